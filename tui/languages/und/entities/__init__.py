"""No language: the entity stage finds no names."""

from tui.document.entities.language import EntityLanguage

LANGUAGE = EntityLanguage()
