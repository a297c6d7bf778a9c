"""English syntax."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from importlib.resources import files

from tui.document.syntax.language import SyntaxLanguage
from tui.document.syntax.tagger import TaggerTables, Tags
from tui.languages.en.syntax import words


def _ungrouped(groups: Mapping[str, str]) -> dict[str, Tags]:
    """Words that share their tags, one entry each."""
    found: dict[str, Tags] = {}
    for tags, listed in groups.items():
        found.update(dict.fromkeys(listed.split(), tuple(tags.split())))
    return found


def load_tagger() -> TaggerTables:
    """Read `tagger.bin`, which `training/train_tagger.py` writes."""
    model = json.loads(zlib.decompress(files(__package__).joinpath("tagger.bin").read_bytes()))
    return TaggerTables(_ungrouped(model["words"]), _ungrouped(model["endings"]), model["weights"])


LANGUAGE = SyntaxLanguage(
    load_tagger=load_tagger,
    quantifiers=words.QUANTIFIERS,
    auxiliaries=words.AUXILIARIES,
    agents=frozenset(("by",)),
    subordinators=words.SUBORDINATORS,
    relatives=words.RELATIVES,
    temporal_relatives=words.TEMPORAL_RELATIVES,
    personal_relatives=words.PERSONAL_RELATIVES,
    complementisers=words.COMPLEMENTISERS,
    opinion_verbs=words.OPINION_VERBS,
)
