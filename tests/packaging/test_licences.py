"""Every part of the packaged program is named with its licence, and each text is there."""

import json
from pathlib import Path

import pytest

import licences
import trim

RESOURCES = licences.TARGET.parent
LISTED = json.loads((licences.TARGET / "parts.json").read_bytes())["parts"]


def test_the_list_is_made_of_the_recipe_and_the_locked_versions() -> None:
    assert licences.parts(licences.read_recipe(), licences.locked()) == LISTED


@pytest.mark.parametrize("package", sorted(licences.locked()))
def test_every_locked_package_is_named_with_its_version(package: str) -> None:
    found = [part for part in LISTED if part["name"].lower() == package]
    assert [part["version"] for part in found] == [licences.locked()[package]]


def test_no_version_stands_there_that_nothing_fixes() -> None:
    fixed = set(licences.locked().values())
    assert {part["version"] for part in LISTED} - fixed == {""}


def test_what_the_packaged_program_carries_beside_the_wheels_is_named() -> None:
    named = {part["name"] for part in LISTED}
    assert named >= {"Python", "Qt", "ICU", "SQLCipher", "SQLite", "OpenSSL", "Hunspell", "libffi"}
    assert named >= {"Inter", "Lucide", "spell-norwegian", "PyInstaller", "libxkbcommon", "LibYAML"}


@pytest.mark.parametrize("part", LISTED, ids=lambda part: part["name"][:20])
def test_each_text_is_there_and_goes_along(part: dict[str, list[str]]) -> None:
    assert part["texts"]
    for name in part["texts"]:
        assert len((RESOURCES / name).read_text("utf-8").split()) > 15
        assert trim.needed(f"resources/{name}")


def test_each_text_stands_once_and_belongs_to_a_part() -> None:
    texts = {path: path.read_bytes() for path in licences.TARGET.glob("*.txt")}
    assert len(set(texts.values())) == len(texts)
    used = {RESOURCES / name for part in LISTED for name in part["texts"]}
    assert set(texts) - used == set()
    assert set(licences.read_recipe()["texts"]) == {path.name for path in texts}


def test_the_programs_own_licence_is_the_one_in_the_checkout() -> None:
    ours = RESOURCES.parent / "LICENSE"
    assert ours.read_bytes() == (licences.TARGET / "gpl-3.txt").read_bytes()


@pytest.mark.parametrize("name", ["cffi", "chunspell", "cryptography", "pypdf", "sqlcipher3"])
def test_the_copy_says_what_the_installed_wheel_says(name: str) -> None:
    sources = licences.read_recipe()["texts"][f"{name}.txt"]
    texts = [licences.source_text(each, Path()).strip("\n") for each in sources]
    copy = (licences.TARGET / f"{name}.txt").read_text("utf-8")
    assert copy.count(texts[0]) == 1
    assert copy.endswith(texts[-1] + "\n")


COPYRIGHT_FILE = """\
Upstream-Name: Whole

Files: *
Copyright: 2020 Kari
License: MIT

Files: debian/*
Copyright: 2021 Ola
License: GPL-3

Files: src/inner/a.c
       src/inner/b.c
Copyright: 2019 Mia
           2020 Ida
License: BSD and Zlib

License: MIT
 Do as you like.
 .
 No warranty.

License: BSD
 Keep this line.

License: Zlib
 Mark what you change.

License: GPL-3
 Share alike.
"""


def test_of_a_copyright_file_the_chosen_files_and_their_licences_are_taken() -> None:
    whole = licences.chosen(COPYRIGHT_FILE, ["*"])
    assert "Whole\nCopyright: 2020 Kari\nLicence: MIT" in whole
    assert "Do as you like.\n\nNo warranty." in whole
    assert "Ola" not in whole
    inner = licences.chosen(COPYRIGHT_FILE, ["src/inner/"])
    assert all(each in inner for each in ("2020 Ida", "src/inner/b.c", "Keep this", "Mark what"))
    assert "Kari" not in inner


def test_what_is_not_in_a_copyright_file_is_not_left_out_unseen() -> None:
    with pytest.raises(ValueError, match="nothing begins with src/gone/"):
        licences.chosen(COPYRIGHT_FILE, ["src/gone/"])
