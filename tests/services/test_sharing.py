"""From what she ticks to the page, and nothing else."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from factory import NOON, craving, moment
from mammadagbok.domain.errors import DiskFullError, NotWritableError, TargetExistsError
from mammadagbok.domain.meeting import NewMeeting
from mammadagbok.domain.page import SharePage, SharePhoto
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.domain.query import Query
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.entries import EntryStore


def _texts(page: SharePage) -> list[str]:
    return [each.text for each in page.texts]


def _as_bytes(page: SharePage) -> bytes:
    return "\n".join(_texts(page)).encode()


@pytest.fixture
def filled(journal: OpenJournal) -> OpenJournal:
    for words in (
        moment("Mina lo.", NOON - timedelta(days=1)),
        craving(6, "Det stod på.", NOON - timedelta(days=2)),
        craving(4, at=NOON - timedelta(days=3)),
        moment("Før møtet.", NOON - timedelta(days=9)),
    ):
        journal.writing.keep(words, words)
    journal.meetings.add(NewMeeting(NOON - timedelta(days=5), "andre etasje"))
    journal.meetings.add(NewMeeting(NOON - timedelta(days=4), "hjemme", "Hjemmebesøk"))
    journal.group.add_topic("Hva sier jeg når Mina spør om pappa?")
    journal.sharing.add_name(NameSwap("Mina", "jenta"))
    return journal


def test_candidates_are_what_came_since_the_groups_last_meeting(filled: OpenJournal) -> None:
    texts = [each.text for each in filled.sharing.candidates()]
    assert texts == ["Mina lo.", "Det stod på.", "Hva sier jeg når Mina spør om pappa?"]


def test_without_a_meeting_the_last_fortnight(journal: OpenJournal) -> None:
    for days in (13, 15):
        words = moment(f"{days} dager siden", NOON - timedelta(days=days))
        journal.writing.keep(words, words)
    assert [each.text for each in journal.sharing.candidates()] == ["13 dager siden"]


def test_nothing_ticked_is_an_empty_page(filled: OpenJournal) -> None:
    assert filled.sharing.page(frozenset(), "nb-NO").texts == ()


def test_each_photo_is_a_candidate_of_its_own_after_its_entry(filled: OpenJournal) -> None:
    first, second = filled.finding.ids(Query())[:2]
    added = [filled.photos.add(second, NewPhoto(b"jpeg", 9, 9)) for _ in range(2)]
    bare = filled.writing.begin(moment("", NOON))
    alone = filled.photos.add(bare.id, NewPhoto(b"alone", 9, 9))
    filled.photos.take_off(filled.photos.add(first, NewPhoto(b"off", 9, 9)))
    keys = [each.key for each in filled.sharing.candidates()][:5]
    entries, photos = (("entry", first), ("entry", second)), [("photo", p.id) for p in added]
    assert keys == [("photo", alone.id), *entries, *photos]


def test_a_photo_comes_along_when_it_is_ticked_and_only_then(filled: OpenJournal) -> None:
    (entry,) = filled.finding.latest(1)
    photo = filled.photos.add(entry.id, NewPhoto(b"jpeg", 9, 7))
    words = filled.sharing.page(frozenset({("entry", entry.id)}), "nb-NO")
    assert _texts(words) == ["Jenta lo."] and len(words.parts) == 1
    both = frozenset({("entry", entry.id), ("photo", photo.id)})
    page = filled.sharing.page(both, "nb-NO")
    assert [each.content for each in page.parts[1:]] == [SharePhoto(b"jpeg", 9, 7)]
    filled.photos.take_off(photo)
    assert filled.sharing.page(both, "nb-NO").parts == words.parts


def test_the_page_holds_what_was_ticked_with_names_replaced(filled: OpenJournal) -> None:
    ticked = frozenset(c.key for c in filled.sharing.candidates() if "Mina" in c.text)
    page = filled.sharing.page(ticked, "nb-NO")
    assert _texts(page) == ["Jenta lo.", "Hva sier jeg når jenta spør om pappa?"]


def test_the_page_holds_plain_words_and_nothing_that_others_said(journal: OpenJournal) -> None:
    for stored in (
        "Mina **lo** og sa \\*hei\\*.\n- *melk*\n> [Rita: «det går bra»]{.andre}",
        "[Alt dette sa Rita.]{.andre}",
    ):
        journal.writing.keep(moment(stored), moment(stored))
    (only,) = journal.sharing.candidates()
    page = journal.sharing.page(frozenset({only.key}), "nb-NO")
    assert _texts(page) == ["Mina lo og sa *hei*.\nmelk"]


def test_saving_never_overwrites_unasked(filled: OpenJournal, tmp_path: Path) -> None:
    target = tmp_path / "Notat.pdf"
    target.write_bytes(b"hennes")
    page = filled.sharing.page(frozenset(), "nb-NO")
    with pytest.raises(TargetExistsError):
        filled.sharing.save(page, _as_bytes, target, replace=False)
    assert target.read_bytes() == b"hennes"
    filled.sharing.save(page, _as_bytes, target, replace=True)
    assert target.read_bytes() == b""
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_place_that_cannot_be_written_to_is_named(filled: OpenJournal, tmp_path: Path) -> None:
    page = filled.sharing.page(frozenset(), "nb-NO")
    for replace in (False, True):
        with pytest.raises(NotWritableError):
            filled.sharing.save(page, _as_bytes, tmp_path / "ikke" / "her.pdf", replace=replace)


def test_next_meeting_is_any_and_previous_is_the_groups(filled: OpenJournal) -> None:
    later = datetime(2026, 11, 27, 10, 0)
    filled.meetings.add(NewMeeting(later, "", "Ansvarsgruppe"))
    following, previous = filled.meetings.next(), filled.meetings.previous()
    assert following is not None
    assert following.plan.at == later
    assert previous is not None
    assert previous.plan.place == "andre etasje"


def test_what_is_saved_is_taken_along(filled: OpenJournal, tmp_path: Path) -> None:
    texts = {each.text: each.key for each in filled.sharing.candidates()}
    ticked = frozenset((texts["Mina lo."], texts["Hva sier jeg når Mina spør om pappa?"]))
    page = filled.sharing.page(ticked, "nb-NO")
    number = texts["Mina lo."][1]
    assert page.entries == {number}
    before = filled.finding.ids(Query(not_taken=True))
    filled.sharing.save(page, _as_bytes, tmp_path / "Notat.pdf", replace=False)
    after = filled.finding.ids(Query(not_taken=True))
    assert set(before) - set(after) == {number}


def test_what_is_saved_with_a_photo_alone_is_taken_along(
    filled: OpenJournal, tmp_path: Path
) -> None:
    number = filled.finding.ids(Query())[0]
    photo = filled.photos.add(number, NewPhoto(b"\xff\xd8 et bilde", 40, 30))
    page = filled.sharing.page(frozenset({("photo", photo.id)}), "nb-NO")
    assert page.texts == ()
    filled.sharing.save(page, _as_bytes, tmp_path / "Notat.pdf", replace=False)
    assert number not in filled.finding.ids(Query(not_taken=True))


def test_what_could_not_be_saved_is_not_taken_along(filled: OpenJournal, tmp_path: Path) -> None:
    ticked = frozenset(each.key for each in filled.sharing.candidates())
    page = filled.sharing.page(ticked, "nb-NO")
    before = filled.finding.ids(Query(not_taken=True))
    with pytest.raises(NotWritableError):
        filled.sharing.save(page, _as_bytes, tmp_path / "ikke" / "her.pdf", replace=False)
    assert filled.finding.ids(Query(not_taken=True)) == before


def test_a_page_that_lies_where_she_wants_it_is_saved_though_the_journal_cannot_note_it(
    filled: OpenJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFullError(Path())

    monkeypatch.setattr(EntryStore, "note_taken", full)
    ticked = frozenset(each.key for each in filled.sharing.candidates())
    page = filled.sharing.page(ticked, "nb-NO")
    filled.sharing.save(page, _as_bytes, tmp_path / "Notat.pdf", replace=False)
    assert (tmp_path / "Notat.pdf").exists()
