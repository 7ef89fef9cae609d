"""«Noen kan passordsetningen min»: a new key, and nothing lost on the way to it."""

from collections.abc import Callable

import pytest

from factory import PASSPHRASE, moment
from journeys.ways import to_settings, unlock
from mammadagbok.crypto.envelope import parse
from mammadagbok.domain.errors import WrongPassphraseError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.keys import confirm, unlock_with_code, with_recovery_code
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

NEW = "regn på teltduken og kanelboller"
WORDS = "Hun kalte månen for en lampe."


def _ask(person: Person) -> None:
    person.write("confirm_passphrase", PASSPHRASE)
    person.write("first_passphrase", NEW)
    person.write("again_passphrase", NEW)
    person.click("confirm")
    person.wait_until(lambda: not person.sees("new_key_dialog"))


def _begin(person: Person) -> None:
    unlock(person)
    to_settings(person)
    person.after("new_key", lambda: _ask(person))


def test_a_new_key(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal]
) -> None:
    sealed = with_recovery_code(confirm(made.headers(), normalise(PASSPHRASE)), bytearray(16))
    made.replace_header(sealed.header)
    journal = peek()
    journal.writing.keep(moment(""), moment(WORDS))
    journal.close()
    before = {each.name: each.read_bytes() for each in made.path.iterdir()}

    def steps(person: Person) -> None:
        _begin(person)
        person.wait_until(lambda: person.sees("unlock_page"))
        assert person.read("unlock_notice") == "Den nye passordsetningen gjelder nå."
        person.write("passphrase", PASSPHRASE)
        person.click("open")
        person.wait_until(lambda: "stemte ikke" in person.read("unlock_notice"))
        person.empty("passphrase")
        unlock(person, NEW)
        person.click("rail_journal")
        assert person.rows("timeline") == 1

    assert use(steps) == 0
    assert [each.name for each in made.path.parent.iterdir() if each.is_dir()] == ["data"]
    header = made.header()
    assert header.journal_id == parse(before["data.key"]).journal_id
    assert not header.has_recovery
    with pytest.raises(WrongPassphraseError):
        confirm(made.headers(), normalise(PASSPHRASE))
    # What somebody took before opens with what they know.
    unlock_with_code((parse(before["data.key2"]),), bytearray(16)).wipe()
    page = made.path.joinpath("data").read_bytes()
    assert page[16:4096] != before["data"][16:4096]


def test_a_new_key_that_cannot_be_written(use: Callable[..., int], made: JournalFolder) -> None:
    """A file in the way of the folder that is built stands for whatever the disk refuses."""
    in_the_way = made.path.with_name("data.part")

    def steps(person: Person) -> None:
        unlock(person)
        to_settings(person)
        in_the_way.write_text("i veien")
        person.after("new_key", lambda: _ask(person))
        person.wait_until(lambda: person.sees("act_notice"))
        told = person.read("act_notice")
        assert told == "Passordsetningen ble ikke byttet. Den gamle gjelder."
        assert "Får ikke skrevet til" in person.read("act_why")
        in_the_way.unlink()
        person.click("act_continue")
        unlock(person)

    assert use(steps) == 0


def test_what_she_has_just_written_comes_along(
    use: Callable[..., int], made: JournalFolder
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.press("Ctrl+N")
        person.write("entry_text", WORDS)
        to_settings(person)
        person.after("new_key", lambda: _ask(person))
        person.wait_until(lambda: person.sees("unlock_page"))

    assert use(steps) == 0
    journal = made.open(confirm(made.headers(), normalise(NEW)))
    (number,) = journal.finding.ids(Query("månen"))
    found = journal.finding.read(number)
    journal.close()
    assert found is not None
    assert found.words.text == WORDS
