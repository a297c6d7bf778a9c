"""Moving from mention to mention."""

from __future__ import annotations

from tests.reader.samples import INDEX, after
from tui.reader import intents as ask
from tui.reader.session import reduce


def test_mentions_of_the_chosen_names_go_round() -> None:
    assert "No name is chosen" in after(ask.StepMention(1)).notice
    state = after(ask.ChooseName("Kabul"))
    mentions = [(mention.start, mention.end) for mention in INDEX.entities["Kabul"].mentions]
    found = []
    for _ in range(len(mentions) + 1):
        state = reduce(state, ask.StepMention(1), INDEX)
        found.append(state.found)
    assert set(found) == set(mentions)
    assert found[0] == found[-1]
    assert reduce(state, ask.StepMention(-1), INDEX).found == found[-2]
