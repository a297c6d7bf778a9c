"""The one exception that is a message to the user."""

from __future__ import annotations


class Problem(Exception):  # noqa: N818 - it is the user's, not the program's, error
    """Something the user can mend; its text is one clear line, shown on standard error or as a notice."""
