"""Journals to measure on, made once under build/bench and kept."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final
from zlib import crc32

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

from benchmarks import floor, texts
from factory import CHEAPEST, NOON, PASSPHRASE, noon
from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.entry import NewEntry
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.services.journal import JournalFolder, seal_new, unseal_with
from mammadagbok.services.keys import confirm, with_passphrase
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.schema import MIGRATIONS
from mammadagbok.storage.search import SearchIndex

PLACE: Final = Path("build/bench")
TYPED: Final = "kakao i regnet"
"""A passphrase of letters that every keyboard has."""
_VERSION: Final = 2
"""Of how the journals are made: those of another are made anew."""
_AT_ONCE: Final = 1_000
_ONE_BY_ONE: Final = 100
"""Saved and indexed by themselves, with a pause after each."""
_PHOTOGRAPHED: Final = 1_000
_PHOTO_ON_EACH: Final = 5
_PHOTO_SIZE: Final = (480, 360)


def place(count: int) -> Path:
    """Return the folder of the journal with so many entries; made if it is not there yet."""
    folder = PLACE / f"{_mark()}-{count}"
    if not (folder / "made.json").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "home").mkdir(parents=True)
        told = {"text_bytes": _make(folder, count)}
        (folder / "made.json").write_text(json.dumps(told), "utf-8")
    return folder


def place_with_photos() -> Path:
    """Return the folder of the journal with photos: 1,000 entries, and one on every fifth."""
    folder = PLACE / f"{_mark()}-photos"
    if not (folder / "made.json").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(
            place(_PHOTOGRAPHED), folder, ignore=shutil.ignore_patterns("floor*", "*.json")
        )
        journal_folder = JournalFolder(folder / "home" / "data", noon)
        journal = journal_folder.open(unseal_with(journal_folder.header(), normalise(PASSPHRASE)))
        try:
            for number in range(1, _PHOTOGRAPHED, _PHOTO_ON_EACH):
                journal.photos.add(number, _photo(number))
        finally:
            journal.close()
        (folder / "made.json").write_text("{}", "utf-8")
    return folder


def _photo(seed: int) -> NewPhoto:
    """Return a photo of noise, some hundred kilobytes large as one of a phone is once scaled."""
    width, height = _PHOTO_SIZE
    pixels = Random(seed).randbytes(3 * width * height)
    image = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 80)  # type: ignore[call-overload]
    return NewPhoto(bytes(buffer.data().data()), width, height)


def floor_file(count: int) -> Path:
    """Return the floor's file with the same texts; made if it is not there yet."""
    path = place(count) / f"floor-{floor.VERSION}"
    if not path.is_file():
        made = path.with_suffix(".new")
        made.unlink(missing_ok=True)
        floor.make(made, count)
        made.rename(path)
    return path


def _mark() -> str:
    """Return what tells apart the texts, the ways and the schemas that journals are made with."""
    return f"{texts.VERSION}-{_VERSION}-{crc32(repr(MIGRATIONS).encode()):08x}"


def text_bytes(count: int) -> int:
    """Return how many bytes of UTF-8 the texts of that journal have."""
    told: dict[str, int] = json.loads((place(count) / "made.json").read_text("utf-8"))
    return told["text_bytes"]


def put_home(journal: int | Path, home: Path, cost: KdfCost | None) -> None:
    """Put the journal with so many entries, or of this place, there for the program to start on.

    TYPED opens it. Without a cost its key takes as long as the program's own choice does here.
    """
    made = journal if isinstance(journal, Path) else place(journal)
    shutil.copytree(made / "home" / "data", home / "data")
    folder = JournalFolder(home / "data", noon)
    sealed = confirm(folder.headers(), normalise(PASSPHRASE))
    try:
        folder.replace_header(with_passphrase(sealed, normalise(TYPED), cost).header)
    finally:
        sealed.wipe()


def close_home(home: Path) -> None:
    """Put away what a program that was ended there has left open."""
    folder = JournalFolder(home / "data", noon)
    folder.open(unseal_with(folder.header(), normalise(TYPED))).close()


@contextmanager
def opened(count: int) -> Iterator[OpenJournal]:
    """Open the journal with so many entries."""
    folder = JournalFolder(place(count) / "home" / "data", noon)
    journal = folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))
    try:
        yield journal
    finally:
        journal.close()


@contextmanager
def copied(count: int) -> Iterator[OpenJournal]:
    """Open a copy of the journal with so many entries, which is gone afterwards."""
    with TemporaryDirectory(dir=PLACE) as work:
        home = shutil.copytree(place(count) / "home" / "data", Path(work) / "data")
        folder = JournalFolder(home, noon)
        journal = folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))
        try:
            yield journal
        finally:
            journal.close()


def index_bytes(count: int) -> int:
    """Return by how much that journal's file shrinks when its index is emptied."""
    with opened(count) as journal, TemporaryDirectory(dir=PLACE) as work:
        whole = Path(work) / "data"
        journal.database.write_into(whole)
        copy = Database.open(whole, journal.header.journal_id, journal.keys.database)
        try:
            before = copy.size()
            with copy.transaction():
                SearchIndex(copy).empty()
            copy.pack()
            return before - copy.size()
        finally:
            copy.close()


def _make(folder: Path, count: int) -> int:
    journal_folder = JournalFolder(folder / "home" / "data", noon)
    sealed = seal_new(normalise(PASSPHRASE), CHEAPEST, NOON)
    journal_folder.create(sealed)
    journal = journal_folder.open(sealed)
    try:
        return _fill(EntryStore(journal.database, journal.keys.rows), count)
    finally:
        journal.close()


def _fill(store: EntryStore, count: int) -> int:
    """Put that many entries into it, the last as she would, and return the bytes of their text."""
    written, all_of_them = 0, texts.texts(count)
    made = islice(all_of_them, count - _ONE_BY_ONE)
    while some := list(islice(made, _AT_ONCE)):
        store.add_many([NewEntry(None, text, at) for at, text in some])
        written += sum(len(text.encode()) for _, text in some)
    while store.mend_index(_AT_ONCE):
        pass
    for at, text in all_of_them:
        store.add(NewEntry(None, text, at))
        written += len(text.encode())
        while store.index_pending() or store.gather_index():
            pass
    return written
