"""What all tests share: folders of their own, and the bundled article."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tui.document import Document, parse
from tui.resources import seed_article


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test out of the user's folders."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


@pytest.fixture(autouse=True)
def own_garbage_collector() -> Iterator[None]:
    """Switch the garbage collector on again after a test that ran the program here: it is off where it prints."""
    yield
    gc.enable()


@pytest.fixture(scope="session")
def article() -> Document:
    """The bundled article, parsed."""
    return parse(seed_article().read_text(encoding="utf-8"))
