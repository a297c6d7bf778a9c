"""A Document goes to JSON and back without loss, and the JSON keeps the contract that other programs rely on."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.document.test_parse import DAYS, TEXTS
from tui.document import Document, parse
from tui.document.basis import Basis, Step
from tui.document.calendar import BceDay
from tui.document.interval import Interval
from tui.document.json_model import SCHEMA, from_json, to_json
from tui.document.model import TimeExpression

DAY = st.dates() | st.builds(BceDay, st.integers(1, 9999), st.integers(1, 12), st.integers(1, 28))
INTERVALS = st.builds(Interval, st.none() | DAY, st.none() | DAY)
COUNTS = st.none() | st.floats(allow_nan=False, allow_infinity=False)  # a number of units is finite
st.register_type_strategy(Step, st.builds(Step, COUNTS, st.text()))
TIMES = st.builds(TimeExpression, st.just(0), st.just(1), interval=INTERVALS, basis=st.from_type(Basis))


def there_and_back(document: Document) -> Document:
    return from_json(json.loads(json.dumps(to_json(document))))


@settings(max_examples=150, deadline=None)
@given(TEXTS, DAYS)
def test_any_parsed_document_comes_back_the_same(text: str, published: date | None) -> None:
    document = parse(text, published)
    assert there_and_back(document) == document


@settings(max_examples=150, deadline=None)
@given(st.lists(TIMES, max_size=3))
def test_any_time_comes_back_the_same(times: list[TimeExpression]) -> None:
    document = Document("text", times=tuple(times))
    assert there_and_back(document) == document


def test_the_article_comes_back_the_same(article: Document) -> None:
    assert there_and_back(article) == article


def test_the_fields_are_those_of_the_contract(article: Document) -> None:
    model = to_json(article)
    assert model["schema"] == SCHEMA
    assert (model["published"], model["language"]) == ("2021-07-05", "en")
    assert "2021-07-05" in model["published_basis"]
    wanted: dict[str, set[str]] = {
        "blocks": {"kind", "start", "end", "level"},
        "sentences": {"start", "end", "block"},
        "times": {"char_start", "char_end", "start", "end", "text", "type", "value", "earliest", "latest", "basis"},
        "ranges": {"char_start", "char_end", "first", "last", "value", "earliest", "latest", "basis"},
        "entities": {"name", "kind", "aliases", "roles", "why", "mentions"},
        "events": {
            "id",
            "char_start",
            "char_end",
            "start",
            "end",
            "certainty",
            "title",
            "salience",
            "entities",
            "also",
        },
    }
    for key, names in wanted.items():
        assert model[key], key
        assert all(names <= set(item) for item in model[key]), key
    mention = model["entities"][0]["mentions"][0]
    assert set(mention) == {"start", "end", "inferred", "why", "evidence"}
    assert mention["why"]


def test_offsets_and_days_stand_in_fields_of_their_own(article: Document) -> None:
    model = to_json(article)
    text = model["text"]
    for time in model["times"]:
        assert text[time["char_start"] : time["char_end"]] == text[time["start"] : time["end"]] == time["text"]
        assert time["basis"]["words"]
    names = {entity["name"] for entity in model["entities"]}
    for event in model["events"]:
        assert 0 <= event["char_start"] < event["char_end"] <= len(text)
        assert event["start"] is None or isinstance(event["start"], str)
        assert set(event["entities"]) <= names


def test_since_is_open_at_its_end() -> None:
    events = to_json(parse("British troops have fought in Helmand since 2006."))["events"]
    assert [(event["start"], event["end"]) for event in events] == [("2006", None)]


def _without(model: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in model.items() if name != key}


@pytest.mark.parametrize("schema", [1, SCHEMA + 1, None, str(SCHEMA)])
def test_another_schema_is_refused(schema: object) -> None:
    with pytest.raises(ValueError, match="this program reads"):
        from_json({**to_json(Document("text")), "schema": schema})


@pytest.mark.parametrize(
    "changes",
    [
        {"text": 5},
        {"published": "yesterday"},
        {"genre": "poem"},
        {"blocks": 5},
        {"blocks": [{"kind": "paragraph"}]},
        {"blocks": [{"kind": "nothing", "start": 0, "end": 4, "level": 0}]},
        {"publication": {"rule": "nothing", "words": None, "year_implied": False}},
    ],
)
def test_a_malformed_value_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json({**to_json(Document("text")), **changes})


def test_a_missing_field_is_refused() -> None:
    with pytest.raises(ValueError, match="title"):
        from_json(_without(to_json(Document("text")), "title"))


def test_it_needs_no_screen() -> None:
    program = (
        "import sys\nfrom tui.document import parse\nfrom tui.document.json_model import from_json, to_json\n"
        "from_json(to_json(parse('Kabul fell on 15 August 2021.')))\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'textual', 'rich', 'yaml'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=True)
    assert done.stdout.strip() == b"[]"
