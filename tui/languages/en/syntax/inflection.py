"""English verb forms: the verb that a form is of, and its forms in the present."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

_REMEMBERED = 5_000
"""Forms whose verbs are remembered."""
_VOWELS = "aeiou"
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
"""A stem of one short syllable, whose consonant doubles where no silent e follows: "hop(ped)", "hop(ed)"."""
_IRREGULAR_PRESENT = {"be": "is", "have": "has", "do": "does", "go": "goes"}
# Forms that WordNet does not list, or lists under a rarer verb.
_FORMS = {
    "was": "be", "were": "be", "is": "be", "are": "be", "am": "be", "been": "be", "being": "be", "had": "have",
    "has": "have", "did": "do", "does": "do", "done": "do", "left": "leave", "found": "find", "felt": "feel",
    "fell": "fall", "saw": "see", "lay": "lie", "bore": "bear", "wound": "wound", "bound": "bind", "ground": "grind",
    "spat": "spit", "shot": "shoot", "put": "put", "set": "set", "cut": "cut", "hit": "hit", "let": "let",
    "shut": "shut", "cost": "cost", "quit": "quit", "read": "read", "beat": "beat", "spread": "spread",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verbs:
    """WordNet's verbs with the class of each one's first sense, and irregular forms with the verb they are of."""

    classes: Mapping[str, str]
    forms: Mapping[str, str]


@cache
def verbs() -> Verbs:
    """Read `verbs.bin`, which `training/build_verbs.py` writes, once."""
    model = json.loads(zlib.decompress(files(__package__).joinpath("verbs.bin").read_bytes()))
    classes: dict[str, str] = {}
    for kind, listed in model["classes"].items():
        classes.update(dict.fromkeys(listed.split(), kind))
    forms = {form: verb for verb, listed in model["irregular"].items() for form in listed.split()}
    return Verbs(classes, {**forms, **_FORMS})


@lru_cache(_REMEMBERED)
def lemma_of(form: str) -> str:
    """The verb that `form`, in lower case, is a form of; "" for what is no form of a known verb."""
    known = verbs()
    irregular = known.forms.get(form)
    if irregular is not None:
        return irregular
    if form in known.classes:
        return form
    return next((stem for stem in _stems(form) if stem in known.classes), "")


def _stems(form: str) -> Iterator[str]:
    """What a regular form may be of, the likeliest first: "stopped" of "stop", "used" of "use", "tried" of "try"."""
    for ending in ("ied", "ies"):
        if form.endswith(ending):
            yield form[:-3] + "y"
    for ending in ("ed", "ing"):
        if form.endswith(ending):
            stem = form[: -len(ending)]
            if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "sl":
                yield stem[:-1]
            if _wants_e(stem):
                yield stem + "e"
            yield stem
            yield stem + "e"
            yield stem[:-1]
    if form.endswith("es"):
        yield form[:-1]
        yield form[:-2]
    elif form.endswith("s"):
        yield form[:-1]


def _wants_e(stem: str) -> bool:
    """Whether a regular stem likely ends in a silent e: "us(e)", "releas(e)", "creat(e)", but not "attack", "open"."""
    if len(stem) < 2 or stem[-1] in _VOWELS + "wxy":
        return stem.endswith(("u", "e"))
    return (
        _SHORT.fullmatch(stem) is not None
        or stem[-1] in "cvz"
        or stem.endswith(("at", "as", "os", "us", "iz", "is", "dg", "ng", "ut", "in", "ir", "ur", "ag"))
    )


def third_person(verb: str) -> str:
    """The form of `verb` with "she": "goes", "tries", "attacks"."""
    irregular = _IRREGULAR_PRESENT.get(verb)
    if irregular is not None:
        return irregular
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in tuple(_VOWELS):
        return verb[:-1] + "ies"
    return verb + "s"
