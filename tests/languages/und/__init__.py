"""Tests of tui.languages.und."""
