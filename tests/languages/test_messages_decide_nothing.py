"""No stage reads a message: with every message rewritten, a parse gives the same dates, events and entities."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from tui.document import Document, parse
from tui.document.messages import Messages
from tui.languages import load
from tui.resources import seed_article

_GOLD = Path(__file__).parents[1] / "document" / "events" / "gold"
_TEXTS = {
    "article": seed_article().read_text(encoding="utf-8"),
    "biography": (_GOLD / "biography.txt").read_text(encoding="utf-8"),
    "war history": (_GOLD / "war-history.txt").read_text(encoding="utf-8"),
    "breaking news": (_GOLD / "breaking-news.txt").read_text(encoding="utf-8"),
    "business report": "Sales fell in the latest quarter. A year earlier they rose. He said he will go on Monday, too.",
}


def _refuse(*_: object) -> str:
    raise AssertionError("a stage asked for a message")


def _parse(text: str) -> Document:
    return parse(text, published=date(2021, 7, 5))


@pytest.mark.parametrize("text", _TEXTS.values(), ids=_TEXTS.keys())
def test_no_message_changes_an_answer(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _parse(text)
    assert before.times
    assert before.events
    english = load("en")
    monkeypatch.setitem(vars(english), "messages", Messages(_refuse, _refuse, "", "", _refuse, _refuse))
    names = ("messages", "entity_messages", "salience_messages")
    for module in (import_module(f"tui.languages.en.{name}") for name in names):
        for name, value in list(vars(module).items()):
            if not name.startswith("__"):
                monkeypatch.setattr(module, name, _refuse if callable(value) else {})
    assert _parse(text) == before
