"""Tests of tui.document.dates.resolvers."""
