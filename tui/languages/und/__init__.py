"""No language in particular: only what can be read without knowing words."""

from tui.document.language import Language

LANGUAGE = Language(code="und", name="unknown", package=__name__)
