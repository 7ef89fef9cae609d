"""When the system sleeps or locks: saved first, then locked; and what cannot be saved stays."""

import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from buses import own_bus, own_login
from factory import PASSPHRASE
from journeys.ways import unlock
from mammadagbok.domain.query import Query
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.system_locks import SystemLocks
from tour.person import Person

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Regn på ruta."
SCRIPT = """
import sys
from tour.person import use_program
from tour.story import begin
from mammadagbok.crypto.keys import KdfCost
def steps(person):
    begin(person, sys.argv[2])
    print("open", flush=True)
    person.wait_until(lambda: False)
use_program(steps, ["--folder", sys.argv[1]], kdf=KdfCost(8, 1, 1), successor=None)
"""


def _demand() -> None:
    app = QCoreApplication.instance()
    assert app is not None
    (locks,) = app.findChildren(SystemLocks)
    locks.locking_demanded.emit()


@pytest.mark.usefixtures("made")
def test_it_saves_and_locks_at_once(
    use: Callable[..., int], peek: Callable[[], OpenJournal]
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        person.write("entry_text", TEXT)
        _demand()
        assert not person.sees("desk")
        _demand()
        unlock(person)
        assert person.read("entry_text") == TEXT

    assert use(steps) == 0
    journal = peek()
    assert len(journal.finding.ids(Query("ruta"))) == 1
    journal.close()


@pytest.mark.usefixtures("made")
def test_it_locks_at_once_while_the_idle_lock_waits(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_craving")
        person.click("craving_before_7")
        _demand()
        assert not person.sees("desk")

    assert use(steps) == 0


@pytest.mark.usefixtures("made")
def test_what_cannot_be_saved_stays_and_she_is_told(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
        try:
            person.paste("entry_text", TEXT * 500)
            _demand()
            assert TEXT in person.read("entry_text")
            assert "Teksten blir stående her" in person.read("desk_notice")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        _demand()
        assert not person.sees("desk")

    assert use(steps) == 0


@pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="no dbus-daemon; `make test` installs it"
)
def test_sleep_waits_until_the_process_with_her_text_is_gone(home: Path) -> None:
    folder = home / "dagbok"
    with own_bus() as address, own_login(address) as login:
        old = subprocess.Popen(
            [sys.executable, "-P", "-c", SCRIPT, str(folder), PASSPHRASE],
            env=os.environ
            | {
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
                "DBUS_SYSTEM_BUS_ADDRESS": address,
            },
            stdout=subprocess.PIPE,
        )
        with old:
            login.heard("held sleep:shutdown Notater Saving delay")
            assert old.stdout is not None
            assert old.stdout.readline() == b"open\n"
            login.order("sleep 1")
            told = {login.next(), login.next()}
            # The fresh process asks too, and which of the two is heard first is up to the bus;
            # logind would refuse it while it is about to sleep.
            assert told == {"held sleep:shutdown Notater Saving delay", "let go"}
            assert old.wait(timeout=30) == 0
        _end_successors(folder)


def _end_successors(folder: Path) -> None:
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and entry.name != str(os.getpid()):
            try:
                command = (entry / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if os.fsencode(folder) in command:
                os.kill(int(entry.name), signal.SIGKILL)
