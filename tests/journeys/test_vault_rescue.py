"""A damaged, older or missing journal: one sentence each, and a way back to every text."""

import hashlib
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from factory import NOON, PASSPHRASE, moment
from journeys.ways import unlock
from mammadagbok.domain.query import Query
from mammadagbok.services.copies import copy_now
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.bundle import CopyFile, Reason
from mammadagbok.storage.entries import EntryStore
from tour.person import Person

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
Peek = Callable[[], OpenJournal]
Use = Callable[..., int]
YESTERDAY = NOON - timedelta(days=1)


_MANY = 1_500
"""Texts that take the index a good second."""


def _write(peek: Peek, *texts: str) -> list[int]:
    journal = peek()
    for text in texts:
        journal.writing.keep(moment(text), moment(text))
    numbers = sorted(journal.finding.ids(Query()))
    journal.close()
    return numbers


def _copy(made: JournalFolder, peek: Peek) -> CopyFile:
    journal = peek()
    copy = copy_now(
        journal.database, journal.header, journal.keys, YESTERDAY, Reason.ORDINARY, made.copies
    )
    journal.close()
    return copy


def _texts(peek: Peek) -> list[str]:
    journal = peek()
    found = journal.finding.read_many(sorted(journal.finding.ids(Query())))
    journal.close()
    return [entry.words.text for entry in found]


def _spoil(file: Path, page: int) -> None:
    data = bytearray(file.read_bytes())
    data[page * 4096 + 99] ^= 1
    file.write_bytes(data)


def _state(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(each.relative_to(folder)): (
            each.stat().st_mtime_ns,
            hashlib.sha256(each.read_bytes()).digest(),
        )
        for each in folder.rglob("*")
        if each.is_file() and each.name != "settings.json"
    }


def _enter(person: Person, name: str = "passphrase", button: str = "open") -> None:
    person.write(name, PASSPHRASE)
    person.click(button)


def _opened(person: Person) -> None:
    person.wait_until(lambda: person.sees("desk"), "the open journal")


LONG = "Hun ville ha vann. Så ikke det vannet. " * 4000
IN_THE_LONG_ONE = 75
"""A page that the long text fills, alone."""
SHORT = ("Vi så på regnet.", "Hun sov.", "Pannekaker.", "En god dag.", "Bare litt trøtt.")


def test_5_lost_key_files_are_taken_from_a_copy(use: Use, made: JournalFolder, peek: Peek) -> None:
    _write(peek, "en")
    _copy(made, peek)
    header = made.header().encoded()
    for name in ("data.key", "data.key2"):
        (made.path / name).write_bytes(b"tull")

    def steps(person: Person) -> None:
        assert person.read("keyfile_page_sentence") == (
            "Nøkkelfila mangler. Det finnes en kopi fra i går. Bruke den?"
        )
        person.click("use_copy")
        unlock(person)

    assert use(steps) == 0
    assert made.header().encoded() == header
    assert _texts(peek) == ["en"]


def test_8_a_missing_file_comes_back_from_a_copy(use: Use, made: JournalFolder, peek: Peek) -> None:
    _write(peek, "en", "to")
    _copy(made, peek)
    made.file.unlink()
    before = _state(made.path)

    def steps(person: Person) -> None:
        assert person.read("trouble_notice") == (
            "Dagbokfila er ikke der den pleier å være. Programmet har ikke slettet den. "
            "Her er kopiene som finnes:"
        )
        assert not any("tekster" in text for text in person.shown_texts())
        assert _state(made.path) == before
        person.click("copy_0")
        _enter(person, "copy_passphrase", "look_in")
        person.wait_to_read("Kopien fra i går: 2 tekster.")
        person.wait_until(person.find(QWidget, "bring_it").hasFocus, "the keyboard")
        person.click("bring_it")
        _opened(person)

    assert use(steps) == 0
    assert _texts(peek) == ["en", "to"]


def test_8_a_missing_folder_with_copies_is_no_first_start(
    use: Use, made: JournalFolder, peek: Peek
) -> None:
    _write(peek, "en")
    _copy(made, peek)
    shutil.rmtree(made.path)

    def steps(person: Person) -> None:
        assert person.read("trouble_notice").startswith("Dagbokfila er ikke der den pleier å være.")

    assert use(steps) == 0
    assert not made.path.exists()


