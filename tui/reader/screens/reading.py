"""The reading screen: shows the session in panes, and turns keys and the parse into intents."""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen
from textual.worker import get_current_worker

from tui import labels
from tui.languages import DEFAULT, UNDETERMINED, load
from tui.reader import commands, keeping
from tui.reader import intents as ask
from tui.reader.counting import count_hits
from tui.reader.geometry import Border
from tui.reader.guard import Guarded
from tui.reader.index import Index
from tui.reader.keymap import Sections
from tui.reader.opening import Opening
from tui.reader.palette import Palette
from tui.reader.panes.axis_strip import AxisStrip
from tui.reader.panes.pane_layout import PaneLayout
from tui.reader.prompt_bar import PromptBar
from tui.reader.screens.correcting import Correcting
from tui.reader.screens.intent_actions import IntentActions
from tui.reader.selection import DENSITIES, View
from tui.reader.session import Session, State
from tui.reader.status_bar import KeyLine, StatusBar

if TYPE_CHECKING:
    from tui.reader import parsing

_KEEP_EVERY = 5.0
"""Seconds after which the place is kept, if it has changed: what a crash or a power cut can cost."""
# Help and the way out first: they must be seen on the narrowest screen.
_FOOTER = ("Program", "Panes", "Events and names", "Find")


def footer(sections: Sections) -> list[commands.Command]:
    """The commands of the footer in the order of `_FOOTER`."""
    tables = dict(sections)
    return [command for name in _FOOTER for command in tables[name]]


