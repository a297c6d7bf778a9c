"""English: what the entities stages ask."""

from tui.document.entities.language import EntityLanguage

LANGUAGE = EntityLanguage()
