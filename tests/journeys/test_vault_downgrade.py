"""An older version meets what a newer one has left: refused in words, and not a byte changed."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from factory import PASSPHRASE, noon
from golden_release import made as made_home
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.storage.connection import connect
from mammadagbok.storage.schema import VERSION
from tour.person import Person

NEWER = (
    "Denne dagboka er laget med en nyere utgave. Installer den nyeste utgaven. Ingenting er endret."
)


def _newer_schema(home: Path) -> None:
    """What the next version would leave: a table and a column more, and a higher number."""
    folder = JournalFolder(home / "data", noon)
    sealed = unseal_with(folder.header(), normalise(PASSPHRASE))
    keys = sealed.root.journal_keys()
    database = connect(folder.file, sealed.header.journal_id, keys.database, "rw")
    database.execute("CREATE TABLE songs (id INTEGER PRIMARY KEY, words TEXT)")
    database.execute("ALTER TABLE entries ADD COLUMN song INTEGER")
    database.execute(f"PRAGMA user_version = {VERSION + 1}")
    database.close()


def _newer_header(home: Path) -> None:
    for name in ("data.key", "data.key2"):
        header = bytearray((home / "data" / name).read_bytes())
        header[8:10] = bytes((header[8], header[9] + 1))
        header[-32:] = hashlib.sha256(header[:-32]).digest()
        (home / "data" / name).write_bytes(header)


def _files(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(each.relative_to(folder)): (
            each.stat().st_mtime_ns,
            hashlib.sha256(each.read_bytes()).digest(),
        )
        for each in folder.rglob("*")
        if each.is_file()
    }


@pytest.mark.parametrize("make_newer", [_newer_schema, _newer_header])
def test_a_newer_journal_is_refused_and_untouched(
    use: Callable[..., int], notes: Path, make_newer: Callable[[Path], None]
) -> None:
    made_home(notes)
    make_newer(notes)
    (notes / "settings.json").write_text('{"language": "nb", "theme": "dusk", "columns": 2}')
    # What the newer version had set aside is there too.
    shutil.copytree(notes / "data", notes / "data.2026-11-20_12-00-00")
    before = _files(notes)

    def steps(person: Person) -> None:
        if person.sees("passphrase"):
            person.write("passphrase", PASSPHRASE)
            person.click("open")
            person.wait_until(lambda: person.sees("unlock_notice"))
            assert person.read("unlock_notice") == NEWER
        else:
            assert person.read("trouble_notice") == NEWER

    assert use(steps) == 0
    assert _files(notes) == before


def test_a_swap_that_a_newer_version_had_begun_goes_on_with_its_own_journal(
    use: Callable[..., int], notes: Path
) -> None:
    made_home(notes)
    shutil.copytree(notes / "data", notes / "data.2026-11-20_12-00-00")
    _newer_header(notes)
    (notes / "settings.json").unlink()
    before = _files(notes / "data")
    (notes / "data").rename(notes / "data.next")
    assert use(lambda person: person.wait_to_read(NEWER)) == 0
    assert _files(notes / "data") == before
