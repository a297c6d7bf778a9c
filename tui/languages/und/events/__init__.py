"""No language: what the events stages ask."""

from tui.document.events.language import EventLanguage

LANGUAGE = EventLanguage()
