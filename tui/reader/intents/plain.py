"""The base of intents that have no fields."""

from __future__ import annotations


class Plain:
    """An intent without fields."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Write the call that makes it."""
        return f"{type(self).__name__}()"
