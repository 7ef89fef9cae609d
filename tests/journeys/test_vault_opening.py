"""Opening: each bad state has one sentence, and nothing is written."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from factory import CHEAPEST, PASSPHRASE, noon
from journeys.ways import unlock
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, OpenJournal, seal_new
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
        assert person.read("unlock_notice") == "Passordsetningen stemte ikke. Dagboka er urørt."
        assert _state(made.path) == before
        unlock(person)

    assert use(steps) == 0


def _another_journal(path: Path) -> bytes:
    other = JournalFolder(path.parent.parent / "annen", noon)
    other.create(seal_new(normalise(PASSPHRASE), CHEAPEST, noon()))
    return (other.path / "data").read_bytes()


BAD: dict[str, tuple[Callable[[Path], bytes | None], str]] = {
    "missing": (lambda _: None, "Dagbokfila er ikke der den pleier å være."),
    "empty": (lambda _: b"", "Dagbokfila er ikke hel."),
    "cut": (lambda path: path.read_bytes()[:5000], "Dagbokfila er ikke hel."),
    "plain": (
        lambda path: b"SQLite format 3\0" + path.read_bytes()[16:],
        "Denne fila er ikke kryptert og ikke laget av dette programmet.",
    ),
    "foreign": (_another_journal, "Nøkkelen hører til en annen dagbok."),
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
        assert person.read(said).startswith(told)

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


def test_open_somewhere_else(use: Callable[..., int], peek: Callable[[], OpenJournal]) -> None:
    elsewhere = peek()

    def steps(person: Person) -> None:
        person.write("passphrase", PASSPHRASE)
        person.click("open")
        person.wait_until(lambda: person.sees("unlock_notice"))
        assert person.read("unlock_notice") == "Dagboka er allerede åpen."
        elsewhere.close()
        unlock(person)

    assert use(steps) == 0
