"""The program's timelines against those of an editor, on eighteen texts that no rule was written for.

The floors lie a little below what was measured, so that a fall fails: over all texts about a hundredth, for one text
about one event. `python -m tests.document.events.editor_score NAME` prints what is missed or wrong.
"""

from __future__ import annotations

from functools import cache, reduce
from operator import add

import pytest

from tests.document.events.editor_score import Score, load, names, report, score

FLOORS = {
    # recall of the main events, precision among the most salient
    "ancient_hannibal": (0.49, 0.64),
    "biography_nansen": (0.90, 0.79),
    "breaking_terminal": (0.61, 0.49),
    "business_halden": (0.79, 0.64),
    "company_brennick": (0.81, 0.74),
    "court_pearls": (0.77, 0.44),
    "diary_emigrant": (0.66, 0.39),
    "feature_valley": (0.88, 0.54),
    "followup_footbridge": (0.81, 0.54),
    "minutes_parish": (0.43, 0.24),
    "obituary_botanist": (0.59, 0.59),
    "opinion_inspectors": (0.49, 0.49),
    "postmortem_lumenpay": (0.39, 0.49),
    "science_rosetta": (0.72, 0.49),
    "sports_cup": (0.54, 0.59),
    "timeline_tunnel": (0.90, 0.89),
    "war_winter": (0.81, 0.84),
    "weekdays_ferry": (0.86, 0.59),
}
RECALL, PRECISION, TITLE_OVERLAP = 0.80, 0.62, 0.605
NOISE, FAULTY_TITLES = 0.07, 0.06


@cache
def scored(name: str) -> Score:
    return score(load(name))


def test_every_text_has_a_floor() -> None:
    assert names() == sorted(FLOORS)


@pytest.mark.parametrize("name", FLOORS)
def test_each_text(name: str) -> None:
    found, (recall, precision) = scored(name), FLOORS[name]
    assert found.recall >= recall, (report(name, found), found.missed)
    assert found.precision >= precision, (report(name, found), found.wrong)


def test_all_texts() -> None:
    total = reduce(add, map(scored, FLOORS))
    figures = report("all", total)
    assert total.recall >= RECALL, figures
    assert total.precision >= PRECISION, figures
    assert total.noisy <= NOISE, figures
    assert total.faulty_titles <= FAULTY_TITLES, (figures, total.faulty)
    assert total.title_overlap >= TITLE_OVERLAP, figures


@pytest.mark.parametrize("name", FLOORS)
def test_a_timeline_is_well_made(name: str) -> None:
    timeline = load(name)
    assert 0 <= timeline.judged.start < timeline.judged.end <= len(timeline.document.text)
    assert 5 <= sum(one.main for one in timeline.listed) <= 12
    assert [one.title for one in timeline.listed if len(one.title.split()) > 12] == []
