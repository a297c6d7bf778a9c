"""Put together what two readers have changed in the same corrections."""

from __future__ import annotations

from tui.corrections.model import Corrections


def three_way(base: Corrections, theirs: Corrections, mine: Corrections) -> Corrections:
    """Return what I have, with what they have changed since `base`; of what both have changed, mine."""
    my_places, my_names = {one.at for one in mine.events}, {(one.name, one.only) for one in mine.names}
    gone_places = {one.at for one in base.events} - my_places
    gone_names = {(one.name, one.only) for one in base.names} - my_names
    events = [one for one in theirs.events if one.at not in my_places and one.at not in gone_places]
    names = [one for one in theirs.names if (one.name, one.only) not in my_names | gone_names]
    published = mine.published if mine.published != base.published else theirs.published
    return Corrections(published, (*events, *mine.events), (*names, *mine.names))
