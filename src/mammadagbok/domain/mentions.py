"""Sentences that name somebody of the group, for her to say whose words they are."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mammadagbok.domain.masking import places_of_names
from mammadagbok.domain.people import NameSwap, NewPerson
from mammadagbok.domain.sentences import sentence_spans
from mammadagbok.domain.shadow import Span

_IN_A_GROUP: Final = re.compile(r"(?i)\bgrupp|\bgroup")
"""In what stands instead of a member's name («en i gruppa»), and of no other's."""


def members(people: Sequence[NewPerson], swaps: Sequence[NameSwap]) -> tuple[NameSwap, ...]:
    """Return the names to look for: her people's nicknames, and the replaced names of members."""
    called = [NameSwap(each.name, "") for each in people]
    return (*called, *(each for each in swaps if _IN_A_GROUP.search(each.replacement)))


def sentences_with(text: str, names: Sequence[NameSwap]) -> Iterator[Span]:
    """Yield the sentences in which one of the names stands, without space around them."""
    places = places_of_names(text, names)
    if not places:
        return
    for said in sentence_spans(text):
        if any(said.start <= place.start < said.end for place in places):
            yield said
