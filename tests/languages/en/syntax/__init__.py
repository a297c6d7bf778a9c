"""Tests of tui.languages.en.syntax."""
