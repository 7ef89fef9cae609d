"""Batches of texts, and taking them back as one."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta

import pytest

from factory import NOON
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.moving import FoundEntry, FoundPicture, Move, Remark, Source, Stage, Told
from mammadagbok.domain.photo import NewPhoto, Photo
from mammadagbok.domain.query import Query
from mammadagbok.services.moving.moving_in import AT_ONCE, Read, digest_of
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.photos import PhotoWriting
from mammadagbok.services.tidying import Tidied
from mammadagbok.storage.photos import PhotoStore
from moved_texts import found_texts, indexed, rows_of, taken_back


def _moved(journal: OpenJournal, found: Sequence[FoundEntry]) -> Move:
    move = journal.moving_in.begin(Source.FOLDER)
    for start in range(0, len(found), AT_ONCE):
        journal.moving_in.keep(move, found[start : start + AT_ONCE])
    return journal.moving_in.finish(move)


def test_what_came_in_is_found_with_its_time_and_tags(journal: OpenJournal) -> None:
    move = _moved(journal, found_texts(250))
    indexed(journal)
    ids = journal.finding.ids(Query("lo"))
    assert len(ids) == 250
    (latest,) = journal.finding.read_many(ids[:1])
    assert latest.words == found_texts(1, 249)[0].words
    assert journal.moving_in.moves() == [(move, 250)]
    assert journal.moving_in.unfinished() == []


def test_taking_back_leaves_nothing_of_it_anywhere(journal: OpenJournal) -> None:
    journal.writing.keep(NewEntry(None, "Min egen.", NOON), NewEntry(None, "Min egen.", NOON))
    indexed(journal)
    before = {table: rows_of(journal, table) for table in ("entries", "tags", "found_docsize")}
    move = _moved(journal, found_texts(250))
    indexed(journal)
    assert taken_back(journal, move) == (250, 0)
    assert {table: rows_of(journal, table) for table in before} == before
    assert rows_of(journal, "arrivals") == rows_of(journal, "moves") == 0
    assert journal.finding.ids(Query("lo")) == []
    # The copies hold them still, and are to let go of them.
    assert rows_of(journal, "removals") == 250


def test_what_she_has_changed_since_stays(journal: OpenJournal) -> None:
    move = _moved(journal, found_texts(5))
    entries = journal.finding.read_many(journal.finding.ids(Query()))
    journal.writing.keep(entries[0], replace(entries[0].words, text="Endret."))
    journal.writing.keep(entries[1], replace(entries[1].words, tags=("tur", "ny")))
    journal.writing.keep(entries[2], replace(entries[2].words, private=True))
    assert taken_back(journal, move) == (2, 3)
    left = journal.finding.read_many(journal.finding.ids(Query()))
    assert {each.id for each in left} == {each.id for each in entries[:3]}
    assert journal.moving_in.moves() == []


@pytest.mark.parametrize(
    "hers",
    [
        {"after": 3},
        {"helped": "Ringte mamma, satt ute på trappa til det gikk over."},
    ],
)
def test_what_she_has_told_of_a_craving_since_stays(
    journal: OpenJournal, hers: dict[str, object]
) -> None:
    words = NewEntry(Kind.CRAVING, "", NOON, craving=Craving(7))
    move = _moved(journal, [FoundEntry(words, "1")])
    (entry,) = journal.finding.read_many(journal.finding.ids(Query()))
    told = replace(words, craving=replace(Craving(7), **hers))  # type: ignore[arg-type]
    journal.writing.keep(entry, told)
    assert taken_back(journal, move) == (0, 1)
    assert journal.finding.read(entry.id) == Entry(entry.id, told)


@dataclass(frozen=True, slots=True)
class _LaterCraving(Craving):
    """A craving as a later version of the program may keep it."""

    mood: str = ""


def test_the_digest_covers_each_field_and_no_field_that_came_later_and_says_nothing() -> None:
    words = NewEntry(Kind.CRAVING, "Det stod på.", NOON, tags=("natt",), craving=Craving(7))
    digests = {
        digest_of(replace(words, **{name: value}))  # type: ignore[arg-type]
        for name, value in {
            "kind": Kind.MOMENT,
            "text": "Det gikk over.",
            "at": NOON + timedelta(minutes=1),
            "private": True,
            "meeting": NOON.date(),
            "craving": Craving(7, 3),
            "tags": (),
            "until": NOON.date(),
            "mine": 4,
            "only_helped": True,
        }.items()
    }
    assert len(digests - {digest_of(words)}) == len(fields(NewEntry))
    assert digest_of(replace(words, craving=_LaterCraving(7))) == digest_of(words)
    assert digest_of(replace(words, craving=_LaterCraving(7, mood="ro"))) not in digests
    # As the first arrivals have it.
    assert digest_of(NewEntry(None, "Hun lo.", NOON)) == "0c5a1790cf950fe3ddba55f53e81e639"


def _written(journal: OpenJournal, *data: bytes) -> list[PhotoWriting]:
    writings = [journal.photos.begin(NewPhoto(each, 40, 30)) for each in data]
    for writing in writings:
        writing.run()
    return writings


def test_a_photo_of_hers_keeps_its_text_whatever_came_with_it(journal: OpenJournal) -> None:
    """All pictures but one were refused, and she has added one as she was told to."""
    pictures = tuple(FoundPicture(f"{number}.heic", bytes) for number in range(9))
    found = [replace(each, pictures=pictures) for each in found_texts(3)]
    move = journal.moving_in.begin(Source.DAY_ONE)
    writings = [_written(journal, b"en and %d" % number) for number in range(3)]
    untouched, added, exchanged = journal.moving_in.keep(move, found, writings)
    for number in (added, exchanged):
        journal.photos.add(number, NewPhoto(b"den andre", 40, 30))
    (first, _) = journal.photos.of(exchanged)
    journal.photos.delete_now([first])
    assert taken_back(journal, journal.moving_in.finish(move)) == (1, 2)
    assert [len(journal.photos.of(number)) for number in (untouched, added, exchanged)] == [0, 2, 1]


def test_a_text_and_its_photos_come_in_together_or_not_at_all(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Photo:
        raise DiskFullError

    move = journal.moving_in.begin(Source.DAY_ONE)
    writings = _written(journal, b"en and")
    with monkeypatch.context() as patched:
        patched.setattr(PhotoStore, "add", full)
        with pytest.raises(DiskFullError):
            journal.moving_in.keep(move, found_texts(1), [writings])
    assert journal.everything.ids() == []
    (number,) = journal.moving_in.keep(move, found_texts(1), [writings])
    # What was kept is not given up any more.
    journal.photos.give_up(writings[0])
    (photo,) = journal.photos.of(number)
    assert journal.photos.data(photo) == b"en and"


def test_the_same_texts_come_in_once(journal: OpenJournal) -> None:
    _moved(journal, found_texts(3))
    found = found_texts(5)
    assert journal.moving_in.known(found) == [True, True, True, False, False]


def test_no_minute_is_read_twice(journal: OpenJournal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files without a date, unpacked together, are all of one minute."""
    found = [FoundEntry(NewEntry(None, f"Tekst {number}", NOON), "") for number in range(50)]
    _moved(journal, found)
    asked, ids_at = list[int](), journal.moving_in._entries.ids_at

    def counted(minutes: Sequence[datetime]) -> list[int]:
        asked.append(len(minutes))
        return ids_at(minutes)

    monkeypatch.setattr(journal.moving_in._entries, "ids_at", counted)
    read: Read = {}
    known = [journal.moving_in.known([each], read) for each in found]
    assert known == [[True]] * 50
    assert sum(asked) == 1


