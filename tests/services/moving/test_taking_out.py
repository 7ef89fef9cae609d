"""Everything taken out, and in again with the same words."""

import json
import os
import stat
from dataclasses import asdict, replace
from datetime import date, datetime
from pathlib import Path

import pytest

from factory import NOON, RIDDEN, moment
from leaving_out import leave_out
from mammadagbok.domain.calm import HelpCard, IfThen
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import (
    DiskFullError,
    MoveStoppedError,
    NewerFormatError,
    NotWritableError,
    PictureRefusedError,
    TargetExistsError,
)
from mammadagbok.domain.kept_pack import NewPack
from mammadagbok.domain.markup import plain
from mammadagbok.domain.meeting import Preparation, TopicNote
from mammadagbok.domain.moving import Fact, Remark, Source
from mammadagbok.domain.phase import PhaseKind
from mammadagbok.domain.query import Query
from mammadagbok.domain.recurrence import NewSeries
from mammadagbok.domain.taking import Occasion, Taking, Way
from mammadagbok.domain.taking_out import GroupWords, OutEntry, OutWords
from mammadagbok.services.moving import everything, taking_out
from mammadagbok.services.moving.everything import clear_left_behind
from mammadagbok.services.moving.folder import read_folder
from mammadagbok.services.moving.taking_out import TakingOut
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.page_making import Wishes
from mammadagbok.storage.group_lists import pack_store

WORDS = OutWords(
    kinds={
        None: "Bare skriv",
        Kind.MOMENT: "Øyeblikk",
        Kind.CRAVING: "Sug",
        Kind.REFLECTION: "Fra gruppa",
        Kind.LETTER: "Brev jeg ikke sender",
    },
    kind="slag",
    private="bare for meg",
    yes="ja",
    meeting="møte",
    before="Før",
    after="Etter",
    cause="Det som kom først",
    helped="Dette hjalp",
    expected="Jeg trodde",
    during="Underveis",
    body="I kroppen",
    did="Det jeg gjorde",
    next_time="Neste gang",
    later="Timene etter",
    little_sleep="Lite søvn",
    medicine="Medisinen holder ikke",
    photos="bilder",
    meetings="Møter",
    topics="Noe jeg vil ta opp",
    cheers="Gode ord",
    people="Ringeliste",
    names="Navn jeg bytter ut",
    signs="Tegnene mine",
    cards="Det som hjelper meg",
    plans="Hvis, så",
    taken="Tatt med",
    group=GroupWords(
        series="Møter som gjentar seg",
        every_week="hver uke",
        every_weeks="hver {weeks}. uke",
        until="til",
        not_on="ikke",
        prepared="Skrevet til møter",
        sentences="mine tre setninger",
        heard="det jeg hørte, som hjalp",
        trying="det jeg vil prøve",
        guest="til en gjest",
        rehearsals="Samtaler jeg har øvd på",
        situation="situasjonen",
        mine="det jeg sier",
        theirs="det de kan si",
        went="hvordan det gikk",
        rules="Reglene i gruppa",
        unwritten="uskreven",
        phases="Endringer i gruppa",
        changes={kind: kind.value for kind in PhaseKind},
        group_file="Fra gruppelederen",
    ),
)
_TEXTS = (
    NewEntry(Kind.MOMENT, "Hun **lo**.\n- brød\n- termos\n\nHjem.", NOON, tags=("tur", "å bake")),
    NewEntry(Kind.LETTER, "17\\. mai\u2028to linjer", NOON, private=True),
    NewEntry(Kind.REFLECTION, "[Hun sa det.]{.andre} Ja.", NOON, meeting=date(2026, 11, 20)),
    NewEntry(Kind.CRAVING, "", datetime(2024, 2, 29, 23, 59), craving=Craving(7, 3, "kø", "te")),
    NewEntry(Kind.CRAVING, "", datetime(2024, 5, 1), craving=RIDDEN, only_helped=True),
    NewEntry(None, "---\ndate: 2001\n---", datetime(2025, 1, 1, 0, 0), until=date(2027, 1, 1)),
)


def _filled(journal: OpenJournal) -> None:
    for text in _TEXTS:
        journal.writing.keep(text, text)
    journal.group.add_cheer("Du er god å snakke med.", "møtet", "Kari")
    journal.group.add_topic("Søvn om natta")