def test_9_a_file_of_which_nothing_is_left(use: Use, made: JournalFolder, peek: Peek) -> None:
    _write(peek, "en")
    _copy(made, peek)
    made.file.write_bytes(b"")

    def steps(person: Person) -> None:
        _enter(person)
        person.wait_until(lambda: person.sees("trouble_notice"))
        assert person.read("trouble_notice") == (
            "Dagbokfila er ikke hel. Den er lagt til side, ikke slettet. Her er kopiene som finnes:"
        )
        # The keys are at hand: nothing is asked again.
        person.click("copy_0")
        person.wait_to_read("Kopien fra i går: én tekst.")
        person.click("bring_it")
        _opened(person)

    assert use(steps) == 0
    assert _texts(peek) == ["en"]


def test_12_what_can_be_read_is_read_and_the_rest_fetched(
    use: Use, made: JournalFolder, peek: Peek
) -> None:
    _write(peek, LONG, *SHORT)
    _copy(made, peek)
    all_texts = _texts(peek)
    _spoil(made.file, IN_THE_LONG_ONE)
    before = _state(made.path)

    def steps(person: Person) -> None:
        _enter(person)
        person.wait_until(lambda: person.sees("rescue_page"))
        assert person.read("rescue_sentence") == (
            "Noe av fila er skadet. 5 av 6 tekster lar seg lese. Hente resten fra kopien fra i går?"
        )
        assert _state(made.path) == before
        assert person.read("readable_text") in SHORT
        assert person.read("mend") == "Hent resten fra kopien fra i går"
        person.click("mend")
        _opened(person)
        aside = next(made.path.parent.glob("data.2026*"))
        assert person.read("desk_told") == f"Fila som var i bruk, er tatt vare på som {aside.name}."
        assert _state(aside) == before

    assert use(steps) == 0
    assert _texts(peek) == all_texts


def test_12_damage_that_shows_while_she_reads(use: Use, made: JournalFolder, peek: Peek) -> None:
    _write(peek, LONG, *SHORT)
    _copy(made, peek)

    def steps(person: Person) -> None:
        unlock(person)
        _spoil(made.file, IN_THE_LONG_ONE)
        person.click("rail_journal")
        person.wait_until(lambda: person.sees("rescue_page"))
        assert person.read("rescue_sentence").startswith("Noe av fila er skadet.")
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("unlock_page"))

    assert use(steps) == 0


def test_12_pages_that_do_not_hang_together(use: Use, made: JournalFolder, peek: Peek) -> None:
    """Each page is sound by itself: it is told right after the journal has opened."""
    _write(peek, *SHORT)
    journal = peek()
    with journal.database.transaction(is_save=False):
        journal.database.change("PRAGMA writable_schema=ON")
        journal.database.change(
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master"
            " WHERE name = 'tags_by_entry') WHERE name = 'entries_by_meeting'"
        )
    journal.close()
    before = _state(made.path)

    def steps(person: Person) -> None:
        _enter(person)
        person.wait_until(lambda: person.sees("rescue_page"))
        told = "Noe av fila er skadet, men alle tekstene lar seg lese."
        assert person.read("rescue_sentence").startswith(told)
        assert _state(made.path) == before
        person.click("mend")
        _opened(person)

    assert use(steps) == 0
    assert _texts(peek) == list(SHORT)


def test_12_without_a_copy_what_can_be_read_is_put_together(
    use: Use, made: JournalFolder, peek: Peek
) -> None:
    _write(peek, LONG, *SHORT)
    _spoil(made.file, IN_THE_LONG_ONE)

    def steps(person: Person) -> None:
        _enter(person)
        person.wait_until(lambda: person.sees("rescue_page"))
        assert person.read("rescue_sentence") == (
            "Noe av fila er skadet. 5 av 6 tekster lar seg lese. Sette dem sammen i en ny fil?"
        )
        person.click("mend")
        _opened(person)

    assert use(steps) == 0
    assert _texts(peek) == list(SHORT)


