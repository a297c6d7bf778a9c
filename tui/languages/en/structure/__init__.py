"""English: what the structure stages ask."""

from tui.document.structure.language import StructureLanguage
from tui.languages.en.structure.abbreviations import ABBREVIATIONS
from tui.languages.en.structure.marks import MARKS
from tui.languages.en.structure.openings import OPENINGS

LANGUAGE = StructureLanguage(
    abbreviations=ABBREVIATIONS,
    marks=MARKS,
    openings=OPENINGS,
    caption_followers=("The", "This", "These", "It", "He", "She", "They"),
)
