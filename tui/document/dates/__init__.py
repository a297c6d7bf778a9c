"""Dates: find the time expressions of a text, put them on the calendar, and keep the reason for each.

Where to look, in the order of the work:

- `stages.py`: the two stages, publication date and time expressions.
- `language.py`, `words.py`: what a language gives (`tui/languages/*/dates`): vocabulary, rules, refiners, word tables.
- `tokens.py`, `lexicon.py`, `numbers.py`: text to tokens, tokens to categories of words.
- `grammar.py`, `match.py`, `propose.py`: the patterns of rules, and their matches made candidates (`candidate.py`).
- `meaning.py`: what the words of a candidate say, one class for each kind.
- `refiners/`: candidates in their context: shared heads, modifiers, joined times, prepositions, spans.
- `genre.py`: news or narrative, by the candidates; `discourse.py`: the anchors known at a place of the text.
- `resolvers/`: candidates to TIMEX3 values; `values.py`, `named_days.py`: values and the days they cover.
- `finish.py`, `ranges.py`: what the document keeps; `explain.py`, `trace.py`: how it came about.
- `publication.py`: the date a text gives of itself; `typed.py`: dates that people type.
"""
