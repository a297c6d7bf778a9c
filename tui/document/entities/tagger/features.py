"""Features of the model: strings that say one thing about a word, its neighbours or its place.

After Ratinov and Roth, "Design Challenges and Misconceptions in Named Entity Recognition" (CoNLL 2009): local
features of the words two to each side, gazetteers, and how the rest of the document writes the same word.

Each function lists the features of one aspect of a word; scores.py adds them up. Where features depend on the look of
a word alone (its shape and the tables that list it, see looks.py), their function takes the look. Looks are few, so
that most sums are already known when a new word comes. The wording of a feature may only change when the model is
trained anew.
"""

from __future__ import annotations

from tui.document.entities.tagger.looks import normal_form


def _split(look: str) -> tuple[str, str, list[str]]:
    """Split a look into its shape, its tables as they are joined, and each of its tables."""
    form, _, joined = look.partition(" ")
    return form, joined, joined.split("+")


def here(word: str) -> list[str]:
    """Return the features of the letters of the word itself."""
    lower = normal_form(word)
    size = len(lower)
    found = [f"0w={lower}", f"0W={word}", f"0n={min(len(word), 9)}"]
    if size > 4:  # most words: all at once is quicker
        found += (f"0b1={lower[0]}", f"0b2={lower[:2]}", f"0b3={lower[:3]}", f"0b4={lower[:4]}")
        found += (f"0e1={lower[-1]}", f"0e2={lower[-2:]}", f"0e3={lower[-3:]}", f"0e4={lower[-4:]}")
    else:
        found += [f"0b{n}={lower[:n]}" for n in range(1, size)] + [f"0e{n}={lower[-n:]}" for n in range(1, size)]
    if size > 5:
        found.append(f"0e5={lower[-5:]}")
    return found


def here_look(look: str) -> list[str]:
    """Return the features of the look of the word itself."""
    form, joined, marks = _split(look)
    return [f"0s={form}", f"0L={joined}", *(f"0l={mark}" for mark in marks)]


def near(at: str, word: str) -> str:
    """Return the feature of the letters of a neighbour: `at` is how many words away it is, "-1", "+2"..."""
    return f"{at}w={normal_form(word)}"


def near_look(at: str, look: str) -> list[str]:
    """Return the features of the look of a neighbour."""
    form, joined, marks = _split(look)
    return [f"{at}s={form}", f"{at}L={joined}", *(f"{at}l={mark}" for mark in marks)]


def far_look(at: str, look: str) -> list[str]:
    """Return the features of the look of a word two words away."""
    form, _, marks = _split(look)
    return [f"{at}s={form}", *(f"{at}l={mark}" for mark in marks)]


def pair(at: str, left: str, right: str) -> str:
    """Return the feature of two words in a row."""
    return f"{at}ww={left.lower()} {right.lower()}"


def pair_shape(at: str, left: str, right: str) -> str:
    """Return the feature of the shapes of two words in a row."""
    return f"{at}ss={left} {right}"


def stand(form: str, how: str, at: int, left: int, of: int) -> list[str]:
    """Return the features of the position of a word of shape `form`: words of its run before it, behind it and in all.

    `how` is the style of its region (see `encode.style`).
    """
    return [f"how={how} {form}", f"at={at} {form}", f"left={left} {form}", f"of={of}"]


def opens(look: str) -> list[str]:
    """Return the features of a word of this look that opens a sentence."""
    return ["opens", f"opens L={look.partition(' ')[2]}"]


def habits(habit: str, look: str) -> list[str]:
    """Return the features of the case of a word elsewhere: "l" ever in lower case, "i" ever capital in a sentence."""
    return [f"doc={habit}", f"doc={habit} L={look.partition(' ')[2]}"]


def head(where: str, word: str) -> str:
    """Return the feature of the head of a name: `where` is "head" for the last word, "before" for that before "of"."""
    return f"{where}={word.lower()}"


def head_look(where: str, look: str) -> list[str]:
    """Return the features of the look of that head."""
    form, _, marks = _split(look)
    return [f"{where} s={form}", *(f"{where} l={mark}" for mark in marks)]


def listed_phrase(mark: str) -> list[str]:
    """Return the feature of a part of a name of several words that the tables have."""
    return [f"g={mark}"]


def cue(mark: str) -> list[str]:
    """Return the feature of a cue beside the name itself (see cues.py)."""
    return [f"cue {mark}"]


def cue_elsewhere(where: str, mark: str) -> list[str]:
    """Return the feature of a cue beside another occurrence of the name ("all") or of its last word ("head")."""
    return [f"heard {where} {mark}"]
