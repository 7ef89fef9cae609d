"""«Noen kan passordsetningen min»: the same journal under a new root key and a new passphrase.

Works on the closed journal's files and may run on a worker.
"""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from mammadagbok.crypto.keys import JournalKeys
from mammadagbok.domain.errors import KeysUnchangedError, MammadagbokError
from mammadagbok.services.journal import DATABASE, JournalFolder, Sealed
from mammadagbok.storage.database import Database
from mammadagbok.storage.files import clear_folder
from mammadagbok.storage.keyfile import KeyFile
from mammadagbok.storage.swap import fresh_part, swap_in
from mammadagbok.storage.transfer import Keyed, transfer


class Stage(Enum):
    """How far it has come."""

    WRITING = auto()
    COPYING = auto()


ReplaceCopies = Callable[[Path, Sealed], Sequence[Path]]
"""Puts fresh copies of the journal in this folder, under these keys, in the place of those under
the keys before. Returns the copies, or the places of copies, that it could not reach."""


def no_copies(_folder: Path, _keys: Sealed) -> Sequence[Path]:
    """Replace nothing: there are no copies."""
    return ()


@dataclass(frozen=True, slots=True)
class Renewal:
    """The keys before and the keys to come. Both root keys are wiped when it has run."""

    before: Sealed
    after: Sealed

    def run(
        self,
        folder: JournalFolder,
        now: datetime,
        replace_copies: ReplaceCopies,
        tell: Callable[[Stage], None],
    ) -> tuple[Path, ...]:
        """Write the journal anew, prove it, and put it in its place.

        What was there is deleted once there are fresh copies. Returns what is left under the old
        keys. Raises KeysUnchangedError; then the old passphrase counts, and nothing is lost.
        """
        try:
            tell(Stage.WRITING)
            aside = self._put_in_place(folder, now)
            tell(Stage.COPYING)
            return self._without_the_old(folder, aside, replace_copies)
        finally:
            self.wipe()

    def wipe(self) -> None:
        """Forget both root keys."""
        self.before.wipe()
        self.after.wipe()

    def _put_in_place(self, folder: JournalFolder, now: datetime) -> Path | None:
        try:
            self._build(folder.path, fresh_part(folder.path))
            return swap_in(folder.path, now)
        except MammadagbokError as error:
            with contextlib.suppress(MammadagbokError):
                folder.settle()
            raise KeysUnchangedError(error) from error

    def _build(self, place: Path, part: Path) -> None:
        old, new = self.before.root.journal_keys(), self.after.root.journal_keys()
        journal_id = self.before.header.journal_id
        try:
            source = Database.open(place / DATABASE, journal_id, old.database)
            try:
                keyed = Keyed(new.database, new.rows)
                transfer(source, old.rows, part / DATABASE, journal_id, keyed)
            finally:
                source.close()
            KeyFile(part).write(self.after.header.encoded())
        finally:
            _wipe(old, new)

    def _without_the_old(
        self, folder: JournalFolder, aside: Path | None, replace_copies: ReplaceCopies
    ) -> tuple[Path, ...]:
        left = list(replace_copies(folder.path, self.after))
        if aside is not None:
            try:
                clear_folder(aside)
            except MammadagbokError:
                left.append(aside)
        return tuple(left)


def _wipe(*keys: JournalKeys) -> None:
    for each in keys:
        each.wipe()
