"""F1 from everywhere, by keyboard alone: read, look for something, and be back where she was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from factory import PASSPHRASE
from journeys.ways import unlock
from mammadagbok.domain.manual import TOPICS, Topic
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.ui.built_in import BuiltIn
from mammadagbok.ui.manual.linked_text import LinkedText
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import RAIL_PAGES, FromScreen, PageName
from mammadagbok.ui.share.page import TakeAlongPage
from tour.person import Person

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

pytestmark = pytest.mark.usefixtures("made")


@pytest.fixture(scope="module")
def topics() -> dict[str, Topic]:
    """The topics there are, in bokmål."""
    return {topic.name: topic for topic in BuiltIn(RESOURCES, "nb").manual()}


def _reads(person: Person) -> str:
    """The title of the topic that is open."""
    return person.find(QWidget, "manual_text").accessibleName().removeprefix("Hjelp: ")


def _f1(person: Person, sees: str) -> None:
    person.press("F1")
    person.wait_until(lambda: person.sees(sees), sees)


def test_from_each_page_to_its_topic_and_back(
    use: Callable[..., int], topics: dict[str, Topic]
) -> None:
    first = next(iter(topics.values()))

    def steps(person: Person) -> None:
        unlock(person)
        for number, name in enumerate(RAIL_PAGES, start=1):
            if name is PageName.MANUAL:
                continue
            person.press(f"Ctrl+{number}")
            assert person.sees(f"page_{name}")
            topic = person.find(Page, f"page_{name}").help_topic()
            assert topic in TOPICS
            _f1(person, "page_manual")
            assert _reads(person) == topics.get(topic, first).title
            _f1(person, f"page_{name}")
            assert not person.sees("page_manual")

    assert use(steps) == 0


def test_she_looks_something_up_and_writes_on_where_she_was(
    use: Callable[..., int], topics: dict[str, Topic]
) -> None:
    linking = next(topic for topic in topics.values() if any(topic.targets()))

    def steps(person: Person) -> None:
        unlock(person)
        person.press("Ctrl+N")
        person.write("entry_text", "Hun lo av hunden")
        for _ in range(6):
            person.press("Left")
        _f1(person, "page_manual")
        person.press("Ctrl+F")
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, linking.title)
        person.wait_until(lambda: person.sees("manual_found_0"), "what is found")
        person.press("Return")
        assert _reads(person) == linking.title
        for _ in range(40):
            person.press("Tab")
            focus = QApplication.focusWidget()
            if isinstance(focus, LinkedText) and focus.hasSelectedText():
                break
        person.press("Return")
        person.wait_until(lambda: person.sees("manual_back"), "the way back to what she read")
        person.press("Alt+Left")
        assert _reads(person) == linking.title
        person.press("Esc")
        editor = person.find(QTextEdit, "entry_text")
        assert QApplication.focusWidget() is editor
        QTest.keyClicks(editor, "den store ")
        assert person.read("entry_text") == "Hun lo av den store hunden"

    assert use(steps) == 0


def test_before_the_journal_is_open_nothing_typed_is_lost(use: Callable[..., int]) -> None:
    opening = BuiltIn(RESOURCES, "nb").manual_topic("opening")

    def steps(person: Person) -> None:
        person.write("passphrase", PASSPHRASE)
        _f1(person, "manual_dialog")
        assert _reads(person) == opening.title
        person.press("F1")
        person.wait_until(lambda: not person.sees("manual_dialog"), "the page under it")
        assert person.read("passphrase") == PASSPHRASE
        person.click("opening_help")
        person.wait_until(lambda: person.sees("manual_dialog"), "the manual")
        person.press("Esc")
        assert not person.sees("manual_dialog")
        person.press("Tab")
        person.click("open")
        person.wait_until(lambda: person.sees("desk"), "the journal")

    assert use(steps) == 0


def test_over_a_dialog_it_closes_nothing(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_share")
        person.click("show_names")
        person.wait_until(lambda: person.sees("names_dialog"), "the names")
        _f1(person, "manual_dialog")
        person.press("F1")
        person.wait_until(lambda: not person.sees("manual_dialog"), "the names alone")
        assert person.sees("names_dialog")

    assert use(steps) == 0


def test_while_she_reads_from_the_screen_nothing_comes_between(use: Callable[..., int]) -> None:
    page = SharePage((SharePart(MaskedText("Jenta sang.", ())),), "nb-NO")

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_share")
        person.find(TakeAlongPage, "page_share").destination_requested.emit(FromScreen(page))
        person.wait_until(lambda: person.sees("reading_text"), "the page in large type")
        person.press("F1")
        QApplication.processEvents()
        assert person.sees("reading_text")
        assert not person.sees("manual_dialog")
        assert not person.sees("page_manual")

    assert use(steps) == 0
