"""The leader's pages: two sheets, the same in every language, and nothing that is not so."""

import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from catalogue import read
from leader_pages import PAGES, SHEETS, filled, laid_out, load_fonts
from mammadagbok.storage.settings import LANGUAGES
from translations import catalogue_path

ROOT = Path(__file__).parents[2]
# The word for «version» in the name of a file.
VERSION = {"nb": "<utgave>", "nn": "<utgåve>", "en": "<version>"}
ARTEFACTS = {
    "mammadagbok_<version>_amd64.deb",
    "mammadagbok-<version>-linux-x86_64.run",
    "mammadagbok-<version>-linux-x86_64.tar.xz",
    "mammadagbok-<version>-windows-x64.exe",
}
ANCHORS = (
    *("what", "never", "voluntary", "duty", "paper", "tried", "check", "install", "warning"),
    *("upgrade", "teach", "group-file", "where", "record", "network"),
)
# What stands between quotation marks and is no name of a button: what she asks, what Windows says.
QUOTED = {
    "nb": {
        "Hva må du gjøre hvis jeg forteller om noe vanskelig?",
        *("Windows beskyttet PC-en din", "Mer info", "Kjør likevel", "Apper"),
    },
    "nn": {
        "Kva må du gjere viss eg fortel om noko vanskeleg?",
        *("Windows beskyttet PC-en din", "Mer info", "Kjør likevel", "Apper"),
    },
    "en": {
        "What do you have to do if I tell you about something difficult?",
        *("Windows protected your PC", "More info", "Run anyway", "Apps"),
    },
}
SECTION = re.compile(r'^<a id="([\w-]+)"></a>\n## (.+)$', re.MULTILINE)
LAW = ("duty", "paper", "record")
UNSIGNED = {"nb": "ikke signert ennå", "nn": "ikkje signerte enno", "en": "not signed yet"}
APPROVED_BY_NOBODY = ("Ikke faglig godkjent", "Ikkje fagleg godkjent", "Not approved by a profess")


def page(language: str) -> str:
    return (ROOT / "docs" / PAGES[language]).read_text(encoding="utf-8")


def sections(language: str) -> dict[str, str]:
    """Each section by its anchor, in order."""
    text = page(language)
    found = [*SECTION.finditer(text)]
    ends = [each.start() for each in found[1:]] + [len(text)]
    return {each[1]: text[each.end() : end] for each, end in zip(found, ends, strict=True)}


def commands(text: str, language: str) -> list[str]:
    """What is to be written or found as it stands, with one word for the version."""
    return [code.replace(VERSION[language], "<version>") for code in re.findall(r"`([^`]+)`", text)]


@cache
def group_file(language: str) -> str:
    """What the program calls a group file in this language."""
    messages = read(catalogue_path(language))
    (name,) = {m.forms[0] for m in messages if m.source == "Appointments.json"}
    return name


def shape(text: str, language: str) -> tuple[object, ...]:
    """What is the same in every language."""
    return (
        [re.match(r"- \*\*|- |\||", line)[0] for line in text.splitlines() if line],  # type: ignore[index]
        [each.replace(group_file(language), "{group file}") for each in commands(text, language)],
        text.count("*("),
        [Path(name).name for name in re.findall(r"\]\(([^)]+)\)", text)],
    )


def options(text: str) -> set[str]:
    return {
        option
        for command in re.findall(r"(?<![\w/.-])mammadagbok((?: --?[\w-]+)+)", text)
        for option in command.split()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_all_of_it_in_order(language: str) -> None:
    assert tuple(sections(language)) == ANCHORS
    assert page(language).count("\n## ") == len(ANCHORS)


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "nb"])
@pytest.mark.parametrize("anchor", ANCHORS)
def test_every_language_says_the_same(anchor: str, language: str) -> None:
    mine, bokmål = sections(language)[anchor], sections("nb")[anchor]
    assert shape(mine, language) == shape(bokmål, "nb")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fills_two_sheets_and_no_more(qtbot: QtBot, language: str) -> None:
    load_fonts()
    document = laid_out(ROOT / "docs" / PAGES[language])
    assert document.pageCount() == SHEETS
    assert 1.5 < filled(document) <= SHEETS


