"""What she deletes now goes from «Tatt med før» too."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView

from factory import NOON, PASSPHRASE, moment
from journeys.sharing import go, taken_before, text_kept, to_share
from journeys.ways import choose
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from pages import decrypted
from tour.person import Person

Use = Callable[..., int]
Peek = Callable[[], OpenJournal]
SECRET = "hemmelighetskremmeriet"


@pytest.fixture(autouse=True)
def filled(peek: Peek) -> None:
    """A moment to delete, and a line that stays."""
    journal = peek()
    words = moment(f"{SECRET} og vafler.", NOON)
    journal.writing.keep(words, words)
    journal.group.add_topic("Spørre om turen.")
    journal.close()


def test_deleted_now_its_words_are_gone_from_what_was_taken_along(
    use: Use, made: JournalFolder, peek: Peek
) -> None:
    def agree(person: Person) -> None:
        person.wait_until(lambda: person.sees("delete_everywhere"), "where it lies")
        person.click("delete_everywhere")

    def steps(person: Person) -> None:
        to_share(person)
        for each in ("entry_1", "topic_1"):
            person.click(f"candidate_{each}")
        go(person, "way_copy")
        QGuiApplication.clipboard().clear()
        taken_before(person)
        assert f"{SECRET} og vafler." in text_kept(person, 1)
        person.click("taken_dialog_close")
        person.click("rail_journal")
        view = person.find(QListView, "timeline")
        view.setCurrentIndex(view.model().index(0, 0))
        assert SECRET in person.read("entry_text")
        person.when_asked(partial(agree, person), partial(choose, person, "entry_delete_now"))
        person.wait_until(lambda: not person.sees("entry_text"), "the text gone")
        person.click("rail_share")
        taken_before(person)
        kept = text_kept(person, 1)
        assert "Spørre om turen." in kept
        assert not any(SECRET in each for each in kept)
        person.click("taken_dialog_close")

    assert use(steps) == 0
    key = unseal_with(made.header(), normalise(PASSPHRASE)).root.journal_keys().database
    assert SECRET.encode() not in decrypted(made.file.read_bytes(), key)