def _take_out(journal: OpenJournal, target: Path, photos: tuple[bytes, ...] = ()) -> Path:
    out = TakingOut(target, WORDS, NOON)
    out.begin()
    entries = journal.everything.read(journal.everything.ids())
    out.add([OutEntry(entry, photos if entry.words.tags else ()) for entry in entries])
    return out.finish(journal.everything.lists())


def test_what_was_taken_out_comes_in_the_same(journal: OpenJournal, tmp_path: Path) -> None:
    _filled(journal)
    folder = _take_out(journal, tmp_path / "ut", (b"en and",))
    found = read_folder(folder)
    assert (found.source, found.told, found.facts) == (
        Source.TAKEN_OUT,
        (),
        frozenset({Fact.NO_LISTS}),
    )
    assert {repr(each.words) for each in found.entries} == {repr(text) for text in _TEXTS}
    (pictured,) = (each for each in found.entries if each.pictures)
    assert [picture.read() for picture in pictured.pictures] == [b"en and"]
    assert all(journal.moving_in.known(found.entries))


def test_of_a_craving_everything_can_be_read(journal: OpenJournal, tmp_path: Path) -> None:
    _filled(journal)
    text = (_take_out(journal, tmp_path / "ut") / "2024" / "2024-05-01_0000.md").read_text("utf-8")
    assert text.split("---\n\n")[1].rstrip().split("\n\n") == [
        "Før: 7",
        "Jeg trodde: 9",
        "Underveis: 8, 5",
        "Etter: 3",
        "Det som kom først: sliten, alene",
        "I kroppen: Tung i armene",
        "Lite søvn: ja",
        "Medisinen holder ikke: ja",
        "Det jeg gjorde: Satt på badegulvet",
        "Dette hjalp: Varm dusj",
        "Neste gang: Dusjen først",
        "Timene etter: Sov godt",
    ]


def test_without_the_file_that_holds_all_the_words_come_in_the_same(
    journal: OpenJournal, tmp_path: Path
) -> None:
    _filled(journal)
    folder = _take_out(journal, tmp_path / "ut", (b"en and",))
    (folder / "data.json").unlink()
    for name in ("Gode ord.md", "Noe jeg vil ta opp.md"):
        (folder / name).unlink()
    texts = {each.words.at: each for each in read_folder(folder).entries if each.words.tags}
    assert plain(texts[NOON].words.text).split() == plain(_TEXTS[0].text).split()
    assert texts[NOON].words.tags == _TEXTS[0].tags
    assert [picture.read() for picture in texts[NOON].pictures] == [b"en and"]


def test_what_she_made_ready_on_a_calm_day_comes_out_in_her_words(
    journal: OpenJournal, tmp_path: Path
) -> None:
    journal.calm.keep_signs(("Jeg rydder om natta",))
    built_in = HelpCard("Drikk vann.", "water")
    journal.calm.keep_cards((HelpCard("Gå til bukta", needs_somebody=True), built_in))
    journal.calm.keep_plans((IfThen("brevet kommer", "ringer jeg"),))
    folder = _take_out(journal, tmp_path / "ut")
    told = json.loads((folder / "data.json").read_bytes())
    assert told["signs"] == ["Jeg rydder om natta"]
    assert told["cards"] == [{"text": "Gå til bukta", "needs_somebody": True}]
    assert told["plans"] == [{"when": "brevet kommer", "then": "ringer jeg"}]
    lines = (folder / "Hvis, så.md").read_text(encoding="utf-8")
    assert lines == "# Hvis, så\n\n- brevet kommer · ringer jeg\n"
    assert "bukta" in (folder / "Det som hjelper meg.md").read_text(encoding="utf-8")
    assert "rydder" in (folder / "Tegnene mine.md").read_text(encoding="utf-8")