def test_the_same_text_gives_the_same_sheets(tmp_path: Path) -> None:
    script = ROOT / "packaging/leader_pages.py"
    for name in ("one", "other"):
        command = [sys.executable, str(script), str(tmp_path / name), "nb"]
        subprocess.run(command, check=True, capture_output=True)
    one, other = ((tmp_path / name / "leder.pdf").read_bytes() for name in ("one", "other"))
    assert one == other
    assert one.startswith(b"%PDF")
    assert b"CreationDate" not in one


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_there_and_small(language: str) -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page(language))
    assert len(pictures) == 2
    for picture in pictures:
        assert (ROOT / "docs" / picture).stat().st_size < 50_000
        assert language in Path(picture).parts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_it_names_is_one_that_is_built(language: str) -> None:
    named = {
        word.removeprefix("./")
        for command in commands(page(language), language)
        for word in command.split()
        if re.match(r"(?:\./)?mammadagbok[-_]", word)
    }
    assert named == ARTEFACTS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_it_names_is_called_so(language: str) -> None:
    said = {
        form.replace("&", "").rstrip(" …")
        for message in read(catalogue_path(language))
        for form in message.forms
    }
    named = re.findall(r"[«“]([^»”]+)[»”]", page(language))
    assert [each for each in named if each.rstrip(" …") not in said | QUOTED[language]] == []
    assert QUOTED[language] <= set(named)


@pytest.mark.parametrize("language", LANGUAGES)
def test_law_is_marked_until_it_is_approved(language: str) -> None:
    for anchor in LAW:
        assert any(each in sections(language)[anchor] for each in APPROVED_BY_NOBODY), anchor


def test_the_sums_are_compared_as_it_says(tmp_path: Path) -> None:
    (command,) = [each for each in commands(page("nb"), "nb") if each.startswith("sha256sum ")]
    artefact = tmp_path / "mammadagbok_9.9.9_amd64.deb"
    artefact.write_bytes(b"whole")
    sums = subprocess.check_output(["sha256sum", artefact.name], cwd=tmp_path, text=True)
    (tmp_path / "SHA256SUMS").write_text(f"{sums}{'0' * 64}  not-on-this-stick.exe\n")

    assert subprocess.run(command.split(), cwd=tmp_path, capture_output=True).returncode == 0
    artefact.write_bytes(b"whale")
    assert subprocess.run(command.split(), cwd=tmp_path, capture_output=True).returncode == 1


@pytest.mark.skipif(shutil.which("minisign") is None, reason="minisign is not here")
def test_the_signature_is_verified_as_it_says(tmp_path: Path) -> None:
    (command,) = [each for each in commands(page("nb"), "nb") if each.startswith("minisign ")]
    (tmp_path / "SHA256SUMS").write_text("a row\n")
    for made in ("-G -W -p release-key.pub -s secret", "-S -s secret -m SHA256SUMS"):
        subprocess.run(["minisign", *made.split()], cwd=tmp_path, check=True, capture_output=True)

    assert subprocess.run(command.split(), cwd=tmp_path, capture_output=True).returncode == 0
    (tmp_path / "SHA256SUMS").write_text("another row\n")
    assert subprocess.run(command.split(), cwd=tmp_path, capture_output=True).returncode != 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_unsigned_is_said_as_long_as_there_is_no_key(language: str) -> None:
    is_signed = (ROOT / "docs/release-key.pub").exists()
    assert (UNSIGNED[language] in sections(language)["check"]) is not is_signed


def test_the_release_makers_page_names_what_is_there() -> None:
    text = (ROOT / "docs/releasing.md").read_text(encoding="utf-8")
    scripts = set(re.findall(r"packaging/[\w/]+\.sh", text))
    assert scripts == {"packaging/sign.sh", "packaging/verify.sh"}
    assert all((ROOT / each).is_file() for each in (*scripts, "packaging/leader_pages.py"))
    assert set(re.findall(r"`(mammadagbok[-_][^`]+)`", text)) == ARTEFACTS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_it_names_is_one(language: str) -> None:
    told = subprocess.check_output(["grep", "-o", '"--[a-z-]*"', ROOT / "src/mammadagbok/app.py"])
    known = {each.strip('"') for each in told.decode().split()}
    assert {"--selftest"} <= options(page(language)) <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_places_it_names_are_the_programs(language: str) -> None:
    named = commands(page(language), language)
    sources = (ROOT / "src/mammadagbok").rglob("*.py")
    assert "Notater" in named
    assert any('"Notater"' in each.read_text("utf-8") for each in sources)
    assert group_file(language) in named


def test_nothing_on_it_tells_what_sort_of_group_it_is() -> None:
    """It lies on tables. A treatment plan is named as where the program has no place."""
    for language in LANGUAGES:
        words = re.findall(r"[^\W\d_]+", page(language))
        assert {"LAR", "OMR", "rus", "rehabilitering", "rehabilitation", "sug"}.isdisjoint(words)
