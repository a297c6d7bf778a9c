"""Tests of tui.document.entities.coref."""
