"""The real hand-over: at lock a fresh process takes the window, and the old one ends."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from factory import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from tour.person import use_program
from mammadagbok.crypto.keys import KdfCost
passphrase = sys.argv[2]
def steps(person):
    person.click("go_on")
    person.write("first_passphrase", passphrase)
    person.write("again_passphrase", passphrase)
    person.click("make_journal")
    person.wait_until(lambda: person.sees("desk"))
    person.press("Ctrl+L")
    person.wait_until(lambda: False)
use_program(steps, ["--folder", sys.argv[1]], kdf=KdfCost(8, 1, 1), successor=None)
"""


def _processes(folder: Path) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                command = (entry / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if os.fsencode(folder) in command and b"--handover" in command:
                found.append(int(entry.name))
    return found


@pytest.fixture
def folder(home: Path) -> Iterator[Path]:
    place = home / "dagbok"
    yield place
    for process in _processes(place):
        os.kill(process, signal.SIGKILL)


def test_a_fresh_process_takes_over(folder: Path, home: Path) -> None:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
    }
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder), PASSPHRASE],
        env=environment,
        cwd=ROOT,
        check=False,
        timeout=60,
        # The fresh process must not hold this one's output open.
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert ran.returncode == 0
    (fresh,) = _processes(folder)
    assert _opened(fresh).isdisjoint({folder / "data" / "data"})
    # The fresh one has the lock: a second start is turned away.
    second = _second_start(folder, environment)
    assert second.returncode == 0
    assert "allerede åpen" in second.stderr


def _second_start(folder: Path, environment: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    deadline = time.monotonic() + 10
    while True:
        second = subprocess.run(
            [sys.executable, "-m", "mammadagbok", "--folder", str(folder)],
            env=environment,
            cwd=ROOT,
            check=False,
            capture_output=True,
            text=True,
            timeout=20,
        )
        if second.stderr or time.monotonic() > deadline:
            return second


def _opened(process: int) -> set[Path]:
    return {each.resolve() for each in Path(f"/proc/{process}/fd").iterdir()}
