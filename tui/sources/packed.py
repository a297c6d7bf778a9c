"""Read files that hold files, with an end to how much they may unpack to."""

from __future__ import annotations

import io
import zipfile
import zlib

from tui.document.clean import one_line
from tui.problem import Problem

MOST = 100 * 1024 * 1024
"""Bytes that anything may unpack to: a long book has a few."""
_MOST_FILES = 20_000
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError)


def gunzip(data: bytes, origin: str) -> bytes:
    """Unpack gzip, also of several parts. Raises Problem where it is broken, or more than MOST."""
    parts: list[bytes] = []
    size = 0
    while data:
        unpacker = zlib.decompressobj(wbits=31)
        try:
            parts.append(unpacker.decompress(data, MOST + 1 - size))
        except zlib.error as error:
            raise Problem(f"{origin}: is broken: {_reason(error)}") from error
        size += len(parts[-1])
        if size > MOST:
            raise Problem(f"{origin}: unpacks to more than {MOST >> 20} MB")
        if not unpacker.eof:
            raise Problem(f"{origin}: is broken: it ends too early")
        data = unpacker.unused_data.lstrip(b"\0")
    return b"".join(parts)


class Archive:
    """A ZIP archive in memory. No file of it is ever written anywhere."""

    def __init__(self, data: bytes, origin: str) -> None:
        """Open the archive `data`. Raises Problem where it is broken or has far too many files."""
        self._origin, self._left = origin, MOST
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (*_BROKEN, RuntimeError) as error:  # it says so of what is encrypted
            raise Problem(f"{origin}: is broken: {_reason(error)}") from error
        self.names = self._zip.namelist()
        if len(self.names) > _MOST_FILES:
            raise Problem(f"{origin}: holds more than {_MOST_FILES} files")

    def read(self, name: str) -> bytes:
        """Read the file `name`. Raises Problem where there is none, or all that was read is more than MOST."""
        try:
            with self._zip.open(name) as file:
                data = file.read(self._left + 1)
        except KeyError:
            raise Problem(f"{self._origin}: has no {one_line(name)}") from None
        except (*_BROKEN, RuntimeError) as error:  # it says so of what is encrypted
            reason = (
                "is encrypted"
                if "encrypt" in str(error) or "password" in str(error)
                else f"is broken: {_reason(error)}"
            )
            raise Problem(f"{self._origin}: {reason}") from error
        self._left -= len(data)
        if self._left < 0:
            raise Problem(f"{self._origin}: unpacks to more than {MOST >> 20} MB")
        return data


def _reason(error: Exception) -> str:
    """Word an error, which may have no words of its own."""
    return one_line(str(error)) or type(error).__name__
