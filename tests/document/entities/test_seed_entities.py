"""The seed article's people, places, organisations and groups, with their roles."""

from pathlib import Path

import pytest

from tui.document import parse
from tui.document.model import Document, Entity

SEED = Path(__file__).parents[3] / "seeds" / "afghanistan-2021-07-05.txt"


@pytest.fixture(scope="module")
def seed() -> Document:
    return parse(SEED.read_text(encoding="utf-8"))


def entity(document: Document, name: str) -> Entity:
    """The one entity with `name` as its name or among its aliases."""
    (found,) = [e for e in document.entities if name == e.name or name in e.aliases]
    return found


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *((name, "person") for name in ("Hamid Karzai", "Ashraf Ghani", "Zabihullah Atiq", "Suhail Shaheen")),
        *((name, "person") for name in ("Lyse Doucet", "Zamir Kabulov", "Boris Johnson", "Joe Biden", "Barack Obama")),
        *((name, "person") for name in ("Osama Bin Laden", "Mullah Omar")),
        *((name, "place") for name in ("Afghanistan", "Tajikistan", "Badakhshan", "Takhar", "Mazar-e-Sharif", "Kabul")),
        *((name, "place") for name in ("New York", "World Trade Centre", "Pentagon", "Abbottabad", "Karachi", "Doha")),
        *(
            (name, "organisation")
            for name in ("Nato", "BBC", "Khovar", "Reuters", "National Security Committee", "CIA")
        ),
        *((name, "organisation") for name in ("National Security Council", "Parachute Regiment", "CIA")),
        *((name, "group") for name in ("Taliban", "al-Qaeda", "Northern Alliance")),
        ("9/11", "event"),
    ],
)
def test_names_have_their_kind(seed: Document, name: str, kind: str) -> None:
    assert entity(seed, name).kind == kind


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Afghan", "Afghanistan"),
        ("Tajik", "Tajikistan"),
        ("American", "US"),
        ("British", "UK"),
        ("Bin Laden", "Osama Bin Laden"),
        ("Obama", "Barack Obama"),
        ("Mullah Omar", "Mullah Mohammed Omar"),
        ("Al-Qaeda", "al-Qaeda"),
    ],
)
def test_names_of_one_thing_are_one_entity(seed: Document, one: str, other: str) -> None:
    assert entity(seed, one) is entity(seed, other)


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Hamid Karzai", "former Afghan President"),
        ("Hamid Karzai", "the leader of the Popalzai Durrani tribe"),
        ("Ashraf Ghani", "Afghan President"),
        ("Suhail Shaheen", "Taliban spokesman"),
        ("Zamir Kabulov", "Russia’s envoy"),
        ("Boris Johnson", "UK Prime Minister"),
        ("Zabihullah Atiq", "a parliamentarian from Badakhshan"),
        ("Lyse Doucet", "the BBC’s chief international correspondent"),
    ],
)
def test_roles_are_kept_with_their_place(seed: Document, name: str, role: str) -> None:
    assert role in [r.text for r in entity(seed, name).roles]
    assert all(seed.text[r.start : r.end] == r.text for r in entity(seed, name).roles)


def test_no_word_of_the_page_is_taken_for_a_name(seed: Document) -> None:
    names = {e.name for e in seed.entities}
    assert not names & {"Image", "Violence", "Twenty", "Four", "May", "Monday", "Death", "Fall", "Soldiers", "Targets"}
