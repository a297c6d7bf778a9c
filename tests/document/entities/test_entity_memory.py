"""The recogniser's tables and weights stay small in memory.

The whole reader may peak at 1.3 times a bare Textual app: some 50 MB, of which 44 are gone before the first
parse. As sets and dicts of str the word lists alone took 14 MB and the weights 4. Sorted text searched by bisection
(`str.rfind` of the line's beginning), one table of all word lists with a column of flags, and `array` columns do it.
"""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import tracemalloc
from tui.document.model import Document
from tui.languages import load
from tui.document.parse import all_stages
from tui.resources import seed_article

document = Document(seed_article().read_text(encoding="utf-8"))
stages = all_stages()
for stage in stages:
    if stage.__name__ == "find_entities":
        tracemalloc.start(1)
        document = stage(document, load("en"), lambda share: None)
        print(tracemalloc.get_traced_memory()[0])
        break
    document = stage(document, load("en"), lambda share: None)
"""


def test_first_use_keeps_under_five_megabytes() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, check=True, timeout=60)
    assert int(done.stdout) < 5_000_000
