"""Labels to jump by: a letter or two for each thing in view."""

from __future__ import annotations

from itertools import islice, product
from typing import NamedTuple

from tui.reader.intents import Intent

_LETTERS = "asdfghjklqwertyuiopzxcvbnm"
"""Those under the fingers first."""


class Target(NamedTuple):
    """A thing in view at column `x` and row `y` of the screen, and what is asked for to go there."""

    x: int
    y: int
    intents: tuple[Intent, ...]


def labels(count: int) -> list[str]:
    """Make `count` labels, none of which begins another: of one letter where these are enough, else of two."""
    if count <= len(_LETTERS):
        return list(_LETTERS[:count])
    return ["".join(pair) for pair in islice(product(_LETTERS, repeat=2), count)]


def labelled(targets: list[Target]) -> dict[str, Target]:
    """Give each of `targets` a label, in the order of the screen; what would lie under another label gets none."""
    free: list[Target] = []
    wide = 1 if len(targets) <= len(_LETTERS) else 2
    for target in sorted(targets, key=lambda one: (one.y, one.x)):
        if not free or free[-1].y != target.y or target.x >= free[-1].x + wide:
            free.append(target)
    return dict(zip(labels(len(free)), free, strict=False))
