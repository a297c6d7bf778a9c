"""Tests of tui.document.entities.tagger."""
