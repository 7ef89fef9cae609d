"""She writes a word as it comes to her, and is taken to where it stands."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QTextEdit

from factory import NOON, moment
from journeys.ways import unlock
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

pytestmark = pytest.mark.usefixtures("made", "written")
LONG = "\n".join(("Vi gikk og gikk. Regnet ga seg aldri.",) * 80)
HIT = f"{LONG}\nPå gruppa sa jeg det høyt. Etterpå sa gruppa ingenting."
OTHER = "Kaffe og stillhet."


@pytest.fixture
def written(peek: Callable[[], OpenJournal]) -> None:
    journal = peek()
    for hours, text in enumerate((OTHER, HIT)):
        words = moment(text, NOON - timedelta(hours=hours))
        journal.writing.keep(words, words)
    journal.group.add_topic("Hva gjør vi i gruppa om sommeren?")
    journal.group.add_cheer("Du er blitt en del av gruppa.")
    journal.close()


def marked(person: Person) -> list[str]:
    editor = person.find(QTextEdit, "entry_text")
    return [each.cursor.selectedText() for each in editor.extraSelections()]


def test_another_form_of_the_word_finds_it_and_it_opens_at_the_hit(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_journal")
        person.write("search", "gruppene")
        person.wait_until(lambda: person.rows("timeline") == 1, "the one entry")
        person.press("Return")
        person.wait_until(lambda: person.read("entry_text") == HIT)
        assert marked(person) == ["gruppa", "gruppa"]
        editor = person.find(QTextEdit, "entry_text")
        first = editor.textCursor().position()
        assert first == HIT.index("gruppa")
        assert editor.viewport().rect().contains(editor.cursorRect().center())
        person.press("F3")
        assert editor.textCursor().position() == HIT.rindex("gruppa")
        person.press("Shift+F3")
        assert editor.textCursor().position() == first
        person.empty("search")
        person.wait_until(lambda: person.rows("timeline") == 2)
        assert marked(person) == []
        assert person.read("entry_text") == HIT
        assert person.read("entry_status") == "Lagret"

    assert use(steps) == 0


def test_kind_words_and_lines_to_bring_up_stand_above_and_lead_to_their_page(
    use: Callable[..., int],
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        for row, page in ((0, "page_group"), (1, "page_cheers")):
            person.click("rail_journal")
            person.empty("search")
            person.write("search", "gruppe")
            person.click(f"other_row_{row}")
            person.wait_until(lambda page=page: person.sees(page), page)  # type: ignore[misc]
        person.click("rail_journal")
        person.empty("search")
        person.write("search", "sommeren")
        person.wait_until(lambda: person.rows("timeline") == 0)
        assert not person.sees("nothing_found")
        person.empty("search")
        assert not person.sees("other_rows")

    assert use(steps) == 0
