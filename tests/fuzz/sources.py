"""Open broken files of every format: a source that parses comes back, or a problem in one line, and in time."""

from __future__ import annotations

import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from random import Random

from tests.fuzz import texts
from tests.fuzz.report import Budget, Tally
from tests.invariants import broken
from tests.sources import making
from tests.sources.pages import PAGES
from tui.document.clean import one_line
from tui.document.request import ParseRequest
from tui.problem import Problem
from tui.sources.adapters import ADAPTERS
from tui.sources.opening import read_source

PATIENCE = 10.0
"""Seconds that opening a small file may take."""
_MARKUP = (
    "<", ">", "</", "/>", "&", "&#0;", "&#xD800;", "&#1114112;", "&lt;", "<!--", "-->", "<![CDATA[", "]]>", "<?xml?>",
    "<!DOCTYPE a [<!ENTITY e 'e'>]>", "&e;", "<p>", "<table>", "<tr><td rowspan='99999999'>", "<ul><li>", "<style>",
    "<script>", "<base href='//['>", "<a href='http://['>", '<meta charset="utf-7">', "=?utf-8?q?=FF?=", "\r\n\r\n",
    "Content-Type: text/html; charset=none", "Content-Transfer-Encoding: base64", "boundary=", "Date: 99 Xyz 99999",
    "/Kids [2 0 R]", "/Count -1", "endstream", "/Length 99999999", "/Filter /FlateDecode", "Tj", "TJ", "999999 0 R",
    "BT", "ET", "1e999", "| a | b |", "|---|", "```", "> > > ", "[a]: http://x", "![](", "* * *", "\x00", "\ufeff",
)  # fmt: skip
"""Pieces of the formats' own languages, whole and in parts."""


def _html(random: Random) -> bytes:
    return random.choice(list(PAGES.values())).html.encode()


def _epub(random: Random) -> bytes:
    return making.epub([f"<html><body><h1>{n}</h1><p>{_words(random)}</p></body></html>" for n in range(3)])


def _docx(random: Random) -> bytes:
    core = "<c><title>The mill</title><created>2019-06-11T08:00:00Z</created></c>"
    row = f"<w:tbl><w:tr><w:tc>{making.paragraph('1911')}</w:tc><w:tc/></w:tr></w:tbl>"
    return making.docx(making.paragraph("The mill", "Title") + making.paragraph(_words(random)) + row, core)


def _pdf(random: Random) -> bytes:
    lines = [_words(random).encode("cp1252", "replace").decode("cp1252")[:80] for _ in range(6)]
    above = [(60, 780 - 14 * row, f"{line}^{row % 3}^") for row, line in enumerate(lines)]
    below = [(60, 90 - 9 * row, f"^{row}^ {line}", random.choice((7, 9))) for row, line in enumerate(lines[:3])]
    return making.pdf_at([[*above, *below], above[::-1]], "/Title (The mill) /CreationDate (D:20190611)")


def _feed(random: Random) -> bytes:
    day = "<pubDate>Tue, 11 Jun 2019</pubDate>"
    item = f"<item><title>Mill</title>{day}<description>{_words(random)}</description></item>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title>{item * 2}</channel></rss>'.encode()


def _mail(random: Random) -> bytes:
    head = "From: Jo Lee <jo@example.org>\nDate: Tue, 11 Jun 2019 07:30:00 +0100\nSubject: =?utf-8?q?The_m=C3=AFll?=\n"
    parts = 'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/html\n\n'
    body = random.choice((f"\n{_words(random)}\n\n> When?\n", f"{parts}<p>{_words(random)}</p>\n--b--\n"))
    return (head + body).encode()


def _markdown(random: Random) -> bytes:
    table = "| When | What |\n|---|---|\n| 1904 | built |\n"
    return f"---\ndate: 2019-06-11\n---\n# The mill\n\n{_words(random)}\n\n{table}\n> quoted\n".encode()


_MAKERS: Mapping[str, Callable[[Random], bytes]] = {
    "html": _html,
    "epub": _epub,
    "docx": _docx,
    "pdf": _pdf,
    "feed": _feed,
    "mail": _mail,
    "markdown": _markdown,
}


def _words(random: Random) -> str:
    return " ".join(random.choices(texts.SENTENCES, k=random.randint(1, 3)))


def damaged(data: bytes, random: Random) -> bytes:
    """`data` with some parts left out, doubled or replaced; of most archives the files within."""
    if data.startswith(b"PK") and random.random() < 0.8:
        return _with_damaged_file(data, random)
    for _ in range(random.randint(0, 8)):
        at = random.randrange(len(data) + 1)
        end = min(len(data), at + random.choice((0, 1, 4, 30, 400)))
        part = random.choice((b"", data[at:end] * 2, data[at:end][::-1], random.randbytes(end - at), _piece(random)))
        data = data[:at] + part + data[end:]
    return data


def _with_damaged_file(data: bytes, random: Random) -> bytes:
    """An archive of which one file is damaged."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        files: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = random.choice(list(files))
    inner = files.pop(name)
    if random.random() < 0.9:
        files[name] = damaged(inner if isinstance(inner, bytes) else inner.encode(), random)
    return making.archive(files)


def _piece(random: Random) -> bytes:
    words = random.choice(random.choice((_MARKUP, _MARKUP, texts.ODD, texts.DATES)))
    return words.encode("utf-8", "surrogatepass")


def complaint(path: Path, form: str) -> str:
    """What is wrong with how a file is opened and parsed; empty where nothing is."""
    started = time.monotonic()
    try:
        source = read_source(str(path), form)
        request = ParseRequest(
            source.text, source.published, source.title, "en", blocks=source.blocks, inlines=source.inlines
        )
        found = broken(request.cleaned().run())
    except Problem as problem:
        words = str(problem)
        found = [] if words == one_line(words) else [f"a problem in several lines: {words!r}"]
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} in {where.name}: {error}"
    took = time.monotonic() - started
    return found[0] if found else f"it took {took:.0f} s" if took > PATIENCE else ""


def run(budget: Budget) -> Tally:
    """Open files until the time is up."""
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        for number, random in budget.rounds(tally):
            name = random.choice(list(_MAKERS))
            data = damaged(_MAKERS[name](random), random)
            form = random.choice(("", name, random.choice(ADAPTERS).name))
            path.write_bytes(data)
            tally.count(f"{name} files")
            if wrong := complaint(path, form):
                tally.find(f"round {number}, {name} opened as {form or 'what it is'}: {wrong[:300]}\n  {data!r:.3000}")
    return tally
