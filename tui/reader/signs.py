"""The signs that the panes draw, each with the one thing that it means: what the help explains."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tui.document.model import EntityKind
from tui.labels import GLYPHS
from tui.reader import axis

KINDS: Mapping[EntityKind, str] = MappingProxyType(
    {"person": "@", "place": "▲", "organisation": "■", "group": "◆", "event": "★", "other": "□"}
)
CHOSEN = "✓"
CURRENT, ANOTHER, BOOKMARK = "▌", "∙", "»"
MAP_TEXT, MAP_VIEW, MAP_EVENT, MAP_EVENT_IN_VIEW = "│", "┃", "╶", "╋"
MAP_NAME, MAP_NAME_IN_VIEW, MAP_HIT, MAP_HIT_IN_VIEW = "▪", "▮", "▹", "▶"
FLASHBACK, GAP, IN_VIEW, CORRECTED = "↶", "┊", "▴", "✎"

EXPLAINED: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "Signs of dates": {**GLYPHS},
        "How sure a date is": {
            "~": "only assumed: nothing in the text speaks for it",
            "≤ ≥": "at that time or before, after: the text leaves it open",
            "c.": "about then",
            FLASHBACK: "in the order of the text: a step back in time",
            "¶": "the number of the paragraph",
            "A B×2": "which text of a library reports it, and how many do",
            CORRECTED: "put right by you",
            GAP: "a time without events; taller where it is longer",
        },
        "Beside the article": {
            CURRENT: "the current event",
            ANOTHER: "another event begins here",
            BOOKMARK: "a bookmark",
        },
        "The map at its edge": {
            f"{MAP_VIEW} {MAP_TEXT}": "what is on the screen, and what is not",
            f"{MAP_EVENT_IN_VIEW} {MAP_EVENT}": "an event, on the screen or not",
            f"{MAP_NAME_IN_VIEW} {MAP_NAME}": "a chosen name, on the screen or not",
            f"{MAP_HIT_IN_VIEW} {MAP_HIT}": "what is searched for, on the screen or not",
        },
        "Kinds of names": {
            **{sign: {"event": "an event with a name"}.get(kind, f"a {kind}") for kind, sign in KINDS.items()},
            KINDS["organisation"]: "an organisation",
            KINDS["other"]: "another name",
            CHOSEN: "chosen: only its events are shown",
        },
        "The time axis": {
            axis.POINT: "an event of that time",
            axis.HOLLOW: "one whose date is only assumed",
            "▂ ▄ █": "several, more, many",
            axis.LASTING: "a span of time",
            axis.VAGUE: "a date that is no finer",
            f"{axis.EARLIER} {axis.LATER}": "open towards the past, the future",
            IN_VIEW: "in the text on the screen",
            "╱╱": "a long time without events is left out here",
        },
    }
)
