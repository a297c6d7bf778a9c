"""Tests of tui.document.entities."""
