"""Archives and files that want something else than to be read."""

import contextlib
import json
import os
import random
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import moving_files
from mammadagbok.domain.errors import (
    ArchiveDamagedError,
    MammadagbokError,
    MoveStoppedError,
    NotThisSourceError,
    PictureRefusedError,
    SourceTooLargeError,
    SourceUnreadableError,
)
from mammadagbok.domain.moving import Found, Remark
from mammadagbok.domain.parting import LONGEST_BLOCK
from mammadagbok.services.moving import folder, reading
from mammadagbok.services.moving.archive import Archive
from mammadagbok.services.moving.day_one import read_day_one
from mammadagbok.services.moving.folder import read_folder
from mammadagbok.services.moving.jrnl import read_jrnl
from mammadagbok.services.moving.markdown import Reading, read_markdown
from mammadagbok.services.moving.reading import UnreadError
from mammadagbok.services.moving.rednotebook import read_rednotebook
from mammadagbok.services.moving.txt2tags import read_txt2tags
from mammadagbok.services.moving.yaml_words import NotWordsError, read_words


def _remarks(found: Found) -> list[tuple[Remark, str]]:
    found.close()
    return [(each.remark, each.where) for each in found.told]


def test_members_that_point_out_of_the_archive_are_told_and_never_written(tmp_path: Path) -> None:
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True)
    path = moving_files.day_one(inside / "ut.zip", b"en sky")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../../ut.json", moving_files.day_one_journal())
        archive.writestr("/etc/ut.json", "{}")
        archive.writestr("C:\\ut.json", "{}")
        link = zipfile.ZipInfo("photos/lenke.jpeg")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    before = sorted(tmp_path.rglob("*"))
    told = _remarks(read_day_one(path))
    assert (Remark.OUTSIDE, "../../ut.json") in told
    assert (Remark.OUTSIDE, "/etc/ut.json") in told
    assert any(remark is Remark.OUTSIDE and "C:" in where for remark, where in told)
    assert (Remark.LINK, "photos/lenke.jpeg") in told
    assert sorted(tmp_path.rglob("*")) == before


def test_a_photo_that_is_a_link_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ut.zip"
    entry = moving_files.day_one_entry("Se.", photos=[moving_files.day_one_photo()])
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Journal.json", moving_files.day_one_journal(entry))
        link = zipfile.ZipInfo(f"photos/{moving_files.PHOTO_MD5}.jpeg")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    found = read_day_one(path)
    with pytest.raises(PictureRefusedError):
        found.entries[0].pictures[0].read()
    found.close()


def test_what_has_no_name_keeps_nothing_else_away(tmp_path: Path) -> None:
    path = moving_files.day_one(tmp_path / "uten.zip", b"en sky")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(zipfile.ZipInfo(""), "hvem er jeg")
    found = read_day_one(path)
    assert found.entries
    assert (Remark.OTHER_KIND, "") in _remarks(found)


def test_what_swells_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bombe.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Journal.json", b" " * (40 << 20))
        archive.writestr("Stor.json", b"0" * (reading.LONGEST_FILE + 1))
    told = _remarks(read_day_one(path))
    assert told == [(Remark.TOO_LARGE, "Journal.json"), (Remark.TOO_LARGE, "Stor.json")]


def test_a_size_that_is_a_lie_gives_no_more_than_it_says(tmp_path: Path) -> None:
    path = moving_files.day_one(tmp_path / "ut.zip", b"x" * 5000)
    data = bytearray(path.read_bytes())
    # The size as the list at the end tells it, of the photo.
    at = data.rindex(b"photos/") - 46
    struct.pack_into("<I", data, at + 24, 10)
    path.write_bytes(data)
    archive = Archive(path)
    name = next(name for name in archive.names() if name.startswith("photos/"))
    try:
        assert len(archive.read(name, 100)) <= 10
    except UnreadError as error:
        assert error.remark is Remark.UNREADABLE
    archive.close()


def test_an_encrypted_archive_says_so(tmp_path: Path) -> None:
    path = moving_files.day_one(tmp_path / "ut.zip", None)
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(mark, at + 1)
    path.write_bytes(data)
    assert (Remark.ENCRYPTED, "Journal.json") in _remarks(read_day_one(path))


def test_an_archive_that_was_cut_off_says_so(tmp_path: Path) -> None:
    path = moving_files.day_one(tmp_path / "ut.zip", b"en sky")
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(ArchiveDamagedError):
        read_day_one(path)
    path.write_bytes(b"")
    with pytest.raises(ArchiveDamagedError):
        read_day_one(path)


