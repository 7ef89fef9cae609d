"""An earlier version of an entry: what stood in it before a sitting."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, NewEntry

KEPT_FOR: Final = timedelta(days=30)
"""For so long an earlier version can be brought back."""
_FAR_LESS: Final = 4
"""Where less than a fourth of the signs have changed, most of the words are still there."""
_FEW: Final = 10
"""Words: fewer are written again in a moment."""
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class NewVersion:
    """What stood in an entry, until `since`; the journal has not kept it yet.

    All that she wrote, for every line can be lost by a slip; a number or a tick is pressed again.
    """

    entry: int
    text: str
    cause: str
    helped: str
    since: datetime
    body: str = ""
    did: str = ""
    next_time: str = ""
    later: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier version that the journal keeps, under a lasting `id`."""

    id: int
    was: NewVersion


def version_of(entry: Entry, until: datetime) -> NewVersion | None:
    """Return what stands in the entry, to be kept as it was until now; None: there are no words."""
    if not "".join(said(entry.words)).strip():
        return None
    craving = entry.words.craving or Craving()
    return NewVersion(
        entry=entry.id,
        text=entry.words.text,
        cause=craving.cause,
        helped=craving.helped,
        since=until,
        body=craving.body,
        did=craving.did,
        next_time=craving.next_time,
        later=craving.later,
    )


def said(words: NewEntry) -> tuple[str, ...]:
    """Return the words in it that a version keeps: the text, and each line about a craving."""
    return (words.text, *(words.craving or Craving()).lines)


def loses_most(before: NewEntry, after: NewEntry) -> bool:
    """True when more than half of the words are gone, whatever has come instead, and no few.

    Words that look otherwise, or stand elsewhere, are not gone.
    """
    was, now = "\n".join(said(before)), "\n".join(said(after))
    begun = _common(was, now)
    ended = _common(was[begun:][::-1], now[begun:][::-1])
    if (len(was) - begun - ended) * _FAR_LESS < len(was):
        return False  # As nearly always, and seen at once in a text of any length.
    had, has = (Counter(_WORD.findall(each)) for each in (was, now))
    lost = sum((had - has).values())
    return lost >= _FEW and lost * 2 > sum(had.values())


def _common(one: str, other: str) -> int:
    """Return how many signs the two have in common at their beginnings."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one.startswith(other[least:middle], least):
            least = middle
        else:
            most = middle - 1
    return least


def with_words_of(words: NewEntry, was: NewVersion) -> NewEntry:
    """Return the entry with its words as they were, and everything else as it is."""
    told = replace(
        words.craving or Craving(),
        cause=was.cause,
        helped=was.helped,
        body=was.body,
        did=was.did,
        next_time=was.next_time,
        later=was.later,
    )
    # Also where it is called something else by now: nothing she said is to go.
    craving = words.craving if words.craving is None and told.is_blank else told
    return replace(words, text=was.text, craving=craving)
