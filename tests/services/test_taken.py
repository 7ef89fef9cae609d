"""What was taken along: kept as it left, deleted truly, and no other file than hers touched."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from factory import NOON, Walking, moment
from laid import open_journal
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import DiskFullError, NotWritableError
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.domain.query import Query
from mammadagbok.domain.taking import FileState, Occasion, Taken, TakenPart, Taking, Way
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.page_making import Wishes
from mammadagbok.services.taken import FileFate, Forgetting
from mammadagbok.storage import saved_file
from mammadagbok.storage.sealed import SealedTable

GROUP = Wishes(Occasion.GROUP, "nb-NO")
PDF = Taking(Way.PDF, Occasion.GROUP, "Den som leder gruppa …")
SCREEN = Taking(Way.SCREEN, Occasion.GROUP, "")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "pinne").mkdir()
    return tmp_path / "pinne" / "Notat.pdf"


def write(journal: OpenJournal, text: str) -> int:
    kept = journal.writing.keep(moment(text), moment(text))
    assert isinstance(kept, Entry)
    return kept.id


def bring(journal: OpenJournal, target: Path | None = None) -> Taken:
    """Take all there is along, as a file if given, and return the record."""
    ticks = {each.key: each.own for each in journal.sharing.candidates().found}
    page = journal.sharing.page(ticks, GROUP).page
    if target is None:
        assert journal.sharing.took(page, SCREEN)
    else:
        assert journal.sharing.save(page, b"%PDF", target, PDF, replace=False)
    return journal.taken.all()[0]


def texts(journal: OpenJournal) -> list[list[str]]:
    return [[part.text for part in each.parts] for each in journal.taken.all()]


def test_nothing_is_kept_of_what_was_never_taken_along(journal: OpenJournal) -> None:
    write(journal, "Hun lo.")
    assert journal.taken.all() == ()


def test_the_newest_stands_first_and_what_left_is_kept_as_it_left(tmp_path: Path) -> None:
    clock = Walking()
    journal = open_journal(tmp_path / "data", clock)
    entry = write(journal, "Mina lo.")
    photo = journal.photos.add(entry, NewPhoto(b"jpeg", 9, 9))
    journal.sharing.add_name(NameSwap("Mina", "jenta"))
    bring(journal)
    clock.on(days=2)
    journal.sharing.remove_name(journal.sharing.names()[0])
    bring(journal)
    later, first = journal.taken.all()
    assert (first.at, later.at) == (NOON, NOON + timedelta(days=2))
    assert first.parts == (
        TakenPart(("entry", entry), "Jenta lo."),
        TakenPart(("photo", photo.id), ""),
    )
    assert later.parts[0].text == "Mina lo."
    assert (first.taking, first.target) == (SCREEN, "")
    journal.close()


def test_a_record_says_nothing_of_an_entry_in_the_trash_or_gone(journal: OpenJournal) -> None:
    first, _second = write(journal, "Hun lo."), write(journal, "Vi sov.")
    journal.photos.add(first, NewPhoto(b"jpeg", 9, 9))
    bring(journal)
    assert texts(journal) == [["Vi sov.", "Hun lo.", ""]]
    journal.trash.put(first)
    assert texts(journal) == [["Vi sov."]]
    journal.trash.bring_back(first)
    assert texts(journal) == [["Vi sov.", "Hun lo.", ""]]
    for number in journal.finding.ids(Query()):
        journal.trash.delete_everywhere(number)
    assert texts(journal) == [[]]
    assert SealedTable(journal.database, journal.keys.rows, "share_parts").rows() == []


def test_of_an_entry_that_went_meanwhile_nothing_is_kept(journal: OpenJournal) -> None:
    first = write(journal, "Hun lo.")
    journal.photos.add(first, NewPhoto(b"jpeg", 9, 9))
    write(journal, "Vi sov.")
    ticks = {each.key: each.own for each in journal.sharing.candidates().found}
    page = journal.sharing.page(ticks, GROUP).page
    journal.trash.delete_everywhere(first)
    assert journal.sharing.took(page, SCREEN)
    assert texts(journal) == [["Vi sov."]]


def test_the_files_that_an_entry_is_on_are_known(journal: OpenJournal, target: Path) -> None:
    entry = write(journal, "Hun lo.")
    bring(journal)
    assert journal.taken.files_with(entry) == ()
    saved = bring(journal, target)
    other = write(journal, "Vi sov.")
    assert journal.taken.files_with(entry) == (saved,)
    assert journal.taken.files_with(other) == ()
    journal.trash.put(entry)
    assert [each.target for each in journal.taken.files_with(entry)] == [str(target)]


def test_it_tells_what_lies_where_the_file_was_saved(
    journal: OpenJournal, target: Path, tmp_path: Path
) -> None:
    write(journal, "Hun lo.")
    saved = bring(journal, target)
    assert journal.taken.file_of(saved).state() is FileState.THERE
    target.write_bytes(b"%PDF annet")
    assert journal.taken.file_of(saved).state() is FileState.CHANGED
    target.unlink()
    assert journal.taken.file_of(saved).state() is FileState.GONE
    target.symlink_to(tmp_path / "borte")
    assert journal.taken.file_of(saved).state() is FileState.CHANGED
    (tmp_path / "borte").write_bytes(b"%PDF")
    assert journal.taken.file_of(saved).state() is FileState.CHANGED
    target.unlink()
    os.mkfifo(target)
    assert journal.taken.file_of(saved).state() is FileState.CHANGED
    target.unlink()
    target.mkdir()
    assert journal.taken.file_of(saved).state() is FileState.CHANGED
    target.rmdir()
    target.parent.rmdir()
    assert journal.taken.file_of(saved).state() is FileState.GONE


def test_a_record_goes_and_comes_back_and_the_file_stays(
    journal: OpenJournal, target: Path
) -> None:
    write(journal, "Hun lo.")
    journal.group.add_topic("Natta.")
    saved = bring(journal, target)
    before = journal.finding.ids(Query(not_taken=True))
    forgetting = journal.taken.forget(saved)
    assert (forgetting.file, forgetting.is_forgotten) == (FileFate.LEFT, True)
    assert journal.taken.all() == ()
    assert journal.finding.ids(Query(not_taken=True)) == [*saved_ids(saved)]
    assert target.exists()
    assert forgetting.undo is not None
    forgetting.undo()
    assert journal.taken.all() == (saved,)
    assert journal.finding.ids(Query(not_taken=True)) == before
    assert journal.taken.file_of(saved).state() is FileState.THERE


def saved_ids(saved: Taken) -> list[int]:
    return [number for kind, number in (each.source for each in saved.parts) if kind == "entry"]


def test_what_was_deleted_meanwhile_does_not_come_back_with_a_record(
    journal: OpenJournal,
) -> None:
    first = write(journal, "Hun lo.")
    write(journal, "Vi sov.")
    forgetting = journal.taken.forget(bring(journal))
    journal.trash.delete_everywhere(first)
    assert forgetting.undo is not None
    forgetting.undo()
    assert texts(journal) == [["Vi sov."]]
    rows = SealedTable(journal.database, journal.keys.rows, "share_parts").rows()
    assert [row[5] for row in rows] == ["Vi sov."]


def test_the_file_goes_with_its_record(journal: OpenJournal, target: Path) -> None:
    write(journal, "Hun lo.")
    saved = bring(journal, target)
    assert journal.taken.forget(saved, journal.taken.file_of(saved).delete()) == Forgetting(
        FileFate.DELETED
    )
    assert not target.exists()
    assert journal.taken.all() == ()


def test_of_a_file_that_is_gone_the_record_goes(journal: OpenJournal, target: Path) -> None:
    write(journal, "Hun lo.")
    saved = bring(journal, target)
    target.unlink()
    forgetting = journal.taken.forget(saved, journal.taken.file_of(saved).delete())
    assert (forgetting.file, forgetting.is_forgotten) == (FileFate.GONE, True)
    assert journal.taken.all() == ()


def _other_content(target: Path) -> None:
    target.write_bytes(b"%PDG")


def _link(target: Path) -> None:
    target.rename(target.with_name("hennes.pdf"))
    target.symlink_to(target.with_name("hennes.pdf"))


@pytest.mark.parametrize("change", [_other_content, _link])
def test_another_file_is_never_deleted_and_the_record_still_tells_of_it(
    journal: OpenJournal, target: Path, change: Callable[[Path], None]
) -> None:
    write(journal, "Hun lo.")
    saved = bring(journal, target)
    change(target)
    forgetting = journal.taken.forget(saved, journal.taken.file_of(saved).delete())
    assert forgetting == Forgetting(FileFate.CHANGED)
    assert not forgetting.is_forgotten
    assert target.read_bytes()
    assert journal.taken.all() == (saved,)


def test_a_file_the_system_holds_on_to_keeps_its_record(
    journal: OpenJournal, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(journal, "Hun lo.")
    saved = bring(journal, target)

    def held(path: Path) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "unlink", held)
    forgetting = journal.taken.forget(saved, journal.taken.file_of(saved).delete())
    assert (forgetting.file, forgetting.is_forgotten) == (FileFate.REFUSED, False)
    assert journal.taken.all() == (saved,)
    with pytest.raises(NotWritableError):
        saved_file.delete_unchanged(target, journal.taken._shares.digest(saved.id))


def test_a_path_that_is_no_text_is_kept_as_far_as_it_can_be(
    journal: OpenJournal, target: Path
) -> None:
    write(journal, "Hun lo.")
    odd = target.with_name(os.fsdecode(b"N\xf8tat.pdf"))
    assert bring(journal, odd).target == str(target.with_name("N\ufffdtat.pdf"))


def test_a_damaged_record_or_part_is_left_out(journal: OpenJournal) -> None:
    write(journal, "Hun lo.")
    journal.group.add_topic("Natta.")
    bring(journal)
    bring(journal)
    with journal.database.transaction():
        journal.database.change("UPDATE shares SET note = 'x' WHERE id = 1")
        journal.database.change(
            "UPDATE share_parts SET text = 'x' WHERE share = 2 AND kind = 'topic'"
        )
    assert texts(journal) == [["Hun lo."]]


def test_a_record_is_kept_whole_or_not_at_all(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(journal, "Hun lo.")
    ticks = {each.key: each.own for each in journal.sharing.candidates().found}
    page = journal.sharing.page(ticks, GROUP).page

    def full(*_: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(SealedTable, "add_many", full)
    assert not journal.sharing.took(page, SCREEN)
    assert journal.taken.all() == ()


def test_a_record_that_cannot_be_deleted_tells_that_its_file_is_gone(
    journal: OpenJournal, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(journal, "Hun lo.")
    saved = bring(journal, target)

    def full(*_: object) -> None:
        raise DiskFullError

    with monkeypatch.context() as lacking:
        lacking.setattr(SealedTable, "remove", full)
        with pytest.raises(DiskFullError):
            journal.taken.forget(saved, journal.taken.file_of(saved).delete())
    assert journal.taken.all() == (saved,)
    assert journal.taken.file_of(saved).state() is FileState.GONE