def test_13_one_damaged_text_is_shown_from_a_copy_and_put_back(
    use: Use, made: JournalFolder, peek: Peek
) -> None:
    first, _ = _write(peek, "Hun lo av sin egen vits.", "Vi så på regnet.")
    _copy(made, peek)
    journal = peek()
    with journal.database.transaction():
        journal.database.change("UPDATE entries SET text = 'tull' WHERE id = ?", (first,))
    journal.close()

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_journal")
        assert person.rows("timeline") == 2
        person.find(QLineEdit, "search").setFocus()
        person.press("Down")
        person.press("Down")
        person.wait_until(lambda: person.sees("damaged_sentence"))
        assert person.read("damaged_sentence") == (
            "Denne teksten er skadet. Vise den siste gode utgaven fra en kopi?"
        )
        assert not person.sees("entry_text")
        person.click("show_good")
        person.wait_until(lambda: person.sees("good_text"))
        assert person.read("good_text") == "Hun lo av sin egen vits."
        person.click("put_good_back")
        person.wait_until(lambda: person.sees("entry_text"))
        assert person.read("entry_text") == "Hun lo av sin egen vits."

    assert use(steps) == 0
    assert _texts(peek) == ["Hun lo av sin egen vits.", "Vi så på regnet."]


def test_a_damaged_text_that_no_copy_has_can_be_let_go_and_copies_are_made_again(
    use: Use, made: JournalFolder, peek: Peek
) -> None:
    first, _ = _write(peek, "Hun lo av sin egen vits.", "Vi så på regnet.")
    journal = peek()
    with journal.database.transaction():
        journal.database.change("UPDATE entries SET text = 'tull' WHERE id = ?", (first,))
    journal.close()

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_journal")
        person.find(QLineEdit, "search").setFocus()
        person.press("Down")
        person.press("Down")
        person.click("show_good")
        person.click("delete_damaged")
        person.wait_until(lambda: person.rows("timeline") == 1)

    assert use(steps) == 0
    _copy(made, peek)
    assert _texts(peek) == ["Vi så på regnet."]


def test_14_an_older_file_is_asked_about_once(use: Use, made: JournalFolder, peek: Peek) -> None:
    _write(peek, "en", "to")
    old = made.file.read_bytes()
    _write(peek, "tre")
    _copy(made, peek)
    made.file.write_bytes(old)
    before = _state(made.path)

    def steps(person: Person) -> None:
        _enter(person)
        person.wait_until(lambda: person.sees("older_page"))
        assert person.read("older_page_sentence") == (
            "Fila ser eldre ut enn sist: 2 tekster nå, 3 sist. Stemmer det?"
        )
        assert _state(made.path) == before
        person.click("go_on_older")
        _opened(person)

    assert use(steps) == 0
    assert use(unlock) == 0
    assert _texts(peek) == ["en", "to"]


def test_14_the_newer_one_comes_back_and_can_be_undone(
    use: Use, made: JournalFolder, peek: Peek
) -> None:
    _write(peek, "en", "to")
    old = made.file.read_bytes()
    _write(peek, "tre")
    _copy(made, peek)
    made.file.write_bytes(old)

    def steps(person: Person) -> None:
        _enter(person)
        person.wait_until(lambda: person.sees("older_page"))
        person.click("restore_newer")
        _opened(person)
        person.wait_to_read("Fila som var i bruk, er tatt vare på som data.2026")
        person.click("undo")
        person.wait_until(lambda: person.sees("unlock_page"))
        unlock(person)

    assert use(steps) == 0
    assert _texts(peek) == ["en", "to"]


def test_20_a_log_is_told_of_once(
    use: Use, made: JournalFolder, peek: Peek, tmp_path: Path
) -> None:
    journal = peek()
    journal.writing.keep(moment("rett før"), moment("rett før"))
    kept = tmp_path / "kept"
    shutil.copytree(made.path, kept)
    journal.close()
    shutil.rmtree(made.path)
    kept.rename(made.path)

    def steps(person: Person) -> None:
        unlock(person)
        assert person.read("desk_told") == "Programmet stoppet brått sist. Alt er på plass."
        person.click("rail_journal")
        assert not person.sees("desk_told")

    assert use(steps) == 0
    assert _texts(peek) == ["rett før"]


def _golden(made: JournalFolder) -> None:
    shutil.rmtree(made.path)
    shutil.copytree(GOLDEN / "schema-1", made.path)


