"""English: how a text in it is recognised."""

from __future__ import annotations

import re

from tui.document.language import Identification

# Words that German, Dutch, French, Spanish, Italian or Scandinavian texts write too ("in", "was", "he", "for") are left
# out: a text in one of those must score next to nothing.
_FUNCTION_WORDS = """
the and that is with from by which his their were been this have had would who it its be are as has not but they she we
you after before when could should than then these those what while into about between through during against because
if since until up out our your him them us any other more such only own same also may must did does being how both each
few now just one two first said says of to there
"""

IDENTIFICATION = Identification(
    letters=re.compile("[A-Za-zÀ-ɏ]+"),
    function_words=frozenset(_FUNCTION_WORDS.split()),
)
