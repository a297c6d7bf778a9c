"""No language: blank lines, Markdown, punctuation, and dates in figures."""

from tui.document.pattern import Pattern
from tui.document.structure.language import Openings, StructureLanguage

_DATE = Pattern(
    r"(?:(?P<full>\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d)?|\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d))"
    r"|(?:1\d|20|21)\d\d(?!\d)(?:\s?[-–—/]\s?(?:(?:1\d|20|21)\d\d|\d\d)(?!\d))?)"
)

LANGUAGE = StructureLanguage(openings=Openings(date=_DATE))
