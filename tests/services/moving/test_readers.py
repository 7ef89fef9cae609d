"""Each source as its program writes it."""

import json
import os
from datetime import datetime
from pathlib import Path

import pytest

import moving_files
from mammadagbok.domain.errors import (
    NotThisSourceError,
    PictureRefusedError,
    SourceUnreadableError,
)
from mammadagbok.domain.markup import plain
from mammadagbok.domain.moving import Fact, Found, Remark, Source
from mammadagbok.services.moving.day_one import read_day_one
from mammadagbok.services.moving.day_one_rich import markdown_of
from mammadagbok.services.moving.folder import read_folder
from mammadagbok.services.moving.jrnl import read_jrnl
from mammadagbok.services.moving.rednotebook import read_rednotebook


def _told(found: Found) -> dict[Remark, list[str]]:
    told: dict[Remark, list[str]] = {}
    for each in found.told:
        told.setdefault(each.remark, []).append(each.where)
    return told


def test_rednotebook(tmp_path: Path) -> None:
    moving_files.rednotebook(tmp_path / "red", b"en and")
    found = read_rednotebook(tmp_path / "red")
    assert [each.words.at for each in found.entries] == [
        datetime(2011, 5, 1, 12),
        datetime(2023, 12, 3, 12),
        datetime(2023, 12, 12, 12),
        datetime(2023, 12, 24, 12),
    ]
    sunday = found.entries[1]
    assert sunday.words.text.startswith(
        "**Søndag**\nVi gikk til **Frognerparken** og så på *ender*"
    )
    assert sunday.words.text.endswith("- Idé: bake lussekatter\n- Idé: ringe tante")
    assert sunday.words.tags == ("Idé", "Rolig", "tur")
    assert [picture.read() for picture in sunday.pictures] == [b"en and"]
    assert found.entries[3].words.tags == ("gammel",)
    assert found.told == ()
    assert found.facts == {Fact.NOON}


def test_rednotebook_tells_what_it_cannot_read(tmp_path: Path) -> None:
    data = moving_files.rednotebook(tmp_path / "red")
    (data / "2024-01.txt").write_text("1: {text: 'uten slutt", "utf-8")
    (data / "2024-02.txt").write_text("31: {text: Skuddår}\n2: {text: God dag}\n3: bare tekst\n")
    (data / "2024-03.txt").write_text("1: &a {text: x}\n2: *a\n")
    (data / "2024-04.txt").write_text("1: !!python/object/apply:os.system [ls]\n")
    (data / "2024-05.txt").write_bytes("1: {text: blåbær}".encode("cp1252"))
    (data / "2024-06.txt").write_bytes(b"\x00\x01\x02")
    (data / "2024-07.old.txt").write_text("1: {text: gammel}")
    (data / "2024-99.txt").write_text("1: {text: hei}")
    told = _told(read_rednotebook(data))
    assert told[Remark.NOT_UNDERSTOOD] == [
        "2024-01.txt",
        "2024-02.txt, 3.",
        "2024-03.txt",
        "2024-04.txt",
    ]
    assert told[Remark.NO_DATE] == ["2024-02.txt, 31.", "2024-99.txt, 1."]
    assert told[Remark.OTHER_CODING] == ["2024-05.txt"]
    assert told[Remark.NOT_TEXT] == ["2024-06.txt"]
    assert told[Remark.OTHER_KIND] == ["2024-07.old.txt"]


def test_jrnl_text(tmp_path: Path) -> None:
    path = tmp_path / "journal.txt"
    path.write_text(moving_files.JRNL_TEXT, "utf-8")
    found = read_jrnl(path)
    assert [each.words.at for each in found.entries] == [
        datetime(2024, 5, 3, 9, 12),
        datetime(2024, 5, 4, 21, 30),
        datetime(2024, 5, 5, 7, 5),
    ]
    assert plain(found.entries[0].words.text).startswith("Tur i skogen.\nVi plukket hvitveis.")
    assert found.entries[0].words.tags == ("tur", "mina")
    assert plain(found.entries[1].words.text) == (
        "En rolig kveld.\n[dette er bare en klamme] og ikke en dato."
    )
    assert found.facts == {Fact.NO_STARS}


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("[09.06.2013 15:39] Min første tekst.\n", datetime(2013, 6, 9, 15, 39)),
        ("[2013-06-09 03:39 PM] Min første tekst.\n", datetime(2013, 6, 9, 15, 39)),
        ("[06/13/2013 03:39 PM] Min første tekst.\n", datetime(2013, 6, 13, 15, 39)),
        ("2013-06-09 15:39 Min første tekst.\n", datetime(2013, 6, 9, 15, 39)),
    ],
)
def test_jrnl_in_other_formats(text: str, at: datetime, tmp_path: Path) -> None:
    path = tmp_path / "journal.txt"
    path.write_text(text, "utf-8")
    (entry,) = read_jrnl(path).entries
    assert (entry.words.at, entry.words.text) == (at, "Min første tekst.")


