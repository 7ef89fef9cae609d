"""The practice journal: clearly marked, without a lock page, and gone at the end."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person


def _left(home: Path) -> list[str]:
    return [
        str(each) for each in home.rglob("*") if each.is_file() and "fontconfig" not in str(each)
    ]


def test_from_the_command_line(use: Callable[..., int], home: Path) -> None:
    def steps(person: Person) -> None:
        person.wait_until(lambda: person.sees("desk"))
        assert person.read("practice_mark") == "Øvedagbok"
        person.click("rail_journal")
        assert person.rows("timeline") == 60
        person.press("Ctrl+N")
        person.write("entry_text", "Bare prøver.")
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("first_time_who"))

    assert use(steps, "--practice") == 0
    assert _left(home) == []


def test_nothing_written_there_touches_the_real_one(
    use: Callable[..., int],
    home: Path,
    made: JournalFolder,
    peek: Callable[[], OpenJournal],
) -> None:
    def steps(person: Person) -> None:
        person.click("open_practice")
        person.wait_until(lambda: person.sees("practice_mark"))
        person.press("Ctrl+N")
        person.write("entry_text", "Bare prøver.")
        person.window.close()

    assert use(steps) == 0
    journal = peek()
    assert journal.finding.ids(Query()) == []
    journal.close()
    assert sorted(Path(each).name for each in _left(home)) == ["data", "data.key", "data.key2"]


@pytest.mark.parametrize(
    ("language", "words"),
    [("nb", "Mina satte en sokk på"), ("nn", "Mina trekte ein sokk"), ("en", "Mina put a sock on")],
)
def test_it_speaks_the_language_of_the_window(
    language: str, words: str, use: Callable[..., int]
) -> None:
    def steps(person: Person) -> None:
        # From another language and into this one: the one that is chosen last counts.
        person.click("language_en" if language == "nb" else "language_nn")
        person.click(f"language_{language}")
        person.click("open_practice")
        person.wait_until(lambda: any(words in each for each in person.shown_texts()), words)

    assert use(steps) == 0


@pytest.mark.usefixtures("slow_hands")
def test_hiding_puts_it_away(use: Callable[..., int], home: Path) -> None:
    def steps(person: Person) -> None:
        person.wait_until(lambda: person.sees("desk"))
        person.press("Esc")
        person.press("Esc")
        person.wait_until(lambda: not person.sees("desk"))
        assert person.window.isMinimized()
        assert _left(home) == [] or all("run" in each for each in _left(home))

    assert use(steps, "--practice") == 0