def test_pictures_that_are_not_here_yet_are_told_when_their_text_is(journal: OpenJournal) -> None:
    pictures = tuple(FoundPicture(f"{name}.jpg", bytes) for name in ("en", "to"))
    first, second, new = (replace(each, pictures=pictures) for each in found_texts(3))
    numbers = journal.moving_in.keep(journal.moving_in.begin(Source.FOLDER), [first, second])
    for number in (numbers[0], *numbers):
        journal.photos.add(number, NewPhoto(b"\xff\xd8 et bilde", 40, 30))
    read: Read = {}
    assert journal.moving_in.known([first, second, new], read) == [True, True, False]
    told = journal.moving_in.remarks([first, second, new], read)
    assert told == [Told(Remark.PICTURE_OF_KNOWN, each.where) for each in pictures]
    (one,) = journal.photos.of(numbers[1])
    journal.photos.take_off(one)
    journal.photos.add(numbers[1], NewPhoto(b"\xff\xd8 et annet", 40, 30))
    assert journal.moving_in.remarks([first, second, new], read) == []


def test_a_text_whose_day_has_passed_gets_thirty_more_and_it_is_told(journal: OpenJournal) -> None:
    words = NewEntry(None, "Et viktig minne.", NOON - timedelta(days=400))
    today, next_day = NOON.date(), NOON.date() + timedelta(days=1)
    days = (today - timedelta(days=30), today, next_day, None)
    found = [FoundEntry(replace(words, text=f"Minne {day}.", until=day), str(day)) for day in days]
    read: Read = {}
    assert journal.moving_in.known(found, read) == [False] * 4
    told = [Told(Remark.DAY_PASSED, str(day)) for day in days[:2]]
    assert journal.moving_in.remarks(found, read) == told
    numbers = journal.moving_in.keep(journal.moving_in.begin(Source.TAKEN_OUT), found)
    untils = [each.words.until for each in journal.finding.read_many(numbers)]
    given = today + timedelta(days=30)
    assert untils == [given, given, next_day, None]
    assert journal.tidying.step() == Tidied()
    # Those that are here already are skipped, and nothing is told of them.
    assert journal.moving_in.known(found, read := {}) == [True] * 4
    assert journal.moving_in.remarks(found, read) == []


