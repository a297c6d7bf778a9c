"""Names by kind, and what is no name: our own sentences."""

from __future__ import annotations

import pytest

from tui.document import parse


def found(text: str) -> dict[str, str]:
    """The named mentions of a text with the kinds of their entities."""
    document = parse(text)
    return {text[m.start : m.end]: e.kind for e in document.entities for m in e.mentions if not m.inferred}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The envoy met Sergei Lavrov in the evening.", "Sergei Lavrov", "person"),
        ("Gen. Maria Ortega took command on Friday.", "Maria Ortega", "person"),
        ("“We will stay,” said Tariq al-Hashimi, a tribal elder.", "Tariq al-Hashimi", "person"),
        ("MINISTER RESIGNS\n\nPrime Minister Erik Solberg resigned on Monday.", "Erik Solberg", "person"),
        ("Obama’s surge began that year. Barack Obama spoke.", "Obama", "person"),
        ("The convoy left for Kandahar at dawn.", "Kandahar", "place"),
        ("Fighting spread from Mazar-e-Sharif to the border.", "Mazar-e-Sharif", "place"),
        ("They crossed the Khyber Pass in winter.", "Khyber Pass", "place"),
        ("US-led forces left the valley.", "US", "place"),
        ("The Afghan government fell.", "Afghan", "place"),
        ("Tajikistan's National Security Committee said so.", "Tajikistan", "place"),
        ("Tajikistan's National Security Committee said so.", "National Security Committee", "organisation"),
        ("Police said the Ministry of Defence had been warned.", "Ministry of Defence", "organisation"),
        ("A spokesman for Amnesty International denied it.", "Amnesty International", "organisation"),
        ("He drove through King County to the coast.", "King County", "place"),
        ("The UN Security Council met on Tuesday.", "UN Security Council", "organisation"),
        ("The Women's Protection Units held the bridge.", "Women's Protection Units", "organisation"),
        (
            "He led the Popular Front for the Relief of Galdora.",
            "Popular Front for the Relief of Galdora",
            "organisation",
        ),
        ("Fighters of the Lord's Resistance Army fled.", "Lord's Resistance Army", "group"),
        ("A bomb of al-Qaeda in the Arabian Peninsula failed.", "al-Qaeda in the Arabian Peninsula", "group"),
        ("Taliban fighters entered the town.", "Taliban", "group"),
        ("Anti-Taliban militias held the bridge.", "Taliban", "group"),
        ("The Northern Alliance advanced.", "Northern Alliance", "group"),
        ("The mujahideen were armed from abroad.", "mujahideen", "group"),
        ("Pashtun elders met the Hazara delegation.", "Hazara", "group"),
        ("He was born two years before the Second World War.", "Second World War", "event"),
        ("They signed the Lisbon Agreement in May.", "Lisbon Agreement", "event"),
        ("The Treaty of Lisbon was signed.", "Treaty of Lisbon", "event"),
        ("Aid came under the Marshall Plan.", "Marshall Plan", "other"),
        ("Command went to Erich von Altmark and others.", "Erich von Altmark", "person"),
        ("The Duke of Wellington rode out.", "Duke of Wellington", "person"),
        ("Twenty years after 9/11 the war ended.", "9/11", "event"),
    ],
)
def test_names_are_found_with_their_kind(text: str, name: str, kind: str) -> None:
    assert found(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Violence has risen in the north.", "Violence"),
        ("However, the talks went on. Soldiers fled.", "However"),
        ("However, the talks went on. Soldiers fled.", "Soldiers"),
        ("They met on Monday, and again in May.", "Monday"),
        ("They met on Monday, and again in May.", "May"),
        ("It cost 1,600 dollars.", "1,600"),
        ("The siege ends\n\n9 April 2003\n\nThe army entered the town.", "9 April 2003"),
        ("“Nobody told us,” I said.", "I"),
        ("The minister said: The worst is over.", "The"),
    ],
)
def test_what_is_no_name(text: str, word: str) -> None:
    assert word not in found(text)


