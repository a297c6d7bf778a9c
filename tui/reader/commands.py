"""The commands of the reader: the keys of each, and its words in the help and in the footer.

Bindings, footer and help screen are all made from these tables, so they cannot disagree.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from textual.binding import Binding, BindingType

from tui.document.record import record


@record
class Command:
    """One command: a Textual `action`, its `keys`, what it does, and a short word for the footer (empty: not there)."""

    action: str
    keys: tuple[str, ...]
    help: str
    footer: str = ""

    @property
    def id(self) -> str:
        """The name by which a user's keymap can change the keys."""
        return self.action.replace("(", ".").replace(")", "").replace("'", "").replace(", ", ".")

    @property
    def key_names(self) -> str:
        """Its keys as they are printed on a keyboard."""
        return "  ".join(key_name(key) for key in self.keys)


MOVING = (
    Command("rows(1)", ("j", "down"), "one line down"),
    Command("rows(-1)", ("k", "up"), "one line up"),
    Command("pages(0.5)", ("d",), "half a page down"),
    Command("pages(-0.5)", ("u",), "half a page up"),
    Command("pages(1)", ("space", "pagedown"), "a page down"),
    Command("pages(-1)", ("b", "pageup"), "a page up"),
    Command("edge(-1)", ("g", "home"), "to the top"),
    Command("edge(1)", ("G", "end"), "to the bottom"),
)

PANES = (
    Command("next_pane(1)", ("tab",), "next pane", "pane"),
    Command("next_pane(-1)", ("shift+tab",), "previous pane"),
    Command("pane('article')", ("1",), "to the article"),
    Command("pane('timeline')", ("2",), "to the timeline"),
    Command("pane('entities')", ("3",), "to the names"),
    Command("jump", ("J", "ctrl+o"), "jump: type the label of a pane, an event or a name in view"),
    Command("zoom", ("z",), "this pane alone, or all of them", "zoom"),
    Command("move_border('side', 1)", ("shift+left",), "make the article narrower; borders can be dragged, too"),
    Command("move_border('side', -1)", ("shift+right",), "make the article wider"),
    Command("move_border('timeline', -1)", ("shift+up",), "make the timeline smaller and the names larger"),
    Command("move_border('timeline', 1)", ("shift+down",), "make the timeline larger and the names smaller"),
    Command("reset_borders", ("vertical_line",), "the usual sizes of the panes"),
)

READING = (
    Command("event(1)", ("right_square_bracket", "full_stop"), "next event", "event"),
    Command("event(-1)", ("left_square_bracket", "comma"), "previous event"),
    Command("mention(1)", ("asterisk",), "next mention of the chosen name"),
    Command("mention(-1)", ("number_sign",), "previous mention of the chosen name"),
    Command("bookmark", ("m",), "set a bookmark here, with a note or without"),
    Command("bookmarks", ("apostrophe",), "list the bookmarks, to go to one or take it away"),
    Command("outline", ("o",), "the outline: headings, to go to one"),
    Command("links", ("O",), "the links with their addresses, to go to one or copy where it leads"),
    Command("back", ("ctrl+left",), "back to before the last jump or filter"),
    Command("ahead", ("ctrl+right",), "forward again"),
)

FINDING = (
    Command("search", ("slash",), "search as you type, behind a second / by regular expression; Esc returns", "search"),
    Command("found(1)", ("n",), "next match"),
    Command("found(-1)", ("N",), "previous match"),
    Command("find_name", ("f",), "find a name and show only its events", "names"),
    Command("narrow", ("F",), "show only events of 2001-2010, a name, planned, assumed, or with words", "filter"),
    Command("name_view", ("M",), "keep what narrows the timeline under a name"),
    Command("named_views", ("quotation_mark",), "list what has a name, to show it again or forget it"),
    Command("texts", ("B",), "the texts of a library, to go to one or see its events alone"),
    Command("one_text", ("W",), "of a library, the events of the text that is read, or of all"),
    Command("drop_chip", ("backspace",), "take away the last part of what narrows the timeline"),
    Command(
        "go_to_date",
        ("colon", "ctrl+g"),
        "go to a date (sep 2001, last spring), to ¶40 or to 50%",
        "date",
    ),
    Command("escape", ("escape",), "clear the search, then what narrows the timeline"),
)

LOOKING = (
    Command("turn_view", ("v",), "next order of this pane: by date or text; by kind, count, first mention or name"),
    Command("density(1)", ("plus", "equals_sign"), "show more events"),
    Command("density(-1)", ("minus",), "show fewer events: the main ones"),
    Command("together", ("a",), "with several names chosen: events with any of them, or with all"),
    Command("card", ("i",), "details of the name or event under the cursor"),
    Command("about", ("I",), "about the text: author, day of publication and how it is known, where from"),
    Command("save", ("s",), "save what the timeline shows, or a picture of the screen, as a file"),
    Command("reload", ("r",), "read the text again and stay where one is; --watch does so whenever it changes"),
    Command("stop", ("X",), "stop looking for dates and names in a long text; r begins again"),
    Command("numbers", ("P",), "number the paragraphs, or no longer"),
    Command("app.next_theme", ("t",), "next theme"),
    Command("app.choose_theme", ("T",), "choose a theme from a list"),
    Command("copy('event')", ("y",), "copy the event with its date, words and source; or the selected words"),
    Command("take", ("c",), "copy in another way: Markdown, BibTeX, CSL JSON"),
    Command("select_more", ("V",), "select the event's words, its sentence, its paragraph; a drag selects, too"),
    Command("copy('paragraph')", ("Y",), "copy the paragraph with its source"),
)

