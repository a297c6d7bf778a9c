"""Tests of tui.languages.und.dates."""
