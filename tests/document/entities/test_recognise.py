"""Names by kind, and what is no name: our own sentences."""

from __future__ import annotations

import pytest

from tui.document import parse


def found(text: str) -> dict[str, str]:
    """The named mentions of a text with the kinds of their entities."""
    document = parse(text)
    return {text[m.start : m.end]: e.kind for e in document.entities for m in e.mentions if not m.inferred}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The envoy met Sergei Lavrov in the evening.", "Sergei Lavrov", "person"),
        ("Gen. Maria Ortega took command on Friday.", "Maria Ortega", "person"),
        ("“We will stay,” said Tariq al-Hashimi, a tribal elder.", "Tariq al-Hashimi", "person"),
        ("MINISTER RESIGNS\n\nPrime Minister Erik Solberg resigned on Monday.", "Erik Solberg", "person"),
        ("Obama’s surge began that year. Barack Obama spoke.", "Obama", "person"),
        ("The convoy left for Kandahar at dawn.", "Kandahar", "place"),
        ("Fighting spread from Mazar-e-Sharif to the border.", "Mazar-e-Sharif", "place"),
        ("They crossed the Khyber Pass in winter.", "Khyber Pass", "place"),
        ("US-led forces left the valley.", "US", "place"),
        ("The Afghan government fell.", "Afghan", "place"),
        ("Tajikistan's National Security Committee said so.", "Tajikistan", "place"),
        ("Tajikistan's National Security Committee said so.", "National Security Committee", "organisation"),
        ("Police said the Ministry of Defence had been warned.", "Ministry of Defence", "organisation"),
        ("A spokesman for Amnesty International denied it.", "Amnesty International", "organisation"),
        ("He drove through King County to the coast.", "King County", "place"),
        ("The UN Security Council met on Tuesday.", "UN Security Council", "organisation"),
        ("The Women's Protection Units held the bridge.", "Women's Protection Units", "organisation"),
        (
            "He led the Popular Front for the Relief of Galdora.",
            "Popular Front for the Relief of Galdora",
            "organisation",
        ),
        ("Fighters of the Lord's Resistance Army fled.", "Lord's Resistance Army", "group"),
        ("A bomb of al-Qaeda in the Arabian Peninsula failed.", "al-Qaeda in the Arabian Peninsula", "group"),
        ("Taliban fighters entered the town.", "Taliban", "group"),
        ("Anti-Taliban militias held the bridge.", "Taliban", "group"),
        ("The Northern Alliance advanced.", "Northern Alliance", "group"),
        ("The mujahideen were armed from abroad.", "mujahideen", "group"),
        ("Pashtun elders met the Hazara delegation.", "Hazara", "group"),
        ("He was born two years before the Second World War.", "Second World War", "event"),
        ("They signed the Lisbon Agreement in May.", "Lisbon Agreement", "event"),
        ("The Treaty of Lisbon was signed.", "Treaty of Lisbon", "event"),
        ("Aid came under the Marshall Plan.", "Marshall Plan", "other"),
        ("Command went to Erich von Altmark and others.", "Erich von Altmark", "person"),
        ("The Duke of Wellington rode out.", "Duke of Wellington", "person"),
        ("Twenty years after 9/11 the war ended.", "9/11", "event"),
    ],
)
def test_names_are_found_with_their_kind(text: str, name: str, kind: str) -> None:
    assert found(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Violence has risen in the north.", "Violence"),
        ("However, the talks went on. Soldiers fled.", "However"),
        ("However, the talks went on. Soldiers fled.", "Soldiers"),
        ("They met on Monday, and again in May.", "Monday"),
        ("They met on Monday, and again in May.", "May"),
        ("It cost 1,600 dollars.", "1,600"),
        ("The siege ends\n\n9 April 2003\n\nThe army entered the town.", "9 April 2003"),
        ("“Nobody told us,” I said.", "I"),
        ("The minister said: The worst is over.", "The"),
    ],
)
def test_what_is_no_name(text: str, word: str) -> None:
    assert word not in found(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They met on Monday, 25-26 October, in Kabul.", "October"),
        ("Today the Taliban left. Tomorrow they will be back in Kabul.", "Tomorrow"),
        ("“I'll ask the Secretary of Defense,” said Ashraf Ghani.", "I'll"),
    ],
)
def test_dates_and_contractions_are_no_names(text: str, word: str) -> None:
    at = text.index(word)
    assert not [e.name for e in parse(text).entities for m in e.mentions if m.start <= at < m.end]