class ReadingScreen(IntentActions, Correcting, Guarded, Screen[None]):
    """State goes down to the panes by `show(old, new)`; intents go up to the session by `post`."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *commands.bindings(
            commands.PANES, commands.READING, commands.FINDING, commands.LOOKING, commands.RIGHT, commands.TIME
        ),
        Binding("ctrl+c", "interrupt", "copy what is selected", show=False),
    ]
    DEFAULT_CSS = """
    ReadingScreen {
        layout: vertical; background: $background;
        &.-low Line { display: none; }
    }
    """

    def __init__(self, opening: Opening, palette: Palette, sections: Sections) -> None:
        """Show the text of `opening` where it was left; `sections` are the commands with their keys."""
        super().__init__()
        self.opening = opening
        self.palette = palette
        self._is_first = opening.is_first
        self.session = Session(opening.index, self.show, opening.state)
        self.panes = PaneLayout(self.session, palette, opening.settings.text_width)
        self.axis = AxisStrip(self.session, palette)
        self.prompt = PromptBar(self.session)
        self.status = StatusBar(self.session, palette)
        self.keys = KeyLine(footer(sections), self.session, palette)

    def compose(self) -> ComposeResult:
        """Put the panes above the lines at the foot."""
        yield self.panes
        yield self.axis
        yield self.prompt
        yield self.status
        yield self.keys

    def on_mount(self) -> None:
        """Show the article, and make the rest ready while it is already being read."""
        self._name_article()
        self._give_focus()
        self.call_after_refresh(self._go_on)
        self.set_interval(_KEEP_EVERY, self.keep)
        self.watch_file()

    def on_unmount(self) -> None:
        """Keep where one was."""
        self.keep()

    def keep(self) -> None:
        """Keep the place, and once the text is parsed, what is shown."""
        if self.opening.keeper:
            self.opening.keeper.keep(self.session.state, self.source)

    async def _go_on(self) -> None:
        """Mount the rest and parse, unless the program is ending already."""
        if not self.is_attached:
            return
        self.run_worker(self._parse, thread=True, exclusive=True, group="parse", exit_on_error=False)
        await self.panes.mount_side()  # what the parse finds waits until this is done
        self._give_focus()

    # -- the state

    def show(self, old: State, new: State) -> None:
        """Show what differs between the states `old` and `new`, each part once."""
        self.panes.show(old, new)
        self.axis.show(old, new)
        self.prompt.show(old, new)
        self.status.show(old, new)
        self.keys.show(old, new)
        if old.revision != new.revision:
            self._name_article()
        if old.focus != new.focus:
            self._give_focus()
        if (old.bookmarks, old.named) != (new.bookmarks, new.named):
            self._keep_marks(old, new)
        if new.search and new.hits is None and (old.search, old.revision) != (new.search, new.revision):
            count = partial(self._count_hits, self.session.index, new.search, new.revision)
            self.run_worker(count, thread=True, exclusive=True, group="hits", exit_on_error=False)

    def _keep_marks(self, old: State, new: State) -> None:
        """Write which bookmarks and named views are new or gone, and say where that can't be done."""
        keeper = self.opening.keeper
        if keeper is None:
            return
        done = keeper.change_bookmarks(old.bookmarks, new.bookmarks)
        if not (keeper.change_named(old.named, new.named) and done):
            self.notify("What is marked can't be kept: the state folder can't be written.", severity="warning")

    def _give_focus(self) -> None:
        """Give the keys to what the state says."""
        focus = self.session.state.focus
        target = self.prompt.box if focus == "prompt" else self.panes.targets[focus]
        if target.is_attached:
            self.set_focus(target)  # at once, unlike `target.focus()`: the next key may already be waiting

    def on_descendant_focus(self, _: events.DescendantFocus) -> None:
        """Follow the focus, however it came where it is now."""
        for name, target in self.panes.targets.items():
            if target is self.focused:
                self.session.post(ask.SetFocus(name))

    def _name_article(self) -> None:
        day = self.session.index.document.published
        self.panes.article.name_it(self.source, f"published {labels.span(day, day)}" if day else "")

    @property
    def source(self) -> str:
        """What the text is called: its title, or else the name of its file."""
        return self.session.index.document.title or self.opening.origin.rsplit("/", 1)[-1]

    @property
    def origin(self) -> str:
        """Where the text was read from."""
        return self.opening.origin

    def repaint(self, palette: Palette) -> None:
        """Draw with another theme's palette from now on."""
        self.palette = palette
        for part in (self.panes, self.axis, self.status, self.keys):
            part.repaint(palette)

    def _count_hits(self, index: Index, query: str, revision: int) -> None:
        """Count the places of what is searched for, which in a long text would make a key wait."""
        worker = get_current_worker()
        hits = count_hits(index.document.text, query, index.finder(query), lambda: worker.is_cancelled)
        if hits is not None:
            self.app.call_from_thread(self.session.post, ask.ReportHits(hits, revision))

    # -- the parse

    def _parse(self) -> None:
        from tui.reader import parsing  # and with it what starts a process: not before the first paint

        worker = get_current_worker()
        opening = self.opening

        def report(message: Message) -> None:
            if isinstance(message, parsing.Parsed | parsing.Outlined):
                self.panes.timeline.prepare(message.index, [self.session.state.view])
            self.post_message(message)

        parsing.parse_and_report(opening.request, report, lambda: worker.is_cancelled, beside=opening.beside)

    def prepare(self, index: Index) -> None:
        """Prepare what further keys ask of `index`: also the timeline at every density."""
        super().prepare(index)
        self.panes.timeline.prepare(index, [View(density=density) for density in DENSITIES])

    def on_parsing(self, message: parsing.Parsing) -> None:
        """Say how far the parse is."""
        if not self.is_stopped:
            self.session.post(ask.ReportProgress(message.share))

    def on_outlined(self, message: parsing.Outlined) -> None:
        """Show the whole text."""
        if not self.is_stopped:
            self.session.read(message.index, complete=False)

    def on_parsed(self, message: parsing.Parsed) -> None:
        """Show the dates, names and events, and say where there are few because the language is not known."""
        if self.is_stopped:
            return
        gc.freeze()  # it is here to stay: looking through it for garbage would cost a key now and then
        self.session.read(self.corrected(message.index), complete=True)
        if self._is_first and not self.session.state.notice:
            self.session.post(ask.Say("New here? ] goes through the events, F shows only some, ? explains the rest."))
        if "view" in self.opening.kept:
            where = keeping.place_of(self.opening.kept), keeping.event_of(self.opening.kept)
            self.session.post(ask.TakeUp(*where, keeping.view_of(self.opening.kept["view"])))
        if self.opening.request.language is None and message.index.document.language == UNDETERMINED:
            self.notify(load(DEFAULT).messages.unknown_language, severity="warning")
        self.call_after_refresh(self.warm)

    def on_failed(self, message: parsing.Failed) -> None:
        """Say that the parse failed; the text can still be read."""
        self.session.post(ask.ReportFailure())
        self.notify(message.reason, title="Dates and names could not be found", severity="error")

    # -- what the keys do: those actions of the tables in `commands` that are more than one intent

    def action_find_name(self) -> None:
        """Search the names."""
        if self.panes.sidebar.is_attached:
            self.session.post(ask.FindName())

    def action_move_border(self, border: Border, steps: int) -> None:
        """Move a border by `steps` of a key."""
        self.panes.move_border(border, steps)

    def action_axis(self) -> None:
        """Show the time axis, or hide it."""
        self.session.post(ask.ToggleAxis(self.axis.display))

    def on_prompt_bar_save(self, message: PromptBar.Save) -> None:
        """Save the timeline as it is shown, or a picture of the screen."""
        from tui.reader.saving import save, shown

        document = shown(self.session.index, self.session.state.view)
        self.session.post(ask.Say(save(message.name, document, self.app.export_screenshot)))
