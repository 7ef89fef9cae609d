"""Tries setup and launcher under Wine: python -m windows.try_setup SETUP NEWER_SETUP STAGE

SETUP and NEWER_SETUP are around something that stands in for Python, so the program itself is
never started. What Wine cannot show is said at the end.
"""

import contextlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mammadagbok.storage.settings import SettingsFile
from windows import stage
from windows.wine import USER, Computer

_JOURNAL: Final = {"data/data": b"\x7e\x1f kryptert", "data/photos/1": b"bilde", "data/key": b"1"}
_ADDED: Final = {"uninstall.exe", "links/ordinary.lnk", "links/plain.lnk"}
_NOT_SHOWN: Final = """\
Not shown by this: that Python and Qt start on Windows; SmartScreen and antivirus; a Windows that
really is full; how the pages look there; other users on the same computer."""


@dataclass(frozen=True, slots=True)
class Given:
    """The computer, the two versions of setup, and the files the first one lays."""

    computer: Computer
    setup: Path
    newer: Path
    files: set[str]


def main() -> None:
    setup, newer, folder = map(Path, sys.argv[1:])
    with tempfile.TemporaryDirectory() as scratch:
        computer = Computer(Path(scratch, "wine"))
        try:
            computer.set_up()
            given = Given(computer, setup, newer, set(stage.staged(folder)))
            for step in STEPS:
                step(given)
                sys.stdout.write(f"ok  {step.__doc__}\n")
                sys.stdout.flush()
        finally:
            computer.end()
    sys.stdout.write(f"{_NOT_SHOWN}\n")


def holds(what: str, *, so: bool) -> None:
    """Stop here unless it is so."""
    if not so:
        sys.exit(f"Not so: {what}")


def _laid(folder: Path) -> set[str]:
    return {each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file()}


def _installs(given: Given) -> None:
    """it installs for a user with æ, ø, å and spaces in the name, and lays just its files"""
    computer = given.computer
    holds("setup ends well", so=computer.run(given.setup, "/S") == 0)
    holds("its files lie there", so=_laid(computer.installed) == given.files | _ADDED)
    holds("the menu has its name", so=computer.links() == ["Mammadagbok"])
    told = computer.registered()
    holds("Windows knows it by a neutral name", so=told["DisplayName"] == "Notater")
    holds(
        "and where it lies",
        so=told["InstallLocation"].endswith(rf"{USER}\AppData\Local\Programs\Notater"),
    )
    holds("no settings were made", so=not computer.kept.exists())


def _launches(given: Given) -> None:
    """notater.exe hands Python what she wrote, shut off from the rest, and its status on"""
    computer, log = given.computer, given.computer.drive / "log.txt"
    program = computer.installed / "notater.exe"
    status = computer.run(program, "--folder", "blåbær og fløte", STANDIN_LOG=r"C:\log.txt")
    here = rf"C:\users\{USER}\AppData\Local\Programs\Notater"
    wanted = ["-I", "-B", "-X", "utf8", rf"{here}\start.py", "--folder", "blåbær og fløte"]
    holds("its status comes back", so=status == 7)
    holds("its arguments arrive", so=log.read_text("utf-8").splitlines()[1:] == wanted)
    missing = computer.installed / "python311.zip"
    missing.rename(missing.with_suffix(".away"))
    holds("a missing file is refused", so=computer.run(program, "--selftest") == 2)
    missing.with_suffix(".away").rename(missing)


def _refuses_while_open(given: Given) -> None:
    """while the program is open, setup and uninstaller change nothing"""
    computer = given.computer
    running = computer.start(computer.installed / "notater.exe", STANDIN_WAIT="20000")
    time.sleep(3)
    before = _laid(computer.installed)
    holds("setup says so", so=computer.run(given.newer, "/S") == 5)
    holds("nothing is gone", so=_laid(computer.installed) == before)
    computer.run(computer.installed / "uninstall.exe", "/S")
    time.sleep(3)
    holds("nor by the uninstaller", so=_laid(computer.installed) == before)
    running.wait(60)


def _upgrades(given: Given) -> None:
    """a newer one over it keeps journal, settings, the plain name and files of others"""
    computer = given.computer
    settings = computer.keep_settings(discreet=True)
    for name, data in _JOURNAL.items():
        (computer.kept / name).parent.mkdir(parents=True, exist_ok=True)
        (computer.kept / name).write_bytes(data)
    (computer.installed / "hennes.txt").write_bytes(b"hennes")
    holds("setup ends well", so=computer.run(given.newer, "/S") == 0)
    holds("the settings are hers", so=(computer.kept / "settings.json").read_bytes() == settings)
    holds("the journal is untouched", so=_journal_is_whole(computer))
    holds("the menu has the plain name", so=computer.links() == ["Notes"])
    holds("Windows knows the new version", so=computer.registered()["DisplayVersion"] == "99.0.0")
    expected = given.files | _ADDED | {"hennes.txt"}
    holds("just the new files lie there", so=_laid(computer.installed) == expected)