@pytest.mark.parametrize(
    ("text", "one", "other", "same"),
    [
        ("The National Transport Board met. The NTB voted.", "National Transport Board", "NTB", True),
        ("Anna Holm spoke. Later Ms Holm left.", "Anna Holm", "Holm", True),
        ("Anna Holm met Peter Holm. Mr Holm paid.", "Anna Holm", "Peter Holm", False),
        ("Fighters of al-Qaeda fled; al-Qa’ida denied it.", "al-Qaeda", "al-Qa’ida", True),
        ("From Mazar-e-Sharif to Mazar-i-Sharif again.", "Mazar-e-Sharif", "Mazar-i-Sharif", True),
        ("British ships left. The UK protested.", "British", "UK", True),
        ("John Adair spoke. Then-President Adair left.", "John Adair", "Adair", True),
        ("The envoy met Klemens von Metternich. Metternich left.", "Klemens von Metternich", "Metternich", True),
        ("General Omar Tariq, also known as Zubair, led them.", "Omar Tariq", "Zubair", True),
        ("General Omar Tariq met Zubair, known as a spy.", "Omar Tariq", "Zubair", False),
        ("Niger and Nigeria closed the border.", "Niger", "Nigeria", False),
        ("Iran and Iraq went to war.", "Iran", "Iraq", False),
        ("North Korea warned South Korea.", "North Korea", "South Korea", False),
    ],
)
def test_what_is_one_thing_and_what_is_not(text: str, one: str, other: str, same: bool) -> None:
    document = parse(text)
    owner = {text[m.start : m.end]: e.name for e in document.entities for m in e.mentions}
    assert (owner[one] == owner[other]) is same


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Hamid Karzai won. He served two terms.", "He", "Hamid Karzai"),
        ("The Taliban advanced. The militants took the city.", "The militants", "Taliban"),
        ("President Ashraf Ghani spoke. Nobody believed the president.", "the president", "Ashraf Ghani"),
    ],
)
def test_descriptions_are_inferred(text: str, words: str, name: str) -> None:
    document = parse(text)
    (mention,) = [m for e in document.entities if e.name == name for m in e.mentions if m.inferred]
    assert text[mention.start : mention.end] == words
    assert mention.why


@pytest.mark.parametrize(
    "text",
    [
        "Hamid Karzai met Ashraf Ghani. He was late.",  # which of the two?
        "The group left at dawn.",  # no group was named
        "The Taliban and al-Qaeda parted. The group fled.",  # which of the two?
    ],
)
def test_what_is_in_doubt_is_left_alone(text: str) -> None:
    assert not [m for e in parse(text).entities for m in e.mentions if m.inferred]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They met on Monday, 25-26 October, in Kabul.", "October"),
        ("Today the Taliban left. Tomorrow they will be back in Kabul.", "Tomorrow"),
        ("“I'll ask the Secretary of Defense,” said Ashraf Ghani.", "I'll"),
    ],
)
def test_dates_and_contractions_are_no_names(text: str, word: str) -> None:
    at = text.index(word)
    assert not [e.name for e in parse(text).entities for m in e.mentions if m.start <= at < m.end]


BIOGRAPHY = (
    "Margarethe Lindqvist was a biologist.\n\n"
    "Her brother Erik Lindqvist went to sea. Lindqvist was lost in 1942.\n\n"
    + "The town had a harbour, and the harbour had ships, and the ships had crews. " * 8
    + "\n\nAfter the war Lindqvist joined a laboratory."
)


def test_a_bare_surname_is_of_whom_the_text_is_about_unless_another_was_just_told() -> None:
    owner = {m.start: e.name for e in parse(BIOGRAPHY).entities for m in e.mentions if not m.inferred}
    assert owner[BIOGRAPHY.index("Lindqvist was lost")] == "Erik Lindqvist"
    assert owner[BIOGRAPHY.index("Lindqvist joined")] == "Margarethe Lindqvist"
