"""English nouns that name an event, with the words that tell it: "the takeover" is what "took over" told.

The first word of a line is its name; the nouns before the bar can name the event ("the deal was ..."), all can tell it.
"""

from __future__ import annotations

import re
from functools import cache

_LINES = """
    deal agreement contract accord pact treaty settlement | signed sign signs signing agreed
    takeover acquisition buyout merger bid | acquire acquired acquires merge merged bidding
    purchase order | purchased purchases ordered bought buys buy
    sale | sold sells sell
    attack assault bombing blast explosion raid ambush shooting | attacked attacks bombed exploded raided ambushed shot
    crash collision accident derailment | crashed collided derailed crashes
    election vote poll ballot referendum | elected voted polls voting
    launch release unveiling introduction debut | launched released unveiled introduced launches unveils
    earthquake quake tremor
    ruling verdict judgment judgement | ruled convicted acquitted sentenced
    meeting summit talks conference | met meets
    strike walkout stoppage | striking
    protest demonstration rally riot march | protested demonstrated rallied rioted marched protesters
    murder killing assassination death | murdered killed assassinated died
    arrest detention | arrested detained
    withdrawal pullout retreat | withdrew withdrawn retreated withdraw
    invasion | invaded invade
    coup overthrow putsch | overthrew overthrown ousted
    resignation | resigned resigns
    flight | flew flown
    fire blaze | burned burnt
    flood | flooded floods
    storm hurricane typhoon cyclone
"""
_WORD = re.compile(r"[a-z]+")
_OVER = re.compile(r"\b(?:take|takes|taken|taking|took) over\b")


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """The families by the nouns that can name them, and by all words that can tell them."""
    nouns: dict[str, str] = {}
    tellers: dict[str, str] = {}
    for line in _LINES.strip().splitlines():
        named, _, told = line.partition("|")
        name = named.split()[0]
        for word in named.split():
            nouns.setdefault(word, name)
        for word in (*named.split(), *told.split()):
            tellers.setdefault(word, name)
    return nouns, tellers


def named_family(noun: str) -> str:
    """The family that `noun`, in lower case, can name; "" for any other word."""
    return _tables()[0].get(noun, "")


def families_of(words: str) -> set[str]:
    """The families whose events `words` can tell."""
    low = words.lower()
    tellers = _tables()[1]
    found = {tellers[word] for word in _WORD.findall(low) if word in tellers}
    return found | {"takeover"} if " over" in low and _OVER.search(low) else found
