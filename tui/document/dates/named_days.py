"""Find the day that a name stands for in a year ("Thanksgiving 2003"), by the rule in the language's table."""

from __future__ import annotations

from datetime import date, timedelta

from tui.document.calendar import month_length


def easter(year: int) -> date:
    """Western Easter Sunday of a Gregorian year, by the algorithm of Meeus, Jones and Butcher (Nature, 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def usual_month(rule: str) -> int:
    """Return the month a rule's day mostly falls in."""
    if rule.startswith("easter"):
        return 4
    return int(rule[5:7]) if rule[4:5] == "-" else int(rule[:2])


def single_year(rule: str) -> int | None:
    """Return the year of a day that occurred only once ("D-Day"), None for one of every year."""
    return int(rule[:4]) if rule[4:5] == "-" else None


def day_in(rule: str, year: int) -> date:
    """Return the day a rule (see the language's table) gives in `year`. Raises ValueError where the year has none."""
    if rule.startswith("easter"):
        return easter(year) + timedelta(days=int(rule[6:]))
    if rule[4:5] == "-":
        return date.fromisoformat(rule)
    if "#" not in rule:
        return date(year, int(rule[:2]), int(rule[3:]))
    month, _, place = rule.partition("#")
    count, _, weekday = place.partition(" ")
    weekday, _, later = weekday.partition("+")
    return _nth(year, int(month), int(count), int(weekday)) + timedelta(days=int(later or 0))


def _nth(year: int, month: int, count: int, weekday: int) -> date:
    """Return the `count`th `weekday` (1 Monday - 7 Sunday) of a month, from its end where `count` is negative."""
    if count > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (count - 1))
    last = date(year, month, month_length(year, month))
    return last - timedelta(days=(last.isoweekday() - weekday) % 7 + 7 * (-count - 1))
