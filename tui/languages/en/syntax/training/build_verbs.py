"""Write the table of English verbs, their semantic classes and their irregular forms, from WordNet 3.0.

    python -m tui.languages.en.syntax.training.build_verbs WORDNET OUT

WORDNET is the folder of WordNet's data files. A verb's class is the lexicographer file of its first, most frequent
sense (Fellbaum, 1998, "WordNet: An Electronic Lexical Database").
"""

from __future__ import annotations

import json
import sys
import zlib
from collections import defaultdict
from pathlib import Path

_CLASSES = {
    29: "body", 30: "change", 31: "cognition", 32: "communication", 33: "competition", 34: "consumption",
    35: "contact", 36: "creation", 37: "emotion", 38: "motion", 39: "perception", 40: "possession", 41: "social",
    42: "stative", 43: "weather",
}  # fmt: skip


def _lines(path: Path) -> list[list[str]]:
    """The fields of each line, without those of the licence at the top."""
    text = path.read_text(encoding="utf-8", errors="replace")
    return [line.split() for line in text.splitlines() if not line.startswith("  ")]


def _classes(wordnet: Path) -> dict[str, str]:
    """Each verb of one word with its class."""
    of_sense = {fields[0]: int(fields[1]) for fields in _lines(wordnet / "data.verb")}
    return {
        fields[0]: _CLASSES[of_sense[fields[-int(fields[2])]]]
        for fields in _lines(wordnet / "index.verb")
        if fields[0].isalpha()
    }


def main(wordnet: str, out: str) -> None:
    """Write verbs grouped by class, and irregular forms grouped by verb, as compressed JSON."""
    folder = Path(wordnet)
    classes = _classes(folder)
    groups: dict[str, list[str]] = defaultdict(list)
    for verb, kind in sorted(classes.items()):
        groups[kind].append(verb)
    forms: dict[str, list[str]] = defaultdict(list)
    for form, verb, *_ in _lines(folder / "verb.exc"):
        if verb in classes and form.isalpha() and not form.endswith("ing"):
            forms[verb].append(form)
    model = {
        "classes": {kind: " ".join(verbs) for kind, verbs in groups.items()},
        "irregular": {verb: " ".join(found) for verb, found in forms.items()},
    }
    Path(out).write_bytes(zlib.compress(json.dumps(model, separators=(",", ":")).encode(), 9))


if __name__ == "__main__":
    main(*sys.argv[1:])
