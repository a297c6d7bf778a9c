"""Formats are told apart by name, and one that is not asked for is not imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.exports.hostile import WORDS, hostile
from tui.document import Document
from tui.document.clean import clean
from tui.exports import FORMATS, format_of, written


def test_formats_describe_themselves() -> None:
    for name, form in FORMATS.items():
        assert form.name == name
        assert form.suffix.startswith(".")
        assert form.description
    assert len({form.suffix for form in FORMATS.values()}) == len(FORMATS)


@pytest.mark.parametrize(
    ("name", "strangers"), [("json", "rich textual csv"), ("csv", "rich textual"), ("text", "textual")]
)
def test_a_format_imports_what_it_needs_and_no_more(name: str, strangers: str) -> None:
    program = (
        "import sys, io\nfrom tui.document.model import Document\nfrom tui.exports import FORMATS\n"
        "FORMATS[sys.argv[1]].write(Document('text'), io.StringIO())\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & set(sys.argv[2:])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, name, *strangers.split()], capture_output=True, timeout=60, check=True
    )
    assert done.stdout.strip() == b"[]"


@pytest.mark.parametrize("name", FORMATS)
def test_the_end_of_a_files_name_says_the_format(name: str) -> None:
    form = format_of(f"A{FORMATS[name].suffix.upper()}")
    assert form is FORMATS[name]
    assert format_of("a.exe") is None


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_text_and_hostile_words_can_be_written(name: str) -> None:
    for document in (Document(""), hostile(), Document(clean(WORDS))):
        assert b"\x1b" not in written(FORMATS[name], document)
