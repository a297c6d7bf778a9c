"""No language: no part of speech is known, so that a sentence is one clause."""

from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.tagger import TaggerTables

LANGUAGE = SyntaxLanguage(load_tagger=lambda: TaggerTables({}, {}, {}))
