"""English: what the event stage asks."""

from importlib.resources import files

from tui.document.events.language import EventLanguage
from tui.languages.en.events.dates import DATES
from tui.languages.en.events.discourse import DISCOURSE
from tui.languages.en.events.forms import FORMS, PRONOUNS
from tui.languages.en.events.headlines import HEADLINES
from tui.languages.en.events.nouns import NOUNS
from tui.languages.en.events.reports import REPORTS
from tui.languages.words import words


def read_weights() -> dict[str, float]:
    """Read `salience.tsv`, which `training/train_salience.py` writes."""
    lines = files(__package__).joinpath("salience.tsv").read_text(encoding="utf-8").splitlines()
    return {name: float(weight) for name, _, weight in (line.partition("\t") for line in lines)}


_UNINFORMATIVE = words("""
    the and for that with from this was were are has have had been not but his her its their they she who which when
    where will would could can may into than then there these those after before also over under about more most one two
    first new said says all any out our you your him them what some such only other
""")

LANGUAGE = EventLanguage(
    nouns=NOUNS,
    dates=DATES,
    discourse=DISCOURSE,
    reports=REPORTS,
    forms=FORMS,
    pronouns=PRONOUNS,
    salience=read_weights(),
    headlines=HEADLINES,
    uninformative=_UNINFORMATIVE,
    life=("{} is born", "{} dies"),
)
