"""What was put right in a reading, step by step: to undo and to do again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tui.corrections.model import NO_CORRECTIONS, Corrections


@dataclass(frozen=True, slots=True)
class Journal:
    """The present corrections, those before each step, and those that were undone."""

    now: Corrections = NO_CORRECTIONS
    past: tuple[Corrections, ...] = ()
    future: tuple[Corrections, ...] = ()

    def then(self, corrections: Corrections) -> Journal:
        """Take a step to `corrections`."""
        return Journal(corrections, (*self.past, self.now))

    def undone(self) -> Journal:
        """Go a step back; the same where there is none."""
        if not self.past:
            return self
        return Journal(self.past[-1], self.past[:-1], (self.now, *self.future))

    def redone(self) -> Journal:
        """Do the step that was undone last again; the same where there is none."""
        if not self.future:
            return self
        return Journal(self.future[0], (*self.past, self.now), self.future[1:])

    def with_now(self, corrections: Corrections) -> Journal:
        """Return the journal with other present corrections: what others have kept beside ours."""
        return replace(self, now=corrections)