def test_all_about_the_group_comes_out_in_her_words(journal: OpenJournal, tmp_path: Path) -> None:
    journal.plans.add(NewSeries(datetime(2026, 11, 11, 17, 0), 2, "andre etasje"))
    leave_out(journal, date(2026, 12, 23))
    written = Preparation("Jeg har sovet.", heard="At det går over.", question="Og?", answer="Ro.")
    meeting = journal.meetings.prepare(journal.meetings.coming(1)[0], written)
    journal.group.add_topic("Til jordmora", note=TopicNote(guest=True), meeting=meeting)
    page = replace(journal.rehearsals.blank(), situation="Barnehagen", mine="Hei.", went="Fint.")
    journal.rehearsals.keep(None, page)
    journal.rules.add("Vi ler.", written_down=False)
    journal.phases.date(PhaseKind.LEADER, date(2026, 10, 22))
    pack_store(journal.database, journal.keys.rows).add(
        NewPack('{\n "group": "Torsdag"\n}\n', date(2026, 11, 20), ("sol",))
    )
    folder = _take_out(journal, tmp_path / "ut")
    told = json.loads((folder / "data.json").read_bytes())
    assert told["meetings"] == [
        {
            "at": "2026-11-25T17:00",
            "place": "andre etasje",
            "name": "",
            "written": asdict(written),
        }
    ]
    assert told["series"] == [
        {
            "first": "2026-11-11T17:00",
            "weeks": 2,
            "place": "andre etasje",
            "until": None,
            "not_on": ["2026-12-23"],
        }
    ]
    assert told["topics"] == [
        {
            "text": "Til jordmora",
            "on": "2026-11-23",
            "guest": True,
            "meeting": "2026-11-25T17:00",
        }
    ]
    (rehearsal,) = told["rehearsals"]
    assert (rehearsal["situation"], rehearsal["went"]) == ("Barnehagen", "Fint.")
    assert told["rules"] == [{"text": "Vi ler.", "written_down": False}]
    assert told["phases"] == [{"kind": "leader", "on": "2026-10-22"}]
    assert told["group_file"] == '{\n "group": "Torsdag"\n}\n'

    def lines(name: str) -> list[str]:
        return (folder / f"{name}.md").read_text("utf-8").splitlines()[2:]

    assert lines("Møter som gjentar seg") == [
        "- 2026-11-11 17:00 · hver 2. uke · andre etasje · ikke 2026-12-23"
    ]
    assert lines("Skrevet til møter") == [
        "- 2026-11-25 17:00 · mine tre setninger · Jeg har sovet.",
        "- 2026-11-25 17:00 · det jeg hørte, som hjalp · At det går over.",
        "- 2026-11-25 17:00 · Og? · Ro.",
    ]
    assert lines("Noe jeg vil ta opp") == ["- 2026-11-23 · til en gjest · Til jordmora"]
    assert lines("Samtaler jeg har øvd på")[1] == "- 2026-11-23 · det jeg sier · Hei."
    assert lines("Reglene i gruppa") == ["- uskreven · Vi ler."]
    assert lines("Endringer i gruppa") == ["- 2026-10-22 · leader"]
    assert lines("Fra gruppelederen") == ["    {", '     "group": "Torsdag"', "    }"]


def test_files_are_named_by_day_and_are_hers_alone(journal: OpenJournal, tmp_path: Path) -> None:
    _filled(journal)
    folder = _take_out(journal, tmp_path / "ut", (b"en and",))
    assert {os.fspath(path.relative_to(folder)) for path in folder.rglob("*")} == {
        "2024",
        "2024/2024-02-29_2359.md",
        "2024/2024-05-01_0000.md",
        "2025",
        "2025/2025-01-01_0000.md",
        "2026",
        "2026/2026-11-23_1200.md",
        "2026/2026-11-23_1200-2.md",
        "2026/2026-11-23_1200-3.md",
        "bilder",
        "bilder/2026-11-23_1200-3-1.jpg",
        "data.json",
        "Gode ord.md",
        "Noe jeg vil ta opp.md",
    }
    for path in (folder, *folder.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)
    craving = (folder / "2024" / "2024-02-29_2359.md").read_text("utf-8")
    assert craving == (
        '---\ndate: 2024-02-29T23:59\n"slag": "Sug"\n---\n\nFør: 7\n\nEtter: 3\n\n'
        "Det som kom først: kø\n\nDette hjalp: te\n"
    )


def test_one_file_holds_everything(journal: OpenJournal, tmp_path: Path) -> None:
    _filled(journal)
    whole = json.loads((_take_out(journal, tmp_path / "ut") / "data.json").read_text("utf-8"))
    assert (whole["format"], whole["version"], whole["made"]) == (
        "mammadagbok",
        1,
        "2026-11-23T12:00",
    )
    assert len(whole["entries"]) == len(_TEXTS)
    assert whole["cheers"][0] == {
        "text": "Du er god å snakke med.",
        "on": "2026-11-23",
        "about": "møtet",
        "by": "Kari",
        "is_question": False,
    }
    assert [each["text"] for each in whole["topics"]] == ["Søvn om natta"]


