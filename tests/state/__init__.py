"""Tests of tui.state."""
