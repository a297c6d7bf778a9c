"""What all panes do: keys that move, and no more refreshes than a change needs."""

from __future__ import annotations

import pytest
from textual.geometry import Region

from tests.reader.conftest import Open
from tui.reader.panes.pane import Pane


async def test_line_page_and_ends_in_every_pane(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("plus", "plus")
        for pane in ("1", "2", "3"):
            await reading.press(pane, "G", "g")
            name = reading.focus
            top = reading.text(name)
            states = {top}
            for keys in (("j",) * 12, ("space",), ("d",), ("G",)):
                await reading.press(*keys)
                states.add(reading.text(name) + reading.state.name + reading.state.event)
            assert len(states) == 5, name
            await reading.press("g")
            assert reading.text(name) == top


@pytest.mark.parametrize(
    ("before", "key", "pane", "most"),
    [
        (["f", *"karzai"], "enter", "timeline", 1),
        (["3", "j"], "enter", "timeline", 1),
        (["3", "j"], "enter", "entities", 1),
        (["2", "g"], "j", "timeline", 1),
        (["2", "g"], "minus", "timeline", 1),
        (["2", "g"], "minus", "entities", 0),
        (["1", "j"], "j", "entities", 0),
        (["1", "j"], "v", "article", 1),
        (["3", "g"], "j", "article", 0),
        (["3", "g"], "j", "timeline", 0),
    ],
)
async def test_a_key_refreshes_each_pane_once_at_most(
    opened: Open, before: list[str], key: str, pane: str, most: int
) -> None:
    async with opened() as reading:
        await reading.press(*before)
        widget, drawn = reading.pane(pane), []
        refresh = widget.refresh

        def counted(*regions: Region, **options: bool) -> Pane:
            drawn.append(regions)
            return refresh(*regions, **options)

        setattr(widget, "refresh", counted)  # noqa: B010 - mypy minds a method assigned to
        await reading.press(key)
        content = [regions for regions in drawn if regions]
        assert len(content) <= most
        if (key, pane) == ("enter", "timeline"):
            assert len(content) == 1, "the chosen name's events are drawn"