def _journal_is_whole(computer: Computer) -> bool:
    return all((computer.kept / name).read_bytes() == data for name, data in _JOURNAL.items())


def _refuses_an_older_one(given: Given) -> None:
    """an older one over a newer one is refused"""
    computer, before = given.computer, _laid(given.computer.installed)
    holds("setup says so", so=computer.run(given.setup, "/S") == 6)
    holds("nothing has changed", so=_laid(computer.installed) == before)
    holds("nor the version", so=computer.registered()["DisplayVersion"] == "99.0.0")


def _leaves_the_journal(given: Given) -> None:
    """the uninstaller takes its own files alone and leaves journal and settings"""
    computer = given.computer
    holds("it ends well", so=computer.remove() == 0)
    holds("only what was not ours is left", so=_laid(computer.installed) == {"hennes.txt"})
    holds("the journal is untouched", so=_journal_is_whole(computer))
    holds("no name is in the menu", so=computer.links() == [])
    holds("Windows knows it no more", so=computer.registered() == {})


def _finds_the_journal_again(given: Given) -> None:
    """installed again, it keeps her settings and the plain name"""
    computer = given.computer
    holds("setup ends well", so=computer.run(given.setup, "/S") == 0)
    holds("the menu has the plain name", so=computer.links() == ["Notes"])
    computer.remove()


def _is_discreet(given: Given) -> None:
    """/DISCREET gives the plain name, and settings the program reads so"""
    computer = given.computer
    (computer.kept / "settings.json").unlink()
    holds("setup ends well", so=computer.run(given.setup, "/S", "/DISCREET") == 0)
    holds("the menu has the plain name", so=computer.links() == ["Notes"])
    read = SettingsFile(computer.kept / "settings.json").read()
    holds("the program is discreet", so=read.discreet)
    computer.remove()


def _refuses_a_long_path(given: Given) -> None:
    """a path that Windows could not take is refused before anything is written"""
    computer = given.computer
    room = 259 - len("C:\\") - max(map(len, given.files))
    too_long, fits = ("å" * 30 + "a" * (length - 30) for length in (room, room - 1))
    holds("one too long", so=computer.run(given.setup, "/S", rf"/D=C:\{too_long}") == 4)
    holds("nothing is written", so=not (computer.drive / too_long).exists())
    holds("the longest that goes", so=computer.run(given.setup, "/S", rf"/D=C:\{fits}") == 0)
    folder = computer.drive / fits
    holds("is whole", so=_laid(folder) == given.files | _ADDED)
    holds("and starts there", so=computer.run(folder / "notater.exe") == 7)
    computer.remove(folder)


def _refuses_too_little_room(given: Given) -> None:
    """20 MB free are refused before anything is written, and 400 MB are enough"""
    for size, status in (("20m", 3), ("400m", 0)):
        with _disk(size) as place:
            given.computer.mount("t", place)
            # NSIS takes all that follows /D= for the folder, and no quotation marks.
            held = given.computer.run(given.setup, "/S", "/D=T:\\Notater", "æøå") == status
            holds(f"{size} give {status}", so=held)
            holds("nothing or all is there", so=any(place.iterdir()) == (status == 0))
            if status == 0:
                given.computer.remove(place / "Notater æøå")


def _installs_from_a_stick(given: Given) -> None:
    """it installs from a stick that cannot be written to"""
    with _disk("200m") as place:
        setup = place / "notater.exe"
        setup.write_bytes(given.setup.read_bytes())
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        given.computer.mount("s", place)
        holds("setup ends well", so=given.computer.run("S:\\notater.exe", "/S") == 0)
        holds("its files lie there", so=given.files <= _laid(given.computer.installed))
        given.computer.remove()


@contextlib.contextmanager
def _disk(size: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True)
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "-l", folder], check=True)


STEPS: Final[tuple[Callable[[Given], None], ...]] = (
    _installs,
    _launches,
    _refuses_while_open,
    _upgrades,
    _refuses_an_older_one,
    _leaves_the_journal,
    _finds_the_journal_again,
    _is_discreet,
    _refuses_a_long_path,
    _refuses_too_little_room,
    _installs_from_a_stick,
)


if __name__ == "__main__":
    main()
