"""Seen from outside: the journal stays locked while it is copied, and kills leave no half."""

import random
import subprocess
import sys
import time
from pathlib import Path

from factory import moment
from mammadagbok.services.copy_reading import copies_in
from mammadagbok.services.open_journal import OpenJournal

ROOT = Path(__file__).resolve().parents[2]
SECOND = """
import sys
from pathlib import Path
from mammadagbok.domain.errors import AlreadyOpenError
from mammadagbok.storage.database import Database
try:
    Database.open(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), bytearray.fromhex(sys.argv[3]))
except AlreadyOpenError:
    sys.exit(7)
"""
ENDLESS = """
import sys
from pathlib import Path
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.domain.passphrase import normalise
from factory import PASSPHRASE, Walking, moment
clock = Walking()
folder = JournalFolder(Path(sys.argv[1]), clock)
journal = folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))
journal.copies.opened()
print("ready", flush=True)
while True:
    clock.on(minutes=1)
    page = moment("mer " * 200)
    kept = journal.writing.keep(page, page)
    job = journal.copies.begin()
    journal.copies.end(job, job.run())
    journal.writing.delete(kept)
    clock.on(minutes=2)
    removal = journal.copies.begin_removal()
    journal.copies.end_removal(removal, removal.run())
"""


def python(code: str, *arguments: str) -> "subprocess.Popen[bytes]":
    path = ":".join(str(ROOT / name) for name in ("src", "tests"))
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env={"PYTHONPATH": path, "LC_ALL": "C.UTF-8"},
        stdout=subprocess.PIPE,
    )


def is_refused(journal: OpenJournal) -> bool:
    arguments = (journal.header.journal_id.hex(), journal.keys.database.hex())
    with python(SECOND, str(journal.database.path), *arguments) as second:
        return second.wait() == 7


def test_a_second_program_is_refused_after_each_work_on_copies(journal: OpenJournal) -> None:
    kept = journal.writing.keep(moment("en"), moment("en"))
    job = journal.copies.begin()
    assert is_refused(journal)
    outcomes = job.run()
    assert is_refused(journal)
    journal.copies.end(job, outcomes)
    assert outcomes[0].copy is not None
    journal.copies.reader().verify(outcomes[0].copy)
    journal.writing.delete(kept)  # type: ignore[arg-type]
    journal.copies.opened()
    removal = journal.copies.begin_removal()
    assert removal is not None
    journal.copies.end_removal(removal, removal.run())
    assert journal.copies.pending() == []
    assert is_refused(journal)


def test_killed_at_any_moment_every_copy_there_is_holds(
    journal: OpenJournal, tmp_path: Path
) -> None:
    """`kill -9` while copies are made and rewritten; the next opening clears what was cut short."""
    page = moment("rolig " * 4000)
    for _ in range(60):
        journal.writing.keep(page, page)
    home, place = journal.copies.home, journal.database.path.parent
    header, reader = journal.header, journal.copies.reader()
    journal.close()
    dice = random.Random(3)
    for _ in range(6):
        with python(ENDLESS, str(place)) as worker:
            assert worker.stdout is not None
            assert worker.stdout.readline() == b"ready\n"
            time.sleep(dice.uniform(0.1, 0.8))
            worker.kill()
        listing = copies_in(home, header.journal_id)
        assert listing.damaged == ()
        for copy in listing.ours:
            assert reader.verify(copy).entries >= 60