def test_jrnl_tells_of_dates_that_are_none(tmp_path: Path) -> None:
    path = tmp_path / "journal.txt"
    path.write_text("Før alt.\n[2024-05-03 09:12] En.\n[9999-13-99 10:00] To.\n", "utf-8")
    found = read_jrnl(path)
    (entry,) = found.entries
    assert plain(entry.words.text) == "En.\n[9999-13-99 10:00] To."
    told = _told(found)
    assert told[Remark.NO_DATE] == ["journal.txt: Før alt."]
    assert told[Remark.DATE_AS_TEXT] == ["journal.txt: 9999-13-99 10:00"]


def test_jrnl_json(tmp_path: Path) -> None:
    path = tmp_path / "journal.json"
    path.write_text(json.dumps(moving_files.JRNL_JSON), "utf-8")
    first, second = read_jrnl(path).entries
    assert first.words.text == "Tur i skogen.\nVi plukket hvitveis. @tur"
    assert first.words.tags == ("tur",)
    assert second.words.at == datetime(2024, 5, 4, 21, 30)


def test_an_encrypted_jrnl_says_so(tmp_path: Path) -> None:
    path = tmp_path / "journal.txt"
    path.write_bytes(b"gAAAAABVIHB7tnwKExG7aC5ZbAbBL9SG2oY2GENeoOJ22i1PZigOvCYvrQN3kpsu0KGr7ay5K")
    with pytest.raises(SourceUnreadableError) as refused:
        read_jrnl(path)
    assert refused.value.remark is Remark.ENCRYPTED


def test_day_one(tmp_path: Path) -> None:
    found = read_day_one(moving_files.day_one(tmp_path / "ut.zip", b"en sky"))
    winter, summer = found.entries
    # Half past ten in the evening by UTC is half past eleven on her clock, and one later in summer.
    assert winter.words.at == datetime(2024, 1, 10, 23, 30)
    assert summer.words.at == datetime(2024, 7, 3, 23, 45)
    assert summer.words.text == (
        "**Kveldstur**\n\nVi telte skyer. Hun sa *måke* for første gang!\n\n"
        "1\\. juli er langt unna."
    )
    assert summer.words.tags == ("tur", "Mina")
    assert winter.words.tags == ("Reise",)
    assert [picture.read() for picture in summer.pictures] == [b"en sky"]
    assert found.facts == {Fact.NO_PLACES, Fact.NO_WEATHER, Fact.NO_STARS}
    assert _told(found) == {Remark.MEDIA: ["Journal.json, 1 (2024-07-03): audios/A1"]}
    found.close()


def test_day_one_unpacked(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / f"{moving_files.PHOTO_MD5}.jpeg").write_bytes(b"en sky")
    entry = moving_files.day_one_entry(
        moving_files.DAY_ONE_TEXT, photos=[moving_files.day_one_photo()]
    )
    path = tmp_path / "Journal.json"
    path.write_text(moving_files.day_one_journal(entry), "utf-8")
    (found,) = read_day_one(path).entries
    assert [picture.read() for picture in found.pictures] == [b"en sky"]


def test_day_one_tells_what_is_missing(tmp_path: Path) -> None:
    entries = [
        moving_files.day_one_entry("Aldri.", creationDate="9999-12-31T23:59:59Z"),
        moving_files.day_one_entry("Først.", creationDate="0001-01-01T00:00:00Z"),
        moving_files.day_one_entry("Ingen sone.", timeZone="Atlantis/Bunnen"),
        moving_files.day_one_entry("", encryptedText="x"),
        moving_files.day_one_entry(""),
        moving_files.day_one_entry("Tall.", creationDate=10**400),
    ]
    found = read_day_one(moving_files.day_one(tmp_path / "ut.zip", None, *entries))
    told = _told(found)
    assert [where.split(":")[0] for where in told[Remark.PICTURE_MISSING]] == [
        "Journal.json, 1 (2024-07-03)"
    ]
    assert len(told[Remark.NO_DATE]) == 3
    assert told[Remark.NO_ZONE] == ["Journal.json, 4 (2024-07-03)"]
    assert told[Remark.ENCRYPTED] == ["Journal.json, 5 (2024-07-03)"]
    assert told[Remark.EMPTY] == ["Journal.json, 6 (2024-07-03)"]
    found.close()


