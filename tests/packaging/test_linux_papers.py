"""The menu entry, the man pages and the AppStream data: sound, of the program, and discreet."""

import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from mammadagbok.domain.group_pack import GroupPack
from mammadagbok.domain.labelling import Stop, stops
from mammadagbok.storage.menu_entry import hidden_entry, shown_entry
from test_words import banned_words, foreign_words
from texts_said import Text

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging/linux"
DESKTOP, METAINFO = LINUX / "mammadagbok.desktop", LINUX / "mammadagbok.metainfo.xml"
MANUALS = {"en": LINUX / "mammadagbok.1", "nb": LINUX / "mammadagbok.nb.1"}
LANGUAGES = ("nb", "nn", "en")
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def needs(command: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(command) is None, reason=f"{command} is not here")


def run(*command: object) -> str:
    """What the command says; nothing is what a sound file gets to hear."""
    done = subprocess.run([*map(str, command)], capture_output=True, text=True)
    return done.stdout + done.stderr if done.returncode else done.stderr


def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None, delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(DESKTOP.read_text("utf-8"))
    return dict(parser["Desktop Entry"])


def texts() -> list[Text]:
    """What a menu or a software centre shows of the program to whoever looks."""
    shown = []
    for key, text in entry().items():
        if match := re.fullmatch(r"(?:GenericName|Comment|Keywords)(?:\[(\w\w)\])?", key):
            shown.append(Text("desktop", match[1] or "en", text.replace(";", " ")))
    for each in ET.parse(METAINFO).iter():  # noqa: S314
        if each.tag in ("p", "summary"):
            words = " ".join((each.text or "").split())
            shown.append(Text("metainfo", each.get(XML_LANG, "en"), words))
    return shown


def manual_words(language: str) -> str:
    lines = MANUALS[language].read_text("utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith((".TH", ".B", ".I", ".R")))


@needs("desktop-file-validate")
def test_the_menu_entry_is_sound() -> None:
    assert run("desktop-file-validate", DESKTOP) == ""


@needs("appstreamcli")
def test_the_appstream_data_are_sound() -> None:
    assert run("appstreamcli", "validate", "--no-net", METAINFO) == ""


@needs("mandoc")
@pytest.mark.parametrize("language", MANUALS)
def test_the_manual_is_sound(language: str) -> None:
    assert run("mandoc", "-Tlint", "-Wstyle", MANUALS[language]) == ""


@pytest.mark.parametrize("language", MANUALS)
def test_the_manual_tells_of_every_option(language: str) -> None:
    source = (ROOT / "src/mammadagbok/app.py").read_text("utf-8")
    options = set(re.findall(r'add_argument\("(--[\w-]+)"', source)) | {"--help"}
    text = MANUALS[language].read_text("utf-8").replace("\\-", "-")
    told = re.findall(r"^\.B[RI]* (?:-h .* )?\"?(--[\w-]+)", text.split("\n.SH ")[4], re.MULTILINE)
    assert len(options) > 4
    assert sorted(told) == sorted(options)


def test_every_language_is_there() -> None:
    for key in ("desktop", "metainfo"):
        counts = [sum(t.key == key and t.language == each for t in texts()) for each in LANGUAGES]
        assert len(set(counts)) == 1, (key, counts)
        assert counts[0] > 2


def test_no_banned_word_and_each_language_is_itself() -> None:
    said = [*texts(), *(Text("man", each, manual_words(each)) for each in MANUALS)]
    assert [(text, found) for text in said if (found := banned_words(text))] == []
    norwegian = [text for text in said if text.language != "en"]
    assert [(text, found) for text in norwegian if (found := foreign_words(text))] == []


def test_nothing_in_a_menu_or_software_centre_labels_her() -> None:
    for text in texts():
        found = [each for each in stops(GroupPack(note=text.text)) if each.why is Stop.LABEL]
        assert found == [], text
        assert not re.search(r"(?i)\b(?:craving|sug|bølge|barn|child|gruppe|group)", text.text), (
            text
        )


def test_the_discreet_mode_can_hide_it_and_bring_it_back() -> None:
    ordinary = DESKTOP.read_text("utf-8")
    hidden = hidden_entry(ordinary)
    assert "NoDisplay=true" in hidden.splitlines()
    assert shown_entry(hidden) == ordinary


def test_the_windows_of_the_program_belong_to_its_entry() -> None:
    source = (ROOT / "src/mammadagbok/ui/wardrobe.py").read_text("utf-8")
    assert f'"{entry()["Name"]}"' in source
    assert entry()["StartupWMClass"] == entry()["Name"].lower() == DESKTOP.stem


def test_it_starts_what_the_package_installs() -> None:
    assert entry()["Exec"] == "mammadagbok"
    component = ET.parse(METAINFO).getroot()  # noqa: S314
    assert component.findtext("launchable") == DESKTOP.name
    assert component.findtext("provides/binary") == entry()["Exec"]
    assert component.find("screenshots") is None
    assert component.find("url") is None
