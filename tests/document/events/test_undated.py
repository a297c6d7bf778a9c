"""Undated events: what happened, without a date, to the main entities of a text."""

from __future__ import annotations

from tui.document import parse

HISTORY = (
    "Napoleon sailed from Egypt in 1799. Napoleon dismissed General Kleber and General Menou. Rain fell. "
    "Napoleon crossed the Alps in May 1800. Who could stop Napoleon and France? He was in Paris. It was late in 1801."
)


def test_what_happened_to_main_entities_is_kept() -> None:
    document = parse(HISTORY)
    undated = [document.text[event.start : event.end] for event in document.events if event.earliest is None]
    assert undated == ["Napoleon dismissed General Kleber and General Menou."]
    assert document.events[-1].earliest is None, "undated events come last"


def test_undated_events_are_few() -> None:
    document = parse("\n\n".join([HISTORY.replace("Kleber", f"Kleber{chr(97 + n % 26)}") for n in range(40)]))
    undated = [event for event in document.events if event.earliest is None and event.latest is None]
    assert len(undated) <= max(3, len(document.sentences) // 12)
