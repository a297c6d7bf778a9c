"""Files of formats that hold files or pages, made for tests."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence

_CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'


def archive(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP archive of `files`, in their order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, words in files.items():
            made.writestr(name, words, zipfile.ZIP_STORED if name == "mimetype" else None)
    return out.getvalue()


def epub(chapters: Sequence[str], title: str = "The mill", day: str = "2019-06-11", **more: str | bytes) -> bytes:
    """A book of `chapters`, pages each; the manifest has them in the wrong order, the spine in the right one."""
    items = "".join(
        f'<item id="c{n}" href="text/c%20{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in reversed(range(len(chapters)))
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:title>{title}</dc:title><dc:date>{day}</dc:date></metadata><manifest>{items}"
        '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest>'
        f'<spine><itemref idref="nav"/>{spine}</spine></package>'
    )
    files: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": _CONTAINER,
        "OEBPS/book.opf": package,
        "OEBPS/nav.xhtml": "<html><body><nav>Contents</nav></body></html>",
    }
    files |= {f"OEBPS/text/c {n}.xhtml": chapter for n, chapter in enumerate(chapters)}
    return archive({**files, **more})


def docx(body: str, core: str = "") -> bytes:
    """A Word document with this body."""
    files = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f'<w:document xmlns:w="http://w"><w:body>{body}</w:body></w:document>',
    }
    return archive(files | ({"docProps/core.xml": core} if core else {}))


def paragraph(words: str, style: str = "") -> str:
    """A paragraph of a Word document."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{words}</w:t></w:r></w:p>"


def pdf(pages: Sequence[Sequence[str]], info: str = "") -> bytes:
    """A PDF with these lines on its pages, in Helvetica; `info` are entries of its information dictionary."""
    return pdf_at([[(60, 780 - 14 * row, line) for row, line in enumerate(lines)] for lines in pages], info)


def pdf_at(pages: Sequence[Sequence[tuple[int, int, str] | tuple[int, int, str, int]]], info: str = "") -> bytes:
    """A PDF with lines at these places (x, y) on its pages, drawn in that order, in type of 9 points or of their own.

    What stands between carets, as in "1904^1^", is smaller and raised.
    """
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< {info} >>".encode(),
    ]
    for number, lines in enumerate(pages):
        shown = "".join(_drawn(*line) for line in lines)
        stream = f"BT\n{shown}ET".encode("cp1252")
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode(),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        ]
    out, places = b"%PDF-1.4\n", []
    for number, words in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, words)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer << /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (len(objects) + 1, table, trailer)


def _drawn(x: int, y: int, words: str, size: int = 9) -> str:
    """The operators that draw a line."""
    escaped = words.replace("(", r"\(").replace(")", r"\)")
    shown = re.sub(r"\^(\S+?)\^", rf") Tj /F1 {size - 3} Tf 3 Ts (\1) Tj /F1 {size} Tf 0 Ts (", escaped)
    return f"/F1 {size} Tf 1 0 0 1 {x} {y} Tm ({shown}) Tj\n"
