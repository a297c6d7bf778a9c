"""Tests of tui.languages.en."""
