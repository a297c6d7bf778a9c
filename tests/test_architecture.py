"""The rules of the design that import-linter does not check: cycles, languages in folders, sizes, tests by module."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import tui
from tui.languages import CODES, UNDETERMINED

ROOT = Path(tui.__file__).parent
MOST_LINES = 300
# Rich and Textual are for views; the parser, languages and sources can be used without a screen.
SCREENLESS = ("tui.document", "tui.languages", "tui.sources", "tui.problem", "tui.failure", "tui.labels")


def name_of(path: Path) -> str:
    """The dotted name of the module in the file `path`."""
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES: Mapping[str, Path] = {name_of(path): path for path in sorted(ROOT.rglob("*.py"))}


def imported(tree: ast.AST, module: str, is_package: bool) -> Iterator[str]:
    """Every dotted name that a module imports, within functions and for type checking too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = module.split(".")[: None if is_package and node.level == 1 else -node.level or None]
            start = ".".join([*(base if node.level else []), *([node.module] if node.module else [])])
            yield from (f"{start}.{alias.name}" for alias in node.names)


def nearest(name: str) -> str | None:
    """The module of ours that `name` is or is defined in."""
    while name and name not in MODULES:
        name = name.rpartition(".")[0]
    return name or None


@cache
def imports_of(module: str) -> tuple[str, ...]:
    path = MODULES[module]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return tuple(dict.fromkeys(imported(tree, module, path.name == "__init__.py")))


def cycles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """The groups of modules of `graph` that reach one another, each sorted."""
    reach: dict[str, set[str]] = {}
    for begin in graph:
        seen: set[str] = set()
        queue = [begin]
        while queue:
            for after in graph[queue.pop()] - seen:
                seen.add(after)
                queue.append(after)
        reach[begin] = seen
    groups = {tuple(sorted(other for other in reach[one] if one in reach[other])) for one in graph if one in reach[one]}
    return [list(group) for group in sorted(groups)]


def test_cycles_are_found() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"d"}, "e": {"a"}}
    assert cycles(graph) == [["b", "c"], ["d"]]


def test_imports_are_found_wherever_they_stand() -> None:
    code = (
        "import tui.a\nfrom tui import b\nif TYPE_CHECKING:\n    from tui.c import d\ndef f():\n    import e.f\n"
        "from . import g\nfrom .h import i\nfrom ..j import k\n"
    )
    found = set(imported(ast.parse(code), "tui.x.y", is_package=False))
    assert found == {"tui.a", "tui.b", "tui.c.d", "e.f", "tui.x.g", "tui.x.h.i", "tui.j.k"}


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {
        module: {found for name in imports_of(module) if (found := nearest(name)) and found != module}
        for module in MODULES
    }
    assert cycles(graph) == []


def test_each_part_can_be_imported_first() -> None:
    """An order of imports that works by luck alone breaks when somebody sorts them.

    Without circles that can only be where a package imports its own parts.
    """
    program = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]:\n"
        "    for loaded in [one for one in sys.modules if one.split('.')[0] == 'tui']:\n"
        "        del sys.modules[loaded]\n"
        "    importlib.import_module(name)\n"
    )
    busy = {
        name for name, path in MODULES.items() if path.name == "__init__.py" and any(map(nearest, imports_of(name)))
    }
    names = [name for name in MODULES if name.rpartition(".")[0] in busy and ".training" not in name]
    done = subprocess.run([sys.executable, "-c", program, *names], capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr.decode()[-2000:]


def test_modules_are_short_and_say_what_they_are() -> None:
    sources = {module: path.read_text(encoding="utf-8") for module, path in MODULES.items()}
    assert {module for module, source in sources.items() if len(source.splitlines()) > MOST_LINES} == set()
    assert {module for module, source in sources.items() if not ast.get_docstring(ast.parse(source))} == set()


def names_a_language(module: str) -> bool:
    """Whether a module's name, its imports or a text in it is a language's code or "english"."""
    source = MODULES[module].read_text(encoding="utf-8")
    constants = {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)}
    in_folder = re.search(rf"languages\.({'|'.join((*CODES, UNDETERMINED))})\b", source)
    return bool(in_folder or set(CODES) & constants or {"english", *CODES} & set(module.split(".")))


def test_nothing_outside_the_languages_names_one() -> None:
    outside = [module for module in MODULES if not within(module, "tui.languages")]
    assert {module for module in outside if names_a_language(module)} == set()
    assert names_a_language("tui.languages"), "the check sees the default"


