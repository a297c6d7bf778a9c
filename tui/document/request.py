"""A request to parse: all that decides the Document, as a value that can be pickled, sent away or kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal, Protocol, TypeAlias

from tui.document.basis import PublicationBasis, PublicationRule
from tui.document.clean import clean
from tui.document.model import Block, Document, Inline
from tui.document.parse import all_stages, outline, parse
from tui.document.record import record
from tui.document.stage import Stage, Tick, ignore
from tui.languages import DEFAULT, load
from tui.problem import Problem

RecogniserName: TypeAlias = Literal["own", "spacy"]


class Request(Protocol):
    """A request to parse a text, or several as one, that can be sent to another process."""

    @property
    def text(self) -> str:
        """The text, or all of them together."""
        ...

    @property
    def language(self) -> str | None:
        """An ISO 639 code, None to identify it."""
        ...

    def found(self) -> Document | None:
        """Return what is known already; None where it has to be parsed."""
        ...

    def run(self, tick: Tick = ignore) -> Document:
        """Parse, calling `tick` with the share done, which may raise to cancel."""
        ...

    def outline(self, end: int | None = None) -> Document:
        """Parse as far as the blocks, of all or of the first `end` code points."""
        ...

    def beginning(self, end: int) -> Request:
        """Make the request for the text up to `end` at most."""
        ...

    def cleaned(self) -> Request:
        """Make the request for the clean text."""
        ...


@record
class ParseRequest:
    """A text and the options of its parse.

    `published` None lets the text say it, `language` None identifies it, and empty `blocks` are found in the text;
    `recogniser` names what finds names. `rule` says where `published` was found; it, `author`, `address` and `inlines`
    change nothing of the parse, and go into the Document as they are.
    """

    text: str
    published: date | None = None
    title: str = ""
    language: str | None = None
    blocks: tuple[Block, ...] = ()
    recogniser: RecogniserName = "own"
    rule: PublicationRule = PublicationRule.GIVEN
    author: str = ""
    address: str = ""
    inlines: tuple[Inline, ...] = ()

    def found(self) -> Document | None:
        """Return None: nothing is kept."""
        return None

    def run(self, tick: Tick = ignore) -> Document:
        """Parse in this thread; `tick` is called with the share done and may raise to cancel.

        Raises Problem for a language or recogniser that is not here.
        """
        parsed = parse(
            self.text,
            self.published,
            title=self.title,
            language=self.language,
            blocks=self.blocks,
            stages=_spacy_stages(self.language) if self.recogniser == "spacy" else None,
            tick=tick,
        )
        return self._described(parsed)

    def outline(self, end: int | None = None) -> Document:
        """Parse as far as the blocks: enough to show the text, or its first `end` code points, while `run` is at work.

        Raises Problem for a language that is not here.
        """
        cut = self if end is None else self._first(end)
        return cut._described(outline(cut.text, title=self.title, language=self.language, blocks=cut.blocks))

    def _described(self, document: Document) -> Document:
        """Add what the source says, which no stage looks at."""
        basis = PublicationBasis(self.rule) if self.published else document.publication
        return replace(document, publication=basis, author=self.author, address=self.address, inlines=self.inlines)

    def cleaned(self) -> ParseRequest:
        """Make the request for the clean text."""
        return replace(self, text=clean(self.text))

    def beginning(self, end: int) -> ParseRequest:
        """Make the request for the text up to `end` at most: to the end of a paragraph, where there is one."""
        cut = self.text.rfind("\n\n", 0, end)
        return self._first(cut if cut > 0 else end)

    def _first(self, end: int) -> ParseRequest:
        text = self.text[:end]
        blocks = (replace(block, end=min(block.end, len(text))) for block in self.blocks if block.start < len(text))
        inlines = (inline for inline in self.inlines if inline.end <= len(text))
        return replace(self, text=text, blocks=tuple(blocks), inlines=tuple(inlines))


def _spacy_stages(language: str | None) -> tuple[Stage, ...]:
    """Return the stages with spaCy in place of our own recogniser. Raises Problem where it is not installed."""
    from tui.document.entities.spacy_pipeline import spacy_recogniser
    from tui.document.entities.stage import finder

    try:
        return all_stages(finder(spacy_recogniser(load(language or DEFAULT).entities)))
    except LookupError as error:
        raise Problem(str(error.args[0])) from error
