"""Openings of dated entries, datelines and lines of metadata: that a date stands there, not what it means."""

from __future__ import annotations

from tui.document.pattern import Pattern
from tui.document.structure.language import Openings

LONGEST_OPENING = 200
LONGEST_METADATA = 120
LONGEST_DATE_LINE = 60
"""Code points that are searched for a date at most."""

_BEHIND_DATE = Pattern(r"\s*(?:$|[-–—:|,.]|\n)|\s+[\"“‘'(A-Z0-9]")
_SEPARATOR = Pattern(r"(?:\s*[:|\t]|\s+[-–—]\s|\s*[–—]\s?)\s*\S")


def date_opening(text: str, start: int, end: int, openings: Openings) -> int | None:
    """Find the end of the date that opens `text[start:end]` as the date of an entry; None where none does.

    "7 October 2001 A coalition ..." and "2015 The ..." open with a date; "2015 was a bad year" does not.
    """
    if not (text[start].isdigit() or text[start].isalpha()):
        return None
    end = min(end, start + LONGEST_OPENING)
    match = openings.date.match(text, start, end)
    return match.end() if match and _BEHIND_DATE.match(text, match.end(), end) else None


def is_dashed_entry(line: str, openings: Openings) -> bool:
    """Whether `line` is an entry of a chronology: a date, a dash, colon or bar, and what happened."""
    match = openings.date.match(line)
    return match is not None and _SEPARATOR.match(line, match.end()) is not None


def is_date_alone(line: str, openings: Openings) -> bool:
    """Whether the whole `line` is a date, perhaps in brackets or emphasised."""
    bare = line.lstrip("*_([").rstrip("*_)].:") if len(line) <= LONGEST_DATE_LINE else ""
    return bool(bare) and openings.date.fullmatch(bare) is not None


def metadata_end(text: str, start: int, end: int, openings: Openings) -> int | None:
    """Find the end of a leading "date 2021-07-05" or "Published: 5 July 2021"; None where there is none."""
    end = min(end, start + LONGEST_METADATA)
    label = openings.label.match(text, start, end)
    match = openings.date.match(text, label.end(), end) if label else None
    if match is None or not match["full"]:
        return None
    runs_on = match.end() < end and (text[match.end()].isalnum() or text[match.end()] in "_-")
    return None if runs_on else match.end()


def dateline_end(text: str, start: int, end: int, openings: Openings) -> int | None:
    """Find the end of an agency's dateline ("KABUL, July 5 (Agency) - "); None where the block opens with none."""
    if not text[start : start + 2].isupper():
        return None
    match = openings.dateline.match(text, start, min(end, start + LONGEST_METADATA))
    return match.end() if match else None
