"""What must hold of the packaged folder, and whose each file in it is."""

from pathlib import Path

import pytest

import folder
import licences
import sizes
from folder import Packaged
from owners import OWN, owners

PARTS = licences.read_recipe()["part"]


def packaged(
    *files: str, modules: tuple[str, ...] = (), outside: tuple[str, ...] = (), size: int = 1
) -> Packaged:
    return Packaged(dict.fromkeys(files, size), frozenset(modules), frozenset(outside), ())


def test_a_sound_folder_has_nothing_wrong() -> None:
    sound = packaged(
        "mammadagbok",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "resources/help/nb/help-now.md",
        modules=("mammadagbok.app", "pypdf"),
        outside=("libc.so.6", "libcups.so.2"),
    )
    assert folder.wrong(sound) == []


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/networkinformation/libqglib.so",
        "PySide6/Qt/plugins/networkinformation/libqnetworkmanager.so",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "python3.11/lib-dynload/_socket.cpython-311-x86_64-linux-gnu.so",
        "libssl.so.3",
        "libcrypto.so.3",
        "libgnutls.so.30",
    ],
)
def test_a_file_that_could_go_online_is_found(name: str) -> None:
    assert folder.wrong(packaged("mammadagbok", name)) == [f"it could go online: {name}"]


def test_a_library_of_the_system_that_could_go_online_is_found() -> None:
    linked = packaged("mammadagbok", outside=("libc.so.6", "libcurl.so.4", "libssl.so.3"))
    assert folder.wrong(linked) == [
        "it could go online: " + each for each in ("libcurl.so.4", "libssl.so.3")
    ]


def test_a_module_that_could_go_online_is_found() -> None:
    assert folder.wrong(packaged("mammadagbok", modules=("ssl", "json", "urllib.request"))) == [
        "it could go online: ssl",
        "it could go online: urllib.request",
    ]


def test_what_cannot_lie_on_a_stick_is_found() -> None:
    made = Packaged(
        dict.fromkeys(("a/B.txt", "a/b.txt", "c:d", "e./f", "æøå b"), 1),
        frozenset(),
        frozenset(),
        ("link",),
    )
    assert folder.wrong(made) == [
        f"cannot lie on a stick: {each}" for each in ("link", "a/b.txt", "c:d", "e./f")
    ]


def test_a_folder_that_has_grown_too_large_is_found() -> None:
    assert folder.wrong(packaged("mammadagbok", "a", size=75_000_000)) == []
    assert folder.wrong(packaged("mammadagbok", "a", size=75_000_001)) == [
        "150000002 bytes are more than 150000000"
    ]


def test_libraries_are_known_by_name_in_what_links_them(tmp_path: Path) -> None:
    library = tmp_path / "liba.so"
    library.write_bytes(b"\x7fELF...\0libssl.so.3\0libc.so.6\0about libb.so\0")
    assert list(folder._named(library)) == ["libssl.so.3", "libc.so.6"]
    (tmp_path / "text").write_bytes(b"\0libssl.so.3\0")
    assert list(folder._named(tmp_path / "text")) == []


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("mammadagbok", OWN),
        ("resources/help/nb/craving.md", OWN),
        ("resources/fonts/Inter-Bold.otf", "Inter"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "Qt"),
        ("PySide6/Qt/lib/libicudata.so.73", "ICU"),
        ("PySide6/QtCore.abi3.so", "PySide6-Essentials"),
        ("hunspell/libhunspell-1.7.so.0", "Hunspell"),
        ("hunspell/hunspell.cpython-311-x86_64-linux-gnu.so", "chunspell"),
        ("libxcb-cursor.so.0", "libxcb, xcb-util"),
        ("libpython3.11.so.1.0", "Python"),
    ],
)
def test_each_file_belongs_to_the_part_it_came_with(name: str, owner: str) -> None:
    assert owners(packaged(name), PARTS) == {owner: [name]}


def test_modules_inside_the_program_belong_to_somebody_too() -> None:
    inside = packaged(modules=("pypdf._page", "json.decoder", "mammadagbok.app", "pyi_rth_inspect"))
    assert set(owners(inside, PARTS)) == {"pypdf", "Python", OWN, "PyInstaller"}


@pytest.mark.parametrize("stray", [packaged("libstray.so.1"), packaged(modules=("stray",))])
def test_what_belongs_to_nobody_stops_the_build(stray: Packaged) -> None:
    with pytest.raises(ValueError, match="belongs to no part"):
        owners(stray, PARTS)


def test_the_table_says_what_each_kind_costs_and_all_of_it() -> None:
    assert sizes.called("resources/spelling/nb_NO.04.dic", 9) == "words of bokmål"
    assert sizes.called("PySide6/Qt/lib/libQt6Gui.so.6", 9_000_000) == "libQt6Gui.so.6"
    assert sizes.called("PySide6/Qt/lib/libQt6Svg.so.6", 9) == "small files"
    made = sizes.table(
        [("Qt", "libQt6Gui.so.6", 9_000_000, 4_000_000), ("Inter", "a", 1_000_000, 1)]
    )
    assert made.splitlines()[2:] == [
        "| Qt | libQt6Gui.so.6 | 9.00 | 4.00 |",
        "| Inter | a | 1.00 | 0.00 |",
        f"| {OWN} | all of it | 10.00 | 4.00 |",
    ]
    document = "before\n<!-- sizes -->\nold\n<!-- /sizes -->\nafter\n"
    assert sizes.written_into(document, "new\n") == document.replace("old", "new")
    with pytest.raises(ValueError, match="marks"):
        sizes.written_into("before\n", "new\n")
