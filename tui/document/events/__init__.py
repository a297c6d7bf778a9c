"""Events: sentences, dates and entities to a timeline."""

from tui.document.events.stage import find_events

__all__ = ["find_events"]
