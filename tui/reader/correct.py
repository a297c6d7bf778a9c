"""The forms by which events and names are put right: their fields and checks, and the corrections that they make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import get_args

from tui import labels
from tui.corrections.dates import interval_of
from tui.corrections.model import EventCorrection, NameCorrection, Place
from tui.corrections.places import place_of
from tui.document.model import Document, Entity, EntityKind, Event, EventKind
from tui.reader.screens.form import Check, Field

TITLE, DATE, KIND, MAIN, NAME, PUBLISHED = "title", "date", "kind", "main", "name", "published"
_YES, _NO = "yes", "no"


def event_fields(event: Event, is_main: bool, published: date | None) -> list[Field]:
    """Return the fields of the form for `event`."""
    return [
        Field(TITLE, event.title, _words),
        Field(DATE, _date_of(event), _date(published)),
        Field(KIND, event.kind, _one_of(get_args(EventKind))),
        Field(MAIN, _YES if is_main else _NO, _one_of((_YES, _NO))),
    ]


def new_event_fields(words: str, published: date | None) -> list[Field]:
    """Return the fields of the form for an event reported by the selected `words`."""
    return [
        Field(TITLE, " ".join(words.split())[:120], _words),
        Field(DATE, "", _date(published)),
        Field(KIND, "happened", _one_of(get_args(EventKind))),
    ]


def name_fields(entity: Entity) -> list[Field]:
    """Return the fields of the form for `entity`."""
    return [Field(NAME, entity.name, _words), Field(KIND, entity.kind, _one_of(get_args(EntityKind)))]


def publication_fields(document: Document) -> list[Field]:
    """Return the field for the day of publication of `document`."""
    return [Field(PUBLISHED, document.published.isoformat() if document.published else "", _day)]


def event_correction(document: Document, event: Event, changed: Mapping[str, str]) -> EventCorrection:
    """Make the correction of `event` by the fields that were changed."""
    return EventCorrection(
        place(document, event),
        title=changed.get(TITLE),
        date=_value(changed[DATE], document.published) if DATE in changed else None,
        kind=_kind(changed),
        main=changed[MAIN] == _YES if MAIN in changed else None,
    )


def added_event(document: Document, start: int, end: int, values: Mapping[str, str]) -> EventCorrection:
    """Make the correction that adds an event reported from `start` to `end`."""
    words = " ".join(document.text[start:end].split())
    return EventCorrection(
        place_of(document.text, start, end),
        title=values.get(TITLE, words[:120]),
        date=_value(values.get(DATE, ""), document.published),
        kind=_kind(values),
        main=True,
        added=True,
    )


def name_correction(entity: Entity, changed: Mapping[str, str]) -> NameCorrection:
    """Make the correction of `entity` by the fields that were changed."""
    kind = next((kind for kind in get_args(EntityKind) if kind == changed.get(KIND)), None)
    return NameCorrection(entity.name, rename=changed.get(NAME), kind=kind)


def place(document: Document, event: Event) -> Place:
    """Return the place of `event`."""
    return place_of(document.text, event.start, event.end)


def _kind(changed: Mapping[str, str]) -> EventKind | None:
    return next((kind for kind in get_args(EventKind) if kind == changed.get(KIND)), None)


def _value(typed: str, published: date | None) -> str:
    """Return what a date means as it is typed, so that it means the same on every other day."""
    interval = interval_of(typed, published)
    return interval.value if interval else typed


def _date_of(event: Event) -> str:
    """Return the date of `event` as it can be typed."""
    interval = event.interval
    if interval.earliest and interval.latest:
        return labels.days(interval.earliest, interval.latest)
    if interval.earliest:
        return f"{interval.earliest.isoformat()}/.."
    return f"../{interval.latest.isoformat()}" if interval.latest else ""


def _words(typed: str) -> tuple[bool, str]:
    return (True, "") if any(letter.isalnum() for letter in typed) else (False, "it needs a word")


def _date(published: date | None) -> Check:
    def check(typed: str) -> tuple[bool, str]:
        interval = interval_of(typed, published)
        if interval is None:
            return False, "not a date I can read: 5 july 2021, sep 2001, 2001-09-11, 2001/.. for since, or nothing"
        if interval.earliest is None and interval.latest is None:
            return True, "no date"
        return True, f"= {labels.days(interval.earliest, interval.latest)}"

    return check


def _day(typed: str) -> tuple[bool, str]:
    if not typed.strip():
        return True, "as the text says"
    try:
        day = date.fromisoformat(typed.strip())
    except ValueError:
        return False, "a day like 2021-07-05"
    return True, f"= {labels.days(day, day)}"


def _one_of(values: tuple[str, ...]) -> Callable[[str], tuple[bool, str]]:
    def check(typed: str) -> tuple[bool, str]:
        return typed.strip() in values, f"one of {', '.join(values)}"

    return check
