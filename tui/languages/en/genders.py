"""English pronouns of persons, by their gender."""

from tui.languages.words import words

MASCULINE, FEMININE = "masculine", "feminine"
PRONOUNS = {**dict.fromkeys(words("he him his"), MASCULINE), **dict.fromkeys(words("she her hers"), FEMININE)}
