"""English phrases about salience: what speaks for or against an event as one of the main events of its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_FEATURES: Mapping[str, str] = {
    "headed": "the text sets it off as an entry",
    "life": "a birth or a death in life dates",
    "unclear": "its title needs the words before it",
    "of noun": "named by a noun",
    "told again": "reported more than once",
    "number": "it gives a number",
    "quoted": "said in a quotation",
    "opinion": "an opinion of whoever speaks",
    "question": "a question",
    "reporting": "it reports what somebody said",
    "has_object": "its verb has an object",
    "passive": "in the passive voice",
    "progressive": "in progress",
    "negated": "it did not happen",
    "nonfinite": "no finite verb",
    "kind happened": "it happened",
    "kind ongoing": "it is going on",
    "kind planned": "it is planned or expected",
    "kind reported": "it is a report",
    "kind state": "a state, not a change",
    "kind conditional": "it may not happen",
    "kind negated": "it did not happen",
    "date none": "no date",
    "date document time": "its date is not in the words",
    "date discourse time": "its date is not in the words",
    "date open before": "its date is open",
    "date open after": "its date is open",
    "date between": "its date is open",
    "date governed": "its date is that of another clause",
    "entity main": "about one of the main names of the text",
    "entity some": "a name of the text takes part",
    "entity none": "no name takes part",
    "names 0": "no name takes part",
    "names 1": "one name",
    "names 2": "two names",
    "names 3": "three names or more",
    "title middling": "a title of middling length",
    "place title": "not in the body of the text",
    "place 0": "in the first sentence",
    "place 1": "in the second sentence",
    "place 2": "in the third sentence",
    "place 3": "in the fourth sentence",
    "place head": "near the beginning",
    "place rest": "far from the beginning",
    "third 0": "in the first third of the text",
    "third 1": "in the second third of the text",
    "third 2": "in the last third of the text",
    "tense none": "no finite verb",
    "class ": "a verb of no listed class",
    "dated ": "a verb of no listed class with a date",
    "undated ": "a verb of no listed class without a date",
    "subject none": "no subject",
    "subject demonstrative": "its subject is “this” or “that”",
    "subject existential": "“there is”",
    "verb ": "a rare verb",
}
_KINDS: Mapping[str, str] = {
    "sources": "{} texts report it",
    "elsewhere": "another text dates it {}",
    "date": "dated to the {}",
    "title": "a {} title",
    "part": "a {} clause",
    "tense": "{} tense",
    "class": "a verb of {}",
    "dated": "a verb of {} with a date of its own",
    "undated": "a verb of {} without a date of its own",
    "subject": "its subject is a {}",
    "verb": "the verb “{}”",
    "reporting": "a report of speech",
    "main": "a main clause, {} tense",
    "complement": "a complement clause, {} tense",
    "coordinate": "a coordinate clause, {} tense",
    "relative": "a relative clause, {} tense",
    "subordinate": "a subordinate clause, {} tense",
}
"""Templates of the features that have values, by the first word of their names."""


def explain_salience(reasons: Sequence[str]) -> str:
    """Word the features that speak for ("+...") and against ("-...") an event; empty where there are none."""
    sides = (("For", "+"), ("Against", "-"))
    parts = [f"{word}: {', '.join(found)}." for word, sign in sides if (found := _worded(reasons, sign))]
    return " ".join(parts)


def _worded(reasons: Sequence[str], sign: str) -> list[str]:
    """Word the features that have `sign`, each phrase once."""
    return list(dict.fromkeys(_feature(reason[1:]) for reason in reasons if reason.startswith(sign)))


def _feature(name: str) -> str:
    """Word a feature of salience; one that is not listed is given as it is."""
    if name in _FEATURES:
        return _FEATURES[name]
    kind, _, value = name.partition(" ")
    return _KINDS.get(kind, name).format(value.replace(" ", ", "))
