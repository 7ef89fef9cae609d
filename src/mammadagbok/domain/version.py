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
_FEW: Final = 10
"""Words: fewer are written again in a moment."""
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class NewVersion:
    """What stood in an entry, until `since`; the journal has not kept it yet."""

    entry: int
    text: str
    cause: str
    helped: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier version that the journal keeps, under a lasting `id`."""

    id: int
    was: NewVersion


def version_of(entry: Entry, until: datetime) -> NewVersion | None:
    """Return what stands in the entry, to be kept as it was until now; None: there are no words."""
    text, cause, helped = said(entry.words)
    if not (text.strip() or cause.strip() or helped.strip()):
        return None
    return NewVersion(entry.id, text, cause, helped, until)


def said(words: NewEntry) -> tuple[str, str, str]:
    """Return the words in it that a version keeps: the text, what came first, what helped."""
    craving = words.craving
    return words.text, craving.cause if craving else "", craving.helped if craving else ""


def loses_most(before: NewEntry, after: NewEntry) -> bool:
    """True when more than half of the words are gone, whatever has come instead, and no few.

    Words that look otherwise, or stand elsewhere, are not gone.
    """
    was, now = "\n".join(said(before)), "\n".join(said(after))
    half = len(was) // 2
    if now.startswith(was[:half]) or now.endswith(was[half:]):
        return False  # As nearly always, and seen at once in a text of any length.
    had, has = (Counter(_WORD.findall(each)) for each in (was, now))
    lost = sum((had - has).values())
    return lost >= _FEW and lost * 2 > sum(had.values())


def with_words_of(words: NewEntry, was: NewVersion) -> NewEntry:
    """Return the entry with its words as they were, and everything else as it is."""
    craving = words.craving
    if craving is not None or was.cause or was.helped:
        # Also where it is called something else by now: nothing she said is to go.
        craving = replace(craving or Craving(), cause=was.cause, helped=was.helped)
    return replace(words, text=was.text, craving=craving)
