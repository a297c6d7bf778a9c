"""Tables of words written as text."""

from tui.languages.words import words


def test_words_stand_apart_by_any_white_space() -> None:
    assert words("he she\n    they\tit he") == {"he", "she", "they", "it"}
    assert words(" \n") == frozenset()
