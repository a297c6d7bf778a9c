"""Corrections as values: of events, of names and of the publication date. All are frozen."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import TypeVar

from tui.document.model import EntityKind, EventKind
from tui.document.record import record

T = TypeVar("T", "EventCorrection", "NameCorrection")


@record
class Place:
    """A stretch of text, found again after edits elsewhere: its words, some of those around it, and its offset."""

    quote: str
    before: str = ""
    after: str = ""
    offset: int = 0


@record
class EventCorrection:
    """What is to change of the event reported at `at`; None leaves a field as it is.

    `date` is in words, "" for none. `main` says whether it is one of the main events. An event that is `added` is made
    where there is none. `same_as` is another place that reports the same; `split` makes each place of the event one of
    its own.
    """

    at: Place
    title: str | None = None
    date: str | None = None
    kind: EventKind | None = None
    main: bool | None = None
    hidden: bool | None = None
    added: bool | None = None
    same_as: Place | None = None
    split: bool | None = None


@record
class NameCorrection:
    """What is to change of the entity called `name`; None leaves a field as it is.

    A name given to it that another entity has makes one of the two. Of `only` some mentions, those become an entity of
    the name `rename`.
    """

    name: str
    rename: str | None = None
    kind: EntityKind | None = None
    hidden: bool | None = None
    only: tuple[Place, ...] = ()


@record
class Corrections:
    """All corrections of a text, those of one thing put together."""

    published: date | None = None
    events: tuple[EventCorrection, ...] = ()
    names: tuple[NameCorrection, ...] = ()

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.published or self.events or self.names)

    def with_event(self, new: EventCorrection) -> Corrections:
        """Return them with `new`, over what is said of the same place."""
        old = next((one for one in self.events if one.at == new.at), None)
        kept = tuple(one for one in self.events if one.at != new.at)
        if old and new.split and old.same_as:  # what was merged by hand is parted by not merging it
            new, old = replace(new, split=None), replace(old, same_as=None)
        elif old and new.same_as:
            old = replace(old, split=None)
        return replace(self, events=(*kept, _over(old, new) if old else new))

    def with_name(self, new: NameCorrection) -> Corrections:
        """Return them with `new`: behind all others, which may have made the name that it is about.

        Of the same name one after the other, the two are put together.
        """
        last = self.names[-1] if self.names else None
        if last and (last.name, last.only) == (new.name, new.only) and not last.rename:
            return replace(self, names=(*self.names[:-1], _over(last, new)))
        return replace(self, names=(*self.names, new))


NO_CORRECTIONS = Corrections()


def _over(old: T, new: T) -> T:
    """Return `new` with what only `old` says."""
    given = {field.name: getattr(new, field.name) for field in fields(new) if getattr(new, field.name) is not None}
    return replace(old, **given)
