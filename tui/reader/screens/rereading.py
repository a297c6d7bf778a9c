"""Read the text again: by a key, or whenever its file changes; the place stays."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from textual.message import Message
from textual.screen import Screen
from textual.worker import get_current_worker

from tui.problem import Problem
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.opening import Opening, reopened
from tui.reader.relocate import change
from tui.reader.session import Session

_LOOK_EVERY = 1.0
"""Seconds between two looks at a file that is watched."""


@dataclass
class Reread(Message):
    """The text was read again and is another; `index` looks up what was found in it."""

    opening: Opening
    index: Index


def version(path: Path | None) -> tuple[int, int] | None:
    """What tells one version of a file from another: when it was changed, and its size; None where it is gone."""
    try:
        found = path.stat() if path else None
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size) if found else None


class Rereading(Screen[None]):
    """Mixin of the reading screen: follows what its text becomes."""

    session: Session
    opening: Opening
    is_stopped: bool = False
    """Whether the parse was stopped: what it still had under way when it was is not heeded."""
    _version: tuple[int, int] | None = None

    def corrected(self, index: Index) -> Index:
        """Return the index of the document with what was put right in it."""
        raise NotImplementedError

    def watch_file(self) -> None:
        """Look at the file now and then, where it is to be watched."""
        if self.opening.watched:
            self._version = version(self.opening.watched)
            self.set_interval(_LOOK_EVERY, self._look)

    def _look(self) -> None:
        found = version(self.opening.watched)
        if found is not None and found != self._version and self.session.state.parse != "running":
            self._version = found
            self.action_reload()

    def action_reload(self) -> None:
        """Read the text again."""
        if self.opening.again is None:
            self.session.post(ask.Say("What came by standard input can't be read again."))
        elif self.session.state.parse == "running":
            self.session.post(ask.Say("It is still being read: X stops that."))
        else:
            self.is_stopped = False
            self.run_worker(self._read_again, thread=True, exclusive=True, group="reading", exit_on_error=False)

    def action_stop(self) -> None:
        """Stop the parse; what was found so far stays."""
        if self.session.state.parse == "running":
            self.is_stopped = True
            for group in ("parse", "reading"):
                self.workers.cancel_group(self, group)
            self.session.post(ask.ReportFailure())
            self.session.post(ask.Say("Stopped: r looks for dates and names again."))
        else:
            self.session.post(ask.Say("Nothing is being looked for."))

    def warm(self) -> None:
        """Prepare what further keys ask for, now that the first answer is on the screen."""
        ready = partial(self.prepare, self.session.index)
        self.run_worker(ready, thread=True, exclusive=True, group="warm", exit_on_error=False)

    def prepare(self, index: Index) -> None:
        """Prepare what further keys ask of `index`, in a thread."""
        index.warm()

    def _read_again(self) -> None:
        """Read and parse in a thread beside the reader."""
        from tui.reader import parsing

        worker, old = get_current_worker(), self.opening
        say = self.session.post
        try:
            request = old.again() if old.again else old.request
        except Problem as problem:
            self.app.call_from_thread(say, ask.Say(str(problem)))
            return
        if request == old.request and self.session.state.parse == "done":
            self.app.call_from_thread(say, ask.Say("The text is what it was."))
            return
        try:
            opening = reopened(old, request)
        except Problem as problem:
            self.app.call_from_thread(say, ask.Say(str(problem)))
            return
        self.app.call_from_thread(say, ask.ReportProgress(0.0))

        def report(message: Message) -> None:
            if isinstance(message, parsing.Parsed):
                self.post_message(Reread(opening, message.index))
            elif not isinstance(message, parsing.Outlined):  # what is shown stays until all of the new text is known
                self.post_message(message)

        parsing.parse_and_report(request, report, lambda: worker.is_cancelled, beside=opening.beside)

    def on_reread(self, message: Reread) -> None:
        """Show the new version where one was in the old one, with the bookmarks that were set there."""
        if self.is_stopped:
            return
        state, old = self.session.state, self.session.index.document.text
        moved = change(old, message.index.document.text).moved
        marks = tuple(sorted({mark._replace(offset=moved(mark.offset)) for mark in state.bookmarks}))
        before, self.opening = self.opening.keeper, message.opening
        self.session.index = self.corrected(message.index)
        self.session.post(ask.ReadAgain(moved(state.place), marks))
        if before and self.opening.keeper:
            before.give_way_to(self.opening.keeper, self.session.state)
        self.call_after_refresh(self.warm)