def within(module: str, *packages: str) -> bool:
    """Whether `module` is one of `packages` or in one."""
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def test_what_needs_no_screen_imports_none() -> None:
    wrong = {
        (module, name)
        for module in MODULES
        if within(module, *SCREENLESS)
        for name in imports_of(module)
        if within(name, "rich", "textual")
    }
    assert wrong == set()


def test_the_document_knows_no_view_of_it() -> None:
    wrong = {
        (module, name)
        for module in MODULES
        if within(module, "tui.document")
        for name in imports_of(module)
        if within(name, "tui") and not within(name, "tui.document", "tui.languages", "tui.problem", "tui.failure")
    }
    assert wrong == set()


# Function words of English: in a table or a pattern outside tui/languages they would make a stage read English only.
FUNCTION_WORDS = frozenset(
    (
        *("the", "an", "of", "and", "or", "in", "on", "at", "for", "with", "not", "no", "as", "but", "this", "these"),
        *("he", "she", "it", "they", "his", "her", "their", "that", "which", "who"),
        *("was", "were", "is", "are", "be", "has", "had", "said"),
    )
)
# Whoever reads these is a person, in the language of the program.
WORDED = (
    "tui.languages",
    "tui.reader",
    "tui.arguments",
    "tui.cli",
    "tui.corpus.commands",
    "tui.corpus.reading",
    "tui.corpus.store",
    "tui.corrections.file",
    "tui.inputs",
    "tui.exports",
    "tui.labels",
    "tui.themes",
    "tui.settings",
    "tui.state",
    "tui.sources",
)
# Names of features of the entity model, which the weights are kept by.
FEATURES = {("tui.document.entities.cues", "is"), ("tui.document.entities.cues", "of")}


def _is_vocabulary(node: ast.AST) -> bool:
    """Whether a node holds names of the model, or words for a person: an enum, a Literal, an error, a format."""
    if isinstance(node, ast.ClassDef):
        return any(isinstance(base, ast.Name) and base.id.endswith("Enum") for base in node.bases)
    if isinstance(node, ast.Subscript):
        return isinstance(node.value, ast.Name) and node.value.id == "Literal"
    return isinstance(node, ast.Raise | ast.JoinedStr) or (
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)  # a docstring
    )


def english_words(tree: ast.AST) -> Iterator[str]:
    """The texts of a module that are function words of English, or hold two of them at least."""
    if _is_vocabulary(tree):
        return
    if isinstance(tree, ast.Constant) and isinstance(tree.value, str):
        found = FUNCTION_WORDS.intersection(re.findall(r"[a-z]+", tree.value))
        if tree.value in found or len(found) > 1:
            yield tree.value
    for node in ast.iter_child_nodes(tree):
        yield from english_words(node)


def test_no_english_is_read_outside_the_languages() -> None:
    found = {
        (module, text)
        for module, path in MODULES.items()
        if not within(module, *WORDED)
        for text in english_words(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert found == FEATURES


def test_english_words_are_found_in_tables_and_patterns() -> None:
    code = (
        'class Rule(StrEnum):\n    A = "of the"\n"""Of the docstring."""\nraise ValueError("no such word in it")\n'
        'TABLE = {"the": 1, "kabul": 2, "IN": 3}\nPATTERN = r"(?:who|which) went"\n'
        'SPLIT = "he she".split()\nOTHER = "thesis"\n'
    )
    assert list(english_words(ast.parse(code))) == ["the", "(?:who|which) went", "he she"]


# Modules with functions that have no test file of their own name, and where they are tested.
TESTED_ELSEWHERE: Mapping[str, str] = {
    "tui/__main__.py": "tests/test_cli.py",
    "tui/reader/start.py": "tests/test_terminal.py",
}


def has_functions(path: Path) -> bool:
    """Whether a module defines a public function or method; tables, types and their helpers need no test."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return any(not function.name.startswith("_") for function in functions)


def test_each_module_has_a_test_file_of_its_name() -> None:
    tests = Path(__file__).parent
    modules = [path for path in MODULES.values() if path.name != "__init__.py" and "training" not in path.parts]
    missing = {
        path.relative_to(ROOT.parent).as_posix()
        for path in modules
        if has_functions(path) and not (tests / path.relative_to(ROOT).parent / f"test_{path.name}").exists()
    }
    assert missing == set(TESTED_ELSEWHERE)
    assert all((tests.parent / name).exists() for name in TESTED_ELSEWHERE.values())


def test_tests_of_the_reader_touch_no_private_members() -> None:
    private = [
        (path.name, node.attr)
        for path in (Path(__file__).parent / "reader").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr.startswith("_") and not node.attr.startswith("__")
    ]
    assert [found for found in private if found[1] != "_replace"] == []
