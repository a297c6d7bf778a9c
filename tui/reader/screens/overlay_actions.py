"""The actions of keys that lay something over the reading screen, or take something from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from tui.document.clean import one_line
from tui.reader import cards
from tui.reader import intents as ask
from tui.reader.jumps import labelled
from tui.reader.palette import Palette
from tui.reader.panes.pane_layout import PaneLayout
from tui.reader.session import Session

if TYPE_CHECKING:
    from tui.reader.taking import Taken


class OverlayActions(Screen[None]):
    """Mixin of the reading screen: cards, lists, and copying. What is laid over is imported when it is asked for."""

    session: Session
    palette: Palette
    panes: PaneLayout

    @property
    def source(self) -> str:
        """What the text is called."""
        raise NotImplementedError

    @property
    def origin(self) -> str:
        """Where the text was read from."""
        raise NotImplementedError

    def _lay_over(self, screen: Screen[Any]) -> None:
        self.app.push_screen(screen)

    def action_card(self) -> None:
        """Show all about the name under the cursor, or the current event."""
        from tui.reader.screens.card import CardScreen

        index, state = self.session.index, self.session.state
        entity = index.entities.get(state.name) if state.pane == "entities" else None
        event = index.events.get(state.event)
        if entity:
            title, parts, links = entity.name, cards.entity_card(index, entity), cards.entity_links(index, entity)
        elif event:
            title, parts, links = event.title, cards.event_card(index, event), cards.event_links(index, event)
        else:
            return
        self._lay_over(CardScreen(title, parts, links, self.palette, self.session.post))

    def action_bookmarks(self) -> None:
        """List the bookmarks."""
        lines = cards.bookmark_lines(self.session.index, self.session.state.bookmarks)
        self._list_kept(
            "Bookmarks",
            [(str(offset), words) for offset, words in lines],
            "No bookmarks yet: m sets one.",
            lambda at: ask.GoToOffset(int(at)),
            lambda at: ask.ForgetBookmark(int(at)),
        )

    def action_named_views(self) -> None:
        """List the views with names."""
        self._list_kept(
            "Named",
            cards.view_lines(self.session.index, self.session.state.named),
            "Nothing has a name yet: F narrows the timeline, M names what it shows then.",
            ask.ShowNamed,
            ask.ForgetNamed,
        )

    def _list_kept(
        self,
        title: str,
        lines: Sequence[tuple[str, str]],
        none: str,
        go: Callable[[str], ask.Intent],
        forget: Callable[[str], ask.Intent],
    ) -> None:
        """List what was kept, keys with their words, or say `none`; `go` and `forget` make the intent for a key."""
        from tui.reader.screens.kept import KeptScreen

        post = self.session.post
        if lines:
            self._lay_over(KeptScreen(title, lines, lambda key: post(go(key)), lambda key: post(forget(key))))
        else:
            post(ask.Say(none))

    def action_jump(self) -> None:
        """Put a label on each thing in view, to go there."""
        from tui.reader.screens.jump import JumpScreen

        self._lay_over(JumpScreen(labelled(list(self.panes.targets_in_view())), self.session.post))

    def action_outline(self) -> None:
        """List the headings."""
        from tui.reader.screens.outline import OutlineScreen, headings

        document, state = self.session.index.document, self.session.state
        if not headings(document):
            self.session.post(ask.Say("This text has no headings: : goes to a date, to ¶40 or to 50%."))
            return
        rows = self.session.index.viewport(state.page).rows(state.place)
        here = rows[len(rows) // 3].start if rows else 0  # where a heading that is gone to comes to stand
        self._lay_over(OutlineScreen(document, here, lambda at: self.session.post(ask.GoToOffset(at))))

    def action_links(self) -> None:
        """List the links."""
        from tui.reader.screens.links import LinksScreen

        index, state, post = self.session.index, self.session.state, self.session.post
        if not index.links:
            post(ask.Say("This text has no links."))
            return
        here = index.viewport(state.page).top(state.place)
        self._lay_over(LinksScreen(index, here, lambda at: post(ask.GoToOffset(at)), self._copy))

    def action_texts(self) -> None:
        """List the texts of a library."""
        from tui.reader.screens.library import LibraryScreen

        index, state, post = self.session.index, self.session.state, self.session.post
        sources = index.sources
        if not sources.parts:
            post(ask.OneText())  # which says what a library is
            return
        counts = Counter(number for event in index.document.events for number in sources.of(event))
        lines = list(sources.lines([counts[number] for number in range(len(sources.parts))]))
        starts = {part.name: part.start for part in sources.parts}
        here = sources.number_at(index.viewport(state.page).reading(state.place))
        self._lay_over(
            LibraryScreen(
                lines,
                here,
                lambda name: post(ask.GoToOffset(starts[name])),
                lambda name: post(ask.ShowTexts((name,))),
            )
        )

    def action_about(self) -> None:
        """Show what is known of the text itself."""
        from tui.reader.about import about
        from tui.reader.screens.card import Box

        index = self.session.index
        self._lay_over(Box(index.document.title or self.source, about(index, self.origin), self.palette))

    def action_take(self) -> None:
        """Offer the ways to copy."""
        from tui.reader import taking
        from tui.reader.screens.take import TakeScreen

        self._lay_over(TakeScreen(list(taking.WAYS), lambda way: self._take(taking.WAYS[way])))

    def action_copy(self, what: str) -> None:
        """Copy the selected words or the current event, or its paragraph."""
        from tui.reader import taking

        self._take(taking.selection_or_event if what == "event" else taking.paragraph)

    def action_interrupt(self) -> None:
        """Copy what is selected; else say which key quits, as Ctrl+C is pressed for both."""
        if self.session.state.selected:
            self.action_copy("event")  # which copies what is selected
        else:
            self.session.post(ask.Say("q quits · y copies the event · V or a drag selects words to copy"))

    def _take(self, way: Callable[[Taken], str]) -> None:
        """Copy what `way` makes of the present state."""
        from tui.reader.taking import Taken

        self._copy(way(Taken(self.session.index, self.session.state, self.source)))

    def _copy(self, words: str) -> None:
        """Send `words` to the clipboard."""
        self.app.copy_to_clipboard(words)
        self.session.post(ask.Say(f"Sent to the clipboard: {one_line(words)}"))