def test_both_texts_of_a_pair_are_taken_out(journal: OpenJournal, tmp_path: Path) -> None:
    mine = journal.writing.begin(NewEntry(None, "Min.", NOON))
    page = journal.writing.blank_to_show(mine)
    journal.writing.keep(page, replace(page, text="Den jeg kan vise."))
    assert len(journal.finding.ids(Query())) == 1
    texts = {each.words.text for each in read_folder(_take_out(journal, tmp_path / "ut")).entries}
    assert texts == {"Min.", "Den jeg kan vise."}


def test_of_the_same_words_the_private_ones_do_not_come_in_as_open_ones(
    journal: OpenJournal, tmp_path: Path
) -> None:
    goes = date(2027, 1, 1)
    texts = [
        NewEntry(None, "Samme ord.", NOON, tags=("en",)),
        NewEntry(None, "Samme ord.", NOON, tags=("to",)),
        NewEntry(None, "Samme ord.", NOON, private=True),
        NewEntry(None, "Samme ord.", NOON, until=goes),
    ]
    for text in texts:
        journal.writing.begin(text)
    found = read_folder(_take_out(journal, tmp_path / "ut"))
    assert [each.remark for each in found.told] == [Remark.TWICE]
    came = {(each.words.private, each.words.until): each.words.tags for each in found.entries}
    assert {key: set(tags) for key, tags in came.items()} == {
        (False, None): {"en", "to"},
        (True, None): set(),
        (False, goes): set(),
    }


def test_an_empty_journal_can_be_taken_out(journal: OpenJournal, tmp_path: Path) -> None:
    folder = _take_out(journal, tmp_path / "ut")
    assert json.loads((folder / "data.json").read_text())["entries"] == []
    assert read_folder(folder).entries == ()


def test_nothing_that_lies_there_is_written_over(journal: OpenJournal, tmp_path: Path) -> None:
    target = tmp_path / "ut"
    target.mkdir()
    with pytest.raises(TargetExistsError):
        _take_out(journal, target)
    assert list(target.iterdir()) == []
    target.rmdir()
    out = TakingOut(target, WORDS, NOON)
    out.begin()
    target.mkdir()
    with pytest.raises(TargetExistsError):
        out.finish(journal.everything.lists())
    assert not list(tmp_path.glob("ut.part*"))


def test_stopping_leaves_nothing(journal: OpenJournal, tmp_path: Path) -> None:
    _filled(journal)
    out = TakingOut(tmp_path / "ut", WORDS, NOON)
    out.begin()
    entries = journal.everything.read(journal.everything.ids())
    out.add([OutEntry(entries[0])])
    out.stop()
    with pytest.raises(MoveStoppedError):
        out.add([OutEntry(entries[1])])
    assert not list(tmp_path.glob("ut*"))


