"""Texts for properties that hold of any text."""

from __future__ import annotations

from hypothesis import strategies as st

_PIECES = """Hamid Karzai|Mr Karzai|the Taliban|Al-Qaeda|US-led|U.S.|’s|'s|said|He|the group|, |. |\n\n|\n|Kabul|(UN)|of
|and|9/11|Mazār-e-Sharīf|Mullah|Dr.|—|“|”|3rd Battalion|Ministry of Defence|ß|\u200b|İ|ﬁn|Ǆ|\ufffd|[/]|éé"""
PIECES = st.sampled_from(_PIECES.split("|"))
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES, max_size=40).map("".join)
)
