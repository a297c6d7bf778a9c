"""Tests of tui.languages.en.dates."""
