"""The build for Windows: which Python it takes, what it lays, and what setup says."""

import hashlib
import io
import re
import string
import struct
import zipfile
from pathlib import Path

import pytest

import drawn_icons
from mammadagbok.storage.start_menu import ORDINARY, PLAIN
from mammadagbok.ui.theme import LIGHT
from test_words import banned_words
from texts_said import Text
from translations import LANGUAGES
from windows import build, cpython, setup_parts, stage, wheels, whole

SETUP = Path(setup_parts.__file__).with_name("setup.nsi").read_text("utf-8")
FILE = "python-3.11.9-embed-amd64.zip"


def zipped(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        for name in names:
            packed.writestr(name, name)
    return made.getvalue()


@pytest.fixture
def given(tmp_path: Path) -> Path:
    file = tmp_path / FILE
    file.write_bytes(b"python")
    return file


def test_without_a_hash_the_build_refuses_and_says_where_it_goes(given: Path) -> None:
    asked = cpython.Wanted("3.11.9", FILE, "")
    with pytest.raises(cpython.NotTheFileError, match=r"cpython\.toml has no SHA-256"):
        cpython.checked(given, asked)


def test_the_hash_in_the_recipe_is_empty_or_one() -> None:
    asked = cpython.wanted()
    assert re.fullmatch(r"([0-9a-f]{64})?", asked.sha256)
    assert asked.file == f"python-{asked.version}-embed-amd64.zip"
    assert asked.version.startswith("3.11.")


def test_another_file_of_the_right_name_is_refused(given: Path) -> None:
    asked = cpython.Wanted("3.11.9", FILE, "0" * 64)
    with pytest.raises(cpython.NotTheFileError, match="another file"):
        cpython.checked(given, asked)


def test_a_file_of_another_name_or_none_is_refused(given: Path, tmp_path: Path) -> None:
    asked = cpython.Wanted("3.11.9", FILE, "0" * 64)
    with pytest.raises(cpython.NotTheFileError, match="asks for"):
        cpython.checked(given.rename(tmp_path / "python.zip"), asked)
    with pytest.raises(cpython.NotTheFileError, match="is not there"):
        cpython.checked(given, asked)


def test_the_file_that_was_checked_is_taken(given: Path) -> None:
    sha256 = hashlib.sha256(b"python").hexdigest().upper()
    assert cpython.checked(given, cpython.Wanted("3.11.9", FILE, sha256)) == b"python"


def test_of_python_nothing_that_goes_online_is_laid() -> None:
    library = zipped(
        "os.pyc", "ssl.pyc", "http/client.pyc", "urllib/request.pyc", "urllib/parse.pyc"
    )
    python = io.BytesIO()
    with zipfile.ZipFile(python, "w") as packed:
        packed.writestr("python311.zip", library)
        for name in (
            *("python311.dll", "python3.dll", "python.exe", "python.cat", "python311._pth"),
            *("_socket.pyd", "_ssl.pyd", "_hashlib.pyd", "_sqlite3.pyd", "sqlite3.dll", "_bz2.pyd"),
            *("libssl-3.dll", "libcrypto-3.dll", "libffi-8.dll", "_ctypes.pyd", "winsound.pyd"),
        ):
            packed.writestr(name, name)

    laid = dict(cpython.needed_of_python(python.getvalue()))

    needed = {"python311.dll", "python3.dll", "libffi-8.dll", "_ctypes.pyd", "python311.zip"}
    assert set(laid) == {*needed, "python311._pth"}
    assert laid["python311._pth"] == b"python311.zip\n.\nlib\n"
    with zipfile.ZipFile(io.BytesIO(laid["python311.zip"])) as kept:
        assert kept.namelist() == ["os.pyc", "urllib/parse.pyc"]


def test_the_library_is_packed_alike_whatever_its_order() -> None:
    one, other = zipped("os.pyc", "abc.pyc"), zipped("abc.pyc", "os.pyc")
    assert one != other
    assert cpython.trimmed_library(one) == cpython.trimmed_library(other)


LOCK = """\
# made by a script
cffi==2.1.1 ; platform_python_implementation != 'PyPy' \\
    --hash=sha256:01 \\
    --hash=sha256:02
    # via cryptography
secretstorage==3.5 ; sys_platform == 'linux' \\
    --hash=sha256:03
tzdata==2026.6 ; sys_platform == 'win32' \\
    --hash=sha256:04
    # via mammadagbok (../pyproject.toml)
"""


def test_the_lock_is_read_as_windows_would() -> None:
    asked = wheels.for_windows(LOCK)
    assert re.findall(r"^(\S+)", asked, re.MULTILINE) == ["cffi==2.1.1", "tzdata==2026.6"]
    assert re.findall(r"sha256:\d+", asked) == ["sha256:01", "sha256:02", "sha256:04"]
    assert ";" not in asked


def test_the_lock_has_what_windows_alone_needs() -> None:
    asked = wheels.for_windows(wheels.LOCK.read_text("utf-8"))
    names = set(re.findall(r"^([\w.-]+)==", asked, re.MULTILINE))
    assert {"pyside6-essentials", "sqlcipher3", "tzdata"} <= names


@pytest.mark.parametrize(
    ("member", "place"),
    [
        ("PySide6/QtWidgets.pyd", "lib/PySide6/QtWidgets.pyd"),
        ("PySide6/__init__.py", "lib/PySide6/__init__.py"),
        ("PySide6/vcruntime140_1.dll", "vcruntime140_1.dll"),
        ("shiboken6/vcruntime140_1.dll", None),
        ("chunspell.libs/msvcp140-a4c2.dll", "lib/chunspell.libs/msvcp140-a4c2.dll"),
        ("_cffi_backend.cp311-win_amd64.pyd", "lib/_cffi_backend.cp311-win_amd64.pyd"),
        ("sqlcipher3/_sqlite3.cp311-win_amd64.pyd", "lib/sqlcipher3/_sqlite3.cp311-win_amd64.pyd"),
        ("PySide6/support/__pycache__/__init__.cpython-310.pyc", None),
        ("pypdf-7.1.0.dist-info/METADATA", None),
        ("PySide6/QtNetwork.pyd", None),
        ("hunspell/", None),
    ],
)
def test_where_a_file_of_a_wheel_is_laid(member: str, place: str | None) -> None:
    assert stage.place_of(member) == place


def test_a_module_is_laid_compiled_and_the_same_each_time(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        stage.lay(tmp_path / folder / "lib" / "a.py", b"x = {'a', 'b'}\n")
    (one,) = (tmp_path / "one" / "lib").iterdir()
    assert one.name == "a.pyc"
    assert one.read_bytes() == (tmp_path / "two" / "lib" / "a.pyc").read_bytes()


def test_microsofts_library_comes_from_the_wheels(tmp_path: Path) -> None:
    (tmp_path / "vcruntime140.dll").write_bytes(b"newer")
    stage.lay_python([("vcruntime140.dll", b"older"), ("python3.dll", b"3")], tmp_path)
    assert (tmp_path / "vcruntime140.dll").read_bytes() == b"newer"
    assert list(stage.staged(tmp_path)) == ["python3.dll", "vcruntime140.dll"]


def test_a_library_that_nobody_brings_is_found_missing() -> None:
    asked = ["KERNEL32.dll", "api-ms-win-crt-math-l1-1-0.dll", "Qt6Core.dll", "Qt6Network.dll"]
    assert whole.unmet(asked, {"qt6core.dll"}) == {"qt6network.dll"}


def test_every_text_of_setup_is_there_in_each_language() -> None:
    texts = setup_parts.read_texts()
    assert {name: sorted(told) for name, told in texts.items()} == dict.fromkeys(
        texts, sorted(LANGUAGES)
    )
    for name, told in texts.items():
        fields = {code: _fields(text) for code, text in told.items()}
        assert fields["nn"] == fields["nb"] == fields["en"], name


def _fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def test_setup_shows_every_text_and_no_other() -> None:
    shown = set(re.findall(r"\$\((\w+)\)", SETUP))
    assert shown == set(setup_parts.read_texts())


def test_no_text_of_setup_has_a_banned_word() -> None:
    texts = setup_parts.read_texts().items()
    said = [Text(name, code, text) for name, told in texts for code, text in told.items()]
    assert said
    assert [(text, found) for text in said if (found := banned_words(text))] == []


def test_a_text_is_written_as_setup_reads_it() -> None:
    written = setup_parts.lang_strings(
        {"room": {"nb": "Det er {free} MB.\n«Ja»", "nn": "a", "en": 'b "c" $5'}}
    )
    assert written.splitlines() == [
        'LangString room ${LANG_NORWEGIAN} "Det er $FreeMB MB.$\\r$\\n«Ja»"',
        'LangString room ${LANG_NORWEGIANNYNORSK} "a"',
        'LangString room ${LANG_ENGLISH} "b $\\"c$\\" $$5"',
    ]


def test_setup_removes_each_file_it_laid_and_nothing_else() -> None:
    written = setup_parts.file_lists(["start.py", "lib/a/b.pyc", "lib/a/æ.pyc", "lib/c.pyc"])
    laid, removed = written.split("!macro RemoveFiles")
    assert "!define LONGEST_FILE 12\n" in laid
    assert re.findall(r"^(?:SetOutPath|File) .*$", laid, re.MULTILINE) == [
        'SetOutPath "$INSTDIR\\lib\\a"',
        'File "${STAGE}/lib/a/b.pyc"',
        'File "${STAGE}/lib/a/æ.pyc"',
        'SetOutPath "$INSTDIR\\lib"',
        'File "${STAGE}/lib/c.pyc"',
        'SetOutPath "$INSTDIR"',
        'File "${STAGE}/start.py"',
    ]
    assert removed.splitlines()[1:-1] == [
        'Delete "$INSTDIR\\lib\\a\\b.pyc"',
        'Delete "$INSTDIR\\lib\\a\\æ.pyc"',
        'Delete "$INSTDIR\\lib\\c.pyc"',
        'Delete "$INSTDIR\\start.py"',
        'RMDir "$INSTDIR\\lib\\a"',
        'RMDir "$INSTDIR\\lib"',
    ]


def test_setup_removes_no_folder_with_what_is_in_it() -> None:
    assert not re.search(r"RMDir\s+/r", SETUP, re.IGNORECASE)


def test_setup_and_program_use_the_same_names_in_the_menu() -> None:
    removed = re.findall(r'Delete "\$SMPROGRAMS\\(.+)\.lnk"', SETUP)
    assert removed == [ORDINARY, *PLAIN]
    assert tuple(setup_parts.read_texts()["plain_name"].values()) == PLAIN


def test_an_icon_has_every_size_in_a_form_that_windows_reads() -> None:
    drawing = build.ROOT / "resources" / "icons" / "feather.svg"
    data = drawn_icons.drawn(drawing)
    assert drawn_icons.drawn(drawing) == data
    (_, kind, count) = struct.unpack_from("<HHH", data)
    entries = [struct.unpack_from("<BBBBHHII", data, 6 + 16 * at) for at in range(count)]
    assert kind == 1
    assert [entry[0] for entry in entries] == [16, 20, 24, 32, 40, 48, 64, 0]
    for side, *_, length, at in entries:
        start = b"\x89PNG" if side == 0 else struct.pack("<Iii", 40, side, 2 * side)
        assert data[at : at + length].startswith(start)
    assert bytes.fromhex(LIGHT.plum.ink[1:])[::-1] in data


@pytest.mark.parametrize(("version", "numbers"), [("0.1.0", "0.1.0.0"), ("1.2.0rc3", "1.2.0.0")])
def test_a_version_as_windows_wants_it(version: str, numbers: str) -> None:
    assert build.version_numbers(version) == numbers
