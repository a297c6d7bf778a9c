"""Signs: each that is drawn is explained, and means one thing."""

from __future__ import annotations

from collections import Counter

from tui.labels import GLYPHS
from tui.reader.signs import EXPLAINED, KINDS


def test_a_sign_means_one_thing() -> None:
    signs = [sign for meanings in EXPLAINED.values() for signs in meanings for sign in signs.split()]
    assert [sign for sign, number in Counter(signs).items() if number > 1 and sign != "┃"] == []


def test_every_sign_of_dates_and_names_is_explained() -> None:
    explained = {sign for meanings in EXPLAINED.values() for sign in meanings}
    assert explained >= {*GLYPHS, *KINDS.values()}
