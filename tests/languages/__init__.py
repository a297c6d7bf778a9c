"""Tests of tui.languages."""