def test_a_full_disk_leaves_nothing(
    journal: OpenJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(journal)
    calls = 0
    fill = taking_out._fill

    def full(descriptor: int, data: bytes) -> None:
        nonlocal calls
        calls += 1
        if calls == 4:
            os.close(descriptor)
            raise OSError(28, "No space left on device")
        fill(descriptor, data)

    monkeypatch.setattr(taking_out, "_fill", full)
    with pytest.raises(DiskFullError):
        _take_out(journal, tmp_path / "ut")
    assert not list(tmp_path.glob("ut*"))


def test_a_newer_file_is_refused_and_a_path_out_of_the_folder_told(
    journal: OpenJournal, tmp_path: Path
) -> None:
    _filled(journal)
    path = _take_out(journal, tmp_path / "ut") / "data.json"
    whole = json.loads(path.read_text("utf-8"))
    whole["entries"][0]["photos"] = ["../../etc/passwd", "/etc/passwd"]
    whole["entries"][1]["at"] = "9999-01-01T00:00"
    whole["entries"][2] = "tull"
    path.write_text(json.dumps(whole), "utf-8")
    told = [each.remark for each in read_folder(path.parent).told]
    assert told == [Remark.OUTSIDE, Remark.OUTSIDE, Remark.NO_DATE, Remark.NOT_UNDERSTOOD]
    path.write_text(json.dumps({**whole, "version": 2}), "utf-8")
    with pytest.raises(NewerFormatError):
        read_folder(path.parent)


@pytest.mark.parametrize("strength", [True, 7.0, "7", 11])
def test_a_strength_that_is_none_is_told(
    journal: OpenJournal, tmp_path: Path, strength: object
) -> None:
    _filled(journal)
    path = _take_out(journal, tmp_path / "ut") / "data.json"
    whole = json.loads(path.read_text("utf-8"))
    craving = next(each["craving"] for each in whole["entries"] if each["craving"])
    craving["before"] = strength
    path.write_text(json.dumps(whole), "utf-8")
    found = read_folder(path.parent)
    assert [each.remark for each in found.told] == [Remark.NOT_UNDERSTOOD]
    assert len(found.entries) == len(_TEXTS) - 1


def test_a_picture_whose_name_is_too_long_is_not_there(
    journal: OpenJournal, tmp_path: Path
) -> None:
    _filled(journal)
    path = _take_out(journal, tmp_path / "ut") / "data.json"
    whole = json.loads(path.read_text("utf-8"))
    whole["entries"][0]["photos"] = ["a" * 300, "b" * 5000]
    path.write_text(json.dumps(whole), "utf-8")
    pictures = [each for entry in read_folder(path.parent).entries for each in entry.pictures]
    for picture in pictures:
        with pytest.raises(PictureRefusedError) as refused:
            picture.read()
        assert refused.value.remark is Remark.PICTURE_MISSING
    assert len(pictures) == 2


def test_the_trash_stays(journal: OpenJournal, tmp_path: Path) -> None:
    _filled(journal)
    number = journal.finding.ids(Query())[0]
    with journal.database.transaction():
        journal.database.change(
            "INSERT INTO trash VALUES (?, '2026-11-23T12:00', x'00')", (number,)
        )
    assert number not in journal.everything.ids()


def _begun(journal: OpenJournal, target: Path) -> Path:
    """What a crash leaves: the folder that grows, and the journal's note of it."""
    out = TakingOut(target, WORDS, NOON)
    journal.everything.begin(out.part)
    out.begin()
    return out.part


def test_what_a_crash_has_left_is_known_and_cleared(journal: OpenJournal, tmp_path: Path) -> None:
    hers = tmp_path / "Notater"
    hers.mkdir()
    parts = [_begun(journal, tmp_path / name) for name in ("en", "to")]
    assert journal.everything.left_behind() == parts
    journal.everything.settle()
    assert journal.everything.left_behind() == parts
    assert clear_left_behind(parts) == parts
    assert list(tmp_path.glob("*.part*")) == []
    assert hers.is_dir()
    journal.everything.settle()
    assert journal.everything.left_behind() == []


def test_one_on_a_stick_that_is_away_waits(journal: OpenJournal, tmp_path: Path) -> None:
    stick = tmp_path / "pinne"
    stick.mkdir()
    part = _begun(journal, stick / "ut")
    stick.rename(tmp_path / "borte")
    assert clear_left_behind([part]) == []
    journal.everything.settle()
    assert journal.everything.left_behind() == [part]
    (tmp_path / "borte").rename(stick)
    assert clear_left_behind([part]) == [part]


def test_one_that_cannot_be_deleted_now_waits_too(
    journal: OpenJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(folder: Path) -> None:
        raise NotWritableError(folder)

    part = _begun(journal, tmp_path / "ut")
    monkeypatch.setattr(everything, "clear_folder", refused)
    assert clear_left_behind([part]) == []
    journal.everything.settle()
    assert journal.everything.left_behind() == [part]


def test_what_was_taken_along_comes_out_as_it_left(journal: OpenJournal, tmp_path: Path) -> None:
    kept = journal.writing.keep(moment("Hun lo."), moment("Hun lo."))
    assert isinstance(kept, Entry)
    journal.group.add_cheer("Du så det.")
    ticks = {each.key: each.own for each in journal.sharing.candidates().found}
    page = journal.sharing.page(ticks, Wishes(Occasion.GROUP, "nb-NO")).page
    note = Taking(Way.SCREEN, Occasion.GROUP, "Den som leder gruppa …")
    assert journal.sharing.took(page, note)
    folder = _take_out(journal, tmp_path / "ut")
    told = json.loads((folder / "data.json").read_bytes())
    assert told["taken_along"] == [
        {
            "at": "2026-11-23T12:00",
            "way": "screen",
            "occasion": "group",
            "target": "",
            "note": "Den som leder gruppa …",
            "parts": [
                {"kind": "entry", "entry": kept.id, "text": "Hun lo."},
                {"kind": "cheer", "entry": None, "text": "Du så det."},
            ],
        }
    ]
    lines = (folder / "Tatt med.md").read_text("utf-8").splitlines()
    assert lines[2:] == ["- 2026-11-23 12:00 · Hun lo. · Du så det."]
