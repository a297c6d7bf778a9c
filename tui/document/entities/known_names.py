"""Known names: look tokens up among the names of the lexicon."""

from __future__ import annotations

from tui.document.entities.lexicon import Known, Lexicon, fold
from tui.document.entities.name_words import NameWords
from tui.document.entities.names import Name
from tui.document.entities.tokens import Token
from tui.document.evidence import Evidence, EvidenceKind

_LONGEST = 7
"""Tokens of a known name, at most."""
_KNOWN = Evidence(EvidenceKind.KNOWN)


def known_name(first: Token, last: Token, known: Known) -> Name:
    """Make the name from token `first` to token `last`, which stands for `known`."""
    return Name(first.start, last.end, known.kind, _KNOWN, known.name, known.adjective)


class KnownNames:
    """Look tokens up among the names of the lexicon and the words that join names."""

    def __init__(self, lexicon: Lexicon, words: NameWords) -> None:
        """Look up in `lexicon`."""
        self._lexicon = lexicon
        self._words = words

    def longest(self, tokens: list[Token], at: int) -> tuple[Known | None, int]:
        """Find the longest known name that begins at token `at`: what it stands for, and the token after it.

        Where there is none: None, and the next token.
        """
        if fold(tokens[at].text) not in self._lexicon.first_words:
            return None, at + 1
        known, genitives = self._lexicon.known, self._words.genitives
        phrase, best, after = "", None, at + 1
        for i in range(at, min(at + _LONGEST, len(tokens))):
            word = tokens[i].text
            phrase = f"{phrase}{'' if word in genitives else ' '}{word}" if phrase else word
            what = known.get(fold(phrase))
            if what and (len(phrase) > 2 or what.kind == "place"):
                best, after = what, i + 1
        return best, after

    def has(self, tokens: list[Token]) -> bool:
        """Whether `tokens` as a whole are a known name."""
        return fold(" ".join(token.text for token in tokens)) in self._lexicon.known

    def part(self, token: Token) -> str:
        """Return the part that a capitalised word plays in names: "owner", "cause", "lord" (see Lexicon), or ""."""
        return self._lexicon.joining_words.get(token.text.lower(), "") if token.text[0].isupper() else ""

    def is_lord(self, tokens: list[Token], at: int) -> bool:
        """Whether token `at`, not the last, is a title that is one with the "of" after it: "Duke of Wellington"."""
        return tokens[at + 1].text in self._words.of and self.part(tokens[at]) == "lord"
