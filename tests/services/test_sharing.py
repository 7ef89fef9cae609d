"""From what she ticks to the page, and nothing else."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from factory import NOON, craving, moment
from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.domain.errors import DiskFullError, NotWritableError, TargetExistsError
from mammadagbok.domain.meeting import NewMeeting, Preparation, TopicNote
from mammadagbok.domain.page import SharePage, SharePhoto
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.phase import PhaseKind
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.domain.query import Query
from mammadagbok.domain.question import Decisions, Hinted, Key, Sentence
from mammadagbok.domain.rehearsal import NewRehearsal
from mammadagbok.domain.selection import Candidate, Ticks, candidate
from mammadagbok.domain.taking import Leads, Occasion, Since, Taking, Way
from mammadagbok.services import offering
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.page_making import Wishes
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.shares import ShareStore

GROUP = Wishes(Occasion.GROUP, "nb-NO")
TAKING = Taking(Way.PDF, Occasion.GROUP, "Den som leder gruppa …")


def _texts(page: SharePage) -> list[str]:
    return [each.text for each in page.texts]


def _words(journal: OpenJournal, *how: Occasion | Since) -> list[str]:
    return [each.text for each in journal.sharing.candidates(*how).found]  # type: ignore[arg-type]


def _keys(journal: OpenJournal, occasion: Occasion) -> list[Key]:
    return [each.key for each in journal.sharing.candidates(occasion, Since.ALL).found]


def _whole(*candidates: Candidate) -> Ticks:
    return {each.key: each.own for each in candidates}


def _page(journal: OpenJournal, *words: str, wishes: Wishes = GROUP) -> SharePage:
    """The page of everything in whose text one of these stands; without words, of all there is."""
    found = journal.sharing.candidates(wishes.occasion, Since.ALL).found
    wanted = (each for each in found if not words or any(word in each.text for word in words))
    return journal.sharing.page(_whole(*wanted), wishes).page


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


# --- What there is to choose ------------------------------------------------------------------


def test_candidates_are_what_came_since_the_groups_last_meeting(filled: OpenJournal) -> None:
    expected = ["Mina lo.", "Det stod på.", "Hva sier jeg når Mina spør om pappa?"]
    assert _words(filled) == expected


def test_without_a_meeting_the_last_fortnight(journal: OpenJournal) -> None:
    for days in (13, 15):
        words = moment(f"{days} dager siden", NOON - timedelta(days=days))
        journal.writing.keep(words, words)
    assert _words(journal) == ["13 dager siden"]


def test_what_has_not_changed_is_parted_into_sentences_once(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    parted: list[str] = []

    def parting(entry: Entry) -> Candidate | None:
        parted.append(entry.words.text)
        return candidate(entry)

    monkeypatch.setattr(offering, "candidate", parting)
    store = EntryStore(journal.database, journal.keys.rows)
    rain, coffee = (store.add(moment(text)) for text in ("Regn.", "Kaffe."))
    assert _words(journal) == _words(journal) == ["Kaffe.", "Regn."]
    assert sorted(parted) == ["Kaffe.", "Regn."]
    journal.writing.keep(coffee, moment("Kakao."))
    assert _words(journal) == ["Kakao.", "Regn."]
    assert parted[2:] == ["Kakao."]
    journal.trash.put(rain.id)
    assert _words(journal) == ["Kakao."]


def test_it_goes_as_far_back_as_she_says(journal: OpenJournal) -> None:
    for days in (13, 31, 366, 3000):
        words = moment(f"{days}", NOON - timedelta(days=days, hours=11))
        journal.writing.keep(words, words)
    counted = [len(_words(journal, Occasion.GROUP, since)) for since in Since]
    assert counted == [1, 2, 3, 4]


def test_of_thousands_a_few_are_offered_and_it_says_that_there_are_more(
    journal: OpenJournal,
) -> None:
    for number in range(5):
        words = moment(f"{number}", NOON - timedelta(days=number))
        journal.writing.keep(words, words)
    some = journal.sharing.candidates(Occasion.GROUP, Since.ALL, limit=3)
    assert ([each.text for each in some.found], some.more) == (["0", "1", "2"], True)
    every = journal.sharing.candidates(Occasion.GROUP, Since.ALL, limit=5)
    assert (len(every.found), every.more) == (5, False)
    earliest = journal.sharing.candidates(Occasion.BOOK, Since.ALL, limit=2)
    assert ([each.text for each in earliest.found], earliest.more) == (["4", "3"], True)


def test_for_the_group_all_that_is_for_its_next_meeting(filled: OpenJournal) -> None:
    coming = filled.meetings.add(NewMeeting(NOON + timedelta(days=2)))
    other = filled.meetings.add(NewMeeting(NOON + timedelta(days=1), "", "Ansvarsgruppe"))
    coming = filled.meetings.prepare(coming, Preparation("Jeg har sovet.", heard="At det går."))
    filled.meetings.prepare(other, Preparation("Ikke her."))
    filled.group.add_topic("Til ansvarsgruppa", note=TopicNote(other.id))
    filled.group.add_topic("Til gruppa", note=TopicNote(coming.id))
    filled.group.add_cheer("Du så det.")
    kept = filled.rehearsals.keep(None, NewRehearsal(NOON.date(), mine="Kan vi snakke?"))
    assert kept is not None
    assert _words(filled)[2:] == [
        *("Hva sier jeg når Mina spør om pappa?", "Til gruppa"),
        *("Jeg har sovet.", "Du så det.", "Kan vi snakke?"),
    ]
    keys = _keys(filled, Occasion.GROUP)
    assert keys[-3:] == [("sentences", coming.id), ("cheer", 1), ("rehearsal", kept.id)]
    page = filled.sharing.page({key: frozenset({0}) for key in keys[-3:]}, GROUP).page
    assert _texts(page) == ["Jeg har sovet.", "Du så det.", "Kan vi snakke?"]


def test_for_an_official_meeting_only_her_moments_and_kind_words(filled: OpenJournal) -> None:
    filled.group.add_cheer("Du så det.")
    number = filled.finding.ids(Query())[0]
    filled.photos.add(number, NewPhoto(b"jpeg", 9, 9))
    assert _words(filled, Occasion.OFFICIAL, Since.ALL) == ["Mina lo.", "Før møtet.", "Du så det."]


def test_for_the_book_her_moments_the_earliest_first_with_their_photos(
    filled: OpenJournal,
) -> None:
    filled.group.add_cheer("Du så det.")
    newest, *_, oldest = filled.finding.ids(Query())
    photo = filled.photos.add(oldest, NewPhoto(b"jpeg", 9, 9))
    assert _keys(filled, Occasion.BOOK) == [
        ("entry", oldest),
        ("photo", photo.id),
        ("entry", newest),
    ]


def test_what_may_not_come_along_on_an_occasion_does_not_though_it_is_ticked(
    filled: OpenJournal,
) -> None:
    filled.photos.add(filled.finding.ids(Query())[0], NewPhoto(b"jpeg", 9, 9))
    found = filled.sharing.candidates(Occasion.GROUP, Since.ALL).found
    page = filled.sharing.page(_whole(*found), Wishes(Occasion.OFFICIAL, "nb-NO")).page
    assert _texts(page) == ["Jenta lo.", "Før møtet."]
    assert not page.has_photos


def test_each_photo_is_a_candidate_of_its_own_after_its_entry(filled: OpenJournal) -> None:
    first, second = filled.finding.ids(Query())[:2]
    added = [filled.photos.add(second, NewPhoto(b"jpeg", 9, 9)) for _ in range(2)]
    bare = filled.writing.begin(moment("", NOON))
    alone = filled.photos.add(bare.id, NewPhoto(b"alone", 9, 9))
    filled.photos.take_off(filled.photos.add(first, NewPhoto(b"off", 9, 9)))
    keys = [each.key for each in filled.sharing.candidates().found][:5]
    entries, photos = (("entry", first), ("entry", second)), [("photo", p.id) for p in added]
    assert keys == [("photo", alone.id), *entries, *photos]


def test_only_what_was_not_taken_along_yet(filled: OpenJournal) -> None:
    filled.group.add_topic("En til")
    filled.photos.add(filled.finding.ids(Query())[1], NewPhoto(b"jpeg", 9, 9))
    first = filled.sharing.candidates().found[0]
    topic = next(each for each in filled.sharing.candidates().found if each.key[0] == "topic")
    page = filled.sharing.page(_whole(first, topic), GROUP).page
    assert filled.sharing.took(page, replace(TAKING, way=Way.SCREEN))
    left = filled.sharing.candidates(not_taken=True).found
    assert [each.text for each in left] == ["Det stod på.", "", "En til"]


def test_what_she_has_ticked_stays_among_what_is_offered(filled: OpenJournal) -> None:
    """Else a tick would be lost as she chooses another stretch of time, or takes it along."""
    before = filled.finding.ids(Query(text="Før møtet"))[0]
    photo = filled.photos.add(before, NewPhoto(b"jpeg", 9, 9))
    topic = next(each for each in filled.sharing.candidates().found if each.key[0] == "topic")
    ticked: list[Key] = [("photo", photo.id), topic.key]
    page = filled.sharing.page({**_whole(topic), ticked[0]: frozenset()}, GROUP).page
    assert filled.sharing.took(page, TAKING)
    found = filled.sharing.candidates(Occasion.GROUP, not_taken=True, ticked=ticked).found
    assert [each.text for each in found] == [
        "Mina lo.",
        "Det stod på.",
        "Før møtet.",
        "",
        topic.text,
    ]
    book = filled.sharing.candidates(Occasion.BOOK, Since.ALL, limit=0, ticked=ticked).found
    assert [each.text for each in book] == ["Før møtet.", ""]


# --- The page ---------------------------------------------------------------------------------


def test_nothing_ticked_is_an_empty_page(filled: OpenJournal) -> None:
    assert filled.sharing.page({}, GROUP).page.texts == ()


def test_a_photo_comes_along_when_it_is_ticked_and_only_then(filled: OpenJournal) -> None:
    (entry,) = filled.finding.latest(1)
    photo = filled.photos.add(entry.id, NewPhoto(b"jpeg", 9, 7))
    ticks: dict[Key, frozenset[int]] = {("entry", entry.id): frozenset({0})}
    words = filled.sharing.page(ticks, GROUP).page
    assert _texts(words) == ["Jenta lo."] and len(words.parts) == 1
    both = ticks | {("photo", photo.id): frozenset()}
    page = filled.sharing.page(both, GROUP).page
    assert [each.content for each in page.parts[1:]] == [SharePhoto(b"jpeg", 9, 7)]
    assert [each.source for each in page.parts] == [("entry", entry.id), ("photo", photo.id)]
    filled.photos.take_off(photo)
    assert filled.sharing.page(both, GROUP).page.parts == words.parts


def test_the_page_holds_what_was_ticked_with_names_replaced(filled: OpenJournal) -> None:
    page = _page(filled, "Mina")
    assert _texts(page) == ["Jenta lo.", "Hva sier jeg når jenta spør om pappa?"]


def test_a_single_sentence_comes_along_alone(journal: OpenJournal) -> None:
    words = moment("Hun lo. Jeg gråt. Så sov vi.")
    journal.writing.keep(words, words)
    (only,) = journal.sharing.candidates().found
    page = journal.sharing.page({only.key: frozenset({0, 2})}, GROUP).page
    assert _texts(page) == ["Hun lo. Så sov vi."]


def test_what_was_ticked_long_ago_is_on_the_page_though_it_is_not_offered(
    filled: OpenJournal,
) -> None:
    assert "Før møtet." not in _words(filled)
    assert _texts(_page(filled, "Før møtet.")) == ["Før møtet."]


def test_the_page_holds_plain_words_and_nothing_that_others_said(journal: OpenJournal) -> None:
    for stored in (
        "Mina **lo** og sa \\*hei\\*.\n- *melk*\n> [Rita: «det går bra»]{.andre}",
        "[Alt dette sa Rita.]{.andre}",
    ):
        journal.writing.keep(moment(stored), moment(stored))
    found = journal.sharing.candidates().found
    assert len(found) == 2
    page = journal.sharing.page(_whole(*found), GROUP).page
    assert _texts(page) == ["Mina lo og sa *hei*.\nmelk"]


def test_what_lies_in_the_trash_is_not_on_the_page_though_it_is_ticked(
    filled: OpenJournal,
) -> None:
    first = filled.finding.ids(Query())[0]
    photo = filled.photos.add(first, NewPhoto(b"jpeg", 9, 9))
    ticks: Ticks = {("entry", first): frozenset({0}), ("photo", photo.id): frozenset()}
    assert len(filled.sharing.page(ticks, GROUP).page.parts) == 2
    filled.trash.put(first)
    assert filled.sharing.page(ticks, GROUP).page.parts == ()


def test_what_she_has_written_away_is_not_on_the_page_nor_taken_along(
    filled: OpenJournal,
) -> None:
    first = filled.finding.ids(Query())[0]
    photo = filled.photos.add(first, NewPhoto(b"jpeg", 9, 9))
    ticks: Ticks = {("entry", first): frozenset({0}), ("photo", photo.id): frozenset()}
    gone = Decisions().rewrote(Sentence(("entry", first), "Mina lo."), "")
    page = filled.sharing.page(ticks, replace(GROUP, day=date.isoformat), gone).page
    assert [(each.source, each.day) for each in page.parts] == [(("photo", photo.id), "2026-11-22")]


def test_there_is_a_heading_only_when_she_wrote_one_and_names_in_it_are_replaced(
    filled: OpenJournal,
) -> None:
    assert _page(filled, "Mina").heading is None
    assert _page(filled, "Mina", wishes=replace(GROUP, heading=" \n")).heading is None
    heading = _page(filled, "Mina", wishes=replace(GROUP, heading=" Om Mina ")).heading
    assert heading is not None
    assert heading.text == "Om jenta"


def test_days_stand_above_when_she_asks_and_once_above_an_entry_with_its_photos(
    filled: OpenJournal,
) -> None:
    first = filled.finding.ids(Query())[0]
    photo = filled.photos.add(first, NewPhoto(b"jpeg", 9, 9))
    ticks: Ticks = {("entry", first): frozenset({0}), ("photo", photo.id): frozenset()}
    wishes = replace(GROUP, day=date.isoformat)
    above = [each.day for each in filled.sharing.page(ticks, wishes).page.parts]
    assert above == ["2026-11-22", ""]
    alone = filled.sharing.page({("photo", photo.id): frozenset()}, wishes).page
    assert [each.day for each in alone.parts] == ["2026-11-22"]
    assert all(each.day == "" for each in filled.sharing.page(ticks, GROUP).page.parts)


@pytest.mark.parametrize("occasion", Occasion)
def test_real_names_stay_in_a_little_book_alone(filled: OpenJournal, occasion: Occasion) -> None:
    wishes = Wishes(occasion, "nb-NO", heading="Mina", real_names=True)
    page = _page(filled, "Mina lo", wishes=wishes)
    is_book = occasion is Occasion.BOOK
    assert _texts(page) == (["Mina", "Mina lo."] if is_book else ["Jenta", "Jenta lo."])


def test_hints_are_asked_for_with_the_words_that_are_no_name(
    filled: OpenJournal,
) -> None:
    asked = list[frozenset[str]]()

    def hinting(not_names: frozenset[str]) -> Hinted:
        asked.append(not_names)
        return lambda _text, _taken: ()

    filled.sharing.add_not_name(" Solveien ")
    filled.sharing.page({}, GROUP, hinting=hinting)
    filled.sharing.page({}, Wishes(Occasion.BOOK, "nb-NO", real_names=True), hinting=hinting)
    assert asked == [frozenset({"Solveien"})]


# --- Taking it along --------------------------------------------------------------------------


def test_saving_never_overwrites_unasked(filled: OpenJournal, tmp_path: Path) -> None:
    target = tmp_path / "Notat.pdf"
    target.write_bytes(b"hennes")
    page = _page(filled, "Mina")
    with pytest.raises(TargetExistsError):
        filled.sharing.save(page, b"ny", target, TAKING, replace=False)
    assert target.read_bytes() == b"hennes"
    assert filled.taken.all() == ()
    assert filled.sharing.save(page, b"ny", target, TAKING, replace=True)
    assert target.read_bytes() == b"ny"
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_place_that_cannot_be_written_to_is_named(filled: OpenJournal, tmp_path: Path) -> None:
    page, target = _page(filled, "Mina"), tmp_path / "ikke" / "her.pdf"
    for instead in (False, True):
        with pytest.raises(NotWritableError):
            filled.sharing.save(page, b"", target, TAKING, replace=instead)
    assert filled.taken.all() == ()


def test_next_meeting_is_any_and_previous_is_the_groups(filled: OpenJournal) -> None:
    later = datetime(2026, 11, 27, 10, 0)
    filled.meetings.add(NewMeeting(later, "", "Ansvarsgruppe"))
    following, previous = filled.meetings.next(), filled.meetings.previous()
    assert following is not None
    assert following.plan.at == later
    assert previous is not None
    assert previous.plan.place == "andre etasje"


def test_what_is_saved_is_taken_along(filled: OpenJournal, tmp_path: Path) -> None:
    page = _page(filled, "Mina")
    number = filled.finding.ids(Query(text="Mina"))[0]
    before = filled.finding.ids(Query(not_taken=True))
    assert filled.sharing.save(page, b"", tmp_path / "Notat.pdf", TAKING, replace=False)
    after = filled.finding.ids(Query(not_taken=True))
    assert set(before) - set(after) == {number}


def test_what_is_saved_with_a_photo_alone_is_taken_along(
    filled: OpenJournal, tmp_path: Path
) -> None:
    number = filled.finding.ids(Query())[0]
    photo = filled.photos.add(number, NewPhoto(b"\xff\xd8 et bilde", 40, 30))
    page = filled.sharing.page({("photo", photo.id): frozenset()}, GROUP).page
    assert page.texts == ()
    filled.sharing.save(page, b"", tmp_path / "Notat.pdf", TAKING, replace=False)
    assert number not in filled.finding.ids(Query(not_taken=True))


def test_a_page_that_lies_where_she_wants_it_is_saved_though_the_journal_cannot_note_it(
    filled: OpenJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFullError(Path())

    monkeypatch.setattr(ShareStore, "add", full)
    target = tmp_path / "Notat.pdf"
    assert not filled.sharing.save(_page(filled), b"her", target, TAKING, replace=False)
    assert target.read_bytes() == b"her"
    assert not filled.sharing.took(_page(filled), TAKING)


def test_the_journal_keeps_what_left_how_and_where_to(filled: OpenJournal, tmp_path: Path) -> None:
    target = tmp_path / "Notat.pdf"
    page = _page(filled, "Mina", wishes=replace(GROUP, heading="Overskrift"))
    filled.sharing.save(page, b"PDF", target, TAKING, replace=False)
    (taken,) = filled.taken.all()
    assert (taken.at, taken.taking, taken.target) == (NOON, TAKING, str(target))
    assert [(each.source[0], each.text) for each in taken.parts] == [
        ("entry", "Jenta lo."),
        ("topic", "Hva sier jeg når jenta spør om pappa?"),
    ]
    ((digest,),) = filled.database.query("SELECT digest FROM shares")
    assert digest == sha256(b"PDF").hexdigest()


# --- What it remembers ------------------------------------------------------------------------


def test_who_leads_is_asked_again_when_new_people_come_and_no_name_comes_back(
    filled: OpenJournal,
) -> None:
    assert filled.sharing.leads() is None
    filled.sharing.lead(Leads.VOLUNTEERS)
    filled.sharing.add_not_name("Solveien")
    assert filled.sharing.leads() is Leads.VOLUNTEERS
    undo = filled.phases.date(PhaseKind.MEMBER, NOON.date())
    assert filled.sharing.leads() is None
    assert filled.sharing.not_names() == ("Solveien",)
    assert len(filled.sharing.names()) == 1
    undo()
    assert filled.sharing.leads() is Leads.VOLUNTEERS


def test_a_name_is_changed_in_its_place(filled: OpenJournal) -> None:
    filled.sharing.add_name(NameSwap("Jonas", "gutten"))
    first = filled.sharing.names()[0]
    filled.sharing.change_name(first.id, NameSwap("Mina", "minsten"))
    assert [each.swap for each in filled.sharing.names()] == [
        NameSwap("Mina", "minsten"),
        NameSwap("Jonas", "gutten"),
    ]


def test_words_that_are_no_name_come_and_go(journal: OpenJournal) -> None:
    for word in ("Sol", " ", "Sol", "Bo"):
        journal.sharing.add_not_name(word)
    assert journal.sharing.not_names() == ("Sol", "Bo")
    journal.sharing.remove_not_name("Sol")
    assert journal.sharing.not_names() == ("Bo",)


def test_a_letter_is_offered_as_private(journal: OpenJournal) -> None:
    words = replace(moment("Kjære deg.", private=True), kind=Kind.LETTER)
    journal.writing.keep(words, words)
    assert [each.private for each in journal.sharing.candidates().found] == [True]
