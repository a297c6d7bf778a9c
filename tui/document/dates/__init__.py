"""Dates: finds the time expressions of a text and says what days they mean.

Where to look, in the order of the work:

- `stages.py`: the two stages; `pipeline.py`: the order of parsers and refiners; `resolvers/`: that of resolvers.
- `tokens.py`, `lexicon.py`, `numbers.py`: text to tokens, tokens to categories of words.
- `english/`, `world/`: the words and rules of a language, as data; `grammar.py`: the patterns they are written in.
- `propose.py`, `parsers/`: matches of rules to candidates (`candidate.py`).
- `refiners/`: candidates in their context: shared heads, modifiers, joined times, tense, kind of text.
- `resolvers/`: candidates to the calendar, by the clock that runs along the text.
- `values.py`, `named_days.py`: TIMEX3 values and the days they cover.
- `finish.py`, `ranges.py`: what the document keeps; `explain.py`, `trace.py`: how it came about.
- `publication.py`: the date a text gives of itself; `typed.py`: dates that people type.
"""
