"""Titles: the words of an event made short enough for a rail, so that they read by themselves."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from tui.document.events.clauses import is_past_in_ed, is_verb, tokens_of
from tui.document.events.english import titling as english
from tui.document.events.english import verbs
from tui.document.events.saying import ends_with_name, first_verb, headline
from tui.document.model import Document, Mention, Sentence, TimeExpression

LONGEST = 60
"""Code points of a title."""
SHORTEST = 20
"""Code points that a title keeps at least when something is cut off."""
NEAR, FAR = 80, 400
"""Code points around an event's words that are looked at, so that work does not grow with a sentence."""
LONGEST_SUBJECT = 28
"""Code points of a subject that is lent to a clause without one."""

_MARKS = " ,;:–—.-"


def entry_title(text: str, start: int, end: int) -> str:
    """The title of an entry from its heading or its first words, `text[start:end]`."""
    return _shortened(_flat(text[start : min(end, start + FAR)]).strip("#*_>= –—-:|,."), ())


def clause_title(
    document: Document, start: int, end: int, sentence: Sentence, mentions: Sequence[tuple[Mention, str]]
) -> str:
    """The title of the event told in `text[start:end]` of `sentence`: without dates, openers and attributions.

    `mentions` are all mentions of entities with their names, in text order. A pronoun that opens the words gives way to
    the name it stands for; a clause without a subject is lent that of the sentence. Never longer than `LONGEST`; cut at
    words, outside of names.
    """
    text = document.text
    within = start > sentence.start
    first, last = _without_dates(document, start, end)
    words = _trimmed(english.dateline().sub("", _flat(text[first : min(last, first + FAR)])), within=within)
    near = _near(mentions, start, min(end, start + FAR))
    words = _named(text, words, near)
    if within:
        named = _near(mentions, max(sentence.start, start - FAR), start)
        words = f"{_subject(document, sentence, start, words, named)} {words}".strip()
    if not within and len(without := english.attribution().sub("", words.rstrip(_MARKS))) >= SHORTEST:
        words = without
    words = _balanced(words).strip(_MARKS)
    if len(words) > LONGEST and not within:
        words = _by_name(text, headline(text, words, near), near)
    names = [text[mention.start : mention.end] for mention, _ in near if not mention.inferred]
    words = _shortened(_undangled(words, english.LOOSE), names) or _flat(text[start:end])[:LONGEST]
    return words[:1].upper() + words[1:]


def _near(mentions: Sequence[tuple[Mention, str]], start: int, end: int) -> Sequence[tuple[Mention, str]]:
    """The mentions within [start, end)."""
    low = bisect_left(mentions, start, key=lambda pair: pair[0].start)
    return mentions[low : bisect_left(mentions, end, key=lambda pair: pair[0].start)]


def _without_dates(document: Document, start: int, end: int) -> tuple[int, int]:
    """[start, end) less the dates that open and close it, with their prepositions, where enough is left."""
    text, times = document.text, _times(document, start, end)
    for time in reversed(times):
        if text[time.end : end].strip(" .,;:”\"'’)\n"):
            break
        low = max(start, time.start - NEAR)
        dangling = english.before_date().search(text[low : time.start])
        if dangling is None or low + dangling.start() - start <= SHORTEST:
            break
        end = low + dangling.start()
    opening = start
    for time in times:
        lead = english.date_lead().fullmatch(text, opening, time.start)
        rest = text[time.end : min(end, time.end + NEAR)].lstrip(" ,\n*_|:")
        if (
            time.type == "DURATION"
            or lead is None
            or len(rest) < SHORTEST
            or is_verb(rest.partition(" ")[0])  # "2007 was the year ..."
            or not (rest[0].isalnum() or rest[0] in '“"‘')
        ):
            break
        if lead[0].strip().lower() == "from":
            rest = rest.removeprefix("on ")
        opening = time.end + text[time.end : min(end, time.end + NEAR)].rindex(rest)
    return opening, end


def _times(document: Document, start: int, end: int) -> Sequence[TimeExpression]:
    low = bisect_left(document.times, start, key=lambda time: time.start)
    return document.times[low : bisect_right(document.times, end - 1, key=lambda time: time.start)]


def _trimmed(words: str, *, within: bool) -> str:
    """`words` without the connectives, and `within` a sentence the opener, that they begin with."""
    while (lead := english.connective().match(words)) and lead.end() < len(words):
        words = words[lead.end() :]
    if within and (opener := english.opener().match(words)) and opener.end() < len(words):
        words = words[opener.end() :]
    return words


def _named(text: str, words: str, near: Sequence[tuple[Mention, str]]) -> str:
    """`words` with the pronoun that opens them replaced by the name that it stands for."""
    for mention, name in near:
        said = text[mention.start : mention.end]
        if mention.inferred and words.startswith(said + " ") and len(name) <= LONGEST // 2:
            possessive = said.lower() in english.POSSESSIVES
            return name + ("’s" if possessive else "") + words[len(said) :]
    return words


def _by_name(text: str, words: str, near: Sequence[tuple[Mention, str]]) -> str:
    """`words` with a long subject that ends with a name cut to it: "The founder and head of Toller Lines Ada Brook"."""
    verb = first_verb(words)
    if verb is None or verb.start <= LONGEST_SUBJECT:
        return words
    subject = words[: verb.start].rstrip()
    name = ends_with_name(text, subject, near)
    before = subject.removesuffix(name).split()
    if not name or not before or before[-1].lower() in english.DANGLING or "," in subject:
        return words
    return f"{name} {words[verb.start :]}"


