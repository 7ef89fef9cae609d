"""What came with a text is kept or told: nothing goes without a word."""

import time
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

import moving_files
from mammadagbok.domain.errors import MoveStoppedError, SourceTooLargeError
from mammadagbok.domain.moving import Found, Remark
from mammadagbok.services.moving import day_one
from mammadagbok.services.moving.day_one import read_day_one
from mammadagbok.services.moving.folder import read_folder
from mammadagbok.services.moving.reading import text_of


def _told(found: Found, remark: Remark) -> list[str]:
    return [each.where for each in found.told if each.remark is remark]


def _zipped(path: Path, *members: tuple[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return path


def test_one_bad_byte_leaves_the_other_letters_as_they_are() -> None:
    whole = "Blåbær og ørret, æsj! "
    assert text_of(whole.encode() + b"\xc3") == (whole + "Ã", True)
    assert text_of(whole.encode() + b"p\xe5 tur") == (whole + "på tur", True)
    assert text_of("Grønn på «mål» – 5 €".encode("cp1252")) == ("Grønn på «mål» – 5 €", True)


def test_a_guess_at_day_ones_letters_is_told(tmp_path: Path) -> None:
    journal = moving_files.day_one_journal(moving_files.day_one_entry("Blåbær. XX"))
    data = journal.encode().replace(b"XX", b"\xff")
    found = read_day_one(_zipped(tmp_path / "ut.zip", ("Journal.json", data)))
    assert found.entries[0].words.text.startswith("Blåbær.")
    assert _told(found, Remark.OTHER_CODING) == ["Journal.json"]
    found.close()


def test_texts_of_day_ones_without_any_date_are_told(tmp_path: Path) -> None:
    dated = moving_files.day_one_journal(moving_files.day_one_entry("Med dato."))
    undated = moving_files.day_one_journal({"text": "Uten dato.", "uuid": "A"})
    path = _zipped(tmp_path / "ut.zip", ("Journal.json", dated), ("Reise.json", undated))
    found = read_day_one(path)
    assert [each.words.text for each in found.entries] == ["Med dato."]
    assert _told(found, Remark.OTHER_KIND) == ["Reise.json"]
    found.close()


def test_a_picture_that_only_the_text_knows_of_is_told(tmp_path: Path) -> None:
    entry = moving_files.day_one_entry(
        "Se\\! ![](dayone-moment://B0B0)\n![](dayone-moment:/audio/A1)",
        audios=[{"identifier": "A1"}],
    )
    found = read_day_one(
        _zipped(tmp_path / "ut.zip", ("Journal.json", moving_files.day_one_journal(entry)))
    )
    assert _told(found, Remark.PICTURE_MISSING) == ["Journal.json, 1 (2024-07-03): B0B0"]
    assert len(_told(found, Remark.MEDIA)) == 1
    found.close()


def test_photos_without_an_identifier_are_each_their_own(tmp_path: Path) -> None:
    photos = [{"md5": "a" * 32, "type": "jpeg"}, {"md5": "b" * 32, "type": "jpeg"}]
    journal = moving_files.day_one_journal(moving_files.day_one_entry("To.", photos=photos))
    found = read_day_one(
        _zipped(
            tmp_path / "ut.zip",
            ("Journal.json", journal),
            (f"photos/{'a' * 32}.jpeg", b"en"),
            (f"photos/{'b' * 32}.jpeg", b"to"),
        )
    )
    assert [each.read() for each in found.entries[0].pictures] == [b"en", b"to"]
    found.close()


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_what_has_the_same_name_in_an_archive_is_told(tmp_path: Path) -> None:
    first = moving_files.day_one_journal(moving_files.day_one_entry("Først."))
    second = moving_files.day_one_journal(moving_files.day_one_entry("Så."))
    found = read_day_one(
        _zipped(
            tmp_path / "ut.zip",
            ("Journal.json", first),
            ("Journal.json", second),
            ("en/notat.txt", "ett"),
            ("to/notat.txt", "to"),
        )
    )
    assert sorted(each.words.text for each in found.entries) == ["Først.", "Så."]
    assert _told(found, Remark.OTHER_KIND) == ["en/notat.txt", "to/notat.txt"]
    found.close()


def test_many_journals_that_swell_together_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(day_one, "_MOST_TOGETHER", 1000)
    journal = moving_files.day_one_journal(moving_files.day_one_entry("Hei. " * 50))
    members = [(f"{number}.json", journal) for number in range(5)]
    with pytest.raises(SourceTooLargeError):
        read_day_one(_zipped(tmp_path / "ut.zip", *members))


def test_what_stands_at_the_top_of_a_file_is_kept_or_told(tmp_path: Path) -> None:
    (tmp_path / "tur.md").write_text(
        "---\ntitle: Tur\ndate: 2024-05-03 10:00\ntags: [skog]\nhumør: glad\n"
        "steder:\n  - Lysaker: [elva]\naliases:\n---\nVi gikk.\n",
        "utf-8",
    )
    found = read_folder(tmp_path)
    assert _told(found, Remark.FIELD) == ["tur.md: humør: glad", "tur.md: steder: Lysaker: elva"]
    (entry,) = found.entries
    assert entry.words.text == "Tur\nVi gikk."


def test_a_tag_alone_comes_along(tmp_path: Path) -> None:
    (tmp_path / "2024-05-03 1000.md").write_text("---\ntags: [skog]\n---\n", "utf-8")
    (tmp_path / "2024-05-04 1000.md").write_text("---\nlayout: post\n---\n", "utf-8")
    found = read_folder(tmp_path)
    assert [(each.words.text, each.words.tags) for each in found.entries] == [("", ("skog",))]
    assert _told(found, Remark.EMPTY) == ["2024-05-04 1000.md"]


def test_a_folder_can_be_left_while_it_is_read(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.md").write_text("Hei.")
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked > 7

    with pytest.raises(MoveStoppedError):
        read_folder(tmp_path, stopped)


def test_a_moment_in_greenwich_is_told_by_her_own_clock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Joplin writes `created: 2021-06-10 22:30:00Z` for half past midnight in Oslo."""
    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()
    (tmp_path / "natt.md").write_text("---\ncreated: 2021-06-10 22:30:00Z\n---\nHun sov.\n")
    try:
        (entry,) = read_folder(tmp_path).entries
    finally:
        monkeypatch.undo()
        time.tzset()
    assert entry.words.at == datetime(2021, 6, 11, 0, 30)


def test_a_text_that_comes_twice_is_told_and_keeps_the_tags_of_both(tmp_path: Path) -> None:
    for name, tag in (("a", "tur"), ("b", "skog")):
        (tmp_path / f"{name}.md").write_text(
            f"---\ndate: 2024-05-03 10:00\ntitle: Fin dag\ntags: {tag}\n---\nVi gikk."
        )
    found = read_folder(tmp_path)
    (entry,) = found.entries
    assert entry.words.tags == ("tur", "skog")
    assert _told(found, Remark.TWICE) == ["b.md"]


@pytest.mark.parametrize(
    ("zone", "at"),
    [
        ("GMT+0200", datetime(2024, 7, 3, 23, 45)),
        ("GMT-03:30", datetime(2024, 7, 3, 18, 15)),
        ("Pacific/Apia", datetime(2024, 7, 4, 10, 45)),
    ],
)
def test_zones_with_and_without_a_place(zone: str, at: datetime, tmp_path: Path) -> None:
    path = tmp_path / "Journal.json"
    entry = moving_files.day_one_entry("Langt borte.", timeZone=zone)
    path.write_text(moving_files.day_one_journal(entry), "utf-8")
    found = read_day_one(path)
    assert [each.words.at for each in found.entries] == [at]
    assert _told(found, Remark.NO_ZONE) == []


def test_tags_that_are_cut_or_left_out_are_told(tmp_path: Path) -> None:
    long = "et stikkord " * 9
    for name in "ab":
        tags = [f"{name}{number}" for number in range(30)]
        front = "\n".join(f"- {tag}" for tag in (long, *tags))
        text = f"---\ndate: 2024-05-03 10:00\ntags:\n{front}\n---\nSamme ord.\n"
        (tmp_path / name).mkdir()
        (tmp_path / name / "notat.md").write_text(text)
    found = read_folder(tmp_path)
    ((entry,),) = (found.entries,)
    assert len(entry.words.tags) == 50
    assert entry.words.tags[0] == long[:60].rstrip()
    assert _told(found, Remark.TAG_CUT) == [f"{name}/notat.md: {long.strip()}" for name in "ab"]
    assert _told(found, Remark.TAG_LEFT_OUT) == [
        f"a/notat.md: b{number}" for number in range(19, 30)
    ]
