"""Give expressions that share a head their part of it: "7 and 9 May", "Nov. 13-15", "August and September 1914"."""

from __future__ import annotations

from tui.document.dates.candidate import Candidate
from tui.document.dates.meaning import Meaning, Point, stated_year
from tui.document.dates.refiners.context import Context
from tui.document.dates.tokens import Tokens

_LINK = 2  # words of a link, at most


def share_heads(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Add the candidates that are only a number beside a date, with the month, year or era of that date."""
    found: list[Candidate] = []
    for position, candidate in enumerate(candidates):
        limit = found[-1].end if found else 0
        if candidate.first < limit:
            continue  # the year that a number before it has taken
        ahead = candidates[position + 1].first if position + 1 < len(candidates) else len(context.tokens.words)
        found += _numbers_before(candidate, context, limit)
        found.append(candidate)
        found += _days_after(candidate, context, ahead) or _year_after(candidate, context.tokens, ahead)
    return found


def _tag(tokens: Tokens, i: int, category: str) -> int | None:
    """Return the value of token `i` in a category, None where it is none of it."""
    tag = tokens.tags[i] if 0 <= i < len(tokens.tags) else None
    return int(tag[category]) if tag is not None and category in tag else None


def _is_ordinal_ending(tokens: Tokens, i: int) -> bool:
    """Whether token `i` is the ending of an ordinal in figures: "th"."""
    return _tag(tokens, i, "TH") is not None


def _made(head: Candidate, tokens: Tokens, first: int, end: int, point: Point) -> Candidate:
    """Return the candidate of tokens `first` to `end` that shares the head of another."""
    start, stop = tokens.starts[first], tokens.ends[end - 1]
    return Candidate(first, end, start, stop, "DATE", point, head.rule, touched=("shared head",))


def _numbers_before(candidate: Candidate, context: Context, limit: int) -> list[Candidate]:
    """Return the days before a date that share its month, or the years that share its era, from token `limit` on."""
    point, tokens = candidate.meaning, context.tokens
    if not isinstance(point, Point):
        return []
    by_day = point.day is not None and point.month is not None and _tag(tokens, candidate.first, "DAY") == point.day
    by_era = point.year is not None and point.year <= 0
    if not by_day and not by_era:
        return []
    found: list[Candidate] = []
    begin, behind = candidate.first, point
    while tokens.word(begin - 1) in context.words.head_links:
        end = begin - 1
        first = end - 2 if by_day and _is_ordinal_ending(tokens, end - 1) else end - 1
        shared = _day_before(tokens, first, behind) if by_day else _year_before(tokens, first, point)
        if first < limit or shared is None:
            break
        found.append(_made(candidate, tokens, first, end, shared))
        begin = first
        behind = shared if by_day else behind
    return found[::-1]


def _day_before(tokens: Tokens, i: int, behind: Point) -> Point | None:
    """Return the day that token `i` gives, if it comes before the one `behind` it."""
    day = _tag(tokens, i, "DAY")
    if day is None or behind.day is None or day >= behind.day:
        return None
    return Point(day=day, month=behind.month, year=behind.year)


def _year_before(tokens: Tokens, i: int, behind: Point) -> Point | None:
    """Return the year before the common era that token `i` gives, if it is earlier than the one with the era."""
    number = _tag(tokens, i, "YEARN")
    if number is None or number <= 1 - (behind.year or 0):
        return None
    return Point(year=1 - number)


def _days_after(candidate: Candidate, context: Context, ahead: int) -> list[Candidate]:
    """Return the days after a date written month first, before token `ahead`, with the year that may follow."""
    head, tokens = candidate.meaning, context.tokens
    if not isinstance(head, Point) or not _may_go_on(candidate, head, tokens):
        return []
    found: list[Candidate] = []
    behind, below = candidate.end, head.day or 0
    while tokens.word(behind) in context.words.head_links and behind + 1 < ahead:
        first = behind + 1
        day = _tag(tokens, first, "DAY") or _tag(tokens, first, "ORD")
        if day is None or not below < day <= 31:
            break
        end = first + 2 if _is_ordinal_ending(tokens, first + 1) else first + 1
        if not _is_listed(context, behind, end):
            break
        year = _tag(tokens, end + 1, "YEAR") if tokens.word(end) == "," else None
        if year is not None:
            end += 2
        found.append(_made(candidate, tokens, first, end, Point(day=day, month=head.month, year=year)))
        if year is not None:
            break
        behind, below = end, day
    return found


def _may_go_on(candidate: Candidate, point: Point, tokens: Tokens) -> bool:
    """Whether further days may follow a date: it has no year, and its day stands last."""
    if point.day is None or point.month is None or point.year is not None or point.clock:
        return False
    last = (candidate.end - 1, candidate.end - 2)
    return any(_tag(tokens, i, category) == point.day for i in last for category in ("DAY", "ORD"))


def _is_listed(context: Context, link: int, end: int) -> bool:
    """Whether a number behind the token `link` is a further day of a date, by what follows at token `end`."""
    tokens, words = context.tokens, context.words
    after = tokens.word(end)
    if tokens.word(link) == "," and after not in words.list_links:
        return False
    known = end < len(tokens.tags) and tokens.tags[end] is not None
    if after[:1].isalpha() and known and after not in words.head_links:
        return False  # a unit: "May 3 and 5 days later"
    return after not in (":", "%") and not after[:1].isdigit()


def _year_after(candidate: Candidate, tokens: Tokens, ahead: int) -> list[Candidate]:
    """Return the second year of "1957-60"."""
    point, i = candidate.meaning, candidate.end
    short = _tag(tokens, i + 1, "YY")
    if not isinstance(point, Point) or point.year is None or point.month or point.season:
        return []
    if tokens.word(i) != "-" or short is None or short <= point.year % 100 or tokens.word(i + 2) == "-":
        return []
    if i + 1 >= ahead or not tokens.glued(i - 1, i + 2):
        return []
    return [_made(candidate, tokens, i + 1, i + 2, Point(year=point.year // 100 * 100 + short))]


def carry_years(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Give an expression without a year (or month) that of the one it is linked to, from right to left."""
    carried = list(candidates)
    for i in range(len(carried) - 2, -1, -1):
        left, right = carried[i], carried[i + 1]
        if right.first - left.end > _LINK:
            continue
        point = _completed(left.meaning, right.meaning, context.between(left, right), context)
        if point is not None:
            carried[i] = left.changed("shared head", meaning=point)
    return carried


def _completed(left: Meaning, right: Meaning, link: str, context: Context) -> Point | None:
    """Return the point `left` with the month and year of `right` behind `link`; None where it lacks neither."""
    if not isinstance(left, Point) or left.shift is not None:
        return None
    words, year = context.words, stated_year(right)
    if link not in words.head_links and link not in words.article_links:
        return None
    month = right.month if isinstance(right, Point) else None
    lacks_month = left.day is not None and left.month is None and month is not None
    lacks_year = bool(left.month or left.season or left.quarter) and left.year is None and left.short_year is None
    if not lacks_month and (not lacks_year or year is None):
        return None
    point = left._replace(month=month if lacks_month else left.month, year=year)
    if year is not None and link in words.span_links and isinstance(right, Point) and _is_later(point, right):
        return point._replace(year=year - 1)  # "December to February 1951"
    return point


def _is_later(one: Point, other: Point) -> bool:
    """Whether, in one and the same year, `one` would come after `other`."""
    return bool(one.month and other.month) and (one.month or 0, one.day or 0) > (other.month or 0, other.day or 99)
