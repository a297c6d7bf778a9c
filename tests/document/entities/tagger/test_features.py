"""Features: their wording, which the weights depend on."""

from __future__ import annotations

from tui.document.entities.tagger import features


def test_letters_of_a_word() -> None:
    assert features.here("Kabul9") == [
        *("0w=kabul0", "0W=Kabul9", "0n=6"),
        *("0b1=k", "0b2=ka", "0b3=kab", "0b4=kabu"),
        *("0e1=0", "0e2=l0", "0e3=ul0", "0e4=bul0", "0e5=abul0"),
    ]
    assert features.here("US") == ["0w=us", "0W=US", "0n=2", "0b1=u", "0e1=s"]


def test_looks() -> None:
    assert features.here_look("Xx city+given") == ["0s=Xx", "0L=city+given", "0l=city", "0l=given"]
    assert features.near_look("-1", "Xx city") == ["-1s=Xx", "-1L=city", "-1l=city"]
    assert features.far_look("+2", "Xx city") == ["+2s=Xx", "+2l=city"]
    assert features.head_look("head", "Xx city") == ["head s=Xx", "head l=city"]
    assert features.opens("Xx city") == ["opens", "opens L=city"]
    assert features.habits("li", "Xx city") == ["doc=li", "doc=li L=city"]


def test_neighbours_and_position() -> None:
    assert features.near("-1", "May5") == "-1w=may0"
    assert features.pair("<", "The", "Bank") == "<ww=the bank"
    assert features.pair_shape(">", "Xx", "x") == ">ss=Xx x"
    assert features.head("before", "Bank") == "before=bank"
    assert features.stand("Xx", "prose", 0, 2, 3) == ["how=prose Xx", "at=0 Xx", "left=2 Xx", "of=3"]


def test_marks() -> None:
    assert features.listed_phrase("B:city") == ["g=B:city"]
    assert features.cue("pre place") == ["cue pre place"]
    assert features.cue_elsewhere("all", "in in") == ["heard all in in"]
