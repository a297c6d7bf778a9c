"""Tests of `tui.corrections`."""
