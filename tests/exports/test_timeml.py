"""The text with TIMEX3."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from tests.exports.hostile import hostile
from tests.exports.reading import of, tree
from tests.fuzz.texts import DATES
from tui.document import Document, parse

SCHEMA = Path(__file__).parent.parent.parent / "docs" / "timeml.rng"


def valid(words: str) -> bool:
    """Whether xmllint finds `words` to be what the schema says."""
    command = ["xmllint", "--noout", "--nonet", "--relaxng", str(SCHEMA), "-"]
    return not subprocess.run(command, input=words.encode(), capture_output=True, timeout=60, check=False).returncode


def test_timeml_holds_the_text_and_every_time(article: Document) -> None:
    root = tree(of("timeml", article))
    marks = root.findall("TIMEX3")
    assert marks[0].attrib["functionInDocument"] == "PUBLICATION_TIME"
    assert len(marks) == len(article.times) + 1
    assert {mark.attrib["type"] for mark in marks} <= {"DATE", "TIME", "DURATION", "SET"}
    assert len({mark.attrib["tid"] for mark in marks}) == len(marks)
    shown = "".join("".join(root.itertext()).split())
    assert "".join(article.text.split()) in shown


@pytest.mark.skipif(not shutil.which("xmllint"), reason="xmllint is not installed")
@pytest.mark.parametrize("which", ["article", "hostile", "dates", "empty"])
def test_it_is_valid_by_its_schema(article: Document, which: str) -> None:
    documents = {
        "article": article,
        "hostile": hostile(),
        "dates": parse("\n\n".join(DATES), published=date(2021, 7, 5)),
        "empty": Document(""),
    }
    assert valid(of("timeml", documents[which]))


@pytest.mark.skipif(not shutil.which("xmllint"), reason="xmllint is not installed")
@pytest.mark.parametrize("fault", [("DURATION", "DATE"), ("DATE", "DAY"), ('value="P20Y"', 'value="20 years"')])
def test_the_schema_finds_faults(article: Document, fault: tuple[str, str]) -> None:
    assert not valid(of("timeml", article).replace(*fault))


def test_hostile_words_are_words_in_xml() -> None:
    root = tree(of("timeml", hostile()))
    assert not [one for one in root.iter() if "script" in str(one.tag) or "img" in str(one.tag)]
    assert "alert(1)" in "".join(root.itertext())
