"""Each way of taking the page along, from the ticks to what came of it and what is kept of it."""

import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QWidget

from factory import NOON, moment
from journeys.sharing import (
    answer_question,
    forget,
    go,
    previewed,
    save,
    taken_before,
    text_kept,
    to_share,
)
from journeys.ways import unlock
from mammadagbok.domain.page import SharePage
from mammadagbok.domain.people import NameSwap
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui import dialogs
from mammadagbok.ui.printing import Printed
from mammadagbok.ui.share import ways_out
from tour.person import Person
from unpacked import odt_words, poppler, qpdf

Use = Callable[..., int]
Peek = Callable[[], OpenJournal]
EKORN = "Mina og jeg så ekorn på brua."
VAFLER = "Det kom da huset ble stille. Vi spiste vafler."
BROUGHT = "Jenta og jeg så ekorn på brua."
PASSWORD = "melkesjokolade"
NOTE = "De som jobber i gruppa, har taushetsplikt."


@pytest.fixture(autouse=True)
def filled(peek: Peek) -> None:
    """Two moments, a name to replace."""
    journal = peek()
    for words in (moment(EKORN), moment(VAFLER, NOON - timedelta(hours=1))):
        journal.writing.keep(words, words)
    journal.sharing.add_name(NameSwap("Mina", "jenta"))
    journal.close()


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[QClipboard]:
    # Off the screen nobody owns a clipboard.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _clipboard: True)
    held = QGuiApplication.clipboard()
    held.clear()
    yield held
    held.clear()


def test_as_files_that_other_programs_read_and_deleted_afterwards(use: Use, home: Path) -> None:
    pdf, odt, text = (home / f"Notat.{suffix}" for suffix in ("pdf", "odt", "txt"))

    def steps(person: Person) -> None:
        to_share(person)
        person.click("candidate_entry_1")
        assert previewed(person) == BROUGHT
        for way, target in (("way_pdf", pdf), ("way_odt", odt), ("way_text", text)):
            save(person, way, target)
            assert person.read("share_saved") == f"Lagret som {target.name}"
        assert poppler("pdftotext", pdf.read_bytes(), "-raw").split() == BROUGHT.split()
        assert odt_words(odt.read_bytes()).split() == BROUGHT.split()
        assert text.read_text("utf-8") == f"{BROUGHT}\n"
        records = taken_before(person)
        assert [each[0] for each in records] == [
            f"Lagret som {each.name}" for each in (text, odt, pdf)
        ]
        assert all(each[1].endswith("· til gruppa") for each in records)
        for number in (1, 2, 3):
            assert BROUGHT in text_kept(person, number)
        person.click("taken_2_find")
        person.wait_until(lambda: person.sees("taken_2_path"), "where the file lies")
        assert person.read("taken_2_path") == str(odt)
        told = forget(person, 1, "forget_with_file")
        assert "Fila Notat.pdf ligger der du lagret den." in told
        forget(person, 3, "forget_here")
        assert [each.exists() for each in (pdf, odt, text)] == [False, True, True]
        person.click("taken_dialog_close")
        assert len(taken_before(person)) == 1
        person.click("taken_dialog_close")

    assert use(steps) == 0


def test_with_a_password_that_is_written_twice(use: Use, home: Path) -> None:
    target = home / "Notat.pdf"

    def steps(person: Person) -> None:
        to_share(person)
        person.click("candidate_entry_1")
        go(person, "way_locked_pdf")
        person.write("pdf_password", PASSWORD)
        person.write("pdf_password_again", "noe annet")
        person.click("pdf_password_save")
        assert person.read("pdf_password_refusal") == "De to er ikke like."
        person.empty("pdf_password_again")
        person.write("pdf_password_again", PASSWORD)
        person.after("pdf_password_save", partial(person.save_as, target))
        person.wait_until(lambda: person.sees("share_saved"), "the file")
        ((how, *_),) = taken_before(person)
        assert how == "PDF med passord: Notat.pdf"
        assert not any(PASSWORD in each for each in text_kept(person, 1))
        person.click("taken_dialog_close")

    assert use(steps) == 0
    locked = target.read_bytes()
    opened = qpdf(locked, "--decrypt", password=PASSWORD)
    assert poppler("pdftotext", opened, "-raw").split() == BROUGHT.split()
    assert b"AESv3" in qpdf(locked, "--show-encryption", password=PASSWORD)
    with pytest.raises(subprocess.CalledProcessError) as refused:
        qpdf(locked, "--decrypt", password="feil")
    assert b"invalid password" in refused.value.stderr


