"""Patterns that every language has to begin with."""

from __future__ import annotations

import re

NEVER = re.compile(r"(?!)")
"""Matches nothing: the pattern of what a language does not have."""
ANY_TOKEN = re.compile(r"(\s*)([^\W\d_]+|\d+|\S|)")
"""White space and a token: letters, digits or any other character alone; no token where white space ends a text."""
