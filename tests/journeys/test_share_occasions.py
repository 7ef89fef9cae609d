"""Another meeting and a little book: what may come along there, and what is forgotten between."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from factory import NOON, craving, moment
from journeys.sharing import (
    decide,
    go,
    offered,
    previewed,
    save,
    taken_before,
    text_kept,
    texts_in,
    ticked,
    to_share,
)
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.people import NameSwap
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.images import new_photo
from pictures import encoded, flat
from tour.person import Person
from unpacked import poppler

Use = Callable[..., int]
Peek = Callable[[], OpenJournal]
FIRST, LATER = "Mina tok sitt første skritt.", "Liv er fint når Mina ler."
BEFORE_OFFICIAL = "Det du gir fra deg her, kan bli lagt i saken."
DUTY = "De som jobber i gruppa"


@pytest.fixture(autouse=True)
def filled(peek: Peek) -> None:
    """Two moments, a photo to one of them, and what is for the group alone."""
    journal = peek()
    for words in (
        moment(FIRST, NOON - timedelta(days=30)),
        moment(LATER, NOON - timedelta(hours=1)),
        craving(7, "Det kom da huset ble stille."),
        NewEntry(Kind.REFLECTION, "Jeg turte å si det.", NOON),
    ):
        entry = journal.writing.keep(words, words)
        if words.text == FIRST and isinstance(entry, Entry):
            journal.photos.add(entry.id, new_photo(encoded(flat(90, 60), "png")))
    journal.group.add_topic("Hva sier jeg når hun spør?")
    journal.group.add_cheer("Du hørte etter.")
    journal.sharing.add_name(NameSwap("Mina", "jenta"))
    journal.sharing.add_name(NameSwap("Liv", "minsten"))
    journal.close()


def test_before_another_meeting_the_note_comes_first_and_is_kept(use: Use) -> None:
    def steps(person: Person) -> None:
        to_share(person)
        assert any(DUTY in each for each in texts_in(person, "duty_note"))
        person.click("for_official")
        assert offered(person) == ["candidate_entry_2", "candidate_entry_1", "candidate_cheer_1"]
        (said,) = texts_in(person, "duty_note")
        assert BEFORE_OFFICIAL in said
        note, row = (person.find(QWidget, each) for each in ("duty_note", "candidate_entry_2"))
        here = person.find(QWidget, "choosing")
        assert note.mapTo(here, QPoint()).y() < row.mapTo(here, QPoint()).y()
        person.click("candidate_entry_1")
        person.click("candidate_cheer_1")
        assert previewed(person) == "Jenta tok sitt første skritt.\n\nDu hørte etter."
        go(person, "way_copy")
        ((how, told, *_),) = taken_before(person)
        assert (how, told.endswith("til et annet møte")) == ("Kopiert", True)
        kept = " ".join(text_kept(person, 1))
        assert BEFORE_OFFICIAL in kept
        assert DUTY not in kept
        person.click("taken_dialog_close")

    assert use(steps) == 0


def test_another_occasion_begins_anew(use: Use) -> None:
    def steps(person: Person) -> None:
        to_share(person)
        person.click("candidate_entry_2")
        person.click("step_look")
        decide(person, "Nei, det er et ord")
        assert previewed(person) == "Liv er fint når jenta ler."
        person.click("for_official")
        assert not any(ticked(person, each) for each in offered(person))
        assert previewed(person) == ""
        person.click("candidate_entry_2")
        assert previewed(person) == "Minsten er fint når jenta ler."
        assert person.sees("places_left")
        person.click("for_group")
        assert not any(ticked(person, each) for each in offered(person))
        person.click("candidate_entry_2")
        assert person.sees("places_left")

    assert use(steps) == 0


def test_a_little_book_with_photos_and_the_real_names_only_for_this_one(
    use: Use, home: Path
) -> None:
    replaced, real = home / "Notat.pdf", home / "Bok.pdf"

    def steps(person: Person) -> None:
        to_share(person)
        person.click("step_look")
        assert not person.sees("page_real_names")
        person.click("for_book")
        assert not person.sees("duty_note")
        assert offered(person) == ["candidate_entry_1", "candidate_photo_1", "candidate_entry_2"]
        for each in ("entry_1", "photo_1"):
            person.click(f"candidate_{each}")
        assert previewed(person) == "Jenta tok sitt første skritt.\n\nBilde"
        save(person, "way_pdf", replaced)
        person.click("step_look")
        assert not ticked(person, "page_real_names")
        person.click("page_real_names")
        assert previewed(person) == f"{FIRST}\n\nBilde"
        save(person, "way_pdf", real)
        person.click("for_group")
        person.click("candidate_entry_2")
        assert "Mina" not in previewed(person)
        person.click("for_book")
        person.click("candidate_entry_1")
        assert "Mina" not in previewed(person)
        person.click("step_look")
        assert not ticked(person, "page_real_names")
        assert [each[1].rpartition("· ")[2] for each in taken_before(person)] == ["til boka"] * 2
        for number, words in ((2, FIRST), (1, "Jenta tok sitt første skritt.")):
            kept = text_kept(person, number)
            assert {words, "Bilde"} <= {*kept}
            assert not any(DUTY in each or BEFORE_OFFICIAL in each for each in kept)
        person.click("taken_dialog_close")

    assert use(steps) == 0
    for file, name in ((replaced, "Jenta"), (real, "Mina")):
        words = poppler("pdftotext", file.read_bytes(), "-raw").split()
        assert words == f"{name} tok sitt første skritt.".split()
        assert sum(len(sheet.images) for sheet in PdfReader(file).pages) == 1