def test_damage_inside_an_archive_is_told(tmp_path: Path) -> None:
    path = moving_files.day_one(tmp_path / "ut.zip", b"en sky")
    data = bytearray(path.read_bytes())
    data[60:90] = bytes(30)
    path.write_bytes(data)
    assert (Remark.UNREADABLE, "Journal.json") in _remarks(read_day_one(path))


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_damage_is_damage_however_it_is_packed(packing: int, tmp_path: Path) -> None:
    path = tmp_path / "ut.zip"
    with zipfile.ZipFile(path, "w", packing) as packed:
        packed.writestr("a", bytes(range(256)) * 20)
    whole, refused = path.read_bytes(), 0
    for at in range(31, 100):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        archive = Archive(path)
        try:
            archive.read("a", 1 << 20)
        except UnreadError:
            refused += 1
        archive.close()
    assert refused > 30


@pytest.mark.parametrize(
    "journal",
    [
        '{"entries": ' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"entries": [' + "9" * 10_000 + "]}",
        '{"entries": [{"creationDate": "2024-05-03T10:00:00Z", "text": ',
        "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
        "",
    ],
)
def test_json_that_is_none_is_told(journal: str, tmp_path: Path) -> None:
    path = tmp_path / "Journal.json"
    path.write_text(journal, "utf-8")
    assert (Remark.NOT_UNDERSTOOD, "Journal.json") in _remarks(read_day_one(path))


def test_half_a_character_and_nul_are_no_words(tmp_path: Path) -> None:
    path = tmp_path / "Journal.json"
    whole = {"entries": [moving_files.day_one_entry("a\x00b\u2028c\ud83d")]}
    path.write_text(json.dumps(whole), "utf-8")
    (entry,) = read_day_one(path).entries
    assert entry.words.text == "ab\nc\ud83d"


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [1]\nb: *a",
        "!!python/object/apply:os.system [ls]",
        "!!python/name:os.system",
        "a: {b: {c: " + "{d: " * 50,
        "? [a]\n: b",
        "a: 1\na: 2",
        "[" * 10_000,
        "a: !!binary aGVp",
        "- \x07",
        "%YAML 9.9\n---\nx",
    ],
)
def test_yaml_is_words_or_nothing(text: str) -> None:
    with pytest.raises(NotWordsError):
        read_words(text)


def test_yaml_resolves_nothing() -> None:
    text = "1: yes\n2024-05-03: 0x10\n~: 1e400\nx: ~\n"
    assert read_words(text) == {"1": "yes", "2024-05-03": "0x10", "": "1e400", "x": None}


def test_names_of_pictures_that_no_disk_can_hold_are_told(tmp_path: Path) -> None:
    names = ("a\\0b", "\\ud83d", "x" * 300, "a/" * 900)
    for number, name in enumerate(names, start=1):
        text = f'1: {{text: "a [\\"\\"{name}\\"\\".jpg]"}}\n'
        (tmp_path / f"2024-0{number}.txt").write_text(text)
    told = _remarks(read_rednotebook(tmp_path))
    assert len(told) == len(names)
    note = tmp_path / "note.md"
    note.write_text("\n".join(f"![](<{name}.jpg>)" for name in ("a\0b", "x" * 300, "a/" * 900)))
    read_folder(tmp_path)


def test_a_folder_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_MOST_SEEN", 10)
    for number in range(11):
        (tmp_path / f"{number}.md").touch()
    with pytest.raises(SourceTooLargeError):
        read_folder(tmp_path)


def test_a_text_without_end_is_told(tmp_path: Path) -> None:
    (tmp_path / "2024-05-03.txt").write_text("a" * (reading.LONGEST_TEXT + 1))
    assert _remarks(read_folder(tmp_path)) == [(Remark.TOO_LONG, "2024-05-03.txt")]


def test_a_pipe_or_a_device_is_never_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "rør"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero")):
        for reader in (read_jrnl, read_day_one):
            with pytest.raises((SourceUnreadableError, ArchiveDamagedError)):
                reader(path)


def _mutated(data: bytes, seed: int) -> bytes:
    chance = random.Random(seed)
    made = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(made) + 1)
        match chance.randrange(5):
            case 0:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del made[at : at + chance.randint(1, 60)]
            case 2:
                made[at:at] = chance.choice([b"\x00", b"\xff", b"[", b"{", b'"', b"\n---\n", b"*"])
            case 3:
                made[at:at] = made[chance.randrange(len(made) + 1) :][: chance.randint(1, 200)]
            case _:
                del made[max(1, len(made) - chance.randint(1, 80)) :]
        made = made or bytearray(b" ")
    return bytes(made)


def _red(folder: Path, data: bytes) -> Found:
    (folder / "2023-12.txt").write_bytes(data)
    return read_rednotebook(folder)


