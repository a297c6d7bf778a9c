"""The reading screen: the text, its parse as it comes, and the commands."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import date
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.worker import get_current_worker

from tui import labels
from tui.document.parse import Parse
from tui.reader import cards, commands, finding, parsing, search
from tui.reader.index import Index
from tui.reader.lines import KeyLine
from tui.reader.palette import Palette
from tui.reader.prompt import Prompt
from tui.reader.screens.in_step import InStepScreen
from tui.reader.selection import DENSITIES
from tui.sources import Source

# Help and the way out first: they must be seen on the narrowest screen.
_FOOTER = (*commands.PROGRAM, *commands.PANES, *commands.READING, *commands.FINDING)


class ReadingScreen(InStepScreen):
    """Parses the text beside the reading, and does what the keys ask."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings(
        commands.PANES, commands.READING, commands.FINDING, commands.LOOKING
    )
    DEFAULT_CSS = """
    ReadingScreen {
        layout: vertical; background: $background;
        &.-low Line { display: none; }
    }
    """

    def __init__(self, source: Source, parse: Parse, palette: Palette) -> None:
        """A screen for reading `source`, understood by `parse`."""
        super().__init__(Index(parsing.preview(source.text)), palette)
        self._source, self._parse_text = source, parse
        self._origin, self._came_from = self._cursor, self._panes.front
        self._keys = KeyLine(palette)
        self._prompt = Prompt()

    def compose(self) -> ComposeResult:
        """Panes, then the lines at the foot."""
        yield self._panes
        yield self._prompt
        yield self._why
        yield self._keys

    def on_mount(self) -> None:
        """Show the article, and make the rest ready while it is already being read."""
        self._name_article()
        self._panes.bring("article")
        self._keys.show_commands(_FOOTER)
        self.call_after_refresh(self._go_on)

    async def _go_on(self) -> None:
        await self._panes.mount_side()
        self.run_worker(self._parse, thread=True, exclusive=True, group="parse", exit_on_error=False)

    # -- the parse

    def _parse(self) -> None:
        worker = get_current_worker()
        parsing.parse_and_tell(self._source.text, self._parse_text, self.post_message, lambda: worker.is_cancelled)

    def on_parsing(self, message: parsing.Parsing) -> None:
        """Say how far the parse is."""
        self._timeline.name_it("Timeline", f"reading for dates … {message.share:.0%}")

    def on_outlined(self, message: parsing.Outlined) -> None:
        """Show the whole text."""
        self._index = message.index
        self._article.show_document(self._index)

    def on_parsed(self, message: parsing.Parsed) -> None:
        """Show what was understood."""
        gc.freeze()  # it is here to stay: looking through it for garbage would cost a key now and then
        self._index = message.index
        self._name_article()
        self._article.show_document(self._index)
        self._timeline.show_index(self._index)
        self._names.show_entities(self._index.document.entities)
        self._select(self._view)
        self._move(self._cursor_near(self._article.reading_offset))
        if not self._index.document.events:
            self._why.show_words("no dated events found; --date YYYY-MM-DD tells when the text was published")

    def on_failed(self, message: parsing.Failed) -> None:
        """Say that the text can be read, but was not understood."""
        self._timeline.name_it("Timeline", "could not be made")
        self.notify(message.reason, title="This text was not understood", severity="error", markup=False)

    def _name_article(self) -> None:
        document = self._index.document
        name = document.title or self._source.origin.rsplit("/", 1)[-1]
        day = document.published
        self._article.name_it(name, f"published {labels.span(day, day)}" if day else "")

    # -- moving by keys

    def action_pane(self, name: str) -> None:
        """Go to the pane `name`."""
        self._panes.bring(name)

    def action_next_pane(self, step: int) -> None:
        """Go to the next pane."""
        self._panes.bring_next(step)

    def action_zoom(self) -> None:
        """Show the focused pane alone, or all again."""
        self._panes.toggle_class("zoomed")

    def action_event(self, step: int) -> None:
        """Go `step` events on, in the order of the timeline."""
        self._go_to_event(self._selection.step(self._cursor.event, step))

    def action_mention(self, step: int) -> None:
        """Go to the next or previous mention of the chosen names."""
        if not self._cursor.chosen:
            self._why.show_words("no name is chosen yet: f finds one, Enter chooses it", "quote")
            return
        at = self._found_here()
        mention = finding.next_mention(self._index.mentions(self._cursor.chosen), at, step)
        if mention:
            cursor = self._cursor_near(mention.start)
            self._jump(mention.start, mention.end, replace(cursor, found=(mention.start, mention.end)))

    def action_back(self) -> None:
        """Go back to where the last jump began."""
        self._turn(self._history.back(self._cursor.offset))

    def action_ahead(self) -> None:
        """Undo going back."""
        self._turn(self._history.ahead(self._cursor.offset))

    def _turn(self, offset: int | None) -> None:
        if offset is not None:
            self._move(replace(self._cursor_near(offset), offset=offset))

    # -- finding

    def action_search(self) -> None:
        """Ask for words to find in the article."""
        self._ask("words", "/", "words to find · Enter keeps the place · Esc goes back")
        self._panes.show("article")

    def action_go_to_date(self) -> None:
        """Ask for a date to go to."""
        self._ask("date", "go to", "sep 2001 · 7 december 2004 · last spring")

    def _ask(self, of: str, label: str, hint: str) -> None:
        """Open the prompt, and remember where that was."""
        self._origin, self._came_from = self._cursor, self._panes.front
        self._prompt.ask(of, label, hint)

    def action_find_name(self) -> None:
        """Search the names."""
        if self._panes.sidebar.is_attached:
            self._panes.bring("entities")
            self._panes.sidebar.search()

    def on_prompt_typed(self, message: Prompt.Typed) -> None:
        """Show the first place found, as one types."""
        if message.of == "words":
            self._back_to_origin()
            self._show_found(self._origin.offset, 1, message.text)

    def on_prompt_entered(self, message: Prompt.Entered) -> None:
        """Keep the place found, or go to the date."""
        if message.of == "words":
            self._panes.bring("article")
            if self._cursor.found and self._cursor.offset != self._origin.offset:
                self._history.leave(self._origin.offset)
            return
        self._panes.bring(self._came_from)
        if message.text.strip():
            self._go_to_date(message.text)

    def on_prompt_given_up(self, _: Prompt.GivenUp) -> None:
        """Go back to where it began."""
        self._panes.bring(self._came_from)
        self._back_to_origin()

    def _back_to_origin(self) -> None:
        """As before the prompt: the place and what was found, but names and event as they are now."""
        origin = self._origin
        self._move(replace(self._cursor, offset=origin.offset, query=origin.query, found=origin.found))

    def action_found(self, step: int) -> None:
        """Go to the next or previous place of the words last searched for."""
        cursor = self._cursor
        if not cursor.query:
            self._why.show_words("nothing was searched for yet: / searches", "quote")
            return
        self._show_found(self._found_here() + (1 if step > 0 else 0), step, cursor.query)

    def _found_here(self) -> int:
        """Where the last find is, if it is still in view; else just before what is."""
        found = self._cursor.found
        if found and self._article.shows(*found):
            return found[0]
        return self._article.top_offset - 1

    def _show_found(self, start: int, step: int, query: str) -> None:
        found = search.find(self._index.document.text, query, start, step) if query.strip() else None
        if found is None:
            self._move(replace(self._cursor, query=query, found=None))
            self._why.show_words(f"not found: {query}" if query.strip() else "", "quote")
            return
        cursor = replace(self._cursor_near(found[0]), query=query, found=found)
        self._move(replace(cursor, offset=self._article.offset_showing(*found)))

    def _go_to_date(self, words: str) -> None:
        today = self._index.document.published or date.today()
        current = self._index.events.get(self._cursor.event)
        days = finding.typed_days(words, today, current.earliest if current else None, self._selection.events)
        if days is None:
            self._why.show_words(f"no date I know: {words}", "quote")
            return
        event = finding.event_at(self._selection.events, days[0])
        self._go_to_event(event)
        if event is None:
            self._why.show_words("the timeline has no dated event", "quote")
        elif not finding.begins_within(event, *days):
            self._why.show_words(
                f"no event begins then ({words}); this is the nearest one after it, or the last", "quote"
            )

    def action_escape(self) -> None:
        """Put away what was found, then the chosen names."""
        if self._cursor.query or self._cursor.found:
            self._move(replace(self._cursor, query="", found=None))
        elif self._cursor.chosen:
            self._choose(())

    # -- looking

    def action_turn_view(self) -> None:
        """Give the focused pane another order: the names theirs, else the timeline."""
        if self._panes.front == "entities":
            self._names.turn_order()
        else:
            self._select(replace(self._view, as_told=not self._view.as_told))

    def action_density(self, step: int) -> None:
        """Show more events, or fewer."""
        levels = list(DENSITIES)
        at = levels.index(self._view.density) + step
        self._select(replace(self._view, density=levels[max(0, min(len(levels) - 1, at))]))

    def action_together(self) -> None:
        """Of several chosen names, ask for any or for all."""
        self._select(replace(self._view, together=not self._view.together))

    def action_card(self) -> None:
        """Show all about the name under the cursor, or the current event."""
        from tui.reader.screens.card import CardScreen

        entity = self._index.entities.get(self._names.key) if self._panes.front == "entities" else None
        event = self._index.events.get(self._cursor.event)
        if entity:
            self.app.push_screen(CardScreen(entity.name, cards.entity_card(self._index, entity)))
        elif event:
            self.app.push_screen(CardScreen(event.title, cards.event_card(self._index, event)))

    def action_copy(self, what: str) -> None:
        """Copy the current event with its date, or its paragraph."""
        event = self._index.events.get(self._cursor.event)
        words = cards.copied(self._index, event, self._cursor.offset, what)
        self.app.copy_to_clipboard(words)
        self._why.show_words(f"sent to the clipboard: {words}")

    def repaint(self, palette: Palette) -> None:
        """Use another theme's styles."""
        for part in (self._article, self._timeline, self._names):
            part.repaint(palette)
        for line in (self._why, self._keys):
            line.palette = palette
        self._keys.show_commands(_FOOTER)
        self._why.show_event(self._index.events.get(self._cursor.event), self._index.document.text)
