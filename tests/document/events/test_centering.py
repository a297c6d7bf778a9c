"""Centers: what a pronoun is taken for, and where it is not sure."""

from __future__ import annotations

import pytest

from tests.document.events.reading import ENGLISH, title_at
from tui.document.events.centering import Center, Nominal
from tui.document.mentions import MentionIndex
from tui.document.model import Entity, EntityKind, Mention


def resolved(
    pronoun: str, kind: EntityKind, rival: EntityKind | None = None, other: str = "", resolved_by_mention: bool = False
) -> str:
    """The name that `pronoun` stands for behind a sentence about a center of `kind`, "" where that is not sure.

    `rival` is the kind of an entity mentioned between; `other` a pronoun that elsewhere stands for the center.
    """
    text = f"Ada Brook left. {other or 'Rain'} fell on Mill. {pronoun} died."
    at = text.index(pronoun + " died")
    mentions = [Mention(0, 9)]
    if other:
        mentions.append(Mention(16, 16 + len(other), inferred=True))
    ada = Entity("Ada Brook", kind, tuple(mentions))
    entities = [ada]
    if rival is not None:
        place = text.index("Mill")
        entities.append(Entity("Mill", rival, (Mention(place, place + 4),)))
    if resolved_by_mention:
        entities.append(Entity("Peter", "person", (Mention(at, at + len(pronoun), inferred=True),)))
    index = MentionIndex.of(entities)
    found = ENGLISH.pronouns.resolve(text, at, at + len(pronoun), Center(ada, 9), index)
    return found.name if found else ""


@pytest.mark.parametrize(
    ("pronoun", "kind", "name"),
    [
        # agreement in kind
        ("She", "person", "Ada Brook"),
        ("He", "person", "Ada Brook"),
        ("It", "person", ""),
        ("They", "person", ""),
        ("It", "organisation", "Ada Brook"),
        ("It", "place", "Ada Brook"),
        ("She", "organisation", ""),
        ("They", "group", "Ada Brook"),
        ("They", "place", ""),
        ("We", "person", ""),
        ("Rain", "person", ""),
    ],
)
def test_agreement(pronoun: str, kind: EntityKind, name: str) -> None:
    assert resolved(pronoun, kind) == name


@pytest.mark.parametrize(
    ("rival", "name"), [(None, "Ada Brook"), ("person", ""), ("place", "Ada Brook"), ("organisation", "Ada Brook")]
)
def test_a_rival_of_the_same_kind_makes_it_unsure(rival: EntityKind | None, name: str) -> None:
    assert resolved("She", "person", rival) == name


@pytest.mark.parametrize(("other", "name"), [("she", "Ada Brook"), ("her", "Ada Brook"), ("he", ""), ("his", "")])
def test_gender(other: str, name: str) -> None:
    assert resolved("She", "person", other=other) == name


def test_a_resolved_mention_goes_before_the_center() -> None:
    assert resolved("She", "person", resolved_by_mention=True) == "Peter"


def test_nothing_is_resolved_without_a_center_or_within_it() -> None:
    text = "She left."
    empty = MentionIndex.of(())
    assert ENGLISH.pronouns.resolve(text, 0, 3, None, empty) is None
    ada = Entity("Ada Brook", "person", (Mention(0, 3),))
    assert ENGLISH.pronouns.resolve(text, 0, 3, Center(ada, 3), empty) is None


TITLES = [
    ("John Arlen left Kabul in 1904. He met the king in 1905.", "met", "John Arlen meets the king"),
    ("John Arlen left Kabul in 1904. He met the king in 1905. He died in 1906.", "died", "John Arlen dies"),
    ("Maria Ottway left Kabul in 1904. Her house was sold in 1905.", "sold", "Maria Ottway’s house is sold"),
    ("The Taliban took Kabul in 1996. They left the city in 2001.", "They left", "Taliban leave the city"),
    ("Toller Lines sold its ships in 1904. It bought mills in 1905.", "bought", "Toller Lines buys mills"),
    # one of two, or of another kind
    ("John Arlen and Peter Brook left Kabul in 1904. He died in 1905.", "died", "He dies"),
    ("John Arlen left Kabul in 1904. It was rebuilt in 1905.", "rebuilt", "It is rebuilt"),
    ("The council of Arlen met in 1904. They built a dam in 1909.", "built", "They build a dam"),
]


@pytest.mark.parametrize(("text", "words", "title"), TITLES)
def test_titles_name_what_is_sure(text: str, words: str, title: str) -> None:
    assert title_at(text, words, None) == title


def test_where_it_is_known_who_is_she_nobody_else_is() -> None:
    text = "Ada Brook left. She wept. Robin Cole sang. She died."
    ada = Entity("Ada Brook", "person", (Mention(0, 9), Mention(16, 19, inferred=True)))
    robin = Entity("Robin Cole", "person", (Mention(26, 36),))
    known = ENGLISH.pronouns.known(text, [ada, robin])
    assert known == {"feminine": {"Ada Brook"}}
    center, index, at = Center(robin, 36), MentionIndex.of([ada, robin]), text.rindex("She")
    assert ENGLISH.pronouns.resolve(text, at, at + 3, center, index) is robin
    assert ENGLISH.pronouns.resolve(text, at, at + 3, center, index, known) is None


@pytest.mark.parametrize(
    ("pronoun", "nominal", "fits"),
    [
        ("it", Nominal("the bank", 10, plural=False, person=False), True),
        ("they", Nominal("the banks", 10, plural=True, person=False), True),
        ("he", Nominal("the mayor", 10, plural=False, person=True), True),
        ("it", Nominal("the mayor", 10, plural=False, person=True), False),
        ("he", Nominal("the bank", 10, plural=False, person=False), False),
        ("they", Nominal("the bank", 10, plural=False, person=False), False),
        ("it", Nominal("the banks", 10, plural=True, person=False), False),
        ("we", Nominal("the banks", 10, plural=True, person=False), False),
        ("it", Nominal("the bank", 30, plural=False, person=False), False),
    ],
)
def test_a_pronoun_stands_for_a_noun_of_its_number_and_kind(pronoun: str, nominal: Nominal, fits: bool) -> None:
    assert ENGLISH.pronouns.fits(pronoun, 20, nominal) is fits
    assert not ENGLISH.pronouns.fits(pronoun, 2_000, nominal)
