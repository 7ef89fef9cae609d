"""Where in a text the sought words stand."""

import re

from mammadagbok.domain.norwegian import words

_WORD = re.compile(r"\w+")


def spans(query: str, text: str) -> tuple[tuple[int, int], ...]:
    """Return start and end, in code points, of each word of `text` that `query` finds."""
    sought = words(query)
    if not sought:
        return ()
    places = (each.span() for each in _WORD.finditer(text))
    return tuple(
        each
        for each in places
        if words(text[slice(*each)])[:1] and words(text[slice(*each)])[0].startswith(sought)
    )
