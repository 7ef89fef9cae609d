"""A disk that loses power: what was asked of it, and what it may hold afterwards.

Conservative: nothing lasts before it is synchronised. Writes that were not may be there, be
missing, or be there for some sectors of 512 bytes, whatever came before or after them. Names last
in the order in which a folder got them, up to any point after the folder was synchronised last;
synchronising a file does nothing for its name.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

_SECTOR: Final = 512
ROOT: Final = 0
"""The number of the folder that was there from the start."""
_CHANCES: Final = (0.0, 0.1, 0.5, 0.9, 1.0)


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes written into a file."""

    file: int
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resize:
    """A file cut or lengthened."""

    file: int
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """A file or folder synchronised."""

    file: int


@dataclass(frozen=True, slots=True)
class Name:
    """A name given to a file or folder, or taken away (None)."""

    folder: int
    name: str
    file: int | None


@dataclass(frozen=True, slots=True)
class Move:
    """A name changed within a folder; what had the new one before loses it."""

    folder: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Said:
    """Something that the program told the outside."""

    text: str


Event = Write | Resize | Sync | Name | Move | Said


@dataclass(frozen=True, slots=True)
class Recording:
    """Everything that happened, in order, and which numbers are folders."""

    events: Sequence[Event]
    folders: frozenset[int]

    def said(self, until: int) -> list[str]:
        """Return what had been told to the outside by then."""
        return [event.text for event in self.events[:until] if isinstance(event, Said)]

    def cut(self, until: int, rng: Random, place: Path) -> None:
        """Leave in `place` what the disk may hold when the power goes after `until` events."""
        synced = {
            event.file: number
            for number, event in enumerate(self.events[:until])
            if isinstance(event, Sync)
        }
        contents: defaultdict[int, bytearray] = defaultdict(bytearray)
        names: defaultdict[int, dict[str, int]] = defaultdict(dict)
        chance, whole = rng.choice(_CHANCES), rng.random() < 0.5
        stopped = self._folders_stop(until, synced, rng)
        for number, event in enumerate(self.events[:until]):
            match event:
                case Write(file=file) if synced.get(file, -1) > number or (
                    whole and rng.random() < chance
                ):
                    _put(contents[file], event.at, event.data)
                case Write(file=file) if not whole:
                    _put_torn(contents[file], event, rng, chance)
                case Resize(file=file) if synced.get(file, -1) > number or rng.random() < chance:
                    _resize(contents[file], event.size)
                case Name(folder=folder) if number < stopped[folder]:
                    _name(names[folder], event)
                case Move(folder=folder) if number < stopped[folder]:
                    names[folder][event.new] = names[folder].pop(event.old)
        self._leave(ROOT, place, contents, names)

    def _folders_stop(self, until: int, synced: dict[int, int], rng: Random) -> dict[int, int]:
        """Return by folder the event from which on its names did not come to last."""
        drawn = {}
        for folder in sorted(self.folders):
            first = synced.get(folder, 0)
            drawn[folder] = rng.choice((first, until, rng.randint(first, until)))
        return drawn

    def _leave(
        self,
        folder: int,
        place: Path,
        contents: dict[int, bytearray],
        names: defaultdict[int, dict[str, int]],
    ) -> None:
        place.mkdir(mode=0o700, exist_ok=True)
        for name, file in names[folder].items():
            if file in self.folders:
                self._leave(file, place / name, contents, names)
            else:
                (place / name).write_bytes(contents[file])


def _name(names: dict[str, int], event: Name) -> None:
    if event.file is None:
        names.pop(event.name, None)
    else:
        names[event.name] = event.file


def _put(content: bytearray, at: int, data: bytes) -> None:
    if len(content) < at:
        content.extend(bytes(at - len(content)))
    content[at : at + len(data)] = data


def _put_torn(content: bytearray, event: Write, rng: Random, chance: float) -> None:
    start, end = event.at, event.at + len(event.data)
    while start < end:
        stop = min(end, (start // _SECTOR + 1) * _SECTOR)
        if rng.random() < chance:
            _put(content, start, event.data[start - event.at : stop - event.at])
        start = stop


def _resize(content: bytearray, size: int) -> None:
    del content[size:]
    content.extend(bytes(size - len(content)))
