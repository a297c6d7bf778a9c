"""Names of persons: parts, forms of address."""

import pytest

from tests.document.entities.coref.clusters import name
from tui.languages import load

PERSONS = load("en").entities.persons


@pytest.mark.parametrize(
    ("full", "core"),
    [
        ("Osama bin Laden", ("Osama", "bin Laden")),
        ("Dr Anna Holm", ("Anna", "Holm")),
        ("General", ("General",)),  # a title alone is all there is
        ("Ludwig van der Berg", ("Ludwig", "van der Berg")),
        ("Anna", ("Anna",)),
    ],
)
def test_the_core_of_a_name(full: str, core: tuple[str, ...]) -> None:
    assert PERSONS.core(full) == core


@pytest.mark.parametrize(
    ("text", "gender", "addressed"),
    [
        ("Mr Holm left", "m", True),
        ("Mrs. Holm left", "f", True),
        ("Dr Holm left", "", True),
        ("the Holm left", "", False),
        ("Holm left", "", False),
        ("Mr and then some time later Holm left", "", False),
    ],
)
def test_the_form_of_address(text: str, gender: str, addressed: bool) -> None:
    holm = name(text, "Holm")
    assert (PERSONS.gender(text, holm), PERSONS.is_addressed(text, holm)) == (gender, addressed)
