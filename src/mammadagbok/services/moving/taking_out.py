"""Everything in the journal as a new folder of readable files, whole or not at all."""

import contextlib
import json
import os
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Final

from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import MammadagbokError, MoveStoppedError, TargetExistsError
from mammadagbok.domain.taking_out import OutEntry, OutLists, OutWords
from mammadagbok.services.moving.out_lists import told_lists
from mammadagbok.services.moving.readable import entry_file, list_files, name_of
from mammadagbok.services.moving.taken_out import DATA_FILE, FORMAT, VERSION
from mammadagbok.storage.files import (
    clear_folder,
    is_taken,
    open_new,
    private_folder,
    sync,
    sync_folder,
    told_as_facts,
)

_PART: Final = ".part"
_SYNC: Final[Callable[[], object] | None] = getattr(os, "sync", None)
"""One call for thousands of small files; where there is none, each is put on the disk alone."""


class TakingOut:
    """Writes the folder, on a worker. Nothing lies at `target` before all of it does.

    Each step raises TargetExistsError, DiskFullError, NotWritableError or MoveStoppedError, and
    leaves nothing behind then.
    """

    def __init__(self, target: Path, words: OutWords, now: datetime) -> None:
        self._target, self._words, self._now = target, words, now
        self._part = target.with_name(f"{target.name}{_PART}-{secrets.token_hex(4)}")
        self._names = set[str]()
        self._stopped = self._named = False

    @property
    def part(self) -> Path:
        """The folder beside the target in which all of it grows."""
        return self._part

    def begin(self) -> None:
        """Make the folder that grows beside its place."""
        if is_taken(self._target):
            raise TargetExistsError(self._target)
        with self._whole_or_nothing():
            self._go_on()
            private_folder(self._part)
            head = {"format": FORMAT, "version": VERSION}
            made = self._now.isoformat(timespec="minutes")
            start = json.dumps(head)[:-1] + f', "made": "{made}", "entries": ['
            self._append(start.encode())
            self._go_on()

    def add(self, batch: Sequence[OutEntry]) -> None:
        """Write some texts with their photos."""
        with self._whole_or_nothing():
            for each in batch:
                self._add(each)
                self._go_on()

    def finish(self, lists: OutLists) -> Path:
        """Write the lists, put all of it on the disk, and name the folder."""
        with self._whole_or_nothing():
            for name, text in list_files(lists, self._words).items():
                self._write(self._part / f"{name}.md", text.encode())
            told = json.dumps(told_lists(lists), ensure_ascii=False, indent=1)
            self._append(b"\n],\n" + told[1:].encode() + b"\n")
            if _SYNC is not None:
                _SYNC()
            self._go_on()
            if is_taken(self._target):
                raise TargetExistsError(self._target)
            with told_as_facts(self._target):
                self._part.rename(self._target)
                self._named = True
                sync_folder(self._target.parent)
        return self._target

    def stop(self) -> None:
        """Have the step that runs, or the next, raise MoveStoppedError. For any thread."""
        self._stopped = True

    def give_up(self) -> None:
        """Leave nothing behind, when no step is running."""
        self._stopped = True
        with contextlib.suppress(MammadagbokError):
            clear_folder(self._target if self._named else self._part)

    def _go_on(self) -> None:
        """What was written after she stopped it goes with the rest."""
        if self._stopped:
            raise MoveStoppedError

    @contextlib.contextmanager
    def _whole_or_nothing(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self.give_up()
            raise

    def _add(self, each: OutEntry) -> None:
        at = each.entry.words.at
        name = self._free_name(name_of(at))
        year = self._part / f"{at:%Y}"
        private_folder(year)
        photos = [f"{name}-{number}.jpg" for number in range(1, len(each.photos) + 1)]
        album = self._part / self._words.photos
        if photos:
            private_folder(album)
        for photo, data in zip(photos, each.photos, strict=True):
            self._write(album / photo, data)
        inside = [f"{self._words.photos}/{photo}" for photo in photos]
        text = entry_file(each.entry, [f"../{photo}" for photo in inside], self._words)
        self._write(year / f"{name}.md", text.encode())
        told = json.dumps(_entry(each.entry, inside), ensure_ascii=False)
        between = b",\n" if len(self._names) > 1 else b"\n"
        self._append(between + told.encode())

    def _free_name(self, name: str) -> str:
        free, number = name, 1
        while free in self._names:
            number += 1
            free = f"{name}-{number}"
        self._names.add(free)
        return free

    def _append(self, data: bytes) -> None:
        path = self._part / DATA_FILE
        with told_as_facts(path):
            descriptor = (
                os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
                if path.exists()
                else open_new(path)
            )
            _fill(descriptor, data)

    def _write(self, path: Path, data: bytes) -> None:
        with told_as_facts(path):
            _fill(open_new(path), data)


def _fill(descriptor: int, data: bytes) -> None:
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        if _SYNC is None:
            file.flush()
            sync(file.fileno())


def _entry(entry: Entry, photos: list[str]) -> Mapping[str, object]:
    new = entry.words
    return {
        "id": entry.id,
        "kind": new.kind,
        "at": new.at.isoformat(timespec="minutes"),
        "text": new.text,
        "private": new.private,
        "tags": new.tags,
        "meeting": new.meeting and new.meeting.isoformat(),
        "until": new.until and new.until.isoformat(),
        "craving": new.craving and asdict(new.craving),
        "mine": new.mine,
        "only_helped": new.only_helped,
        "photos": photos,
    }
