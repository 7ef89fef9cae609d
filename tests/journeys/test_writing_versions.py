"""A text as it stood before a sitting can be read and brought back, and what stood is kept."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QListView, QPushButton, QTextEdit

from factory import Walking
from journeys.ways import choose, unlock
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person


def _write(person: Person, text: str) -> None:
    person.click("rail_today")
    person.click("door_plain")
    person.write("entry_text", text)
    _saved(person)


def _saved(person: Person) -> None:
    person.wait_until(lambda: person.read("entry_status") == "Lagret")


def _texts(person: Person) -> list[str]:
    return [each.toPlainText() for each in person.front.findChildren(QTextEdit)]


def _open(person: Person, row: int) -> None:
    view = person.find(QListView, "timeline")
    model = view.model()
    assert model is not None
    view.setCurrentIndex(model.index(row, 0))


def test_an_earlier_version_is_read_and_brought_back(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal]
) -> None:
    clock = Walking()
    seen: list[list[str]] = []

    def read(person: Person) -> None:
        seen.append(_texts(person))
        person.press("Esc")

    def bring_back(person: Person) -> None:
        seen.append(_texts(person))
        ((button),) = [
            each
            for each in person.front.findChildren(QPushButton)
            if each.objectName().endswith("_back")
        ]
        assert button.accessibleName().startswith("Hent tilbake utgaven som sto fram til mandag")
        person.click(button.objectName())

    def steps(person: Person) -> None:
        unlock(person)
        _write(person, "Hun lo.")
        person.when_asked(partial(read, person), partial(choose, person, "entry_versions"))
        person.press("Ctrl+L")
        clock.on(minutes=20)
        unlock(person)
        # Back at the same place; that is a sitting of its own.
        person.wait_until(lambda: person.read("entry_text") == "Hun lo.")
        person.write("entry_text", " Og så")
        _saved(person)
        person.write("entry_text", " sovnet hun.")
        _saved(person)
        person.when_asked(partial(bring_back, person), partial(choose, person, "entry_versions"))
        assert person.read("entry_text") == "Hun lo."
        _write(person, "Regn.")
        _open(person, 1)
        person.wait_until(lambda: person.read("entry_text") == "Hun lo.")
        person.when_asked(partial(read, person), partial(choose, person, "entry_versions"))

    assert use(steps, clock=clock) == 0
    assert seen == [[], ["Hun lo."], ["Hun lo. Og så sovnet hun."]]
    journal = peek()
    texts = [each.words.text for each in journal.finding.read_many(journal.finding.ids(Query()))]
    journal.close()
    assert sorted(texts) == ["Hun lo.", "Regn."]