def test_a_craving_of_which_little_is_kept_stays_whole_for_thirty_days(
    journal: OpenJournal,
) -> None:
    words = NewEntry(
        Kind.CRAVING, "Alt sammen.", NOON, craving=Craving(7, 2, "kø", ""), only_helped=True
    )
    found = [
        FoundEntry(replace(words, at=NOON - timedelta(days=1)), "over"),
        FoundEntry(words, "goes on"),
    ]
    read: Read = {}
    journal.moving_in.known(found, read)
    assert journal.moving_in.remarks(found, read) == [Told(Remark.DAY_PASSED, "over")]
    numbers = journal.moving_in.keep(journal.moving_in.begin(Source.TAKEN_OUT), found)
    assert journal.tidying.step() == Tidied()
    assert [each.words for each in journal.finding.read_many(numbers)] == [
        each.words for each in found
    ]


def test_other_words_or_another_time_are_another_text(journal: OpenJournal) -> None:
    _moved(journal, found_texts(1))
    (first,) = found_texts(1)
    later = replace(first, words=replace(first.words, at=first.words.at + timedelta(minutes=1)))
    other = replace(first, words=replace(first.words, text="Dag 0: vi gråt."))
    bold = replace(first, words=replace(first.words, text="**Dag 0:** vi lo."))
    assert journal.moving_in.known([later, other, bold]) == [False, False, True]


def test_a_batch_is_kept_whole_or_not_at_all(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    move = journal.moving_in.begin(Source.FOLDER)
    journal.moving_in.keep(move, found_texts(10))

    def full(*_: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(journal.moving_in._arrivals, "add_many", full)
    with pytest.raises(DiskFullError):
        journal.moving_in.keep(move, found_texts(10, first=10))
    assert len(journal.finding.ids(Query())) == len(journal.finding.ids(Query("lo"))) == 10
    assert rows_of(journal, "arrivals") == 10


def test_a_move_that_was_cut_off_is_told_once_and_can_go(journal: OpenJournal) -> None:
    move = journal.moving_in.begin(Source.JRNL)
    journal.moving_in.keep(move, found_texts(120)[:AT_ONCE])
    assert journal.moving_in.unfinished() == [move]
    told = journal.moving_in.told(move)
    assert (told.stage, journal.moving_in.unfinished()) == (Stage.STOPPED, [])
    assert taken_back(journal, told) == (AT_ONCE, 0)
    assert journal.finding.ids(Query()) == []


def test_a_move_that_brought_nothing_is_forgotten(journal: OpenJournal) -> None:
    journal.moving_in.finish(journal.moving_in.begin(Source.JRNL))
    assert rows_of(journal, "moves") == 0


def test_more_than_a_batch_is_refused(journal: OpenJournal) -> None:
    move = journal.moving_in.begin(Source.JRNL)
    with pytest.raises(ValueError, match="101"):
        journal.moving_in.keep(move, found_texts(AT_ONCE + 1))


def test_two_pictures_of_one_minute_are_two_texts_in_any_batch(journal: OpenJournal) -> None:
    picture = FoundPicture("en.jpg", bytes)
    found = [FoundEntry(NewEntry(None, "", NOON), name, (picture,)) for name in "ab"]
    move = journal.moving_in.begin(Source.DAY_ONE)
    for each in found:
        journal.moving_in.keep(move, [each])
    assert len(journal.finding.ids(Query())) == 2
    # Once more, from the same file, they are known.
    assert journal.moving_in.known(found) == [True, True]


def test_a_craving_that_she_told_more_of_since_is_hers(journal: OpenJournal) -> None:
    words = NewEntry(Kind.CRAVING, "", NOON, craving=Craving(7))
    move = journal.moving_in.begin(Source.TAKEN_OUT)
    (number,) = journal.moving_in.keep(move, [FoundEntry(words, "data.json")])
    entry = journal.finding.read(number)
    assert entry is not None
    journal.writing.keep(entry, replace(words, craving=Craving(7, later="Sov godt.")))
    assert journal.moving_in.take_back(move).spared == 1
    assert journal.finding.read(number) is not None


def test_two_cravings_of_one_minute_are_two_texts(journal: OpenJournal) -> None:
    cravings = [Craving(8, 3, "uro", "tur"), Craving(4, 2, "savn", "te")]
    words = [NewEntry(Kind.CRAVING, "", NOON, craving=craving) for craving in cravings]
    found = [FoundEntry(each, "data.json") for each in words]
    journal.moving_in.keep(journal.moving_in.begin(Source.TAKEN_OUT), found[:1])
    assert journal.moving_in.known(found) == [True, False]