def test_day_one_rich_text_alone(tmp_path: Path) -> None:
    rich = {
        "contents": [
            {"text": "Tur\n", "attributes": {"line": {"header": 1}}},
            {"text": "fin dag", "attributes": {"bold": True}},
            {"text": "\n"},
            {"embeddedObjects": [{"type": "photo", "identifier": "A1"}]},
            {"text": "brød\n", "attributes": {"line": {"listStyle": "bulleted"}}},
        ],
        "meta": {"version": 1},
    }
    assert markdown_of(json.dumps(rich)) == (
        "# Tur\n**fin dag**\n![](dayone-moment://A1)\n- brød\n"
    )


def test_a_folder(tmp_path: Path) -> None:
    folder = moving_files.notes(tmp_path / "notes")
    written = datetime(2022, 2, 2, 20, 22).timestamp()
    os.utime(folder / "Uten dato.md", (written, written))
    found = read_folder(folder)
    texts = {each.where: each.words for each in found.entries}
    assert texts["2024-05-03.md"].text == "Fri morgen.\n\nVi gikk **sakte** hjem. #tur"
    assert texts["2024-05-03.md"].tags == ("tur",)
    evening = texts["2024/2024-05-04-en-rolig-kveld.md"]
    assert (evening.at, evening.tags) == (datetime(2024, 5, 4, 21, 30), ("hjemme", "ro"))
    assert evening.text == "En rolig kveld\nHun sovnet på armen min."
    assert texts["05.05.2024.txt"].text == "Ren tekst med \\* stjerne og _strek_."
    assert texts["hugo.md"].at == datetime(2024, 5, 6, 10)
    assert texts["Uten dato.md"].at == datetime(2022, 2, 2, 20, 22)
    assert _told(found) == {Remark.FILE_TIME: ["Uten dato.md"]}
    assert found.facts == {Fact.NOON}


def test_a_folder_with_all_that_can_be_wrong(tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "2024-05-01.md").write_bytes(b"\xef\xbb\xbfMed merke.")
    (folder / "2024-05-02.md").write_bytes("Bred.".encode("utf-16"))
    (folder / "2024-05-03.md").write_bytes("blåbær".encode("cp1252"))
    (folder / "2024-05-04.md").write_bytes(b"a\x00b")
    (folder / "2024-05-05.md").write_text("")
    (folder / "2024-05-06.md").write_text("---\ndate: 0001-01-01\n---\nFørst.")
    (folder / "2024-05-07.md").write_text("![](borte.jpg) ![](https://example.org/a.png) ja")
    (folder / "2024-05-08.md").write_text("![](../../../etc/hemmelig.png) ja")
    (folder / "regning.pdf").write_bytes(b"%PDF")
    (folder / ".obsidian").mkdir()
    (folder / "rundt").symlink_to(folder)
    os.mkfifo(folder / "rør.md")
    os.truncate(_made(folder / "2024-05-09.md"), 200 << 20)
    found = read_folder(folder)
    assert [each.words.text for each in found.entries] == [
        "Med merke.",
        "Bred.",
        "blåbær",
        "Først.",
        "ja",
        "ja",
    ]
    told = _told(found)
    assert told[Remark.OTHER_CODING] == ["2024-05-03.md"]
    assert told[Remark.NOT_TEXT] == ["2024-05-04.md"]
    assert told[Remark.EMPTY] == ["2024-05-05.md"]
    assert told[Remark.OTHER_DATE] == ["2024-05-06.md: 0001-01-01"]
    assert told[Remark.PICTURE_MISSING] == ["2024-05-07.md: borte.jpg"]
    assert told[Remark.PICTURE_ELSEWHERE] == [
        "2024-05-07.md: https://example.org/a.png",
        "2024-05-08.md: ../../../etc/hemmelig.png",
    ]
    assert told[Remark.OTHER_KIND] == ["regning.pdf"]
    assert told[Remark.HIDDEN] == [".obsidian"]
    assert told[Remark.LINK] == ["rundt"]
    assert told[Remark.NOT_A_FILE] == ["rør.md"]
    assert told[Remark.TOO_LARGE] == ["2024-05-09.md"]


