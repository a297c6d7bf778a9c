"""The JSON Schema of the model: the one in the repository, checked by jsonschema against what the program writes."""

from __future__ import annotations

import copy
import json
from datetime import date

import jsonschema
import pytest

from tests import schema
from tui.document import Document, parse
from tui.document.json_model import to_json

SCHEMA = json.loads(schema.FILE.read_text(encoding="utf-8"))


def test_the_file_is_that_of_the_model() -> None:
    """Run `python -m tests.schema` where a change is meant."""
    assert schema.FILE.read_text(encoding="utf-8") == schema.words()
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_article_fits(article: Document) -> None:
    jsonschema.validate(to_json(article), SCHEMA)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nothing.",
        "The battle of Salamis was fought in 480 BC.",
        "It closed on Saturday. From 1914 to 1918 he fought.",
    ],
)
@pytest.mark.parametrize("published", [None, date(2021, 7, 5)])
def test_other_texts_fit(text: str, published: date | None) -> None:
    jsonschema.validate(to_json(parse(text, published)), SCHEMA)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), 1),
        (("published",), "5 July 2021"),
        (("events", 0, "certainty"), 3),
        (("events", 0, "kind"), "dreamt"),
        (("times", 0, "char_start"), "3"),
        (("more",), "unknown"),
    ],
)
def test_what_does_not_fit_is_found(path: tuple[str | int, ...], value: object, article: Document) -> None:
    model = copy.deepcopy(to_json(article))
    inner = model
    for step in path[:-1]:
        inner = inner[step]  # type: ignore[index]
    inner[path[-1]] = value  # type: ignore[index]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(model, SCHEMA)
