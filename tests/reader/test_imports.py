"""No module of the reader imports one that imports it, and the rules of the session know no screen."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import tui

ROOT = Path(tui.__file__).parent


def _imports(path: Path, modules: set[str]) -> Iterator[str]:
    """The modules of the program that `path` imports anywhere, under TYPE_CHECKING and in functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in modules)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                if inner in modules or node.module in modules:
                    yield inner if inner in modules else node.module


def import_graph(folder: Path) -> dict[str, set[str]]:
    """What each module below `folder` imports of the others there."""
    paths = {
        ".".join(("tui", *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__"): path
        for path in folder.rglob("*.py")
    }
    return {name: set(_imports(path, set(paths))) for name, path in paths.items()}


def test_the_reader_has_no_circular_imports() -> None:
    graph = import_graph(ROOT / "reader")
    assert "tui.reader.screens.reading" in graph["tui.reader.app"]
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def test_a_circle_would_be_found() -> None:
    with pytest.raises(CycleError):
        list(TopologicalSorter({"a": {"b"}, "b": {"c"}, "c": {"a"}}).static_order())


def test_the_session_does_not_import_textual() -> None:
    probe = "import sys, tui.reader.session; sys.exit('textual' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def test_the_first_screen_needs_neither_textual_nor_what_is_slow_to_import() -> None:
    probe = (
        "import sys, tui.cli, tui.reader.start\n"
        "sys.exit(any(name in sys.modules for name in ('textual', 'asyncio', 'dateparser', 'rich.console')))"
    )
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
