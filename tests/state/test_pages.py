"""Pages that were fetched: kept, found again, and never more than there is room for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tui.sources.page import Page
from tui.state.pages import Pages

PAGE = Page(b"<p>The mill burned.\n\nTwice.", "utf-8", '"1"', "Tue, 11 Jun 2019 10:00:00 GMT")
ADDRESS = "https://example.org/mill?year=2019"


def test_a_page_is_found_again(tmp_path: Path) -> None:
    pages = Pages(tmp_path / "pages")
    assert pages.find(ADDRESS) is None
    pages.keep(ADDRESS, PAGE)
    assert Pages(tmp_path / "pages").find(ADDRESS) == PAGE
    assert pages.find(f"{ADDRESS}9") is None
    assert pages.size()[0] == 1
    assert (tmp_path / "pages").stat().st_mode & 0o077 == 0, "it is nobody else's business"


def test_the_pages_fetched_last_are_kept(tmp_path: Path) -> None:
    pages = Pages(tmp_path)
    for number in range(60):
        pages.keep(f"{ADDRESS}{number}", PAGE)
        for path in tmp_path.glob("*.page"):
            os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns - 10**9))
    assert pages.size()[0] == 50
    assert pages.find(f"{ADDRESS}59") == PAGE
    pages.clear()
    assert pages.size() == (0, 0)


@pytest.mark.parametrize("damage", [b"", b"{}", b"[]\n<p>", b"{\n", b"\xff\xfe", b"{" * 10_000])
def test_a_damaged_page_counts_as_none(tmp_path: Path, damage: bytes) -> None:
    pages = Pages(tmp_path)
    pages.keep(ADDRESS, PAGE)
    (file,) = tmp_path.glob("*.page")
    file.write_bytes(damage)
    assert pages.find(ADDRESS) is None
    pages.keep(ADDRESS, PAGE)
    assert pages.find(ADDRESS) == PAGE


def test_large_pages_and_endless_validators_are_not_kept(tmp_path: Path) -> None:
    pages = Pages(tmp_path)
    pages.keep(ADDRESS, Page(b"x" * 3_000_000, etag='"1"'))
    pages.keep(ADDRESS, Page(b"x", etag="1" * 5_000))
    assert pages.size() == (0, 0)


def test_a_folder_that_cannot_be_written_to_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    pages = Pages(tmp_path / "file")
    pages.keep(ADDRESS, PAGE)
    assert pages.find(ADDRESS) is None
    assert pages.size() == (0, 0)
    pages.clear()
