"""After a lock no object of the window holds a text of hers, and the clipboard holds none."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from every_object import texts
from factory import CHEAPEST, NOON, noon
from journeys.ways import unlock
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Kind
from mammadagbok.domain.meeting import NewMeeting, Preparation
from mammadagbok.domain.people import NameSwap, NewPerson
from mammadagbok.domain.recurrence import NewSeries
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.handover import Handover, Here
from mammadagbok.ui.place import RAIL_PAGES
from tour.person import Person, use_program

CANARY = "sommerfugl"
QUICK_S = 0.3


@pytest.fixture
def full(peek: Callable[[], OpenJournal]) -> None:
    """The journal holds a canary in each place that there is for a text."""
    journal = peek()
    for number, kind in enumerate((None, *Kind)):
        blank = journal.writing.blank(kind)
        craving = Craving(7, 3, f"{CANARY} årsak", f"{CANARY} hjalp")
        page = replace(
            blank,
            text=f"{CANARY} {number}\nog mer om den",
            craving=craving if kind is Kind.CRAVING else None,
            at=NOON - timedelta(hours=4, minutes=number),
        )
        journal.writing.keep(page, page)
    group = journal.group
    journal.meetings.add(NewMeeting(NOON + timedelta(days=2), f"{CANARY} sted", f"{CANARY} møte"))
    group.add_topic(f"{CANARY} sak")
    group.add_cheer(f"{CANARY} ord", f"{CANARY} om", f"{CANARY} fra")
    group.add_person(NewPerson(f"{CANARY} venn", "000 00 001", at_night=True))
    journal.sharing.add_name(NameSwap(f"{CANARY} navn", "jenta"))
    journal.plans.add(NewSeries(NOON + timedelta(days=1), 2, f"{CANARY} sted"))
    lines = Preparation(*(f"{CANARY} {number}" for number in range(7)))
    journal.meetings.prepare(journal.meetings.coming(1)[0], lines)
    talk = replace(journal.rehearsals.blank(), situation=f"{CANARY} prat", mine=f"{CANARY} jeg")
    journal.rehearsals.keep(None, talk)
    journal.rules.add(f"{CANARY} regel")
    journal.close()


def _write_on_every_page(person: Person) -> None:
    for name in RAIL_PAGES:
        person.click(f"rail_{name}")
    person.click("rail_group")
    person.click("topics_rehearse")
    person.write("rehearsal_mine", CANARY)
    person.click("rail_today")
    person.write("today_topic_field", CANARY)
    person.click("rail_share")
    person.click("rail_craving")
    person.click("craving_before_7")
    person.write("craving_words", CANARY)
    person.write("craving_cause_field", CANARY)
    person.click("rail_journal")
    person.write("search", CANARY)
    person.click("journal_write")
    person.write("entry_text", f"{CANARY} igjen")


@pytest.mark.usefixtures("made", "full")
def test_nothing_holds_a_text_of_hers_after_a_lock(home: Path) -> None:
    """Looked for at the moment in which a fresh process would be started, and within 300 ms."""
    left: list[tuple[str, str]] = []
    locked: list[float] = []

    def look_around(handover: Handover, here: Here, _owner: QObject) -> None:
        locked.append(time.process_time())
        left.extend(
            (holder, text) for holder, text in texts(undo=True) if CANARY in text.casefold()
        )
        here(handover)

    def steps(person: Person) -> None:
        unlock(person)
        _write_on_every_page(person)
        assert len({holder for holder, text in texts() if CANARY in text}) > 10
        begun = time.process_time()
        person.press("Ctrl+L")
        person.wait_until(lambda: bool(locked), "the lock")
        assert left == []
        assert locked[0] - begun < QUICK_S

    assert use_program(steps, [], kdf=CHEAPEST, clock=noon, successor=look_around) == 0


@pytest.fixture
def owner(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bool]]:
    """Whose the clipboard is, which Qt's plug-in without a display cannot tell."""
    ours = [True]
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: ours[0])
    yield ours
    # What Python has made must not lie there when Python ends.
    QGuiApplication.clipboard().clear()


@pytest.mark.usefixtures("made", "owner")
def test_what_she_copied_is_marked_and_gone_after_the_lock(use: Callable[..., int]) -> None:
    clipboard = QGuiApplication.clipboard()

    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        person.write("entry_text", CANARY)
        person.press("Ctrl+A")
        person.press("Ctrl+C")
        assert clipboard.text() == CANARY
        held = clipboard.mimeData()
        assert held.data("x-kde-passwordManagerHint").data() == b"secret"
        person.press("Ctrl+V")
        person.press("Ctrl+V")
        assert person.read("entry_text") == 2 * CANARY
        person.press("Ctrl+L")
        assert CANARY not in clipboard.text()

    assert use(steps) == 0


@pytest.mark.usefixtures("made")
def test_what_she_copied_is_gone_when_its_time_is_over(
    use: Callable[..., int], owner: list[bool]
) -> None:
    clipboard = QGuiApplication.clipboard()

    def steps(person: Person) -> None:
        unlock(person)
        person.write("today_topic_field", CANARY)
        person.press("Ctrl+A")
        person.press("Ctrl+C")
        timer = _timer("clipboard_timer")
        assert timer.interval() == 60_000
        assert timer.isActive()
        timer.setInterval(1)
        person.wait_until(lambda: clipboard.text() == "", "an empty clipboard")
        theirs = QMimeData()
        theirs.setText("handleliste")
        owner[0] = False
        clipboard.setMimeData(theirs)
        person.press("Ctrl+L")
        assert clipboard.text() == "handleliste"

    assert use(steps) == 0


def _timer(name: str) -> QTimer:
    (found,) = [
        each
        for each in QApplication.instance().findChildren(QTimer, name)  # type: ignore[union-attr]
        if each.interval()
    ]
    return found
