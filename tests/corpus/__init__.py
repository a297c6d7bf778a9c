"""Tests of `tui.corpus`."""
