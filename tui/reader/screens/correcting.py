"""Put events and names right from within: by forms, with undo; what was put right is kept beside the text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from tui.corrections.journal import Journal
from tui.corrections.model import NO_CORRECTIONS, Corrections, EventCorrection, NameCorrection
from tui.document.model import Document, Entity, Event
from tui.document.order import main_events
from tui.problem import Problem
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.navigate import prepare_dates
from tui.reader.screens.overlay_actions import OverlayActions
from tui.reader.screens.rereading import Rereading

if TYPE_CHECKING:
    from tui.corrections.applying import Applied
    from tui.reader.screens.form import Field

_NOTHING = "Nothing to put right here: go to an event by ], or to a name."


class Correcting(OverlayActions, Rereading):
    """Mixin of the reading screen: what was found, as the parser has it, and what was put right in it."""

    base: Document | None = None
    """The document without corrections; None while it is not known."""
    journal: Journal = Journal()
    _same: str = ""
    """The id of the event that another one is to be merged with."""
    _shown: ask.ShowCorrected = ask.ShowCorrected()

    def corrected(self, index: Index) -> Index:
        """Return the index of the document with the corrections, which may be none; say what does not fit."""
        known = self.base is not None
        self.base, self._same = index.document, ""
        now = self.opening.corrections or NO_CORRECTIONS
        self.journal = self.journal.with_others(now) if known else Journal(now)
        if not now:
            return index
        from tui.corrections.applying import apply  # brings the parser of dates: not before the first paint

        applied = apply(index.document, now)
        self._complain(applied)
        return Index(applied.document)

    def _complain(self, applied: Applied) -> None:
        if applied.unfit:
            more = f" and {len(applied.unfit) - 1} more" if len(applied.unfit) > 1 else ""
            self.notify(f"{applied.unfit[0]}{more}", title="Corrections that do not fit are kept", severity="warning")

    def action_correct(self) -> None:
        """Put the name under the cursor right, or the current event."""
        entity, event = self._pointed()
        if entity:
            self._correct_name(entity)
        elif event:
            self._correct_event(event)

    def _pointed(self) -> tuple[Entity | None, Event | None]:
        """Return the name under the cursor in the pane of names, else the current event; say where there is none."""
        index, state = self.session.index, self.session.state
        if self._is_early():
            return None, None
        entity = index.entities.get(state.name) if state.pane == "entities" else None
        event = index.events.get(state.event) if state.pane != "entities" else None
        if entity is None and event is None:
            self.session.post(ask.Say(_NOTHING))
        return entity, event

    def _correct_name(self, entity: Entity) -> None:
        from tui.reader import correct

        def take(changed: Mapping[str, str]) -> None:
            if changed:
                one = correct.name_correction(entity, changed)
                shown = ask.ShowCorrected(renamed=(entity.name, one.rename or entity.name))
                self._step(self.journal.now.with_name(one), shown)

        self._form(f"Put right: {entity.name}", correct.name_fields(entity), take)

    def _correct_event(self, event: Event) -> None:
        from tui.reader import correct

        prepare_dates()
        document = self.session.index.document
        numbers = main_events(document.events, self.session.index.main)
        is_main = any(document.events[number].id == event.id for number in numbers)

        def take(changed: Mapping[str, str]) -> None:
            if changed:
                self._step(self._with(correct.event_correction(document, event, changed)))

        self._form("Put the event right", correct.event_fields(event, is_main, document.published), take)

    def action_hide(self) -> None:
        """Take the current event out of the timeline, or the name under the cursor out of the names."""
        from tui.reader import correct

        entity, event = self._pointed()
        if entity:
            self._step(self.journal.now.with_name(NameCorrection(entity.name, hidden=True)))
        elif event:
            at = correct.place(self.session.index.document, event)
            self._step(self._with(EventCorrection(at, hidden=True)), ask.ShowCorrected(event=self._beside(event)))

    def _beside(self, event: Event) -> str:
        """Return the id of the event shown next to `event`; "" where there is none."""
        selection = self.session.index.selection(self.session.state.view)
        found = (selection.step(event.id, step) for step in (1, -1))
        return next((one.id for one in found if one and one.id != event.id), "")

    def action_add_event(self) -> None:
        """Make an event of the selected words."""
        from tui.reader import correct

        selected, document = self.session.state.selected, self.session.index.document
        if selected is None:
            self.session.post(ask.Say("Select the words that report it first: by V or a drag."))
        elif not self._is_early():
            fields = correct.new_event_fields(document.text[slice(*selected)], document.published)
            self._form(
                "Add an event",
                fields,
                lambda values: self._step(self._with(correct.added_event(document, *selected, values))),
            )

    def action_same_event(self) -> None:
        """Merge two events: note the current one the first time, put the two together the second time."""
        from tui.reader import correct

        index = self.session.index
        event, same = index.events.get(self.session.state.event), index.events.get(self._same)
        if event is None:
            self.session.post(ask.Say(_NOTHING))
        elif same is None or same.id == event.id:
            self._same = event.id
            self.session.post(ask.Say(f"“{event.title}”: now go to the event that is the same, and press & again."))
        elif not self._is_early():
            self._same = ""
            one = EventCorrection(correct.place(index.document, event), same_as=correct.place(index.document, same))
            self._step(self._with(one))

    def action_split_event(self) -> None:
        """Make each place that reports the current event an event of its own."""
        from tui.reader import correct

        event = self.session.index.events.get(self.session.state.event)
        if event is None or not event.also:
            self.session.post(ask.Say("This event is reported in one place only."))
        elif not self._is_early():
            at = correct.place(self.session.index.document, event)
            self._step(self._with(EventCorrection(at, split=True)))

    def action_publication(self) -> None:
        """Set the day of publication, from which dates are counted."""
        from tui.reader import correct

        if self._is_early():
            return
        if self.session.index.sources.parts:
            self.session.post(ask.Say("A library has no day of its own: open the text alone to set it."))
            return
        fields = correct.publication_fields(self.session.index.document)
        self._form("Published", fields, self._publish)

    def _publish(self, changed: Mapping[str, str]) -> None:
        """Keep the day, and read the text again with it."""
        from datetime import date

        from tui.reader.correct import PUBLISHED

        if PUBLISHED in changed:
            day = date.fromisoformat(changed[PUBLISHED]) if changed[PUBLISHED] else None
            self._keep_corrections(replace(self.journal.now, published=day))
            self.action_reload()

    def action_undo(self) -> None:
        """Take the last correction back."""
        self._turn(self.journal.undone(), "Nothing was put right since the text was opened.")

    def action_redo(self) -> None:
        """Put right again what was taken back last."""
        self._turn(self.journal.redone(), "Nothing was taken back.")

    def _turn(self, journal: Journal, nothing: str) -> None:
        if journal is self.journal:
            self.session.post(ask.Say(nothing))
        else:
            dated = self.journal.now.published != journal.now.published
            self._keep_corrections(journal.now, journal)
            if dated:
                self.action_reload()
            else:
                self._apply_again()

    def _is_early(self) -> bool:
        if self.base is None or self.session.state.parse == "running":
            self.session.post(ask.Say("The text is still being read."))
            return True
        return False

    def _with(self, correction: EventCorrection) -> Corrections:
        return self.journal.now.with_event(correction)

    def _form(self, title: str, fields: Sequence[Field], take: Callable[[Mapping[str, str]], object]) -> None:
        from tui.reader.screens.form import FormScreen

        self._lay_over(FormScreen(title, fields, take))

    def _step(self, corrections: Corrections, shown: ask.ShowCorrected | None = None) -> None:
        """Keep `corrections`, and show the text with them, as `shown` says."""
        self._shown = shown or ask.ShowCorrected()
        self._keep_corrections(corrections)
        self._apply_again()

    def _keep_corrections(self, corrections: Corrections, journal: Journal | None = None) -> None:
        """Write the corrections, and take over what others have written; say where that can't be done."""
        before = self.journal.now
        self.journal = journal or self.journal.then(corrections)
        kept = self.opening.corrected_in
        if kept is None:
            self.notify("This is not kept: corrections are off, or the text has no place for them.", severity="warning")
            return
        try:
            now, path = kept.save(corrections, base=before)
        except (OSError, Problem) as error:
            self.notify(f"This can't be kept: {error}", severity="warning")
        else:
            self.journal = self.journal.with_others(now)
            self.session.post(ask.Say(f"Kept in {path}. U takes it back."))

    def _apply_again(self) -> None:
        self.run_worker(self._apply, thread=True, exclusive=True, group="correcting", exit_on_error=False)

    def _apply(self) -> None:
        """Apply the corrections beside the reader, and show the document with them."""
        worker, base = get_current_worker(), self.base
        if base is None:
            return
        from tui.corrections.applying import apply

        applied = apply(base, self.journal.now)
        index = Index(applied.document)
        if not worker.is_cancelled:
            self.app.call_from_thread(partial(self._take_over, index, applied))

    def _take_over(self, index: Index, applied: Applied) -> None:
        self.session.index = index
        self.session.post(self._shown)
        self._shown = ask.ShowCorrected()
        self._complain(applied)
