"""The actions of keys that ask the session for one thing: each posts its intent."""

from __future__ import annotations

from tui.reader import intents as ask
from tui.reader.session import Session


class IntentActions:
    """Mixin of a screen with a session: the actions of the tables in `commands` that are one intent."""

    session: Session

    def action_pane(self, name: ask.Pane) -> None:
        """Go to the pane `name`."""
        self.session.post(ask.SetFocus(name))

    def action_next_pane(self, step: int) -> None:
        """Go to the next pane."""
        self.session.post(ask.NextPane(step))

    def action_zoom(self) -> None:
        """Show the focused pane alone, or all again."""
        self.session.post(ask.ToggleZoom())

    def action_reset_borders(self) -> None:
        """Give the panes their usual sizes."""
        self.session.post(ask.ResetBorders())

    def action_event(self, step: int) -> None:
        """Go `step` events on, in the order of the timeline."""
        self.session.post(ask.StepEvent(step))

    def action_mention(self, step: int) -> None:
        """Go to the next or previous mention of the chosen names."""
        self.session.post(ask.StepMention(step))

    def action_back(self) -> None:
        """Go back to before the last jump or filter."""
        self.session.post(ask.Back())

    def action_ahead(self) -> None:
        """Undo going back."""
        self.session.post(ask.Forward())

    def action_search(self) -> None:
        """Ask for words to find in the article."""
        self.session.post(ask.Ask("search"))

    def action_go_to_date(self) -> None:
        """Ask for a date to go to."""
        self.session.post(ask.Ask("date"))

    def action_narrow(self) -> None:
        """Ask which events to show."""
        self.session.post(ask.Ask("narrow"))

    def action_name_view(self) -> None:
        """Ask for a name for what the timeline shows."""
        self.session.post(ask.Ask("name"))

    def action_drop_chip(self) -> None:
        """Take away the last part of what narrows the timeline."""
        self.session.post(ask.DropChip())

    def action_found(self, step: int) -> None:
        """Go to the next or previous place of the words last searched for."""
        self.session.post(ask.StepFound(step))

    def action_escape(self) -> None:
        """Put away what was found, then the chosen names."""
        self.session.post(ask.Dismiss())

    def action_turn_view(self) -> None:
        """Give the focused pane another order."""
        self.session.post(ask.TurnOrder())

    def action_density(self, step: int) -> None:
        """Show more events, or fewer."""
        self.session.post(ask.ChangeDensity(step))

    def action_together(self) -> None:
        """Of several chosen names, ask for any or for all."""
        self.session.post(ask.ToggleMatch())

    def action_one_text(self) -> None:
        """Of a library, show the events of the text that is read, or of all."""
        self.session.post(ask.OneText())

    def action_save(self) -> None:
        """Ask for the name of a file."""
        self.session.post(ask.Ask("save"))

    def action_numbers(self) -> None:
        """Number the paragraphs, or no longer."""
        self.session.post(ask.ToggleNumbers())

    def action_lanes(self) -> None:
        """Give the main names rows on the time axis, or no longer."""
        self.session.post(ask.ToggleLanes())

    def action_zoom_axis(self, factor: float) -> None:
        """Zoom the time axis around the current event."""
        self.session.post(ask.ZoomAxis(factor))

    def action_pan_axis(self, share: float) -> None:
        """Move along the time axis."""
        self.session.post(ask.PanAxis(share))

    def action_fit_axis(self) -> None:
        """Show all of time."""
        self.session.post(ask.FitAxis())

    def action_years(self, step: int, years: int = 1) -> None:
        """Go to the next or previous year, or decade, that has events."""
        self.session.post(ask.StepYears(step, years))

    def action_bookmark(self) -> None:
        """Ask for the note of a bookmark."""
        self.session.post(ask.Ask("note"))

    def action_select_more(self) -> None:
        """Select a larger part of the text."""
        self.session.post(ask.SelectMore())
