"""afghan-timeline: a terminal reader that shows what happened when, and who was there."""

__version__ = "0.1.0"
