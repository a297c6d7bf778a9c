"""The app: keys that work from anywhere."""

from __future__ import annotations

from tests.reader.conftest import Open


async def test_ctrl_q_quits_from_anywhere(opened: Open) -> None:
    for keys in (("question_mark",), ("i",), ("slash", "q"), ("f", "q"), ("T",)):
        async with opened() as reading:
            await reading.press(*keys)
            assert reading.app.is_running
            await reading.pilot.press("ctrl+q")
            await reading.pilot.pause()
            assert not reading.app.is_running
