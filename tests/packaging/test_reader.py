"""The reader: a journal or a copy and its passphrase become Markdown, without the program."""

import hashlib
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from factory import CHEAPEST, NOON, PASSPHRASE, RIDDEN, craving, moment, noon
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.domain.recovery import encode
from mammadagbok.services.journal import JournalFolder, Sealed, seal_new, unseal_with
from mammadagbok.services.keys import with_passphrase, with_recovery_code
from mammadagbok.storage.bundle import Front, Reason, write_copy

ROOT = Path(__file__).resolve().parents[2]
READER = ROOT / "packaging" / "reader" / "read_journal.py"
GOLDEN = ROOT / "tests" / "golden" / "schema-1"
SECRET = bytes(range(16))


def _read(source: Path, target: Path, secret: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-I", str(READER), str(source), str(target)],
        input=secret + "\n",
        capture_output=True,
        text=True,
        check=False,
        # Without a terminal of its own it asks where the test can answer.
        start_new_session=True,
    )


@pytest.fixture
def folder(tmp_path: Path) -> JournalFolder:
    """A closed journal with a recovery code and two entries."""
    made = JournalFolder(tmp_path / "data", noon)
    sealed = seal_new(normalise(PASSPHRASE), CHEAPEST, noon())
    made.create(with_recovery_code(sealed, bytearray(SECRET), CHEAPEST))
    journal = made.open(_opened(made))
    for text in ("Månen var en lampe.", "Blåbær på brødskiva."):
        journal.writing.keep(moment(text), moment(text))
    journal.close()
    return made


def _opened(folder: JournalFolder) -> Sealed:
    return unseal_with(folder.header(), normalise(PASSPHRASE))


def _copy(folder: JournalFolder, target: Path) -> Path:
    header = folder.header()
    front = Front(header.journal_id, datetime(2026, 11, 23), Reason.ORDINARY, header.encoded())
    return write_copy(target, front, folder.path / "data").path


def test_a_journal_of_the_first_schema(tmp_path: Path) -> None:
    read = _read(GOLDEN, tmp_path / "ut.md", PASSPHRASE)
    assert read.returncode == 0, read.stderr
    text = (tmp_path / "ut.md").read_text("utf-8")
    assert "## 2026-11-18 17:05 · Øyeblikk\n\nMina sang for fiskepinnene.\nJeg lo" in text
    assert "## 2026-11-18 23:40 · Sug\n\nDet stod på da begge sov.\n\nFørst: 7" in text
    assert "Kjære deg. Dette sender jeg ikke." in text
    assert "- Du så det før han gjorde. · 2026-11-11 · fiskepinnene · Rita" in text
    assert (tmp_path / "ut.md").stat().st_mode & 0o777 == 0o600


def test_all_that_there_is_about_the_group(tmp_path: Path) -> None:
    read = _read(GOLDEN.with_name("schema-5"), tmp_path / "ut.md", PASSPHRASE)
    assert read.returncode == 0, read.stderr
    assert {
        "- Hva sier jeg når Mina spør om pappa? · 2026-11-20 · til en gjest",
        "- 2026-11-05T17:00 · hver 2. uke · andre etasje · til 2027-06-17 · ikke 2026-12-31",
        "- 2026-11-25T17:00 · Jeg har sovet bedre. · Jeg gruer meg til mandag."
        " · Jeg trenger bare at dere hører. · At det går over. · Ringe Rita først."
        " · Hva kjente du igjen? · At jeg ikke er alene om det.",
        "- Møte med barnehagen · Kan vi snakke alene? · Nå? · Hun smilte. · 2026-11-20",
        "- Den som gråter, bestemmer hvor lenge. · uskreven",
        "- Gruppa fikk en ny leder · 2026-10-22",
        "## Fra gruppelederen",
    } <= set((tmp_path / "ut.md").read_text("utf-8").splitlines())


def test_what_was_taken_along(tmp_path: Path) -> None:
    read = _read(GOLDEN.with_name("schema-6"), tmp_path / "ut.md", PASSPHRASE)
    assert read.returncode == 0, read.stderr
    lines = (tmp_path / "ut.md").read_text("utf-8").splitlines()
    assert "## Tatt med" in lines
    assert (
        "- 2026-11-23 12:00 · PDF · /home/mamma/Notat.pdf · Jenta sang for fiskepinnene."
        " · Hva sier jeg når jenta spør om pappa?"
        " · Den som leder gruppa, kan ha plikt til å si fra."
    ) in lines


def test_all_that_a_craving_tells(folder: JournalFolder, tmp_path: Path) -> None:
    journal = folder.open(_opened(folder))
    told = replace(craving(7, "Det stod på."), craving=RIDDEN)
    journal.writing.keep(told, told)
    journal.close()
    read = _read(folder.path, tmp_path / "ut.md", PASSPHRASE)
    assert read.returncode == 0, read.stderr
    lines = (tmp_path / "ut.md").read_text("utf-8").splitlines()
    assert {
        *("Først: 7", "Jeg trodde: 9", "Underveis: 8 5", "Etterpå: 3"),
        *("Lite søvn: ja", "Medisinen holder ikke: ja"),
        *("Det som kom først: sliten, alene", "Det jeg kjenner i kroppen: Tung i armene"),
        *("Det jeg gjorde: Satt på badegulvet", "Det som hjalp: Varm dusj"),
        *("Neste gang vil jeg: Dusjen først", "Timene etter: Sov godt"),
    } <= set(lines)


