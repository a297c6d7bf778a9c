"""English is identified as English whatever its shape; other languages are noticed, and short texts are not judged."""

from __future__ import annotations

import pytest

from tui.document import Document, parse
from tui.languages import CODES, DEFAULT, UNDETERMINED, UnknownLanguage, load
from tui.languages.identify import identify

FOREIGN = {
    "German": "Am Dienstag haben die letzten Soldaten das Lager verlassen. Damit endet ein Einsatz, der fast zwanzig "
    "Jahre gedauert hat. Die Ministerin dankte allen, die dort gedient haben, und versprach, dass man weiter helfen "
    "werde, soweit das von hier aus möglich ist.",
    "French": "Les derniers soldats ont quitté le camp mardi, après presque vingt ans. La ministre a remercié ceux "
    "qui y ont servi et a promis que le pays continuerait à aider, dans la mesure où cela reste possible depuis ici.",
    "Spanish": "Los últimos soldados dejaron el campamento el martes, después de casi veinte años. La ministra dio las "
    "gracias a todos los que sirvieron allí y prometió que el país seguirá ayudando mientras sea posible desde aquí.",
    "Dutch": "De laatste soldaten hebben dinsdag het kamp verlaten. Zo komt er na bijna twintig jaar een einde aan de "
    "missie. De minister bedankte iedereen die daar had gediend en beloofde dat het land zou blijven helpen.",
    "Dari": "آخرین سربازان روز سه‌شنبه پس از نزدیک به بیست سال پایگاه را ترک کردند. وزیر از همه کسانی که در آنجا خدمت "
    "کرده بودند سپاسگزاری کرد.",
    "Arabic": "غادر آخر الجنود المعسكر يوم الثلاثاء بعد ما يقرب من عشرين عاما. وشكرت الوزيرة كل من خدم هناك.",
    "Chinese": "最后一批士兵在驻扎将近二十年之后于星期二离开了营地。"
    "部长感谢所有曾在那里服役的人，并承诺国家将继续提供帮助。",
    "Russian": "Последние солдаты покинули лагерь во вторник, почти через двадцать лет. Министр поблагодарила всех.",
}
ENGLISH = {
    "a table": "Team  Played  Won  Lost  Points\nKabul  12  9  3  27\nHerat  12  7  5  21\nBalkh  12  4  8  12\n" * 8,
    "a list of names": "Hamid Karzai, Ashraf Ghani, Abdullah Abdullah, Burhanuddin Rabbani, Ahmad Shah Massoud\n" * 5,
    "headlines": "TALIBAN TAKE KUNDUZ\n\nTROOPS FLEE TO TAJIKISTAN\n\nPRESIDENT VISITS WASHINGTON\n" * 5,
    "numbers": "2001 2002 2003 2004 2005\n" * 50,
    "short German": "Die letzten Soldaten haben das Lager verlassen.",
    "code": "for item in items:\n    total = total + item.price\n" * 3,
    "nothing": "",
}


@pytest.mark.parametrize("name", FOREIGN)
def test_other_languages_are_noticed(name: str) -> None:
    assert identify(FOREIGN[name]) == UNDETERMINED
    assert identify("\n\n".join([FOREIGN[name]] * 100)) == UNDETERMINED
    assert parse(FOREIGN[name]).language == UNDETERMINED


@pytest.mark.parametrize("name", ENGLISH)
def test_what_cannot_be_told_is_in_the_default_language(name: str) -> None:
    assert identify(ENGLISH[name]) == DEFAULT


def test_english_is_identified_in_whole_and_in_part(article: Document) -> None:
    assert article.language == "en"
    parts = [article.text[at : at + 500] for at in range(0, len(article.text), 500)]
    assert {identify(part) for part in parts} == {"en"}


def test_a_foreign_paragraph_does_not_make_an_english_text_foreign(article: Document) -> None:
    text = article.text[:3000] + "\n\n" + FOREIGN["German"] + "\n\n" + FOREIGN["Dari"]
    assert identify(text) == "en"


@pytest.mark.parametrize("code", ["de", "EN", "english", "..", "en.dates"])
def test_a_language_that_is_not_here_is_an_error_that_names_those_that_are(code: str) -> None:
    with pytest.raises(UnknownLanguage, match=r"no language .*; there is en, und"):
        parse("Kabul fell.", language=code)


def test_a_language_that_is_asked_for_is_not_identified() -> None:
    assert parse(FOREIGN["German"], language="en").language == "en"
    assert parse("Kabul fell on 15 August 2021.", language="und").language == "und"


@pytest.mark.parametrize("code", [*CODES, UNDETERMINED])
def test_every_language_has_its_parts(code: str) -> None:
    language = load(code)
    assert language.code == code
    assert all((language.structure, language.dates, language.entities, language.events))


@pytest.mark.parametrize("code", CODES)
def test_every_language_that_is_read_can_be_told_of(code: str) -> None:
    language = load(code)
    assert language.messages.unknown_language
    assert len(language.labels.months) == 12
    assert len(language.labels.weekdays) == 7
    assert all(word == word.lower() for word in language.identification.function_words)
