"""Clean text once, on the way in, so that it is safe to show: offsets of the model count in the result."""

from __future__ import annotations

from collections.abc import Iterator

from tui.document.pattern import Pattern

_NEWLINES = Pattern(r"\r\n?|[\x85\u2028\u2029\x0b\x0c]")
# C0 except tab and newline, DEL, C1, bidirectional overrides and isolates, lone surrogates: none may reach a terminal.
_UNSAFE = Pattern("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

_SLICE = 1 << 16


def clean(text: str) -> str:
    """Normalise newlines to LF, drop byte order marks at the head of `text`, and make unsafe characters U+FFFD.

    The result has no terminal control characters but newline and tab; `clean(clean(text)) == clean(text)`.
    """
    return "".join(map(_cleaned, slices(text.lstrip("\ufeff"))))


def _cleaned(part: str) -> str:
    if part.replace("\n", "").replace("\t", "").isprintable():  # as most are, and four times as fast to find out
        return part
    return _UNSAFE.sub("\ufffd", _NEWLINES.sub("\n", part))


def slices(text: str) -> Iterator[str]:
    """Cut `text` into parts of 64 K code points, none within a newline.

    One regular expression over all of a long text would hold the interpreter's lock for as long as it takes, and a
    reader's keys with it.
    """
    start = 0
    while start < len(text):
        end = start + _SLICE
        end -= text[end - 1 : end + 1] == "\r\n"
        yield text[start:end]
        start = end


def brief(text: str, most: int = 100) -> str:
    """`text` made safe, on one line, and cut to `most` code points with an ellipsis."""
    line = one_line(text[: 4 * most])
    return line if len(line) <= most and len(text) <= 4 * most else f"{line[: most - 1]}…"


def one_line(text: str) -> str:
    """Return `text` made safe and put on one line, for a message or a title: a file may be called anything."""
    return " ".join(clean(text).split())
