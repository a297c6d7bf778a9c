"""Tests of tui.languages.en.events."""
