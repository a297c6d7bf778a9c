"""What the entity stage needs of a language: gazetteers, a model, and words by their part in names."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from tui.document.entities.anaphora import Descriptions
from tui.document.entities.candidate_spans import CandidateSpans
from tui.document.entities.coref.context import CorefContext, CorefWords
from tui.document.entities.coref.person_names import PersonNames, PersonWords
from tui.document.entities.cues import CueFinder, CueWords
from tui.document.entities.gazetteer import Gazetteer, empty_gazetteer
from tui.document.entities.lexicon import Lexicon
from tui.document.entities.name_words import NameWords
from tui.document.entities.names import NameForm, Recogniser, find_no_names
from tui.document.entities.normalise import Normaliser, SpellingRules
from tui.document.entities.patterns import ANY_TOKEN, NEVER
from tui.document.entities.recognise import NameRecogniser
from tui.document.entities.roles import RoleFinder, RoleWords
from tui.document.entities.tables import Tables
from tui.document.entities.tagger.encode import Encoder
from tui.document.entities.tagger.looks import Looks
from tui.document.entities.tagger.model import Model
from tui.document.entities.tagger.scores import S, Scores
from tui.document.entities.tagger.tagger import Tagger


@dataclass(frozen=True, eq=False)
class EntityLanguage:
    """What the entity stage knows of a language; one without a model finds no names.

    - `read_lexicon`, `read_gazetteer`, `read_model` read the tables and weights, each once, when first needed;
    - `token` is the pattern of tokens (see `tokenise`);
    - `joining` are the words and marks, in lower case, that may stand within a name, and `breaks` those, as written,
      that end the first name of several in a row;
    - `names`, `form`, `cues`, `role_words`, `person_words`, `coref`, `spelling` are words and rules as their classes
      say; `reference` is the pattern of pronouns and descriptions (see `Descriptions`);
    - `spacy_pipelines` are the names of spaCy pipelines of the language, the best first;
    - `genders` are those of pronouns and titles (see `Descriptions`).
    """

    read_lexicon: Callable[[], Lexicon] = Lexicon
    read_gazetteer: Callable[[], Gazetteer] = empty_gazetteer
    read_model: Callable[[], Model] | None = None
    token: re.Pattern[str] = ANY_TOKEN
    joining: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    names: NameWords = field(default_factory=NameWords)
    form: NameForm = field(default_factory=NameForm)
    cues: CueWords = field(default_factory=CueWords)
    role_words: RoleWords = field(default_factory=RoleWords)
    person_words: PersonWords = field(default_factory=PersonWords)
    coref: CorefWords = field(default_factory=CorefWords)
    spelling: SpellingRules = field(default_factory=SpellingRules)
    reference: re.Pattern[str] = NEVER
    spacy_pipelines: tuple[str, ...] = ()
    genders: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def lexicon(self) -> Lexicon:
        """The short tables."""
        return self.read_lexicon()

    @cached_property
    def tables(self) -> Tables:
        """The short tables and the long lists."""
        return Tables(self.lexicon, self.read_gazetteer())

    @cached_property
    def normaliser(self) -> Normaliser:
        """The keys of names."""
        return Normaliser(self.spelling, self.lexicon.spellings)

    @cached_property
    def persons(self) -> PersonNames:
        """The parts of persons' names."""
        return PersonNames(self.lexicon.titles, self.person_words)

    @cached_property
    def roles(self) -> RoleFinder:
        """The finder of roles."""
        return RoleFinder(self.lexicon, self.role_words, self.token)

    @cached_property
    def descriptions(self) -> Descriptions:
        """The finder of pronouns and descriptions."""
        return Descriptions(self.reference, self.lexicon.descriptions, self.genders, tuple(self.names.genitives))

    @cached_property
    def recogniser(self) -> Recogniser:
        """The recogniser of names; it finds none where the language has no model."""
        return find_no_names if self.read_model is None else self.recogniser_by(self.read_model())

    def recogniser_by(self, model: Model) -> Recogniser:
        """Make a recogniser of names by another model of this language."""
        tagger = Tagger(model, self.encoder(model.score, model.weigh))
        return NameRecogniser(tagger, self.tables, self.names, self.token)

    def encoder(self, value: Callable[[list[str]], S], one: Callable[[str], S]) -> Encoder[S]:
        """Make an encoder of tokens, where `value` scores a list of features and `one` a single feature."""
        looks = Looks(self.tables)
        spans = CandidateSpans(self.tables, self.joining)
        return Encoder(spans, CueFinder(self.tables, self.cues), looks, self.breaks, Scores(value, one, looks.look))

    def coref_context(self, text: str) -> CorefContext:
        """Return what the passes of coreference need to know of `text`."""
        return CorefContext(text, self.tables, self.normaliser.key, self.persons, self.coref)