def _note(folder: Path, data: bytes) -> Found:
    (folder / "note.md").write_bytes(data)
    return read_folder(folder)


def _as_file(read: Callable[[Path], Found], name: str) -> Callable[[Path, bytes], Found]:
    def reader(folder: Path, data: bytes) -> Found:
        (folder / name).write_bytes(data)
        return read(folder / name)

    return reader


def _zipped(folder: Path) -> bytes:
    return moving_files.day_one(folder / "ren.zip", b"en sky").read_bytes()


_ENTRY = moving_files.day_one_entry(
    moving_files.DAY_ONE_TEXT, tags=["tur"], photos=[moving_files.day_one_photo()]
)
_OURS = {
    "format": "mammadagbok",
    "version": 1,
    "entries": [
        {
            "kind": "craving",
            "at": "2024-05-03T09:12",
            "text": "Hei",
            "tags": ["a"],
            "craving": {"before": 3, "after": None, "cause": "", "helped": ""},
            "photos": ["bilder/a.jpg"],
        }
    ],
}


def _ours(folder: Path, data: bytes) -> Found:
    (folder / "data.json").write_bytes(data)
    return read_folder(folder)


@pytest.mark.parametrize(
    ("reader", "fixture"),
    [
        (_red, moving_files.RED_MONTH.encode()),
        (_as_file(read_jrnl, "j.txt"), moving_files.JRNL_TEXT.encode()),
        (_as_file(read_jrnl, "j.json"), json.dumps(moving_files.JRNL_JSON).encode()),
        (_as_file(read_day_one, "Journal.json"), moving_files.day_one_journal(_ENTRY).encode()),
        (_note, moving_files.A_NOTE.encode()),
        (_ours, json.dumps(_OURS).encode()),
        (_as_file(read_day_one, "ut.zip"), None),
    ],
)
def test_whatever_happened_to_a_file_it_is_read_or_refused_in_words(
    reader: Callable[[Path, bytes], Found], fixture: bytes | None, tmp_path: Path
) -> None:
    whole = fixture or _zipped(tmp_path)
    for seed in range(300):
        try:
            found = reader(tmp_path, _mutated(whole, seed))
        except MammadagbokError:
            continue
        for each in found.entries:
            for picture in each.pictures:
                with contextlib.suppress(PictureRefusedError):
                    picture.read()
        found.close()


def test_a_file_of_another_kind_is_no_source(tmp_path: Path) -> None:
    path = tmp_path / "bilde.json"
    path.write_text("[1, 2]")
    for reader in (read_day_one, read_jrnl):
        with pytest.raises((NotThisSourceError, SourceUnreadableError)):
            reader(path)


def test_a_very_long_line_is_parted_and_loses_nothing(tmp_path: Path) -> None:
    words = "barnevernet gikk hjem " * 20_000
    (tmp_path / "2024-05-03 1000.md").write_text(words)
    (tmp_path / "2024-05-03 1100.txt").write_text("x" * (3 * LONGEST_BLOCK + 1))
    spaced, bare = (each.words.text for each in read_folder(tmp_path).entries)
    assert spaced.replace("\n", "") == words
    assert bare.replace("\n", "") == "x" * (3 * LONGEST_BLOCK + 1)
    assert all(len(line) <= LONGEST_BLOCK for line in (spaced + "\n" + bare).split("\n"))


def _steps(read: Callable[[str], Reading], text: str) -> int:
    """Return how many lines of Python that takes."""
    steps = 0

    def count(*_: object) -> Any:
        nonlocal steps
        steps += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        read(text)
    finally:
        sys.settrace(before)
    return steps


@pytest.mark.parametrize("read", [read_markdown, read_txt2tags])
@pytest.mark.parametrize("line", ["1. a", "+ a", "17. mai", "1. a\n\n"])
def test_numbered_lines_take_time_by_their_number(
    read: Callable[[str], Reading], line: str
) -> None:
    few, many = (_steps(read, f"{line}\n" * count) for count in (200, 2_000))
    assert many < 20 * few


def test_she_can_stop_within_a_file(tmp_path: Path) -> None:
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    path = tmp_path / "journal.txt"
    path.write_text("".join(f"[2024-05-03 10:{minute:02}] a\n\n" for minute in range(60)))
    with pytest.raises(MoveStoppedError):
        read_jrnl(path, stopped)
    assert asked == 4


def test_a_file_that_is_too_long_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "read_markdown", None)
    (tmp_path / "2024-05-03.md").write_text("a\n" * reading.LONGEST_TEXT)
    assert _remarks(read_folder(tmp_path)) == [(Remark.TOO_LONG, "2024-05-03.md")]
