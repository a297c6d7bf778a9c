"""A language is a value whose parts are loaded when asked for."""

from __future__ import annotations

import pytest

from tui.languages import CODES, UNDETERMINED, UnknownLanguage, load


@pytest.mark.parametrize("code", [*CODES, UNDETERMINED])
def test_every_language_has_the_parts_that_stages_need(code: str) -> None:
    language = load(code)
    assert (language.code, load(code)) == (code, language)
    assert all((language.structure, language.dates, language.entities, language.events))


@pytest.mark.parametrize("code", ["", "xx", "EN", "../en"])
def test_a_language_that_is_not_here_is_a_problem_that_names_those_that_are(code: str) -> None:
    with pytest.raises(UnknownLanguage, match="there is en, und"):
        load(code)
