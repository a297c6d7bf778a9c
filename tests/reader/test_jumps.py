"""Labels to jump by."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.reader.intents import GoToOffset
from tui.reader.jumps import Target, labelled, labels


@given(st.integers(0, 600))
def test_no_label_begins_another(count: int) -> None:
    made = labels(count)
    assert len(set(made)) == len(made) == count
    assert not any(one != other and other.startswith(one) for one in made[:60] for other in made)


def test_labels_are_given_in_the_order_of_the_screen_and_never_overlap() -> None:
    targets = [Target(40, 3, (GoToOffset(3),)), Target(2, 1, (GoToOffset(1),)), Target(2, 1, (GoToOffset(2),))]
    found = labelled(targets)
    assert [(name, target.y) for name, target in found.items()] == [("a", 1), ("s", 3)]
    crowd = [Target(x, 0, ()) for x in range(40)]
    assert [target.x for target in labelled(crowd).values()] == list(range(0, 40, 2))
