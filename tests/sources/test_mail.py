"""E-mail."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.problem import Problem
from tui.sources.adapters import adapter
from tui.sources.mail import read

HEAD = "From: Jo Lee <jo@example.org>\nDate: Tue, 11 Jun 2019 07:30:00 +0100\nSubject: =?utf-8?q?The_m=C3=AFll?=\n"
PLAIN = HEAD + "\nIt burned on Monday.\n\n> When was it\n> built?\nIn 1904.\n\n-- \nJo\n"
HTML = (
    HEAD + 'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n--b\n'
    "Content-Type: text/html; charset=iso-8859-1\n"
    "Content-Transfer-Encoding: quoted-printable\n\n<p>It burned on Monday, caf=E9.</p>\n--b--\n"
)


def test_what_is_quoted_is_set_apart_and_the_signature_left_out() -> None:
    source = read(PLAIN.encode(), "a.eml")
    assert [(block.kind, source.text[block.start : block.end]) for block in source.blocks] == [
        ("title", "The mïll"),
        ("paragraph", "It burned on Monday."),
        ("quote", "When was it built?"),
        ("paragraph", "In 1904."),
    ]
    assert (source.title, source.published) == ("The mïll", date(2019, 6, 11))
    assert adapter(PLAIN.encode(), "a").name == "mail"


def test_a_message_in_html_is_read() -> None:
    assert "It burned on Monday, café." in read(HTML.encode(), "a").text


@pytest.mark.parametrize("text", ["Dear all: hello\n\nFrom: me", "Title\n\nDate: 2019", "Note: one\nNote: two\n", ""])
def test_other_text_with_colons_is_none(text: str) -> None:
    assert adapter(text.encode(), "a").name == "text"


def test_attachments_alone_are_no_text() -> None:
    image = HEAD + "MIME-Version: 1.0\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
    with pytest.raises(Problem, match="only attachments"):
        read(image.encode(), "a.eml")


@settings(deadline=None)
@given(st.binary(max_size=200), st.sampled_from([PLAIN, HTML]), st.integers(0, 400))
def test_damaged_messages_are_read_or_are_a_problem(noise: bytes, text: str, at: int) -> None:
    data = text.encode()
    with suppress(Problem):
        assert read(data[:at] + noise + data[at:], "a").origin == "a"


def test_an_impossible_date_is_none() -> None:
    odd = PLAIN.replace("11 Jun 2019", "11 Jun 99999999999999999999")
    assert read(odd.encode(), "a").published is None
