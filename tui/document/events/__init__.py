"""Events: sentences, dates and entities to a timeline, and the orders and selections of it."""

from tui.document.events.order import calendar_order, flashbacks, main_events, story_order
from tui.document.events.stage import find_events

__all__ = ["calendar_order", "find_events", "flashbacks", "main_events", "story_order"]
