"""What the tests of syntax share: sentences analysed in English, and their parts as words."""

from __future__ import annotations

from tui.document.parse import all_stages, parse
from tui.document.syntax.analysis import Analysis, analyse
from tui.document.syntax.clauses import Clause
from tui.document.syntax.language import SyntaxLanguage
from tui.languages import load

ENGLISH: SyntaxLanguage = load("en").syntax


def analysis_of(sentence: str) -> Analysis:
    """The syntax of `sentence`, with the time expressions that the program finds in it."""
    document = parse(sentence, stages=all_stages()[:-1])
    return analyse(sentence, 0, len(sentence), [(time.start, time.end) for time in document.times], ENGLISH)


def phrases_of(sentence: str) -> list[str]:
    """The phrases of `sentence`, each as its kind and words: "NOUN The dam"."""
    analysis = analysis_of(sentence)
    return [f"{one.kind.name} {analysis.words((i, i + 1))}" for i, one in enumerate(analysis.phrases)]


def clause_of(analysis: Analysis, verb: str) -> Clause:
    """The clause whose verb group is `verb`."""
    return next(one for one in analysis.clauses if one.verb >= 0 and analysis.words((one.verb, one.verb + 1)) == verb)
