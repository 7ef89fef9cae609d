"""When nothing can be written the text stays, she is told, and it is saved when it can be."""

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from journeys.ways import unlock
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder, OpenJournal
from tour.person import Person

LONG = "Hun ville ha vann. Så ikke det vannet. " * 40


@contextmanager
def _no_room() -> Iterator[None]:
    """No file may grow any more."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_no_room_loses_nothing(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal]
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        person.write("entry_text", "Før. ")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        with _no_room():
            person.paste("entry_text", LONG * 20)
            person.wait_until(lambda: person.sees("entry_notice"))
            # A full disk proper is asked for in tests/storage; here the system says "too large".
            assert person.read("entry_notice").startswith("Får ikke skrevet til")
            assert "Teksten blir stående her" in person.read("entry_notice")
            person.press("Ctrl+L")
            assert person.sees("entry_text")
            assert LONG in person.read("entry_text")
            person.click("rail_today")
            assert person.sees("entry_text")
        person.write("entry_text", "!")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        assert not person.sees("entry_notice")

    assert use(steps) == 0
    journal = peek()
    (number,) = journal.finding.ids(Query())
    entry = journal.finding.read(number)
    assert entry is not None
    assert LONG in entry.words.text
    journal.close()


def test_a_replaced_file_is_noticed(use: Callable[..., int], made: JournalFolder) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        person.write("entry_text", "Før.")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        (made.path / "data").rename(made.path / "flyttet")
        person.write("entry_text", " Etter.")
        person.wait_until(lambda: person.sees("entry_notice"))
        assert person.read("entry_notice").startswith(
            "Noen flyttet eller byttet dagbokfila mens den var åpen."
        )
        assert person.read("entry_text") == "Før. Etter."
        (made.path / "flyttet").rename(made.path / "data")
        person.write("entry_text", "!")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")

    assert use(steps) == 0
