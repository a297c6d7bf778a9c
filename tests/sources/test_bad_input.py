"""Broken and hostile files by the whole command: one line that says why, exit status 2, and nothing written."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from pypdf import PdfReader, PdfWriter

from tests.sources.making import archive, docx, epub, paragraph, pdf
from tui.cli import main
from tui.sources import packed

CHAPTER = "<html><body><p>The mill burned on 11 June 2019.</p></body></html>"
ENTITIES = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'
OUTSIDE = '<container><rootfiles><rootfile full-path="../../../etc/passwd"/></rootfiles></container>'


def with_password() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([["x"]]))))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def document(body: str, before: str = "", more: Mapping[str, str] = MappingProxyType({})) -> bytes:
    """A Word document whose main part has something before its first tag, with more files beside it."""
    words = f'{before}<w:document xmlns:w="http://w"><w:body>{body}</w:body></w:document>'
    return archive({**more, "word/document.xml": words})


BAD: Mapping[str, tuple[str, Callable[[], bytes], str]] = {
    "a bomb of EPUB": ("a.epub", lambda: epub([f"<p>{'a ' * (1 << 20)}</p>"]), "unpacks to more than 1 MB"),
    "a bomb of Word": ("a.docx", lambda: docx(" " * (2 << 20)), "unpacks to more than 1 MB"),
    "a bomb of gzip": ("a.txt.gz", lambda: gzip.compress(b"a " * (1 << 20)), "unpacks to more than 1 MB"),
    "entities in EPUB": ("a.epub", lambda: epub([CHAPTER], **{"META-INF/container.xml": ENTITIES + OUTSIDE}), "type"),
    "entities in Word": ("a.docx", lambda: document(paragraph("&c;"), ENTITIES), "has a document type"),
    "entities in a feed": ("a.rss", lambda: f"{ENTITIES}<rss><item>&c;</item></rss>".encode(), "has a document type"),
    "a path out of EPUB": ("a.epub", lambda: epub([CHAPTER], **{"META-INF/container.xml": OUTSIDE}), "has no ../"),
    "a PDF with a password": ("a.pdf", with_password, "is encrypted"),
    "half a PDF": ("a.pdf", lambda: pdf([["x"]])[:300], "is broken"),
    "half a gzip": ("a.gz", lambda: gzip.compress(b"The mill burned. " * 99)[:40], "ends too early"),
    "an unknown packing": ("a.txt", lambda: zlib.compress(b"x" * 9999) + b"\0" * 99, "is a binary file"),
    "only scripts": ("a.html", lambda: b"<!DOCTYPE html><title>x</title><script>draw()</script>", "holds no text"),
    "only attachments": ("a.eml", lambda: nested(0, b"Content-Type: image/png\n\nx\n"), "only attachments"),
}


def nested(depth: int, inner: bytes = b"Content-Type: text/plain\n\nThe mill burned on Monday.\n") -> bytes:
    """A message within parts within parts."""
    for at in range(depth):
        mark = b"b%d" % at
        inner = b'Content-Type: multipart/mixed; boundary="%s"\n\n--%s\n%s\n--%s--\n' % (mark, mark, inner, mark)
    return b"From: a@b.example\nDate: Tue, 11 Jun 2019 07:30:00 +0100\nMIME-Version: 1.0\n" + inner


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_refused_in_one_line(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file, make, words = BAD[name]
    monkeypatch.setattr(packed, "MOST", 1 << 20)
    path, out = tmp_path / file, tmp_path / "out.json"
    path.write_bytes(make())
    assert main([str(path), "-o", str(out)]) == 2
    said = capsys.readouterr()
    assert words in said.err
    assert said.err.count("\n") == 1
    assert not said.out
    assert sorted(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("file", "data", "words"),
    [
        ("a.pdf", CHAPTER.encode(), "The mill burned"),
        ("a.txt", epub([CHAPTER]), "The mill burned"),
        ("a", pdf([["The mill burned on 11 June 2019."]]), "The mill burned"),
        ("a.html", gzip.compress(b"The mill burned on 11 June 2019."), "The mill burned"),
        ("a.eml", nested(60), "The mill burned"),
        ("a.docx", document(paragraph("The mill burned."), more={"../../../evil.txt": "x"}), "The mill burned"),
    ],
    ids=[
        "a page as PDF",
        "a book as text",
        "a PDF without a name",
        "gzip as a page",
        "nested parts",
        "a path out of Word",
    ],
)
def test_what_is_only_odd_is_read_and_nothing_else_is_written(
    file: str, data: bytes, words: str, tmp_path: Path
) -> None:
    path, out = tmp_path / "in" / file, tmp_path / "in" / "out.json"
    path.parent.mkdir()
    path.write_bytes(data)
    assert main([str(path), "-o", str(out)]) == 0
    assert words in out.read_text(encoding="utf-8")
    assert sorted(path.parent.iterdir()) == sorted([path, out])
    assert [one.name for one in tmp_path.iterdir()] == ["in"]
