"""In which copies an entry lies, as far as that is known: told before she deletes it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mammadagbok.domain.errors import PlaceMissingError
from mammadagbok.services.copy_reading import CopyReader, KnownCopy


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A place she chose, when the newest copy there was made that holds the entry, and whether it
    is there now.
    """

    folder: Path
    made: datetime
    is_there: bool = True


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """How many copies beside the journal hold an entry, which places of hers do, and which
    journals that were set aside may.
    """

    here: int = 0
    elsewhere: tuple[Elsewhere, ...] = ()
    asides: tuple[Path, ...] = ()

    @property
    def is_nowhere(self) -> bool:
        """True when no copy is known to hold it."""
        return self == Whereabouts()


def whereabouts(
    reader: CopyReader,
    number: int,
    home: Path,
    places: Sequence[Path],
    away: Mapping[Path, datetime],
    asides: Sequence[Path],
) -> Whereabouts:
    """Find out where the entry lies, reading what stands before each copy's database.

    `away` tells the same of places that are not there now: when the last copy was made there, if
    that holds the entry. Wipes the reader.
    """
    try:
        here = len(_holding(reader, number, home) or ())
        found = [(folder, _holding(reader, number, folder)) for folder in places]
    finally:
        reader.wipe()
    elsewhere = [
        Elsewhere(folder, made, is_there=copies is not None)
        for folder, copies in found
        if (made := away.get(folder) if copies is None else _newest(copies)) is not None
    ]
    return Whereabouts(here, tuple(elsewhere), tuple(asides))


def _holding(reader: CopyReader, number: int, folder: Path) -> list[KnownCopy] | None:
    """Return the copies in a folder that hold the entry; None when they are not there now.

    Without its stick a mount point is a folder like any other, and empty.
    """
    try:
        copies = reader.listed(folder)
    except PlaceMissingError:
        return None
    if not copies:
        return None
    return [each for each in copies if each.manifest is None or each.manifest.may_hold(number)]


def _newest(copies: Sequence[KnownCopy]) -> datetime | None:
    return max((each.copy.front.made for each in copies), default=None)
