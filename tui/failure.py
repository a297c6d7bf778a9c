"""Describe an error for a log without its message, which could quote the text that was read."""

from __future__ import annotations

import traceback


class Failure(Exception):  # noqa: N818 - a fault of ours, not an error of the caller
    """Work done elsewhere broke off; `trace` describes the error there as `outline` does."""

    def __init__(self, message: str, trace: str = "") -> None:
        """Keep the message and the trace."""
        super().__init__(message, trace)
        self.message, self.trace = message, trace

    def __str__(self) -> str:
        """Give the message."""
        return self.message


def outline(error: BaseException) -> str:
    """List the causes of `error` from the first to the last: each with the lines of code it came by, and its type."""
    parts: list[str] = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines = traceback.format_list(traceback.extract_tb(cause.__traceback__))
        trace = cause.trace if isinstance(cause, Failure) else ""
        parts.append(trace + "".join(lines) + type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    return "\n\n".join(reversed(parts)) + "\n"
