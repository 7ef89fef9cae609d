"""An older version meets what a newer one has left: refused in words, and not a byte changed."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from factory import CHEAPEST, PASSPHRASE, noon
from golden_release import made as made_home
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, seal_new, unseal_with
from mammadagbok.storage.bundle import FORMAT, MAGIC
from mammadagbok.storage.connection import connect
from mammadagbok.storage.schema import VERSION
from mammadagbok.storage.settings import SettingsFile
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
    # A swap that the newer version had begun, and what it had set aside.
    for beside in ("data.next", "data.2026-11-20_12-00-00"):
        (notes / beside).mkdir()
        for name in ("data", "data.key", "data.key2"):
            (notes / beside / name).write_bytes((notes / "data" / name).read_bytes())
    if make_newer is _newer_header:
        (notes / "data").rename(notes / "data.2026-11-21_12-00-00")
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
    after = _files(notes)
    assert sorted(after.values()) == sorted(before.values())


def test_a_copy_of_a_newer_version_outlives_work_on_the_copies(
    use: Callable[..., int], notes: Path
) -> None:
    folder = JournalFolder(notes / "data", noon)
    folder.create(seal_new(normalise(PASSPHRASE), CHEAPEST, noon()))
    journal_id = folder.header().journal_id
    (notes / "copies").mkdir()
    newer = notes / "copies" / "2026-11-22 120000.copy"
    newer.write_bytes(MAGIC + bytes((FORMAT[0], FORMAT[1] + 1)) + journal_id + bytes(400))
    before = _files(notes / "copies")

    def steps(person: Person) -> None:
        person.write("passphrase", PASSPHRASE)
        person.click("open")
        person.wait_until(lambda: person.sees("desk"))
        person.click("door_plain")
        person.write("entry_text", "Regn på ruta.")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")

    assert use(steps) == 0
    after = _files(notes / "copies")
    assert before.items() < after.items()
    assert SettingsFile(notes / "settings.json").read().language == "nb"
