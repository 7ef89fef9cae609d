"""Saving the page where it cannot be saved, or where something lies already."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factory import moment
from journeys.ways import unlock
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui import dialogs
from tour.person import Person


@pytest.fixture
def filled(peek: Callable[[], OpenJournal]) -> None:
    """One moment to bring."""
    journal = peek()
    page = moment("Vi bakte boller.")
    journal.writing.keep(page, page)
    journal.close()


def _choose(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    def chosen(_parent: object, _suggested: str) -> Path:
        return target

    monkeypatch.setattr(dialogs, "ask_for_target", chosen)


def test_a_place_that_cannot_be_written_to(
    use: Callable[..., int], filled: None, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, home / "borte" / "Notat.pdf")

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_share")
        person.click("candidate_entry_1")
        person.click("way_pdf")
        person.wait_until(lambda: person.sees("share_failure"))
        assert person.read("share_failure").startswith("Får ikke skrevet til")
        assert not person.sees("share_saved")

    assert use(steps) == 0
    assert not (home / "borte").exists()


@pytest.mark.parametrize(("answer", "kept"), [("Escape", True), (None, False)])
def test_an_old_file_gives_way_only_if_she_says_so(
    use: Callable[..., int],
    filled: None,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: str | None,
    kept: bool,
) -> None:
    target = home / "Notat.pdf"
    target.write_bytes(b"hennes")
    _choose(monkeypatch, target)

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_share")
        person.click("candidate_entry_1")
        person.after("way_pdf", lambda: person.press(answer) if answer else person.click("replace"))

    assert use(steps) == 0
    assert (target.read_bytes() == b"hennes") is kept
    assert target.read_bytes().startswith(b"%PDF-") is not kept


def test_nothing_is_ticked_and_nothing_can_be_saved(
    use: Callable[..., int], made: JournalFolder, filled: None
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_share")
        with pytest.raises(LookupError):
            person.click("way_pdf")

    assert use(steps) == 0
