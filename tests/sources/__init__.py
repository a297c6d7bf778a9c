"""Tests of tui.sources."""
