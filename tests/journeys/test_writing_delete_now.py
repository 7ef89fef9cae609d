"""Deleted now: from the journal, from the copies on this computer and on a stick that was away."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLabel, QListView, QPushButton

from factory import PASSPHRASE, Walking
from faults.keeping import listed, pages_of
from journeys.ways import choose, unlock
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from pages import decrypted
from tour.person import Person

SECRET = "hemmelighetskremmeriet"
Use = Callable[..., int]
Peek = Callable[[], OpenJournal]


def _write(person: Person, text: str) -> None:
    person.click("rail_today")
    person.click("door_plain")
    person.write("entry_text", text)
    person.wait_until(lambda: person.read("entry_status") == "Lagret")


def _copy(person: Person, texts: str) -> None:
    person.click("rail_settings")
    person.click("copies_make")
    person.wait_to_read(texts)


def _asked(person: Person) -> list[str]:
    """Wait until it is known where the text lies, and return what is said."""
    person.find(QPushButton, "delete_everywhere")
    assert person.find(QPushButton, "delete_now_dialog_close").isDefault()
    return [each.text() for each in person.front.findChildren(QLabel) if each.isVisible()]


def _key(folder: JournalFolder) -> bytearray:
    return unseal_with(folder.header(), normalise(PASSPHRASE)).root.journal_keys().database


def _stands(folder: JournalFolder, place: Path, work: Path) -> list[bool]:
    pages = (pages_of(each, _key(folder), work) for each in listed(place))
    return [SECRET.encode() in page for page in pages]


def test_in_every_copy_at_once_and_on_a_stick_when_it_is_there_again(
    use: Use, made: JournalFolder, peek: Peek, tmp_path: Path
) -> None:
    clock, stick, away = Walking(), tmp_path / "pinne", tmp_path / "borte"
    stick.mkdir()
    journal = peek()
    journal.copies.choose(stick)
    journal.close()

    def cancel(person: Person) -> None:
        _asked(person)
        person.press("Return")

    def agree(person: Person) -> None:
        told = _asked(person)
        assert told[:2] == ["Slett nå?", "Teksten blir borte fra dagboka."]
        assert "Den ligger også i to sikkerhetskopier ved siden av dagboka." in told
        assert f"Den ligger også i kopien fra i går i {stick}." in told
        assert (
            "På en minnepinne som ikke er her nå, blir teksten borte neste gang pinnen er her."
            in (told)
        )
        remains = "Har du skrevet ut eller lagret den et annet sted, må du slette den der selv."
        assert any(text.startswith(remains) for text in told)
        person.click("delete_everywhere")

    def first(person: Person) -> None:
        unlock(person)
        _write(person, f"{SECRET} og mer.")
        _copy(person, "én tekst")
        stick.rename(away)
        clock.on(days=1)
        _write(person, "Hun lo.")
        _copy(person, "2 tekster")
        person.click("rail_journal")
        person.find(QPushButton, "entry_more")
        _open(person)
        person.when_asked(partial(cancel, person), partial(choose, person, "entry_delete_now"))
        assert person.read("entry_text") == f"{SECRET} og mer."
        person.when_asked(partial(agree, person), partial(choose, person, "entry_delete_now"))
        assert person.rows("timeline") == 1
        assert not person.sees("trash_door")
        person.click("rail_settings")
        person.wait_until(lambda: person.sees("copies_pending"))
        person.wait_until(
            lambda: (
                person.read("copies_pending") == f"Noe du har slettet, ligger ennå i {stick}. "
                "Det blir borte derfra så snart programmet kommer til."
            )
        )

    assert use(first, clock=clock) == 0
    assert _stands(made, made.copies, made.copies) == [False, False]
    assert SECRET.encode() not in decrypted(made.file.read_bytes(), _key(made))
    assert _stands(made, away, made.copies) == [True]
    away.rename(stick)

    def later(person: Person) -> None:
        unlock(person)
        person.click("rail_settings")
        person.click("copies_make")
        person.wait_until(lambda: person.sees("copy_place_1_line_1"))
        person.wait_until(lambda: not person.sees("copies_pending"))

    assert use(later, clock=clock) == 0
    assert True not in _stands(made, stick, made.copies)


def _open(person: Person) -> None:
    view = person.find(QListView, "timeline")
    model = view.model()
    assert model is not None
    view.setCurrentIndex(model.index(1, 0))


def test_only_from_here_and_without_any_copy(use: Use, made: JournalFolder, peek: Peek) -> None:
    def nowhere(person: Person) -> None:
        told = _asked(person)
        assert len(told) == 3
        assert person.read("delete_everywhere") == "Slett nå"
        assert not person.sees("delete_here")
        person.click("delete_everywhere")

    def only_here(person: Person) -> None:
        assert "Den ligger også i én sikkerhetskopi ved siden av dagboka." in _asked(person)
        person.click("delete_here")

    def steps(person: Person) -> None:
        unlock(person)
        _write(person, "Regn.")
        person.when_asked(partial(nowhere, person), partial(choose, person, "entry_delete_now"))
        person.wait_until(lambda: not person.sees("entry_text"))
        _write(person, f"{SECRET} og mer.")
        _copy(person, "én tekst")
        person.click("rail_journal")
        person.when_asked(partial(only_here, person), partial(choose, person, "entry_delete_now"))
        person.wait_until(lambda: not person.sees("entry_text"))

    assert use(steps) == 0
    journal = peek()
    assert journal.finding.ids(Query()) == []
    assert not journal.copies.must_pack()
    journal.close()
    assert True in _stands(made, made.copies, made.copies)
    assert SECRET.encode() not in decrypted(made.file.read_bytes(), _key(made))
