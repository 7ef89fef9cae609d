"""The idle lock: a word before it, a craving that it waits for, and back to where she was."""

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from shiboken6 import isValid

from factory import PASSPHRASE, moment
from journeys.ways import unlock
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.session import Session
from tour.person import Person

pytestmark = pytest.mark.usefixtures("made")


def _timer(name: str) -> QTimer:
    """Return a timer of the running program, or of the session that is open in it."""
    app = QCoreApplication.instance()
    assert app is not None
    sessions = [each for each in gc.get_objects() if isinstance(each, Session) and isValid(each)]
    (session,) = [each for each in sessions if each.is_open]
    (found,) = [*app.findChildren(QTimer, name), *session.findChildren(QTimer, name)]
    return found


def _lock(person: Person) -> None:
    person.press("Ctrl+L")
    person.wait_until(lambda: not person.sees("desk"), "the lock")


def test_half_a_minute_before_she_is_told_and_any_key_keeps_it_open(
    use: Callable[..., int],
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        notice, idle = _timer("idle_notice_timer"), _timer("idle_timer")
        assert idle.interval() - notice.interval() == 30_000
        assert not person.sees("idle_notice")
        notice.setInterval(1)
        person.wait_until(lambda: person.sees("idle_notice"), "the line")
        assert person.read("idle_notice") == "Låser om et halvt minutt."
        notice.setInterval(30_000)
        person.press("Tab")
        assert not person.sees("idle_notice")
        assert notice.isActive()
        assert person.sees("desk")

    assert use(steps) == 0


def test_it_waits_while_she_rides_a_craving_out_for_an_hour_at_most(
    use: Callable[..., int],
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        idle = _timer("idle_timer")
        person.click("rail_craving")
        assert idle.isActive(), "nothing is going on yet"
        person.click("craving_before_7")
        assert idle.isActive(), "she is answering questions"
        person.click("craving_ride_start")
        assert not idle.isActive()
        assert not _timer("idle_notice_timer").isActive()
        person.click("rail_today")
        assert idle.isActive(), "she has gone to another page"
        person.click("rail_craving")
        assert not idle.isActive()
        hour = _timer("idle_hold_craving")
        assert hour.interval() == 60 * 60_000
        hour.setInterval(1)
        person.wait_until(idle.isActive, "the idle lock to count")
        person.click("ride_now_8")
        assert idle.isActive(), "the hour is over"
        person.click("ride_done")
        assert idle.isActive()

    assert use(steps) == 0


@pytest.mark.parametrize("elsewhere", [False, True], ids=["on_its_page", "from_another_page"])
def test_a_craving_goes_on_after_a_lock_without_a_question(
    use: Callable[..., int], peek: Callable[[], OpenJournal], elsewhere: bool
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_craving")
        person.click("craving_before_7")
        person.write("craving_words", "Det stod på.")
        if elsewhere:
            person.click("rail_settings")
            person.click("settings_theme_2")
            person.click("rail_today")
        _lock(person)
        unlock(person)
        if elsewhere:
            assert person.sees("page_today")
            person.click("rail_craving")
        assert person.read("craving_words") == "Det stod på."
        person.click("craving_done")
        person.click("craving_after_3")
        person.window.close()

    assert use(steps) == 0
    journal = peek()
    (number,) = journal.finding.ids(Query())
    entry = journal.finding.read(number)
    assert entry is not None
    assert entry.words.craving == Craving(before=7, after=3)
    journal.close()


def test_a_craving_she_is_done_with_does_not_come_back(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_craving")
        person.write("craving_words", "Det gikk over.")
        person.click("craving_done")
        person.click("rail_today")
        _lock(person)
        unlock(person)
        person.click("rail_craving")
        assert person.read("craving_words") == ""

    assert use(steps) == 0


def _left_alone(person: Person) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    (idle,) = app.findChildren(QTimer, "idle_timer")
    assert idle.isActive()
    idle.timeout.emit()
    QCoreApplication.processEvents()


def test_a_half_written_passphrase_is_forgotten_when_she_has_gone(
    use: Callable[..., int],
) -> None:
    def steps(person: Person) -> None:
        person.write("passphrase", "ikke den rette setningen")
        person.click("open")
        person.wait_until(lambda: person.sees("unlock_notice"))
        _left_alone(person)
        assert person.read("passphrase") == ""
        # What was said is still there to be read.
        assert person.sees("unlock_notice")
        unlock(person)

    assert use(steps) == 0


def test_the_texts_of_a_damaged_journal_do_not_stay_in_sight(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal]
) -> None:
    journal = peek()
    for text in ("Hun sov.", "Pannekaker. " * 12_000):
        journal.writing.keep(words := moment(text), words)
    journal.close()
    data = bytearray(made.file.read_bytes())
    data[80 * 4096 + 99] ^= 1
    made.file.write_bytes(data)

    def steps(person: Person) -> None:
        person.write("passphrase", PASSPHRASE)
        person.click("open")
        person.wait_until(lambda: person.sees("rescue_page"))
        _left_alone(person)
        person.wait_until(lambda: person.sees("unlock_page"))
        assert not person.sees("readable_text")

    assert use(steps) == 0


def test_the_practice_journal_has_no_idle_lock(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        person.click("open_practice")
        person.wait_until(lambda: person.sees("desk"))
        assert not _timer("idle_timer").isActive()
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("unlock_page"))

    assert use(steps) == 0
