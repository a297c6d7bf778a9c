"""Walk the rules over tokens: at each token the longest match that a builder accepts becomes a candidate."""

from __future__ import annotations

from tui.document.dates.candidate import Candidate
from tui.document.dates.grammar import walk
from tui.document.dates.language import DateLanguage
from tui.document.dates.match import REJECTED, Match
from tui.document.dates.tokens import Tokens


def propose(tokens: Tokens, language: DateLanguage) -> list[Candidate]:
    """Return the candidates of a chunk, in text order and without overlaps (the leftmost, then the longest, wins)."""
    trie, rules = language.trie, language.rules
    begins_none = trie.next.keys().isdisjoint
    found: list[Candidate] = []
    tags, behind = tokens.tags, 0  # `behind` the last candidate
    for i in [i for i, tag in enumerate(tags) if tag is not None and not begins_none(tag)]:
        if i < behind:
            continue
        for end, number, names in sorted(walk(trie, tags, i), key=lambda match: (-match[0], match[1])):
            rule = rules[number]
            built = rule.builder(Match(tokens, i, end, {name: i + k for k, name in enumerate(names)}))
            if built is REJECTED:
                behind = end
                break
            if built is not None:
                kind, meaning = built
                start, stop = tokens.starts[i], tokens.ends[end - 1]
                found.append(Candidate(i, end, start, stop, kind, meaning, rule, touched=(rule.name,)))
                behind = end
                break
    return found
