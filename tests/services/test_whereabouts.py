"""Where a text lies beside the journal: what is known, and no more."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factory import NOON, Walking, moment
from faults.keeping import clear, copy
from laid import open_journal
from mammadagbok.domain.entry import Entry
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.whereabouts import Elsewhere, Whereabouts


@pytest.fixture
def clock() -> Walking:
    return Walking()


@pytest.fixture
def journal(tmp_path: Path, clock: Walking) -> Iterator[OpenJournal]:
    opened = open_journal(tmp_path / "Notater" / "data", clock)
    opened.copies.opened()
    yield opened
    opened.close()


def write(journal: OpenJournal, text: str) -> int:
    kept = journal.writing.keep(moment(text), moment(text))
    assert isinstance(kept, Entry)
    return kept.id


def test_copies_from_before_it_was_written_are_not_named(
    journal: OpenJournal, clock: Walking, tmp_path: Path
) -> None:
    stick = tmp_path / "pinne"
    stick.mkdir()
    journal.copies.choose(stick)
    old = write(journal, "Hun lo.")
    assert journal.copies.whereabouts(old)() == Whereabouts()
    copy(journal)
    clock.on(days=1)
    new = write(journal, "Hun sov.")
    assert journal.copies.whereabouts(new)().is_nowhere
    assert journal.copies.whereabouts(old)() == Whereabouts(1, (Elsewhere(stick, NOON),))
    copy(journal, [journal.copies.home])
    assert journal.copies.whereabouts(new)() == Whereabouts(1)
    assert journal.copies.whereabouts(old)() == Whereabouts(2, (Elsewhere(stick, NOON),))


def test_a_stick_that_is_away_is_named_by_what_it_got_last(
    journal: OpenJournal, clock: Walking, tmp_path: Path
) -> None:
    stick = tmp_path / "pinne"
    stick.mkdir()
    journal.copies.choose(stick)
    old = write(journal, "Hun lo.")
    copy(journal)
    stick.rename(tmp_path / "borte")
    clock.on(days=1)
    new = write(journal, "Hun sov.")
    copy(journal)
    away = Elsewhere(stick, NOON, is_there=False)
    assert journal.copies.whereabouts(old)() == Whereabouts(2, (away,))
    assert journal.copies.whereabouts(new)() == Whereabouts(1)
    # Nor is the empty folder of its mount point taken for it.
    stick.mkdir()
    assert journal.copies.whereabouts(old)() == Whereabouts(2, (away,))


def test_a_copy_that_was_rewritten_still_tells_which_texts_it_is_from_before(
    journal: OpenJournal, clock: Walking
) -> None:
    first, gone = write(journal, "Hun lo."), write(journal, "Hun sov.")
    copy(journal)
    journal.trash.delete_everywhere(gone)
    clear(journal)
    clock.on(days=1)
    new = write(journal, "Hun våknet.")
    assert journal.copies.whereabouts(first)() == Whereabouts(1)
    assert journal.copies.whereabouts(new)() == Whereabouts()
