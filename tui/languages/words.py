"""Tables of words written as text."""


def words(text: str) -> frozenset[str]:
    """Split `text` at white space into a set of words."""
    return frozenset(text.split())
