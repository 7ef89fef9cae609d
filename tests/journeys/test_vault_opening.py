"""Opening: each bad state has one sentence, and nothing is written."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from factory import CHEAPEST, PASSPHRASE, noon
from journeys.ways import unlock
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, seal_new
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.input_filter import InputFilter
from tour.person import Person


def _state(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        each.name: (each.stat().st_mtime_ns, hashlib.sha256(each.read_bytes()).digest())
        for each in folder.iterdir()
        if each.is_file()
    }


def test_wrong_passphrase_then_right(use: Callable[..., int], made: JournalFolder) -> None:
    before = _state(made.path)

    def steps(person: Person) -> None:
        person.write("passphrase", "noe helt annet enn det")
        person.click("open")
        person.wait_until(lambda: person.sees("unlock_notice"))
        assert person.read("unlock_notice") == "Passordsetningen stemte ikke. Alt er urørt."
        assert _state(made.path) == before
        unlock(person)

    assert use(steps) == 0


def test_nothing_passes_through_python_before_there_is_something_to_be_seen(
    use: Callable[..., int], made: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, seen = InputFilter.install, list[bool]()

    def noting(installed: InputFilter) -> None:
        windows = [each.windowHandle() for each in QApplication.topLevelWidgets()]
        seen.append(any(each is not None and each.isExposed() for each in windows))
        usual(installed)

    monkeypatch.setattr(InputFilter, "install", noting)
    assert use(unlock) == 0
    assert seen[0]


def _another_journal(path: Path) -> bytes:
    other = JournalFolder(path.parent.parent / "annen", noon)
    other.create(seal_new(normalise(PASSPHRASE), CHEAPEST, noon()))
    return (other.path / "data").read_bytes()


OPEN_ELSEWHERE = "Dagboka er allerede åpen et annet sted. Lukk den der, og prøv igjen."
NOT_WHOLE = "Dagbokfila er ikke hel. Den er lagt til side, ikke slettet."
BAD: dict[str, tuple[Callable[[Path], bytes | None], str]] = {
    "missing": (
        lambda _: None,
        "Dagbokfila er ikke der den pleier å være. Programmet har ikke slettet den.",
    ),
    "empty": (lambda _: b"", NOT_WHOLE),
    "short": (lambda path: path.read_bytes()[:4000], NOT_WHOLE),
    "cut": (lambda path: path.read_bytes()[:5000], NOT_WHOLE),
    "plain": (
        lambda path: b"SQLite format 3\0" + path.read_bytes()[16:],
        "Denne fila er ikke kryptert og ikke laget av dette programmet. Den blir ikke åpnet.",
    ),
    "foreign": (
        _another_journal,
        "Nøkkelen hører til en annen dagbok. Ingenting er endret.",
    ),
}


@pytest.mark.parametrize(("spoil", "told"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_in_the_journals_place(
    use: Callable[..., int],
    made: JournalFolder,
    spoil: Callable[[Path], bytes | None],
    told: str,
) -> None:
    file = made.path / "data"
    content = spoil(file)
    file.unlink() if content is None else file.write_bytes(content)
    before = _state(made.path)

    def steps(person: Person) -> None:
        person.write("passphrase", PASSPHRASE)
        person.click("open")
        person.wait_until(lambda: person.sees("unlock_notice") or person.sees("trouble_notice"))
        said = "unlock_notice" if person.sees("unlock_notice") else "trouble_notice"
        assert person.read(said).removesuffix(" Her er kopiene som finnes:") == told

    assert use(steps) == 0
    assert _state(made.path) == before


def test_damaged_key_files_are_not_a_wrong_passphrase(
    use: Callable[..., int], made: JournalFolder
) -> None:
    for copy in ("data.key", "data.key2"):
        (made.path / copy).write_bytes(b"tull")
    before = _state(made.path)

    def steps(person: Person) -> None:
        assert person.sees("trouble_page")
        assert "øk" in person.read("trouble_notice")
        assert not person.sees("passphrase")
        person.click("try_again")
        assert person.sees("trouble_page")

    assert use(steps) == 0
    assert _state(made.path) == before


def test_a_file_where_the_journal_would_be(use: Callable[..., int], notes: Path) -> None:
    notes.mkdir(parents=True)
    (notes / "data").write_text("en handleliste")

    def steps(person: Person) -> None:
        assert person.sees("trouble_page")

    assert use(steps) == 0
    assert (notes / "data").read_text() == "en handleliste"


def _signed(header: bytes) -> bytes:
    """The header with a checksum that fits what stands before it."""
    return header[:-32] + hashlib.sha256(header[:-32]).digest()


NEWER = (
    "Denne dagboka er laget med en nyere utgave. Installer den nyeste utgaven. Ingenting er endret."
)
LITTLE_MEMORY = (
    "PC-en har for lite ledig minne akkurat nå. Lukk andre programmer, og prøv igjen. "
    "Dagboka er urørt."
)
HEADERS: dict[str, tuple[int, bytes, str]] = {
    "6_newer": (8, b"\2\0", NEWER),
    "6_a_little_newer": (8, b"\1\1", NEWER),
    "7_beyond_bounds": (38, (1 << 31).to_bytes(4), LITTLE_MEMORY),
}


@pytest.mark.parametrize(("at", "written", "told"), HEADERS.values(), ids=HEADERS.keys())
def test_a_header_that_this_program_will_not_use(
    use: Callable[..., int], made: JournalFolder, at: int, written: bytes, told: str
) -> None:
    header = made.header().encoded()
    for name in ("data.key", "data.key2"):
        changed = header[:at] + written + header[at + len(written) :]
        (made.path / name).write_bytes(_signed(changed))
    before = _state(made.path)

    def steps(person: Person) -> None:
        assert person.read("trouble_notice") == told
        person.click("try_again")
        assert person.read("trouble_notice") == told
        assert not person.sees("passphrase")

    assert use(steps) == 0
    assert _state(made.path) == before


def test_7_the_key_is_never_made_with_less(
    use: Callable[..., int], made: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _state(made.path)

    class NoMemory:
        def __init__(self, **_cost: object) -> None:
            pass

        def derive_into(self, *_buffers: object) -> None:
            raise MemoryError

    def steps(person: Person) -> None:
        with monkeypatch.context() as patch:
            patch.setattr("cryptography.hazmat.primitives.kdf.argon2.Argon2id", NoMemory)
            person.write("passphrase", PASSPHRASE)
            person.click("open")
            person.wait_until(lambda: person.sees("unlock_notice"))
        assert person.read("unlock_notice") == LITTLE_MEMORY
        assert _state(made.path) == before
        unlock(person)

    assert use(steps) == 0


def test_18_a_second_start_brings_the_first_window_up(
    use: Callable[..., int], made: JournalFolder, notes: Path
) -> None:
    def steps(person: Person) -> None:
        person.window.showMinimized()
        second = subprocess.run(
            [sys.executable, "-m", "mammadagbok", "--folder", str(notes)],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        assert OPEN_ELSEWHERE in second.stderr.splitlines()
        person.wait_until(lambda: not person.window.isMinimized())
        unlock(person)

    assert use(steps) == 0


def test_open_somewhere_else(use: Callable[..., int], peek: Callable[[], OpenJournal]) -> None:
    elsewhere = peek()

    def steps(person: Person) -> None:
        person.write("passphrase", PASSPHRASE)
        person.click("open")
        person.wait_until(lambda: person.sees("unlock_notice"))
        assert person.read("unlock_notice") == OPEN_ELSEWHERE
        elsewhere.close()
        unlock(person)

    assert use(steps) == 0
