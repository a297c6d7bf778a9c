"""Jumping by labels."""

from __future__ import annotations

import pytest

from tests.reader.conftest import Open, Reading
from tui.reader import intents as ask
from tui.reader.screens.jump import JumpScreen


def label_of(reading: Reading, wanted: ask.Intent) -> str:
    """The label that asks for `wanted` last."""
    screen = reading.app.screen
    assert isinstance(screen, JumpScreen)
    return next(name for name, target in screen.targets.items() if target.intents[-1] == wanted)


@pytest.mark.parametrize("size", [(80, 24), (120, 36), (200, 50)])
async def test_a_label_goes_to_an_event_a_name_and_a_pane(size: tuple[int, int], opened: Open) -> None:
    async with opened(size=size) as reading:
        event = list(reading.list_pane("timeline").keys_in_view())[-1]
        await reading.press("J")
        await reading.press(*label_of(reading, ask.GoToEvent(event)))
        assert reading.app.screen is reading.screen
        assert (reading.state.event, reading.focus) == (event, "timeline")
        name = list(reading.list_pane("entities").keys_in_view())[2]
        await reading.press("J")
        await reading.press(*label_of(reading, ask.PointAtName(name)))
        assert (reading.state.name, reading.focus) == (name, "entities")
        await reading.press("J")
        await reading.press(*label_of(reading, ask.SetFocus("article")))
        assert reading.focus == "article"


async def test_labels_stand_where_their_events_are(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("J")
        screen = reading.app.screen
        assert isinstance(screen, JumpScreen)
        for name, target in screen.targets.items():
            assert screen.query_one(f"#label-{name}").region.offset == (target.x, target.y)


@pytest.mark.parametrize("key", ["escape", "1", "A", "up"])
async def test_any_other_key_only_closes(key: str, opened: Open) -> None:
    async with opened() as reading:
        before = reading.state
        await reading.press("J", key)
        assert reading.app.screen is reading.screen
        assert reading.state == before


async def test_one_pane_has_its_own_labels_alone(opened: Open) -> None:
    async with opened(size=(50, 20)) as reading:
        await reading.press("J")
        screen = reading.app.screen
        assert isinstance(screen, JumpScreen)
        assert ask.SetFocus("timeline") not in [target.intents[-1] for target in screen.targets.values()]