def test_22_an_upgrade_that_fails(use: Use, made: JournalFolder) -> None:
    _golden(made)
    made.copies.write_text("ingen mappe")
    before = _state(made.path)

    def steps(person: Person) -> None:
        _enter(person)
        person.wait_until(lambda: person.sees("unlock_notice"))
        assert person.read("unlock_notice") == "Oppgraderingen gikk ikke. Dagboka er slik den var."

    assert use(steps) == 0
    assert _state(made.path) == before


def test_an_old_format_opens_with_a_copy_of_how_it_was(use: Use, made: JournalFolder) -> None:
    _golden(made)

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_journal")
        assert person.rows("timeline") > 0

    assert use(steps) == 0
    assert len(list(made.copies.glob("*.copy"))) == 1


def _choose(path: Path) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(path.parent))
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(path.name)
    dialog.accept()


def test_25_a_copy_from_a_stick_in_three_clicks(
    use: Use, made: JournalFolder, peek: Peek, tmp_path: Path
) -> None:
    _write(peek, "en", "to")
    copy = _copy(made, peek)
    stick = tmp_path / "stick"
    stick.mkdir()
    moved = copy.path.rename(stick / copy.path.name)
    _write(peek, "tre")

    def steps(person: Person) -> None:
        person.click("bring_back")
        person.after("other_copy", lambda: _choose(moved))
        _enter(person, "copy_passphrase", "look_in")
        person.wait_to_read("Kopien fra i går: 2 tekster.")
        person.wait_to_read("Dagboka nå: 3 tekster.")
        person.click("bring_it")
        _opened(person)
        person.wait_to_read("Fila som var i bruk, er tatt vare på som data.2026-11-23")

    assert use(steps) == 0
    assert _texts(peek) == ["en", "to"]


def test_25_from_the_settings_and_undone(use: Use, made: JournalFolder, peek: Peek) -> None:
    _write(peek, "en", "to")
    _copy(made, peek)
    _write(peek, "tre")

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_settings")
        person.click("settings_restore")
        person.wait_until(lambda: person.sees("restore_page"))
        person.click("copy_0")
        person.write("copy_passphrase", "noe helt annet enn det")
        person.click("look_in")
        person.wait_to_read("Passordsetningen stemte ikke. Alt er urørt.")
        person.empty("copy_passphrase")
        _enter(person, "copy_passphrase", "look_in")
        person.wait_until(lambda: person.sees("contents_page"))
        person.click("bring_it")
        _opened(person)
        person.click("undo")
        person.wait_until(lambda: person.sees("unlock_page"))
        assert person.read("unlock_notice") == "Dagboka er slik den var før."
        unlock(person)

    assert use(steps) == 0
    assert _texts(peek) == ["en", "to", "tre"]


def test_15_the_index_is_built_anew_while_she_goes_on(
    use: Use, made: JournalFolder, peek: Peek
) -> None:
    journal = peek()
    store = EntryStore(journal.database, journal.keys.rows)
    store.add_many(moment("Hun lo av sin egen vits.") for _ in range(_MANY))
    store.index_pending()
    with journal.database.transaction():
        journal.database.change("DELETE FROM found WHERE rowid = 5")
    journal.close()

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_journal")
        person.write("search", "vits")
        person.wait_until(lambda: person.sees("nothing_found"))
        assert person.read("nothing_found") == "Søket er klart om litt."
        person.wait_until(lambda: person.rows("timeline") == _MANY)
        assert not person.sees("nothing_found")

    assert use(steps) == 0


class _SurpriseError(Exception):
    """Nobody expected this."""


def test_30_what_nobody_expected(
    use: Use, made: JournalFolder, peek: Peek, capfd: pytest.CaptureFixture[str]
) -> None:
    from PySide6.QtCore import QTimer

    def surprise() -> None:
        raise _SurpriseError("Hun lo av sin egen vits.")

    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        person.paste("entry_text", "Dette er ikke lagret ennå.")
        QTimer.singleShot(0, surprise)
        person.wait_until(lambda: person.sees("desk_notice"))
        assert person.read("desk_notice") == "Noe gikk galt. Teksten din er lagret."

    with pytest.raises(_SurpriseError):
        use(steps)
    assert _texts(peek) == ["Dette er ikke lagret ennå."]
    assert "vits" not in "".join(capfd.readouterr())