def test_copied_for_a_while_and_gone_at_the_lock(use: Use, clipboard: QClipboard) -> None:
    def steps(person: Person) -> None:
        to_share(person)
        person.click("candidate_entry_1")
        go(person, "way_copy")
        assert person.read("share_saved") == "Kopiert. Utklippstavla blir tømt om et minutt."
        held = clipboard.mimeData()
        assert held is not None
        assert held.text() == BROUGHT
        assert "x-kde-passwordManagerHint" in held.formats()
        ((how, *_),) = taken_before(person)
        assert how == "Kopiert"
        kept = text_kept(person, 1)
        assert BROUGHT in kept
        assert forget(person, 1, "forget_here")
        assert person.sees("taken_empty")
        person.click("taken_dialog_close")
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase"), "the lock")
        assert clipboard.text() == ""

    assert use(steps) == 0


def test_printed_after_she_was_told_once_where_a_print_may_stay(
    use: Use, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[SharePage] = []
    comes = [Printed.NO_PRINTER, Printed.REFUSED, Printed.LEFT, Printed.SENT]

    def printer(_parent: QWidget, page: SharePage) -> Printed:
        printed.append(page)
        return comes[len(printed) - 1]

    def told_twice(_parent: QWidget) -> bool:
        raise AssertionError

    monkeypatch.setattr(ways_out, "print_page", printer)
    told: list[str] = []

    def steps(person: Person) -> None:
        to_share(person)
        person.click("candidate_entry_1")

        def read(answer: str) -> None:
            told.append(answer_question(person, answer)())

        person.after("way_print", partial(read, ""))
        assert printed == []
        person.after("way_print", partial(read, "print_told"))
        assert person.read("share_saved") == "Fant ingen skriver."
        monkeypatch.setattr(dialogs, "agrees_to_print", told_twice)
        for said in ("Skriveren tok ikke imot. Ingenting er skrevet ut.", "", None):
            person.click("way_print")
            if said:
                assert person.read("share_saved") == said
        assert person.read("share_saved").startswith("Sendt til skriveren.")
        assert [each.texts[0].text for each in printed] == [BROUGHT] * 4
        assert [each[0] for each in taken_before(person)] == ["Skrevet ut"]
        assert BROUGHT in text_kept(person, 1)
        person.click("taken_dialog_close")
        person.press("Ctrl+L")
        unlock(person)
        assert not person.sees("share_saved")

    assert use(steps) == 0
    assert len(told) == 2
    assert told[0] == told[1]
    assert "tar vare på en kopi" in told[0]


def test_read_from_the_screen_and_the_note_kept_as_it_stood(use: Use) -> None:
    def steps(person: Person) -> None:
        to_share(person)
        person.click("candidate_entry_1")
        go(person, "way_screen")
        person.wait_until(lambda: person.sees("reading_text"), "the page in large type")
        assert person.read("reading_text") == BROUGHT
        person.press("Space")
        assert person.read("reading_end") == "Det var alt."
        person.press("Return")
        person.wait_until(lambda: person.sees("passphrase"), "the lock")
        unlock(person)
        person.click("leads_volunteers")
        ((how, *_),) = taken_before(person)
        assert how == "Lest fra skjermen"
        kept = text_kept(person, 1)
        assert BROUGHT in kept
        assert any(NOTE in each for each in kept)
        person.click("taken_dialog_close")

    assert use(steps) == 0
