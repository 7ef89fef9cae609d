"""How things lie when a state is looked for: no journal yet, an empty one, hers, a damaged one."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Final

from mammadagbok.app import resources_folder
from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.recovery import encode
from mammadagbok.services.copies import copy_now
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.keys import seal_new_with_code
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.practice import fill_journal
from mammadagbok.storage.bundle import Reason
from tour.person import Person
from tour.shots.variants import NOW
from tour.story import PASSPHRASE

CHEAPEST: Final = KdfCost(memory_kib=8, passes=1, lanes=1)
CODE: Final = encode(bytearray(range(16)))
"""The recovery code of every journal made here."""
_DAMAGED_BYTE: Final = 4096 * 12 + 99
"""In the middle of the file; every page carries its own proof."""


@dataclass(frozen=True, slots=True)
class Start:
    """What lies in the home folder, how the program is called, and the way in from there."""

    name: str
    lay: Callable[[Path, str], None]
    enter: Callable[[Person], None]
    arguments: tuple[str, ...] = ()


def unlock(person: Person) -> None:
    """Write the passphrase and open."""
    person.write("passphrase", PASSPHRASE)
    person.click("open")
    person.wait_until(lambda: person.sees("desk"), "the open journal")


def _wait_for_the_page(person: Person) -> None:
    person.wait_until(lambda: person.window.centralWidget() is not None, "the first page")


def _see_the_desk(person: Person) -> None:
    person.wait_until(lambda: person.sees("desk"), "the open journal")


def now() -> datetime:
    """What the clock says, always."""
    return NOW


@cache
def _made(language: str) -> Path:
    """A closed journal, filled with the practice content of this language, '' for an empty one."""
    place = Path(tempfile.mkdtemp(prefix="shots-made-"))
    folder = JournalFolder(place / "data", now)
    secret = bytearray(range(16))
    folder.create(seal_new_with_code(normalise(PASSPHRASE), secret, CHEAPEST, NOW))
    if language:
        journal = _opened(folder)
        content = resources_folder() / "practice" / f"{language}.json"
        fill_journal(journal, content, NOW.date())
        journal.close()
    return place


def _opened(folder: JournalFolder) -> OpenJournal:
    return folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))


def _nothing(_home: Path, _language: str) -> None:
    return None


def _empty(home: Path, _language: str) -> None:
    shutil.copytree(_made("") / "data", home / "data", dirs_exist_ok=True)


def _hers(home: Path, language: str) -> None:
    shutil.copytree(_made(language) / "data", home / "data", dirs_exist_ok=True)


def _with_copy(home: Path, language: str) -> JournalFolder:
    _hers(home, language)
    folder = JournalFolder(home / "data", now)
    journal = _opened(folder)
    yesterday = NOW - timedelta(days=1)
    made = (journal.database, journal.header, journal.keys, yesterday, Reason.ORDINARY)
    copy_now(*made, folder.copies)
    journal.close()
    return folder


def _without_keys(home: Path, language: str) -> None:
    folder = _with_copy(home, language)
    for name in ("data.key", "data.key2"):
        (folder.path / name).write_bytes(b"tull")


def _without_file(home: Path, language: str) -> None:
    _with_copy(home, language).file.unlink()


def _without_file_or_copy(home: Path, language: str) -> None:
    _hers(home, language)
    JournalFolder(home / "data", now).file.unlink()


def _damaged(home: Path, language: str) -> None:
    file = _with_copy(home, language).file
    data = bytearray(file.read_bytes())
    data[_DAMAGED_BYTE] ^= 1
    file.write_bytes(data)


FRESH = Start("fresh", _nothing, _wait_for_the_page)
EMPTY = Start("empty", _empty, unlock)
LOCKED = Start("locked", _hers, _wait_for_the_page)
OWN = Start("own", _hers, unlock)
PRACTICE = Start("practice", _nothing, _see_the_desk, ("--practice",))
MAKER = Start("maker", _nothing, _wait_for_the_page, ("--group-file",))
WITHOUT_KEYS = Start("without-keys", _without_keys, _wait_for_the_page)
WITHOUT_FILE = Start("without-file", _without_file, _wait_for_the_page)
WITH_NOTHING_LEFT = Start("nothing-left", _without_file_or_copy, _wait_for_the_page)
DAMAGED = Start("damaged", _damaged, _wait_for_the_page)
