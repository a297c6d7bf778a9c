"""What a relative clause is about."""

from __future__ import annotations

import pytest

from tests.document.syntax.reading import analysis_of, clause_of


@pytest.mark.parametrize(
    ("sentence", "verb", "about"),
    [
        ("The bombs at the mills in Lesce that left ten dead were old.", "left", "The bombs at the mills in Lesce"),
        ("They have views of the accord, which failed.", "failed", "the accord"),
        ("He met the sons of the guards who fled.", "fled", "the guards"),
        # a place behind it
        ("A bomb in Trewin, Lesce, which killed ten, was old.", "killed", "A bomb in Trewin"),
        ("Bombs in Trewin and in Arlen, Lesce, which killed ten, were old.", "killed", "Bombs in Trewin and in Arlen"),
        ("They took Trewin, Lesce, which fell in May.", "fell", "Trewin"),
        ("Troops in Trewin, who fled, were caught.", "fled", "Troops"),
        # but not where it is a person, or no place at all
        ("They trusted in Ada Brook, who fled.", "fled", "Ada Brook"),
        ("They shot at John Hale, who fled.", "fled", "John Hale"),
        ("The guard of John Hale, who fled, was caught.", "fled", "John Hale"),
    ],
)
def test_antecedents(sentence: str, verb: str, about: str) -> None:
    analysis = analysis_of(sentence)
    found = clause_of(analysis, verb).subject
    assert found is not None
    assert analysis.words(found) == about