def _subject(
    document: Document, sentence: Sentence, start: int, words: str, near: Sequence[tuple[Mention, str]]
) -> str:
    """A subject for `words` (from `start` on) that begin with a verb; "" where they need or can find none.

    A relative clause takes the words before it, others the sentence's subject, with its auxiliary before a participle
    ("she was captured in 1915 and freed in 1916": "She was freed").
    """
    first = words.partition(" ")[0].lower()
    if not is_verb(first):
        return ""
    text = document.text
    if english.relative().match(text, start):
        return _antecedent(text, sentence.start, start, near)
    if start > sentence.start and text[start - 4 : start].rstrip().endswith(","):
        return _apposed(text, sentence.start, start)
    begin, end = _without_dates(document, sentence.start, min(sentence.end, sentence.start + FAR))
    verb = next((token for token in tokens_of(text, begin, end) if token.is_verb), None)
    if verb is None or verb.start >= start:
        return ""
    said = _trimmed(_flat(text[begin : verb.start]), within=False) + " "
    subject = _named(text, said, near).strip(_MARKS)
    if len(subject) > LONGEST_SUBJECT or "," in subject:
        return ""
    passive = verb.word in ("was", "were", "is", "are") and first not in verbs.AUXILIARIES
    return f"{subject} {verb.word}" if passive and (is_past_in_ed(first) or first in verbs.IRREGULAR) else subject


def _apposed(text: str, begin: int, start: int) -> str:
    """What a participle behind a comma tells of, where only that is before it: "The accords, | concluded in 1954"."""
    before = _flat(text[max(begin, start - FAR) : start])
    alone = "," not in before[:-1] and not any(is_verb(word) for word in before.lower().rstrip(",").split())
    return before if alone and len(before) <= LONGEST_SUBJECT else ""


def _antecedent(text: str, begin: int, start: int, near: Sequence[tuple[Mention, str]]) -> str:
    """What a relative clause at `start` tells of: the name right before it, or all words before it if they are few."""
    before = _flat(text[max(begin, start - FAR) : start]).rstrip(_MARKS)
    for mention, name in reversed(near):
        if mention.end <= start and not text[mention.end : start].strip(_MARKS):
            return name if len(name) <= LONGEST_SUBJECT else ""
    return before if len(before) <= LONGEST_SUBJECT and "," not in before else ""


def _flat(words: str) -> str:
    """`words` on one line, with single spaces, without what stands in brackets and the marks of Markdown."""
    if "(" in words:
        words = re.sub(r"\s*\([^()]{0,80}\)", "", words)
    if any(mark in words for mark in "*|`"):
        words = re.sub(r"[*|`]+", " ", words)
    return " ".join(words.split())


def _balanced(words: str) -> str:
    """`words` without a quotation mark or bracket whose partner was cut off."""
    for opening, closing in (("“", "”"), ("(", ")"), ("[", "]")):
        if words.count(opening) != words.count(closing):
            words = words.replace(opening, "").replace(closing, "")
    return words.replace('"', "") if words.count('"') % 2 else words


def _shortened(words: str, names: Sequence[str]) -> str:
    """`words` in at most `LONGEST` code points, cut before a clause or phrase that can be spared, else with "…"."""
    for spared in (english.aside(), english.setting(), english.between_commas()):
        if len(words) > LONGEST and _tells(without := spared.sub(" ", words, count=1).strip()):
            words = without[:1].upper() + without[1:]
    if len(words) <= LONGEST:
        return words
    for pattern, least in ((english.mark(), SHORTEST * 1.5), (english.phrase(), SHORTEST * 1.25)):
        cuts = [match.start() for match in pattern.finditer(words, 0, LONGEST + 6) if least <= match.start() <= LONGEST]
        for cut in reversed(cuts):
            if _tells(words[:cut], words[cut:]) and not _splits(words, cut, names):
                return _undangled(_balanced(words[:cut]), english.LOOSE)
    cut = words.rfind(" ", SHORTEST, LONGEST)
    for name in names:
        at = words.find(name)
        if SHORTEST // 2 < at < cut < at + len(name):
            cut = at
    kept = words[: cut if cut > 0 else LONGEST - 1].rstrip(_MARKS)
    return _undangled(_balanced(kept), english.DANGLING) + "…"


def _undangled(words: str, loose: frozenset[str]) -> str:
    """`words` without those of `loose` at their end, as far as enough is left."""
    words = words.rstrip(_MARKS)
    while (last := words.rpartition(" ")[2].lower()) in loose and len(words) > SHORTEST:
        words = words[: -len(last)].rstrip(_MARKS)
    return words


def _splits(words: str, cut: int, names: Sequence[str]) -> bool:
    """Whether a cut would go through one of `names`."""
    return any(0 <= (at := words.find(name)) < cut < at + len(name) for name in names)


def _tells(words: str, rest: str = "") -> bool:
    """Whether `words` have a verb that tells something by itself: not only of saying, and no auxiliary last.

    A present form that can be a noun ("forces") counts only where no surer verb follows in `rest`.
    """
    found = [word for word in words.lower().split() if is_verb(word)]
    if not found or found[-1] in verbs.AUXILIARIES:
        return False
    after = rest.lower().split()
    sure = any(word in verbs.AUXILIARIES or is_past_in_ed(word) or word in verbs.IRREGULAR for word in after)
    telling = (word for word in found if word not in verbs.SAYING and word not in verbs.AUXILIARIES)
    return any(word not in verbs.PRESENT or not sure for word in telling)
