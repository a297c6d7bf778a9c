"""Gives expressions that share a head their part of it: "7 and 9 May", "Nov. 13-15", "August and September 1914"."""

from __future__ import annotations

from tui.document.dates.candidate import Candidate, Meaning
from tui.document.dates.refiners.context import Context
from tui.document.dates.tokens import Tokens

_LINKS = frozenset(("and", "or", "to", "-", ",", "through", "until", "till", "&", "/", "- -"))
_LONG_LINKS = frozenset((", and", "and the", "to the"))


def share_heads(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Add the candidates that are only a number beside a date, and carry months and years over links."""
    tokens = context.tokens
    found: list[Candidate] = []
    for position, candidate in enumerate(candidates):
        limit = found[-1].end if found else 0
        if candidate.first < limit:
            continue  # the year that a number before it has taken
        found += _days_before(candidate, tokens, limit)
        found.append(candidate)
        ahead = candidates[position + 1].first if position + 1 < len(candidates) else len(tokens.words)
        found += _days_after(candidate, tokens, ahead) or _years_after(candidate, tokens, ahead)
    return found


def _tag(tokens: Tokens, i: int, category: str) -> int | None:
    """The value token `i` has in a category."""
    tag = tokens.tags[i] if 0 <= i < len(tokens.tags) else None
    return int(tag[category]) if tag is not None and category in tag else None


def _made(tokens: Tokens, first: int, end: int, meaning: Meaning, rule: str) -> Candidate:
    return Candidate(
        first, end, tokens.starts[first], tokens.ends[end - 1], "DATE", meaning, rule, touched=["shared head"]
    )


def _days_before(candidate: Candidate, tokens: Tokens, limit: int) -> list[Candidate]:
    """The days that stand before a date and share its month, or the years that share its era."""
    meaning = candidate.meaning
    by_day = (
        meaning.day is not None and meaning.month is not None and _tag(tokens, candidate.first, "DAY") == meaning.day
    )
    by_era = meaning.year is not None and meaning.year <= 0 and candidate.rule == "era year"
    if not by_day and not by_era:
        return []
    found: list[Candidate] = []
    j, above = candidate.first, meaning.day if by_day else None
    while True:
        if tokens.word(j - 1) not in _LINKS:
            break
        end = j - 1
        if by_day and "TH" in (tokens.tags[end - 1] or {}):
            end -= 1
        first = end - 1
        number = _tag(tokens, first, "DAY" if by_day else "YEARN")
        if first < limit or number is None or (above is not None and number >= above):
            break
        if by_day:
            made = Meaning(day=number, month=meaning.month, year=meaning.year)
        elif number <= 1 - (meaning.year or 0):
            break
        else:
            made = Meaning(year=1 - number)
        found.append(_made(tokens, first, j - 1, made, candidate.rule))
        j, above = first, number if by_day else None
    return found[::-1]


def _days_after(candidate: Candidate, tokens: Tokens, ahead: int) -> list[Candidate]:
    """The days that stand after a date written month first, with the year that may follow the last."""
    meaning = candidate.meaning
    if meaning.day is None or meaning.month is None or meaning.year is not None or meaning.clock:
        return []
    if not any(
        _tag(tokens, i, category) == meaning.day
        for i in (candidate.end - 1, candidate.end - 2)
        for category in ("DAY", "ORD")
    ):
        return []
    found: list[Candidate] = []
    j, below = candidate.end, meaning.day
    while tokens.word(j) in _LINKS and j + 1 < ahead:
        first = j + 1
        number = _tag(tokens, first, "DAY") or _tag(tokens, first, "ORD")
        end = first + 1
        if end < len(tokens.tags) and "TH" in (tokens.tags[end] or {}):
            end += 1
        after = tokens.word(end)
        if (
            number is None
            or number <= below
            or number > 31
            or (tokens.word(j) == "," and after not in ("and", ",", "-"))
        ):
            break
        if after[:1].isalpha() and end < len(tokens.tags) and tokens.tags[end] is not None and after not in _LINKS:
            break
        if after == ":" or (end < len(tokens.words) and after[:1].isdigit()) or after == "%":
            break
        year = None
        if after == "," and (year := _tag(tokens, end + 1, "YEAR")) is not None:
            end += 2
        found.append(_made(tokens, first, end, Meaning(day=number, month=meaning.month, year=year), candidate.rule))
        j, below = end, number
        if year is not None:
            break
    return found


def _years_after(candidate: Candidate, tokens: Tokens, ahead: int) -> list[Candidate]:
    """The second year of "1957-60"."""
    meaning = candidate.meaning
    i = candidate.end
    short = _tag(tokens, i + 1, "YY")
    if meaning.year is None or meaning.month or meaning.season or tokens.word(i) != "-" or short is None:
        return []
    if i + 1 >= ahead or not tokens.glued(i - 1, i + 2) or short <= meaning.year % 100 or tokens.word(i + 2) == "-":
        return []
    year = meaning.year // 100 * 100 + short
    return [_made(tokens, i + 1, i + 2, Meaning(year=year), "year")]


def carry_years(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Give an expression without a year (or month) that of the one it is linked to, from right to left."""
    for left, right in zip(reversed(candidates[:-1]), reversed(candidates[1:]), strict=True):
        one, other = left.meaning, right.meaning
        lacks_month = one.day is not None and one.month is None and other.month is not None
        lacks_year = bool(one.month or one.season or one.quarter) and one.year is None and one.short_year is None
        if one.step is not None or not (lacks_month or (lacks_year and other.year is not None)):
            continue
        link = " ".join(context.tokens.words[left.end : right.first]).lower() if right.first - left.end <= 2 else None
        if link not in _LINKS and link not in _LONG_LINKS:
            continue
        if lacks_month:
            one.month = other.month
        one.year = other.year
        if other.year is not None and link in ("to", "-") and _later(one, other):
            one.year = other.year - 1  # "December to February 1951"
        left.touched.append("shared head")
    return candidates


def _later(one: Meaning, other: Meaning) -> bool:
    """Whether, in one and the same year, `one` would come after `other`."""
    return bool(one.month and other.month) and (one.month or 0, one.day or 0) > (other.month or 0, other.day or 99)
