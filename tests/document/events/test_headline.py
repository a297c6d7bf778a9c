"""Titles: a clause as a headline, what it drops and keeps, and who says so."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.document.events.reading import ENGLISH, LEAD, PUBLISHED, nobody, read, title_at
from tui.document import parse
from tui.document.events.headline import LONGEST, breaks_off, capital, headline
from tui.languages import load

WORDS = ENGLISH.headlines
assert WORDS is not None


def line(sentence: str, verb: str, longest: int = LONGEST) -> str:
    """The headline of the clause of `verb`, its pronouns left alone."""
    assert WORDS is not None
    found = read(sentence)
    return capital(headline(found.analysis, found.clause_of(verb), WORDS, nobody, longest))


HEADLINES = [
    # subject, verb, object; no article before the subject
    ("The dam broke.", "broke", "Dam breaks"),
    ("A crowd threw the collector into the river.", "threw", "Crowd throws the collector into the river"),
    ("al-Qaeda attacked Kabul.", "attacked", "al-Qaeda attacks Kabul"),
    # what introduces it, dates, brackets, appositions, relative clauses and adverbs go
    ("However, water flooded the town.", "flooded", "Water floods the town"),
    ("On 3 May 1904 a crowd threw the collector in.", "threw", "Crowd throws the collector"),
    ("Under a deal with the council, the lines bought all ships.", "bought", "Lines buy all ships"),
    ("The new stone dam was opened on 3 May 1904.", "opened", "New stone dam is opened"),
    ("The league (a loose one) was formed in the town of Lesce.", "formed", "League is formed in the town of Lesce"),
    ("Ada Brook, 58, of Trewin Farm, was found by neighbours.", "found", "Ada Brook is found by neighbours"),
    ("The garrison, which had eaten its last horses, gave up the town.", "gave", "Garrison gives up the town"),
    ("The towns, including those below the dam, were flooded.", "flooded", "Towns are flooded"),
    ("They quickly took the town.", "took", "They take the town"),
    # negation, hedges, modals stay
    ("The army did not attack the town.", "attack", "Army does not attack the town"),
    ("The army may attack the town.", "attack", "Army may attack the town"),
    ("The army might have attacked the town.", "attacked", "Army might have attacked the town"),
    ("The rebels took reportedly the town.", "took", "Rebels take reportedly the town"),
    ("The rebels have also reportedly taken the town.", "taken", "Rebels reportedly take the town"),
    ("The dam fell apart again.", "fell", "Dam falls apart again"),
    # a time that sees something is not its subject
    ("The year 1994 saw the first free elections.", "saw", "First free elections"),
    ("He won the cup, and the next few months saw a quarrel.", "saw", "Quarrel"),
    ("He flew home, and on Tuesday saw the king.", "saw", "He sees the king"),
    # what becomes of an object belongs to the verb
    (
        "A flood in the northern town left more than 250 people dead.",
        "left",
        "Flood in the northern town leaves more than 250 people dead",
    ),
    # where a subject is cut, "of" stays with its noun
    (
        "The death toll from a series of large floods and fires rose above ten.",
        "rose",
        "Death toll rises above ten",
    ),
    # a participle behind the subject is not its verb
    ("Trewin, encircled in May, fell in June.", "fell", "Trewin falls"),
    ("Trewin, bombarded day and night, finally fell.", "fell", "Trewin falls"),
    # a particle belongs to its verb
    ("The soldiers gave up the town.", "gave", "Soldiers give up the town"),
    ("The plane took off.", "took", "Plane takes off"),
    # pieces of the next clause never
    ("The dam broke and water came down.", "broke", "Dam breaks"),
    ("The dam broke; nobody fled.", "broke", "Dam breaks"),
    ("The mayor said the guards fled.", "said", "Mayor says"),
    # segments are whole: with two prepositions, without half a noun phrase or half a clause
    ("The clerk took the book out of the mill.", "took", "Clerk takes the book out of the mill"),
    ("The mayor condemned an ``open'' attack.", "condemned", "Mayor condemns an open attack"),
    ("Six men were killed and ten wounded.", "killed", "Six men are killed"),
    ("The council opposed the sale of his own mill.", "opposed", "Council opposes the sale of his own mill"),
    ("The mayor moved that the dam be closed.", "moved", "Mayor moves"),
    ("The dam was not closed.", "closed", "Dam is not closed"),
    ("The ferries are not late.", "are", "Ferries are not late"),
    # the verb agrees as its own form shows, where the subject allows it
    ("All three were killed.", "killed", "All three are killed"),
    ("The Syrian Democratic Forces took the town.", "took", "Syrian Democratic Forces take the town"),
    ("The Netherlands joined the league.", "joined", "Netherlands joins the league"),
    ("Apple have opened a mill.", "opened", "Apple opens a mill"),
    # after "there" the verb agrees with what follows it
    ("There were fears of a flood.", "were", "There are fears of a flood"),
    ("There was a flood.", "was", "There is a flood"),
]

HEADLINES += [
    # an infinitive or gerund comes with its object, and with the noun that it completes
    ("Toller sued Ada in an attempt to block the sale.", "sued", "Toller sues Ada in an attempt to block the sale"),
    ("Ada has no qualms about opening the dam.", "has", "Ada has no qualms about opening the dam"),
    (
        "All owners of the old ships would be eligible to receive a new pass.",
        "be",
        "All owners of the old ships would be eligible to receive a new pass",
    ),
    # what is coordinated with the object belongs to it
    (
        "Ada Brook along with governor Peter Lowe took Mexicali and Chihuahua City.",
        "took",
        "Ada Brook along with governor Peter Lowe takes Mexicali and Chihuahua City",
    ),
    # but not what stands behind a date
    ("Guards fled to Lesce over the past three days and the fifth time.", "fled", "Guards flee to Lesce"),
    # an adverb of the date goes with it
    ("They entered talks back in 2018.", "entered", "They enter talks"),
]


@pytest.mark.parametrize(("sentence", "verb", "title"), HEADLINES)
def test_headlines(sentence: str, verb: str, title: str) -> None:
    assert line(sentence, verb) == title


def test_no_headline_without_a_verb() -> None:
    found = read("A list of old mills.").analysis
    assert WORDS is not None
    assert headline(found, found.clauses[0], WORDS, nobody) == ""


def test_no_headline_with_an_article_alone_for_its_subject() -> None:
    assert line("The fell on Monday.", "fell") == ""


BROKEN_OFF = [
    ("Ada Brook praised the", "praised", True),
    ("The mayor recommended that the dam be closed.", "recommended", True),
    ("The mayor praised the council.", "praised", False),
    ("The mayor spoke of his own plans.", "spoke", False),
    ("The mayor left because the dam broke.", "left", False),
    ("The dam broke.", "broke", False),
    ("The dam broke on Monday.", "broke", False),
    ("The EU has, as the largest donor, a say.", "has", True),
    ("The dam was of stone.", "was", False),
    ("The flight was in 1994.", "was", False),
    ('"It broke," said the mayor.', "said", False),
]


@pytest.mark.parametrize(("sentence", "verb", "expected"), BROKEN_OFF)
def test_a_headline_that_lacks_what_its_verb_needs_breaks_off(sentence: str, verb: str, expected: bool) -> None:
    assert WORDS is not None
    found = read(sentence)
    assert breaks_off(found.analysis, found.clause_of(verb), WORDS) is expected


LONG = "The assembly elected Maria Ottway captain of the northern fleet in the old town hall of Port Arlen near Lesce."


@pytest.mark.parametrize("longest", range(5, 20))
def test_a_long_clause_ends_with_a_whole_phrase(longest: int) -> None:
    """The object of the verb may take two words more, since the verb says nothing without it."""
    title = line(LONG, "elected", longest)
    assert len(title.split()) <= longest + 2
    assert title in (
        "Assembly elects Maria Ottway captain",
        "Assembly elects Maria Ottway captain of the northern fleet",
        "Assembly elects Maria Ottway captain of the northern fleet in the old town hall",
        "Assembly elects Maria Ottway captain of the northern fleet in the old town hall of Port Arlen",
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [("dam breaks", "Dam breaks"), ("al-Qaeda fled", "al-Qaeda fled"), ("eBay is sold", "eBay is sold"), ("", "")],
)
def test_capital(words: str, expected: str) -> None:
    assert capital(words) == expected


def test_a_pronoun_gives_way_to_a_name_but_not_beside_it() -> None:
    assert WORDS is not None
    found = read("She sold her ships.")
    clause = found.clause_of("sold")
    assert headline(found.analysis, clause, WORDS, lambda _start, _end: "Ada Brook") == "Ada Brook sells her ships"
    found = read("The king met her.")
    title = headline(found.analysis, found.clause_of("met"), WORDS, lambda _start, _end: "Ada Brook")
    assert title == "king meets Ada Brook"


TITLES = [
    # attribution stays, behind what is said and before it
    (LEAD + "Water flooded the town, officials said.", "Water flooded", "Water floods the town, officials say"),
    (LEAD + "The mayor said that the guards fled.", "guards fled", "Guards flee, mayor says"),
    (LEAD + "Ada Brook said that water flooded the town.", "water flooded", "Water floods the town, Ada Brook says"),
    (LEAD + "The mayor said they fled.", "mayor said", "Mayor says they flee"),
    (LEAD + "The minister denied that the army attacked.", "army attacked", "Army attacks, minister denies"),
    # not "Ada Brook leaves, Ada Brook says"; what is to come keeps its "will" there
    (LEAD + "Ada Brook said she left Lesce.", "she left", "Ada Brook says she leaves Lesce"),
    (LEAD + "Ada Brook said she will leave Lesce.", "she will", "Ada Brook says she will leave Lesce"),
    # a relative clause whose object is the noun before it has no headline of its own
    ("He knew the mill that the army took in 1904.", "army took", "That the army took in 1904"),
    ("It was the first time Ada Brook fled in May 1904.", "fled", "Ada Brook flees"),
    # what a verb needs, also where it is no verb of saying
    (LEAD + "The mayor ruled that the dam must close.", "mayor ruled", "Mayor rules dam must close"),
    # a participle alone is a passive, and has its own noun as its subject
    ("They cited the sale of shares made in May 1904.", "made", "Sale of shares is made"),
    ("Ada Brook, born 3 May 1904, was a miller.", "born", "Ada Brook is born"),
    # of things a relative clause is about the nearest behind a comma, but for a name in a noun phrase
    (LEAD + "They praised the plan of the dam, which broke in 1904.", "which broke", "Dam breaks"),
    ("They won the Battle of Lesce, which took place in 1904.", "which took", "Battle of Lesce takes place"),
    # nothing in brackets is a subject
    ("On 9 May 1904 (18 Brumaire of the Year VIII) Ada Brook staged a coup.", "staged", "Ada Brook stages a coup"),
    # "is" with nothing but a date says no more than its subject
    ("The first flight of the 777 was in 1994.", "was in", "First flight of the 777"),
    # a date between a verb and its complement goes alone; scores, lengths of time, manner and particles stay
    (LEAD + "Lundin agreed on Tuesday to buy Volvo.", "Lundin", "Lundin agrees to buy Volvo"),
    (LEAD + "Clonard beat Galway 2-1 on Saturday.", "Clonard", "Clonard beats Galway 2-1"),
    (
        LEAD + "Mr Oduya was sentenced to three years in prison.",
        "Mr Oduya",
        "Mr Oduya is sentenced to three years in prison",
    ),
    ("The siege of 1782 went badly for the king.", "went badly", "Siege goes badly for the king"),
    (LEAD + "Protesters were driven back on Saturday.", "Protesters", "Protesters are driven back"),
    # a participle before the sentence's own verb, and the verb behind one
    (LEAD + "A petition launched on Saturday has gathered 9,000 names.", "gathered", "Petition gathers 9,000 names"),
    (LEAD + "Workers sent home in March returned on Monday.", "returned", "Workers return"),
    ("Orlov was arrested in 1937 and shot the following year.", "shot", "Orlov is shot"),
    ("Orlov was arrested in 1937 and shot a guard in 1938.", "shot", "Orlov shoots a guard"),
    (LEAD + "The bank, which was founded in 1890, collapsed on Friday.", "collapsed", "Bank collapses"),
    (LEAD + "Clonard, unbeaten since October 2020, lost on Saturday.", "lost on", "Clonard loses"),
    (
        LEAD + "The dam, which was built in 1968, announced on Friday that it broke.",
        "announced",
        "Dam announces it breaks",
    ),
    # verbs in a row share their subject, also past a clause between commas
    ("The band toured Kabul in 1972, played London in 1975 and split in 1981.", "played", "Band plays London"),
    ("The band toured Kabul in 1972, played London in 1975 and split in 1981.", "split", "Band splits"),
    ("Ada Brook retired in 1960, when her sight failed, and died in 1962.", "died", "Ada Brook dies"),
    (LEAD + "“We will win,” the captain, Ada Brook, told the crowd.", "told", "Captain tells the crowd We will win"),
    ("Jane Cole was named musician of the year in 2005.", "was named", "Jane Cole is named musician of the year"),
    ("The Valdanese laid siege to the town in 1782.", "laid", "Valdanese lay siege to the town"),
    (LEAD + "When the Marquess wrote to him, he left.", "Marquess", "Marquess writes to him"),
    # a pronoun for the noun that was the subject before
    (LEAD + "The mayor was found guilty in April. He was jailed on Friday.", "He was", "Mayor is jailed"),
    (LEAD + "The bank collapsed on Friday. It owed three billion.", "It owed", "Bank owes three billion"),
    (LEAD + "The company was founded in 1990. Its shares fell in 1992.", "Its shares", "Company’s shares fall"),
    (LEAD + "Some old ferries sank on Friday. They carried coal.", "They carried", "Some old ferries carry coal"),
    # but not for another number or kind, nor from afar
    (LEAD + "The bank collapsed on Friday. They carried coal.", "They carried", "They carry coal"),
    (LEAD + "The mayor fled on Friday. It cost a fortune.", "It cost", "It costs a fortune"),
    # a negation before the subject
    (LEAD + "Not everyone left on Monday.", "everyone", "Not everyone leaves"),
    # a subject shared by coordination, or that of a gerund's clause
    ("Ada Brook came in 1904 and bought the mill in 1905.", "bought", "Ada Brook buys the mill"),
    ("Ada left Kabul in May 2001, reaching London in June 2001.", "reaching", "Ada reaches London"),
    ("They met Ada Brook, who built the dam in 1904.", "built", "Ada Brook builds the dam"),
    # a date goes, a name with a number stays
    ("Between October 1832 and May 1834 he built 112 blockhouses.", "built", "He builds 112 blockhouses"),
    (LEAD + "The council passed Resolution 1441 on Tuesday.", "passed", "Council passes Resolution 1441"),
    # the noun of a date
    ("They recalled the July 16 peace talks.", "the July 16 peace talks", "Peace talks"),
    # the future
    (LEAD + "The dam will be rebuilt in 2024.", "rebuilt", "Dam to be rebuilt"),
    (LEAD + "The dam will not be rebuilt.", "rebuilt", "Dam not to be rebuilt"),
]


@pytest.mark.parametrize(("text", "words", "title"), TITLES)
def test_titles(text: str, words: str, title: str) -> None:
    assert title_at(text, words) == title


WORDED = (
    "The dam|broke|,|and|which|who|said|that|when|fled|in 1904|–|(|)|“|”|building|has been|to leave|not|"
    "Ada Brook|she|of the town|, officials said|.|it|killed by|reportedly|more than 100 men"
)
PIECES = st.sampled_from(list(WORDED.split("|")))


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=25).map(" ".join))
def test_no_title_is_cut_empty_or_on_two_lines(text: str) -> None:
    for event in parse(text, PUBLISHED).events:
        assert event.title == " ".join(event.title.split())
        assert event.title
        assert "…" not in event.title
        assert event.headed or len(event.title.split()) <= LONGEST + 7


def test_a_language_without_headlines_keeps_the_words() -> None:
    assert load("und").events.headlines is None
