"""Where a number stands before a word for many, one has a text of its own.

Numbers are said in words up to twelve, so most pairs are two texts: «én tekst», «{number} tekster».
"""

import re

from catalogue import Message, read
from translations import catalogue_path

NUMBERED = re.compile(r"\{(?:number|days|minutes|weeks|count|total|most|amount)\} (\w+s)\b")
ONE = re.compile(r"(?i)\b(?:one|1|tomorrow|every week)\b")
# Numbers that are never one: the shortest passphrase, the days of a choice, the longest ride, the
# room for photos, and a part of a damaged journal that is worth reading.
NEVER_ONE = frozenset({"NewPassphrase", "KeepChoice", "RideTime", "RescuePage"})
# Verbs and units are no words for many.
NO_PLURALS = frozenset({"is", "has", "stays", "kBs", "MBs"})


def counted(message: Message) -> bool:
    found = NUMBERED.search(message.source)
    return found is not None and found[1] not in NO_PLURALS


def without_one(messages: list[Message]) -> list[str]:
    """Texts for many whose context has none for one."""
    with_one = {each.context for each in messages if ONE.search(each.source)}
    return [
        message.source
        for message in messages
        if counted(message) and message.context not in with_one | NEVER_ONE
    ]


def test_one_is_never_said_as_many() -> None:
    assert without_one(read(catalogue_path("en"))) == []


def test_every_exemption_is_needed() -> None:
    counting = {message.context for message in read(catalogue_path("en")) if counted(message)}
    assert NEVER_ONE - counting == set()


def test_a_missing_one_is_found() -> None:
    many, one = Message("Page", "{number} texts"), Message("Page", "one text")
    assert without_one([many]) == ["{number} texts"]
    assert without_one([many, one]) == []
    assert without_one([Message("Page", "{number} is here")]) == []
