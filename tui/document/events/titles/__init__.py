"""Titles of events: the words of a clause made short enough for one line, and complete without their context."""
