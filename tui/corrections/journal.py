"""What was put right in a reading, step by step: to undo and to do again."""

from __future__ import annotations

from tui.corrections.merging import three_way
from tui.corrections.model import NO_CORRECTIONS, Corrections
from tui.document.record import record


@record
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

    def with_others(self, now: Corrections) -> Journal:
        """Return the journal with what others have added by now in every step: undo takes back only what is mine."""
        mine = self.now

        def added(step: Corrections) -> Corrections:
            return three_way(mine, now, step)

        return Journal(now, tuple(map(added, self.past)), tuple(map(added, self.future)))
