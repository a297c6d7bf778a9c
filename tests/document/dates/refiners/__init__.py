"""Tests of tui.document.dates.refiners."""
