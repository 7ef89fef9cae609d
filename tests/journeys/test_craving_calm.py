"""On a calm day she makes ready what is there when it is needed: in her order, and after a lock."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

from journeys.around import saved
from journeys.ways import unlock
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from pictures import laden_jpeg, painted
from tour.person import Person

SIGN = "Jeg rydder i skap midt på natta."
HERS = "Høre på vifta på badet"
WATER, WINDOW, FOOD = "Drikk et glass", "Åpne vinduet", "Spis noe"
PLAN = "Hvis jeg ikke får sove, så setter jeg meg på kjøkkenet"
WHY = "Lukta av håret hennes om morgenen."


def to_the_calm_page(person: Person) -> None:
    """From anywhere, by the rail."""
    person.click("rail_craving")
    if not person.sees("calm_back"):
        person.click("craving_calm_day")
    person.wait_until(lambda: person.sees("calm_back"))


def paste_picture(person: Person, picture: Path) -> None:
    """Paste a picture into the text."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    QApplication.clipboard().setMimeData(data)
    person.find(QTextEdit, "entry_text").setFocus()
    person.press("Ctrl+V")
    # What Python has made must not lie there when Python ends.
    QApplication.clipboard().clear()


def texts_between(person: Person, first: str, last: str) -> list[str]:
    """The texts on the page from one heading to the next."""
    shown = person.shown_texts()
    return shown[shown.index(first) : shown.index(last)]


def stands_in_order(texts: list[str], *beginnings: str) -> bool:
    places = [next(n for n, text in enumerate(texts) if text.startswith(b)) for b in beginnings]
    return places == sorted(places)


def write_signs_cards_and_plan(person: Person) -> None:
    person.click("calm_sign_add_unfold")
    person.write("calm_sign_add_words", SIGN)
    person.press("Return")
    assert not person.sees("calm_sign_add_words")
    person.click("calm_card_add_unfold")
    person.write("calm_card_add_words", HERS)
    person.click("calm_card_add_add")
    person.click("calm_card_1")
    person.click("calm_card_edit_remove")
    person.click("calm_card_2")
    person.click("calm_card_edit_up")
    person.click("calm_card_edit_done")
    person.click("calm_plan_add_unfold")
    person.write("calm_plan_add_when", "jeg ikke får sove")
    person.press("Return")
    person.write("calm_plan_add_then", "setter jeg meg på kjøkkenet")
    person.press("Return")


def write_people(person: Person) -> None:
    for name, number in (("Naboen", "000 00 003"), ("Søsteren min", "000 00 001")):
        person.click("calm_person_add_unfold")
        person.write("calm_person_add_name", name)
        person.write("calm_person_add_number", number)
        person.click("calm_person_add_add")
    person.click("person_2_change")
    person.click("calm_person_edit_at_night")
    person.click("calm_person_edit_up")
    person.click("calm_person_edit_done")


def write_why(person: Person, picture: Path) -> None:
    person.click("calm_because_write")
    person.write("entry_text", WHY)
    paste_picture(person, picture)
    person.wait_until(lambda: person.sees("photo_strip"), "the picture")
    saved(person)


def all_is_there(person: Person) -> None:
    texts = person.shown_texts()
    assert SIGN in texts
    cards = texts_between(person, "Det som hjelper meg", "Hvis … så …")
    assert stands_in_order(cards, HERS, FOOD, WINDOW)
    assert not [text for text in cards if text.startswith(WATER)]
    assert any(text.startswith(PLAN) for text in texts)
    assert stands_in_order(texts, "Søsteren min", "Naboen")
    assert "kan snakke om natta" in texts
    assert person.sees("calm_because_open")
    assert not [text for text in texts if WHY in text]


def shown_one_at_a_time(person: Person) -> None:
    seen = [person.read("craving_cards_text")]
    person.click("craving_cards_another")
    seen.append(person.read("craving_cards_text"))
    person.click("craving_cards_another")
    seen.append(person.read("craving_cards_text"))
    assert stands_in_order(seen, HERS, PLAN, FOOD)
    assert SIGN not in person.shown_texts()


def shown_when_asked(person: Person) -> None:
    assert not [text for text in person.shown_texts() if WHY in text]
    person.click("craving_because_ask")
    assert person.read("craving_because_words") == WHY
    picture = person.find(QLabel, "craving_because_picture")
    person.wait_until(lambda: not picture.pixmap().isNull(), "the picture")
    person.click("craving_because_ask")
    assert not person.sees("craving_because_words")
    assert picture.pixmap().isNull()


def test_all_of_it_is_there_in_her_order_when_it_is_needed(
    made: JournalFolder, use: Callable[..., int], peek: Callable[[], OpenJournal], home: Path
) -> None:
    picture = home / "strand.jpg"
    picture.write_bytes(laden_jpeg(painted(600, 400), 6))

    def steps(person: Person) -> None:
        unlock(person)
        to_the_calm_page(person)
        write_signs_cards_and_plan(person)
        write_people(person)
        write_why(person, picture)
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase") and person.can_write("passphrase"))
        unlock(person)
        to_the_calm_page(person)
        all_is_there(person)
        person.click("calm_back")
        shown_one_at_a_time(person)
        assert stands_in_order(person.shown_texts(), "Søsteren min", "Naboen")
        shown_when_asked(person)
        person.click("rail_today")
        assert not [text for text in person.shown_texts() if WHY in text]

    assert use(steps) == 0
    journal = peek()
    entry = journal.calm.because()
    assert entry is not None
    assert entry.words.private
    assert entry.words.kind is None
    journal.close()


def test_what_she_has_begun_to_write_is_there_after_a_lock(
    made: JournalFolder, use: Callable[..., int]
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        to_the_calm_page(person)
        person.click("calm_plan_add_unfold")
        person.write("calm_plan_add_when", "brevet kommer")
        person.click("calm_card_0")
        person.empty("calm_card_edit_words")
        person.write("calm_card_edit_words", "Sitte på trappa")
        person.click("calm_card_edit_needs_somebody")
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase") and person.can_write("passphrase"))
        unlock(person)
        person.wait_until(lambda: person.sees("calm_back"), "the same place")
        person.wait_to_read("Hvis brevet kommer, så …")
        person.wait_to_read("Sitte på trappa")
        person.click("calm_back")
        assert person.read("craving_cards_text") == "Sitte på trappa"
        assert person.read("craving_cards_note") == "trenger noen hos barnet"

    assert use(steps) == 0


def test_a_number_she_copies_is_forgotten_when_she_locks(
    made: JournalFolder, use: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Off the screen nobody owns a clipboard.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _clipboard: True)

    def steps(person: Person) -> None:
        unlock(person)
        to_the_calm_page(person)
        person.click("calm_person_add_unfold")
        person.write("calm_person_add_name", "Naboen")
        person.write("calm_person_add_number", "000 00 003")
        person.press("Return")
        person.click("person_1_copy")
        clipboard = QGuiApplication.clipboard()
        assert clipboard.text() == "000 00 003"
        assert clipboard.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase"))
        assert clipboard.text() == ""

    assert use(steps) == 0
    # What Python has made must not lie there when Python ends.
    QGuiApplication.clipboard().clear()
