"""The real hand-over: at lock a fresh process takes the window, and the old one ends."""

import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from factory import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
sys.executable = sys.argv[3]
from tour.person import use_program
from tour.story import begin
from mammadagbok.crypto.keys import KdfCost
passphrase = sys.argv[2]
def steps(person):
    begin(person, passphrase)
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


@pytest.fixture
def environment() -> dict[str, str]:
    return os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
    }


def _locked_once(
    folder: Path, environment: dict[str, str], successor: str = sys.executable
) -> "subprocess.CompletedProcess[bytes]":
    """Make a journal, lock it, and wait for the old process to end."""
    return subprocess.run(
        [sys.executable, "-P", "-c", SCRIPT, str(folder), PASSPHRASE, successor],
        env=environment,
        cwd=folder.parent,
        check=False,
        timeout=60,
        # The fresh process must not hold this one's output open.
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def test_a_fresh_process_takes_over(folder: Path, environment: dict[str, str]) -> None:
    assert _locked_once(folder, environment).returncode == 0
    (fresh,) = _processes(folder)
    assert _opened(fresh).isdisjoint({folder / "data" / "data"})
    # The fresh one has the lock: a second start is turned away.
    second = _second_start(folder, environment)
    assert second.returncode == 0
    assert "allerede åpen" in second.stderr


def test_a_file_beside_her_is_not_taken_for_a_module(
    folder: Path, environment: dict[str, str]
) -> None:
    """She started the program from a folder where something has a module's name."""
    (folder.parent / "secrets.py").write_text("open('loaded', 'w')")
    assert _locked_once(folder, environment).returncode == 0
    assert _processes(folder)
    assert not (folder.parent / "loaded").exists()


@pytest.mark.parametrize("successor", ["missing", "dies", "waits"])
def test_the_old_process_ends_whatever_becomes_of_the_new_one(
    folder: Path, environment: dict[str, str], successor: str
) -> None:
    place = folder.parent / successor
    if successor != "missing":
        place.write_text("#!/bin/sh\n" + ("exit 1" if successor == "dies" else "exec sleep 20"))
        place.chmod(0o700)
    assert _locked_once(folder, environment, str(place)).returncode == 0
    assert not _processes(folder)


def test_a_new_window_stands_also_when_the_old_one_did_not_wait(
    folder: Path, environment: dict[str, str]
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    fresh = subprocess.Popen(
        [sys.executable, "-m", "mammadagbok", "--folder", str(folder), "--handover"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=writer,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    locks = Path(environment["XDG_RUNTIME_DIR"])
    deadline = time.monotonic() + 30
    try:
        while not list(locks.glob("*.lock")):
            assert fresh.poll() is None, "it ended"
            assert time.monotonic() < deadline, "it never took the lock"
            time.sleep(0.05)
    finally:
        fresh.kill()
        fresh.wait()


def test_the_fresh_process_gives_way_to_a_window_started_meanwhile(
    folder: Path, environment: dict[str, str]
) -> None:
    locks = Path(environment["XDG_RUNTIME_DIR"])
    name = hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:16]
    other = QLockFile(str(locks / f"{name}.lock"))
    assert other.tryLock(0)
    fresh = subprocess.run(
        [sys.executable, "-m", "mammadagbok", "--folder", str(folder), "--handover"],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=40,
    )
    other.unlock()
    assert fresh.returncode == 0
    assert [each.suffix for each in locks.iterdir()] == [".show"]


def _second_start(folder: Path, environment: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    deadline = time.monotonic() + 40
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
    """Return what the process has open; nobody but root may see that of ours."""
    if os.geteuid() != 0:
        return set()
    return {each.resolve() for each in Path(f"/proc/{process}/fd").iterdir()}