def test_every_file_of_a_folder_is_a_text_or_told(tmp_path: Path) -> None:
    folder = moving_files.notes(tmp_path / "notes")
    (folder / "bilder" / "and.jpg").write_bytes(b"en and")
    (folder / "lyd.mp3").write_bytes(b"\x00")
    (folder / "2020-01-01.md").write_text("![[and.jpg]]\nKvakk.")
    (folder / "tom.txt").write_text("  \n")
    found = read_folder(folder)
    spoken = {each.where for each in found.entries} | {each.where for each in found.told}
    files = {os.fspath(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert files - spoken == {"bilder/and.jpg"}
    (with_picture,) = (each for each in found.entries if each.pictures)
    assert with_picture.pictures[0].read() == b"en and"


def test_a_folder_of_jrnl_files(tmp_path: Path) -> None:
    day = tmp_path / "2020" / "08" / "29.txt"
    day.parent.mkdir(parents=True)
    day.write_text("[2020-08-29 11:11] En.\n\n[2020-08-29 12:11] To.\n")
    found = read_folder(tmp_path)
    assert [each.words.text for each in found.entries] == ["En.", "To."]


def test_a_title_comes_first_and_once(tmp_path: Path) -> None:
    (tmp_path / "2024-01-01-tur-i-skogen.md").write_text("# Tur i skogen!\nHvitveis.")
    (tmp_path / "2024-01-02.md").write_text("---\ntitle: Tur\n---\nTuren gikk fint.")
    (tmp_path / "Å bake brød.md").write_text("---\ndate: 2024-01-03\n---\nMel.")
    texts = [each.words.text for each in read_folder(tmp_path).entries]
    assert texts == ["**Tur i skogen!**\nHvitveis.", "Tur\nTuren gikk fint.", "Å bake brød\nMel."]


@pytest.mark.parametrize("reader", [read_rednotebook, read_folder])
def test_an_empty_folder_is_no_source(reader: object, tmp_path: Path) -> None:
    assert callable(reader)
    with pytest.raises(NotThisSourceError):
        reader(tmp_path)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    for reader in (read_jrnl, read_day_one, read_folder, read_rednotebook):
        with pytest.raises(SourceUnreadableError):
            reader(tmp_path / "borte")


def test_another_programs_json_is_no_source(tmp_path: Path) -> None:
    path = tmp_path / "Journal.json"
    path.write_text(json.dumps(moving_files.JRNL_JSON), "utf-8")
    with pytest.raises(NotThisSourceError) as refused:
        read_day_one(path)
    assert refused.value.source is Source.DAY_ONE
    path.write_text(moving_files.day_one_journal(moving_files.day_one_entry("Hei.")), "utf-8")
    with pytest.raises(NotThisSourceError):
        read_jrnl(path)


def test_a_picture_that_is_not_there_is_told_before(tmp_path: Path) -> None:
    moving_files.rednotebook(tmp_path / "red")
    found = read_rednotebook(tmp_path / "red")
    assert _told(found) == {Remark.PICTURE_MISSING: ["2023-12.txt, 3. and.jpg"]}
    assert not any(each.pictures for each in found.entries)


def test_a_picture_on_another_machine_is_not_asked_for(tmp_path: Path) -> None:
    names = ("file://server/and", "\\\\server\\del\\and", "https://example.org/and", "//server/and")
    for number, name in enumerate(names, start=1):
        text = f'{number}: {{text: \'a [""{name}"".jpg]\'}}\n'
        (tmp_path / f"2024-0{number}.txt").write_text(text)
    told = _told(read_rednotebook(tmp_path))
    assert len(told.pop(Remark.PICTURE_ELSEWHERE)) == 3
    # A name without a leading stroke is one beside the months, as RedNotebook takes it.
    assert told == {Remark.PICTURE_MISSING: ["2024-01.txt, 1. and.jpg"]}


def test_a_picture_that_goes_missing_is_refused(tmp_path: Path) -> None:
    data = moving_files.rednotebook(tmp_path / "red", b"en and")
    (picture,) = read_rednotebook(tmp_path / "red").entries[1].pictures
    (data / "and.jpg").unlink()
    with pytest.raises(PictureRefusedError) as refused:
        picture.read()
    assert refused.value.remark is Remark.PICTURE_MISSING


def test_many_small_files_take_no_longer_than_they_must(tmp_path: Path) -> None:
    for number in range(1_000):
        (tmp_path / f"2024-05-03-{number}.md").write_text(f"Kort {number}.")
    assert len(read_folder(tmp_path).entries) == 1_000


def _made(path: Path) -> Path:
    path.touch()
    return path
