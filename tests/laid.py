"""New journals for tests: made once in each process, and laid out as copies of those files.

Making one takes ten times as long as opening it. All that are laid in a process share their
id and their keys; what needs another journal makes it by itself.
"""

import functools
import tempfile
from pathlib import Path

from factory import CHEAPEST, PASSPHRASE, noon
from mammadagbok.crypto.envelope import Header
from mammadagbok.crypto.keys import RootKey
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, Sealed, seal_new
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.database import Database

_ID, _KEY = bytes(16), b"k" * 32
Files = dict[str, bytes]


def closed_journal(at: Path, clock: Clock = noon) -> JournalFolder:
    """Lay a new journal in this folder, under the passphrase of the factory."""
    _, _, files = _journal()
    at.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    at.mkdir(mode=0o700)
    for name, data in files.items():
        _lay(at / name, data)
    return JournalFolder(at, clock)


def open_journal(at: Path, clock: Clock = noon) -> OpenJournal:
    """Lay a new journal in this folder and open it. The caller closes it."""
    header, secret, _ = _journal()
    return closed_journal(at, clock).open(Sealed(header, RootKey(bytearray(secret))))


def open_database(at: Path) -> Database:
    """Lay a new database at this path and open it. The caller closes it."""
    _lay(at, _database())
    return Database.open(at, _ID, bytearray(_KEY))


@functools.cache
def _journal() -> tuple[Header, bytes, Files]:
    sealed = seal_new(normalise(PASSPHRASE), CHEAPEST, noon())
    with tempfile.TemporaryDirectory() as place:
        folder = JournalFolder(Path(place) / "data", noon)
        folder.create(sealed)
        files = {each.name: each.read_bytes() for each in folder.path.iterdir()}
    return sealed.header, bytes(sealed.root.secret), files


@functools.cache
def _database() -> bytes:
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "data"
        Database.create(path, _ID, bytearray(_KEY))
        return path.read_bytes()


def _lay(at: Path, data: bytes) -> None:
    at.touch(mode=0o600)
    at.write_bytes(data)
