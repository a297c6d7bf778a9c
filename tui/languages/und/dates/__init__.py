"""No language: what the dates stages ask."""

from tui.document.dates.language import DateLanguage

LANGUAGE = DateLanguage()
