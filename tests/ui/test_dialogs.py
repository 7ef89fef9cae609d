"""Our own file dialog: it knows where to begin, adds the suffix and remembers nothing."""

from collections import Counter
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.storage.settings import Settings
from mammadagbok.ui.dialogs import ask_for_target
from mammadagbok.ui.look import Look
from mammadagbok.ui.wardrobe import Wardrobe
from on_page import part

Act = Callable[[QFileDialog], None]


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Her documents folder, in a home of its own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(place))
    assert folder.is_relative_to(tmp_path)
    folder.mkdir()
    return folder


@pytest.fixture
def parent(qtbot: QtBot, look: Look) -> QWidget:
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def in_dialog(act: Act) -> None:
    """Do this as soon as the dialog is there."""

    def when_there() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            act(dialog)
        else:
            QTimer.singleShot(0, when_there)

    QTimer.singleShot(0, when_there)


def write_name(name: str) -> Act:
    def act(dialog: QFileDialog) -> None:
        file_name(dialog).setText(name)
        save(dialog)

    return act


def file_name(dialog: QFileDialog) -> QLineEdit:
    return part(dialog, QLineEdit, "fileNameEdit")


def save(dialog: QFileDialog) -> None:
    box = part(dialog, QDialogButtonBox, "buttonBox")
    box.button(QDialogButtonBox.StandardButton.Save).click()


def test_it_begins_in_her_documents_with_a_name(parent: QWidget, documents: Path) -> None:
    in_dialog(save)
    assert ask_for_target(parent, "Notat.pdf") == documents / "Notat.pdf"


@pytest.mark.parametrize(
    ("name", "saved"),
    [
        ("Til møtet", "Til møtet.pdf"),
        ("Uke 48.kveld", "Uke 48.kveld.pdf"),
        ("Til møtet.PDF", "Til møtet.PDF"),
    ],
)
def test_the_suffix_is_there(parent: QWidget, documents: Path, name: str, saved: str) -> None:
    in_dialog(write_name(name))
    assert ask_for_target(parent, "Notat.pdf") == documents / saved


def test_an_old_file_is_not_asked_about_here(parent: QWidget, documents: Path) -> None:
    (documents / "Notat.pdf").write_text("noe annet")
    in_dialog(save)
    assert ask_for_target(parent, "Notat.pdf") == documents / "Notat.pdf"


def test_she_may_decide_against_it(parent: QWidget, documents: Path) -> None:
    in_dialog(QFileDialog.reject)
    assert ask_for_target(parent, "Notat.pdf") is None


def test_it_is_of_our_own_kind_and_remembers_nothing(
    parent: QWidget, documents: Path, tmp_path: Path
) -> None:
    seen: list[tuple[bool, list[str], list[str]]] = []

    def look_at(dialog: QFileDialog) -> None:
        own = dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        places = [url.toLocalFile() for url in dialog.sidebarUrls()]
        seen.append((own, dialog.history(), places))
        dialog.reject()

    in_dialog(look_at)
    ask_for_target(parent, "Notat.pdf")
    ((own, history, places),) = seen
    assert own
    assert set(history) <= {str(documents)}
    assert places == [str(documents), str(tmp_path)]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_names_to_choose_from_can_be_read(
    parent: QWidget, wardrobe: Wardrobe, documents: Path, theme: str
) -> None:
    """Qt shows them in a list that is a window of its own, outside of the dialog."""
    (documents / "Notat.pdf").touch()
    palette = wardrobe.dress(Settings(theme=theme)).theme.palette
    seen = Counter[str]()

    def look_at(dialog: QFileDialog) -> None:
        completer = file_name(dialog).completer()
        completer.complete()
        names = completer.popup()
        assert names is not None
        picture = names.grab().toImage()
        every = product(range(picture.width()), range(picture.height()))
        seen.update(picture.pixelColor(*each).name() for each in every)
        dialog.reject()

    in_dialog(look_at)
    ask_for_target(parent, "Notat.pdf")
    ((surface, _),) = seen.most_common(1)
    assert surface == palette.card.lower()
    assert palette.ink.lower() in seen
