"""English."""

from tui.document.language import Language

LANGUAGE = Language(code="en", name="English", package=__name__)
