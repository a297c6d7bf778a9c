"""English: what the structure stages ask."""

from tui.document.structure.language import StructureLanguage

LANGUAGE = StructureLanguage()
