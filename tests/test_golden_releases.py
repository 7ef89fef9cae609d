"""Her folder as every released version left it, and as this one does: all of it opens here."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

import golden_release
from factory import PASSPHRASE
from golden_release import GOLDEN, PIXELS, RELEASE, SETTINGS, made, opened
from mammadagbok import __version__
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.copy_reading import reader_with, unseal_copy
from mammadagbok.services.journal import COPIES
from mammadagbok.storage.bundle import FORMAT, MAGIC, read_front
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.settings import SettingsFile
from test_golden import TEXTS

PRESENT = "as now"
RELEASES = [*sorted(each.name for each in GOLDEN.glob(f"{RELEASE}*")), PRESENT]


@pytest.fixture(params=RELEASES)
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    place = tmp_path / "Notater"
    if request.param == PRESENT:
        return made(place)
    return Path(shutil.copytree(GOLDEN / request.param, place))


def test_texts_and_photo_are_there(home: Path) -> None:
    journal = opened(home)
    entries = journal.finding.read_many(sorted(journal.finding.ids(Query())))
    assert [entry.words.text for entry in entries] == TEXTS
    (photo,) = journal.photos.of(1)
    assert journal.photos.data(photo) == PIXELS
    journal.close()


def test_the_copy_is_whole_with_its_photo(home: Path, tmp_path: Path) -> None:
    (path,) = (home / COPIES).glob("*.copy")
    header, root = unseal_copy(read_front(path), normalise(PASSPHRASE))
    manifest = reader_with(header, root, tmp_path / "work").verify(read_front(path))
    assert manifest.entries == len(TEXTS)
    assert manifest.photos.keys() == CopyPlace(home / COPIES).photos.sizes().keys()
    assert len(manifest.photos) == 1


def test_settings_and_the_discreet_choice_are_as_she_left_them(home: Path) -> None:
    file = SettingsFile(home / "settings.json")
    assert file.read() == SETTINGS
    before = json.loads((home / "settings.json").read_text())
    file.write(SETTINGS)
    assert before.items() <= json.loads((home / "settings.json").read_text()).items()


def test_a_copy_of_a_newer_version_outlives_work_on_the_copies(home: Path) -> None:
    journal = opened(home)
    newer = home / COPIES / "2026-11-22 120000.copy"
    content = MAGIC + bytes((FORMAT[0], FORMAT[1] + 1)) + journal.header.journal_id + bytes(400)
    newer.write_bytes(content)
    for _ in range(2):
        words = replace(journal.writing.blank(None), text="Regn på ruta.")
        journal.writing.keep(words, words)
        job = journal.copies.begin()
        outcomes = job.run()
        journal.copies.end(job, outcomes)
        assert [each.error for each in outcomes] == [None]
    journal.close()
    assert newer.read_bytes() == content


def test_no_golden_folder_is_of_a_version_to_come() -> None:
    def number(version: str) -> tuple[int, ...]:
        return tuple(map(int, version.split(".")))

    made_by = [each.removeprefix(RELEASE) for each in RELEASES[:-1]]
    assert all(number(each) <= number(__version__) for each in made_by)


def test_what_was_released_is_never_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(golden_release, "GOLDEN", tmp_path)
    (tmp_path / f"{RELEASE}{__version__}").mkdir()
    assert golden_release.main() == 1
    assert list((tmp_path / f"{RELEASE}{__version__}").iterdir()) == []
