"""Tests of tui.document.dates."""