@pytest.mark.parametrize("secret", [PASSPHRASE, encode(SECRET), encode(SECRET).lower()])
def test_a_copy_by_passphrase_or_by_recovery_code(
    folder: JournalFolder, tmp_path: Path, secret: str
) -> None:
    copy = _copy(folder, tmp_path / "a.copy")
    read = _read(copy, tmp_path / "ut.md", secret)
    assert read.returncode == 0, read.stderr
    text = (tmp_path / "ut.md").read_text("utf-8")
    assert f"## {NOON:%Y-%m-%d %H:%M}" in text
    assert "Månen var en lampe." in text
    assert "Blåbær på brødskiva." in text


def test_a_wrong_passphrase_writes_nothing(folder: JournalFolder, tmp_path: Path) -> None:
    read = _read(folder.path, tmp_path / "ut.md", "noen andre ord som er lange nok")
    assert read.returncode == 1
    assert "not right" in read.stderr
    assert not (tmp_path / "ut.md").exists()


def test_a_copy_that_is_not_whole_is_said_to_be_so(folder: JournalFolder, tmp_path: Path) -> None:
    copy = _copy(folder, tmp_path / "a.copy")
    copy.write_bytes(copy.read_bytes()[:-1])
    read = _read(copy, tmp_path / "ut.md", PASSPHRASE)
    assert "not whole" in read.stderr
    assert not (tmp_path / "ut.md").exists()


def test_a_file_that_is_there_is_left_alone(folder: JournalFolder, tmp_path: Path) -> None:
    (tmp_path / "ut.md").write_text("noe annet")
    assert _read(folder.path, tmp_path / "ut.md", PASSPHRASE).returncode != 0
    assert (tmp_path / "ut.md").read_text() == "noe annet"


def test_a_damaged_row_is_left_out_and_told(folder: JournalFolder, tmp_path: Path) -> None:
    journal = folder.open(_opened(folder))
    with journal.database.transaction():
        journal.database.change("UPDATE entries SET text = 'Noe helt annet.' WHERE id = 1")
    journal.close()
    read = _read(folder.path, tmp_path / "ut.md", PASSPHRASE)
    assert "entries: damaged in part" in read.stderr
    text = (tmp_path / "ut.md").read_text("utf-8")
    assert "Noe helt annet." not in text
    assert "Blåbær på brødskiva." in text


def test_what_stands_in_the_log_alone_is_read(folder: JournalFolder, tmp_path: Path) -> None:
    """The program was killed while a copy was made."""
    journal = folder.open(_opened(folder))
    journal.database.hold_still()
    journal.writing.keep(moment("Hun lo i søvne."), moment("Hun lo i søvne."))
    as_it_was = tmp_path / "as it was"
    as_it_was.mkdir()
    for file in folder.path.iterdir():
        # Closing the live file would drop its locks.
        subprocess.run(["cp", str(file), str(as_it_was / file.name)], check=True)
    journal.close()
    read = _read(as_it_was, tmp_path / "ut.md", PASSPHRASE)
    assert read.returncode == 0, read.stderr
    assert "Hun lo i søvne." in (tmp_path / "ut.md").read_text("utf-8")


def test_either_key_file_opens(folder: JournalFolder, tmp_path: Path) -> None:
    changed = with_passphrase(_opened(folder), normalise("regn på teltduken nå"), CHEAPEST)
    (folder.path / "data.key").write_bytes(changed.header.encoded())
    for number, passphrase in enumerate((PASSPHRASE, "regn på teltduken nå")):
        assert _read(folder.path, tmp_path / f"{number}.md", passphrase).returncode == 0


def test_a_newer_format_is_refused(folder: JournalFolder, tmp_path: Path) -> None:
    for name in ("data.key", "data.key2"):
        newer = bytearray((folder.path / name).read_bytes()[:-32])
        newer[8] = 2
        (folder.path / name).write_bytes(newer + hashlib.sha256(newer).digest())
    assert "newer version" in _read(folder.path, tmp_path / "ut.md", PASSPHRASE).stderr


def test_photos_lie_beside_the_text_and_are_linked_from_it(
    folder: JournalFolder, tmp_path: Path
) -> None:
    journal = folder.open(_opened(folder))
    kept = journal.photos.add(1, NewPhoto(b"as it was", 4, 3))
    off = journal.photos.take_off(journal.photos.add(1, NewPhoto(b"off", 4, 3)))
    journal.photos.add(2, NewPhoto(b"gone", 4, 3))
    journal.close()
    sealed = {each.stat().st_size: each for each in (folder.path / "photos").iterdir()}
    sealed[26 + 12 + len(b"gone") + 16].unlink()
    copy = _copy(folder, tmp_path / "a.copy")
    shutil.copytree(folder.path / "photos", tmp_path / "photos")
    for number, source in enumerate((folder.path, copy)):
        target = tmp_path / f"å {number}.md"
        read = _read(source, target, PASSPHRASE)
        assert read.returncode == 0, read.stderr
        text = target.read_text("utf-8")
        assert f"Månen var en lampe.\n\n![](<å {number}-photos/{kept.id}.jpg>)\n" in text
        assert "Blåbær på brødskiva.\n\n> Et bilde mangler eller er skadet.\n" in text
        (file,) = (tmp_path / f"å {number}-photos").iterdir()
        assert file.name == f"{kept.id}.jpg" != f"{off.id}.jpg"
        assert file.read_bytes() == b"as it was" and file.stat().st_mode & 0o777 == 0o600
