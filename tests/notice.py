"""Keep NOTICE complete: `python -m tests.notice` lists our dependencies in it, `--check` only says what is missing.

It must name every package that an installation brings along, with its licence as the package declares it; every table
and model below tui/, unless its section says that all others there were written for this program; and every corpus that
a model was trained on.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
NOTICE = ROOT / "NOTICE"
_HEADING = "Dependencies (installed with the program, not part of it)"
_OURS = "All other tables there were written for this program"
_DATA = (".bin", ".tsv", ".txt", ".json", ".csv", ".yaml")
_LONGEST = 40
"""Of a licence's name; some packages give the whole text for it."""


def requirements(name: str, found: dict[str, Distribution]) -> None:
    """Add to `found` what the package `name` needs to run here, all the way down."""
    for text in distribution(name).requires or ():
        requirement = Requirement(text)
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        key = requirement.name.lower().replace("_", "-")
        if key not in found:
            found[key] = distribution(requirement.name)
            requirements(requirement.name, found)


def licence(package: Distribution) -> str:
    """The licence that a package declares: an SPDX expression, a short name, or its classifier. Raises LookupError."""
    declared = package.metadata
    for field in ("License-Expression", "License"):
        value = str(declared[field]) if field in declared else ""
        if 0 < len(value) <= _LONGEST and value != "UNKNOWN":
            return value
    for classifier in map(str, declared.get_all("Classifier") or ()):
        if classifier.startswith("License :: OSI Approved :: "):
            return classifier.rpartition(" :: ")[2]
    raise LookupError(f"{declared['Name']} declares no licence")


def section() -> str:
    """The section of NOTICE on dependencies."""
    found: dict[str, Distribution] = {}
    requirements("afghan-timeline", found)
    return "\n".join([_HEADING, *(f"- {name}: {licence(found[name])}" for name in sorted(found))]) + "\n"


def with_section(notice: str, new: str) -> str:
    """NOTICE with the section on dependencies replaced, or added at the end."""
    before, heading, after = notice.partition(_HEADING)
    rest = after.partition("\n\n")[2] if heading else ""
    return f"{before.rstrip()}\n\n{new}" + (f"\n{rest}" if rest else "")


def missing_data(notice: str, root: Path = ROOT) -> list[str]:
    """The tables, models and corpora that `notice` should name, and does not."""
    sections = {
        folder: text for text in notice.split("\n\n") for folder in re.findall(r"tui/[\w/]+", text.split("\n")[0])
    }
    missing = []
    for path in sorted(path for path in (root / "tui").rglob("*") if path.suffix in _DATA):
        place = path.relative_to(root).as_posix()
        covering = [text for folder, text in sections.items() if place.startswith(f"{folder}/")]
        named = any(re.search(rf"(?<![\w.]){re.escape(path.name)}", text) for text in covering)
        if not named and (path.suffix == ".bin" or not any(_OURS in text for text in covering)):
            missing.append(place)
    for table in sorted((root / "tui").rglob("training/corpora.tsv")):
        for line in table.read_text(encoding="utf-8").splitlines()[1:]:
            corpus = line.partition("\t")[0].removeprefix("entities-").partition("-")[0]
            if corpus.lower() not in notice.lower():
                missing.append(f"the corpus {corpus} of {table.relative_to(root)}")
    return missing


def main(arguments: list[str]) -> int:
    """Write the section, or check; the exit status is 1 where something is missing."""
    notice = NOTICE.read_text(encoding="utf-8")
    try:
        wanted = with_section(notice, section())
    except (LookupError, PackageNotFoundError) as error:
        print(f"NOTICE: {error}")
        return 1
    missing = missing_data(notice)
    if "--check" in arguments:
        missing += [line for line in wanted.splitlines() if line not in notice.splitlines()]
    else:
        NOTICE.write_text(wanted, encoding="utf-8")
    for what in missing:
        print(f"NOTICE does not name {what}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
