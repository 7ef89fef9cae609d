"""Saving the page where it cannot be saved, or where something lies already."""

import errno
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from factory import moment
from journeys.sharing import answer_question, go, to_share
from journeys.ways import unlock
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage import files
from mammadagbok.ui import dialogs
from tour.person import Person

Use = Callable[..., int]
FILE_WAYS = ("way_pdf", "way_odt", "way_text")


@pytest.fixture
def filled(peek: Callable[[], OpenJournal]) -> None:
    """One moment to bring."""
    journal = peek()
    page = moment("Vi bakte boller.")
    journal.writing.keep(page, page)
    journal.close()


def _choose(monkeypatch: pytest.MonkeyPatch, *targets: Path | None) -> None:
    """Have these be chosen, one after the other, and the last one from then on."""
    left = list(targets)

    def chosen(_parent: object, _suggested: str) -> Path | None:
        return left.pop(0) if len(left) > 1 else left[0]

    monkeypatch.setattr(dialogs, "ask_for_target", chosen)


def test_a_place_that_cannot_be_written_to(
    use: Callable[..., int], filled: None, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, home / "borte" / "Notat.pdf")

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_share")
        person.click("candidate_entry_1")
        for way in FILE_WAYS:
            go(person, way)
            person.wait_until(lambda: person.sees("share_failure"))
            assert person.read("share_failure").startswith("Får ikke skrevet til")
            assert not person.sees("share_saved")
            person.click("candidate_entry_1")
            person.click("candidate_entry_1")
            assert not person.sees("share_failure")
        person.click("taken")
        assert person.sees("taken_empty")
        person.click("taken_dialog_close")

    assert use(steps) == 0
    assert not (home / "borte").exists()


def test_a_full_disk_is_one_sentence_and_nothing_half_is_there(
    use: Use, filled: None, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, old = home / "ny" / "Notat.pdf", home / "gammel" / "Notat.pdf"
    for each in (target, old):
        each.parent.mkdir()
    old.write_bytes(b"hennes")
    fill = files._fill
    is_full = [False]

    def filling(descriptor: int, data: bytes) -> None:
        if not is_full[0]:
            fill(descriptor, data)
            return
        with os.fdopen(descriptor, "wb") as half:
            half.write(data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(files, "_fill", filling)
    _choose(monkeypatch, target, target, target, old)

    def steps(person: Person) -> None:
        to_share(person)
        person.click("candidate_entry_1")
        is_full[0] = True
        for way in FILE_WAYS:
            go(person, way)
            assert person.read("share_failure").startswith("Disken er full.")
        person.after("way_pdf", lambda: person.click("replace"))
        assert person.read("share_failure").startswith("Disken er full.")
        is_full[0] = False
        person.click("taken")
        assert person.sees("taken_empty")
        person.click("taken_dialog_close")

    assert use(steps) == 0
    assert list(target.parent.iterdir()) == []
    assert [each.read_bytes() for each in old.parent.iterdir()] == [b"hennes"]


def test_a_synced_folder_is_named_and_asked_about(
    use: Use, filled: None, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced, other = home / "OneDrive" / "Notat.pdf", home / "Notat.pdf"
    synced.parent.mkdir()
    asked: list[str] = []
    _choose(monkeypatch, synced, None, synced, other, synced)

    def answer(person: Person, name: str) -> None:
        asked.append(answer_question(person, name)())

    def steps(person: Person) -> None:
        to_share(person)
        person.click("candidate_entry_1")
        person.after("way_pdf", partial(answer, person, ""))
        assert not person.sees("share_saved")
        person.after("way_pdf", partial(answer, person, ""))
        person.wait_until(lambda: person.sees("share_saved"))
        assert [synced.exists(), other.exists()] == [False, True]
        person.after("way_pdf", partial(answer, person, "synced"))
        person.wait_until(synced.exists)

    assert use(steps) == 0
    assert asked == ["Denne mappa blir kopiert til nettet (OneDrive)."] * 3


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
        for way in ("way_screen", "way_pdf", "way_print", "way_copy", "more_ways"):
            with pytest.raises(LookupError):
                person.click(way)

    assert use(steps) == 0