RIGHT = (
    Command("correct", ("e",), "put the event right, or the name under the cursor: title, date, kind, name"),
    Command("hide", ("D",), "take the event out of the timeline, or the name under the cursor out of the names"),
    Command("add_event", ("E",), "make an event of the selected words"),
    Command("same_event", ("ampersand",), "merge two events: & on the one, & on the other"),
    Command("split_event", ("percent_sign",), "make each place that reports the event one of its own"),
    Command("publication", ("p",), "set the day of publication, from which dates are counted"),
    Command("undo", ("U",), "take the last correction back"),
    Command("redo", ("ctrl+r",), "do again what was taken back"),
)

TIME = (
    Command("axis", ("A",), "show the time axis, or hide it"),
    Command("zoom_axis(0.5)", ("greater_than_sign",), "zoom the time axis in, around the current event"),
    Command("zoom_axis(2)", ("less_than_sign",), "zoom it out"),
    Command("fit_axis", ("0",), "show all of time on it"),
    Command("pan_axis(-0.5)", ("left_parenthesis",), "earlier on the time axis"),
    Command("pan_axis(0.5)", ("right_parenthesis",), "later on the time axis"),
    Command("years(1)", ("right_curly_bracket",), "next year that has events"),
    Command("years(-1)", ("left_curly_bracket",), "previous year that has events"),
    Command("years(1, 10)", ("ctrl+down",), "next decade that has events"),
    Command("years(-1, 10)", ("ctrl+up",), "previous decade that has events"),
    Command("lanes", ("L",), "a row for each of the main names on the time axis: who was there when"),
)

PROGRAM = (
    Command("app.help", ("question_mark", "f1"), "show all keys", "help"),
    Command("app.command_palette", ("ctrl+p",), "find a command by name"),
    Command("app.recent", ("R",), "list the texts read before, to open one"),
    Command("app.suspend_process", ("ctrl+z",), "return to the shell; fg comes back here"),
    Command("app.quit", ("q", "ctrl+q"), "quit", "quit"),
)

SECTIONS: tuple[tuple[str, tuple[Command, ...]], ...] = (
    ("Move in any pane", MOVING),
    ("Panes", PANES),
    ("Events and names", READING),
    ("Find", FINDING),
    ("View", LOOKING),
    ("Put right", RIGHT),
    ("Time", TIME),
    ("Program", PROGRAM),
)


def bindings(*tables: Iterable[Command]) -> list[BindingType]:
    """Make Textual bindings for the commands of `tables`."""
    return [
        Binding(",".join(command.keys), command.action, command.help, show=bool(command.footer), id=command.id)
        for table in tables
        for command in table
    ]


_SHOWN = {
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "full_stop": ".",
    "comma": ",",
    "asterisk": "*",
    "number_sign": "#",
    "slash": "/",
    "colon": ":",
    "question_mark": "?",
    "right_curly_bracket": "}",
    "left_curly_bracket": "{",
    "greater_than_sign": ">",
    "less_than_sign": "<",
    "left_parenthesis": "(",
    "right_parenthesis": ")",
    "apostrophe": "'",
    "quotation_mark": '"',
    "plus": "+",
    "ampersand": "&",
    "percent_sign": "%",
    "equals_sign": "=",
    "minus": "-",
    "space": "Space",
    "escape": "Esc",
    "backspace": "Backspace",
    "tab": "Tab",
    "shift+tab": "Shift+Tab",
    "shift+left": "Shift+←",
    "shift+right": "Shift+→",
    "shift+up": "Shift+↑",
    "shift+down": "Shift+↓",
    "vertical_line": "|",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "down": "↓",
    "up": "↑",
    "home": "Home",
    "end": "End",
    "f1": "F1",
}


def key_name(key: str) -> str:
    """Name a key as it is printed on a keyboard: "full_stop" is ".", "ctrl+p" is "Ctrl+P"."""
    if key.startswith("ctrl+"):
        rest = key.removeprefix("ctrl+")
        return f"Ctrl+{rest.upper() if len(rest) == 1 else rest.capitalize()}"
    return _SHOWN.get(key, key)


_NAMED = {shown.lower(): key for key, shown in _SHOWN.items()}
_TEXTUAL_NAMES = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}


def textual_key(name: str) -> str:
    """Return Textual's name of a key as people write it: "]", "Space", "Ctrl+P", "n"."""
    if len(name) > 1:
        return _NAMED.get(name.lower(), name.lower())
    if name.isalnum() or not name.isprintable():
        return name
    called = unicodedata.name(name, name).lower().replace(" ", "_").replace("-", "_")
    return _NAMED.get(name) or _TEXTUAL_NAMES.get(called, called)
