"""Nothing is left out where texts in no known language are compared."""

from __future__ import annotations

import re

from tui.document.comparison import Comparison

COMPARISON = Comparison(frozenset(), re.compile(r"(?!)"), frozenset(), "", frozenset())
