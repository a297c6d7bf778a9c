"""The session: the one state of the reader, which a pure `reduce` changes and all panes show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.rules import answer
from tui.reader.state import State, in_step, remembering

__all__ = ["Session", "State", "reduce"]

# Of these, the spot that was left can be gone back to.
# fmt: off
_JUMPS = (
    ask.GoToEvent, ask.ShowEvent, ask.StepEvent, ask.StepYears, ask.StepMention, ask.StepFound, ask.GoToOffset,
    ask.PointAt, ask.SelectMore, ask.ChooseName, ask.ClearNames, ask.Dismiss, ask.ToggleMatch, ask.ChangeDensity,
    ask.DropChip, ask.ShowDays, ask.ShowNamed, ask.ShowTexts, ask.OneText,
)
# These are no steps of the reader's, so what the status bar says stays.
_QUIET = (
    ask.SetFocus, ask.NextPane, ask.ToggleZoom, ask.MoveBorder, ask.ResetBorders, ask.Resize, ask.ReportProgress,
    ask.ReportHits, ask.Ask, ask.Select, ask.TakeUp, ask.ToggleNumbers, ask.ToggleAxis, ask.ToggleLanes, ask.ZoomAxis,
    ask.PanAxis, ask.FitAxis, ask.ShowCorrected, ask.PointAtName, ask.FindName, ask.FilterNames, ask.LeaveFilter,
)
# fmt: on


def reduce(state: State, intent: ask.Intent, index: Index) -> State:
    """Return the state after `intent`, by its rule.

    `index` is that of the document shown. The current event is always one that is shown, or there is none. Raises
    TypeError for what is no intent.
    """
    before = replace(state, notice="") if state.notice and not isinstance(intent, _QUIET) else state
    after = answer(intent, before, index)
    if after.event != before.event or after.place != before.place:
        after = in_step(before, after, index)
    return remembering(after, state.spot) if isinstance(intent, _JUMPS) else after


class Session:
    """The present state and index. The panes read both here, so that there is one copy of each."""

    def __init__(self, index: Index, show: Callable[[State, State], None], state: State | None = None) -> None:
        """Begin with `state` on the document of `index`; `show(old, new)` is called after each change."""
        self.index, self.state, self._show = index, state or State(), show

    def post(self, intent: ask.Intent) -> None:
        """Answer `intent` and show what has changed, before anything else is done."""
        old, self.state = self.state, reduce(self.state, intent, self.index)
        if self.state is not old:
            self._show(old, self.state)

    def read(self, index: Index, *, complete: bool) -> None:
        """Show the document of `index` instead; `complete` if its dates, names and events are known."""
        self.index = index
        self.post(ask.ReadIndex(complete))
