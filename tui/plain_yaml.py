"""Read the plainest YAML without the library, the import of which takes 10 ms: a theme has no more in it."""

from __future__ import annotations

import re
from typing import Any

_LINE = re.compile(r'(  )?([a-z_]+):(?: (?:"([^"\\]*)"|([A-Za-z0-9]+(?: [A-Za-z0-9]+)*)))?')


def plain_mapping(text: str) -> dict[str, Any] | None:
    """Read lines of 'key: value', and such lines below a key, indented by two spaces; None for all other YAML.

    Values are words or in double quotes, and stay texts, as with the library's BaseLoader.
    """
    found: dict[str, Any] = {}
    below: dict[str, Any] = found
    for line in text.split("\n"):
        if not line or line.startswith("#"):
            continue
        parts = _LINE.fullmatch(line)
        if not parts or not line.isprintable():
            return None
        indent, key, quoted, words = parts.groups()
        value = words if quoted is None else quoted
        into = below if indent else found
        if key in into or (indent and below is found) or (indent and value is None):
            return None
        if value is None:
            below = into[key] = {}
        else:
            into[key] = value
            below = below if indent else found
    return found if found and all(found.values()) else None
