"""All that Qt asks a translator for in the windows she meets is in our catalogues."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QTextEdit,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from catalogue import read
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.key_names import key_names
from mammadagbok.ui.look import Look
from mammadagbok.ui.rail import Rail
from mammadagbok.ui.wardrobe import Wardrobe
from translations import CATALOGUES, catalogue_path

# Names of forms that are never shown, sizes of paper, and which way the language is read.
NO_WORDS = frozenset({"Form", "...", "A4", "Letter", "QT_LAYOUT_DIRECTION", "%p%"})
CONTROLS: tuple[type[QWidget], ...] = (
    QCheckBox, QComboBox, QDateEdit, QLabel, QLineEdit, QPushButton, QScrollArea, QSpinBox,
    QTabWidget, QTextEdit, QTimeEdit,
)  # fmt: skip


class Asked(QTranslator):
    """Remembers what it is asked for, and answers in English."""

    def __init__(self) -> None:
        super().__init__()
        self.words: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        self.words.add((context, sourceText))
        return sourceText

    def unknown(self) -> set[tuple[str, str]]:
        """What Qt asked for and no catalogue of ours has; of its names of keys it asks for all."""
        ours = {(message.context, message.source) for message in read(catalogue_path("nb"))}
        return {
            word for word in self.words - ours if word[1] not in NO_WORDS and word[0] != "QShortcut"
        }


@pytest.fixture
def asked(qapp: QApplication) -> Iterator[Asked]:
    translator = Asked()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def heard(interface: QAccessibleInterface | None) -> None:
    """Ask for all that a screen reader asks for of one thing and what is in it."""
    if interface is None:
        return
    for kind in QAccessible.Text:
        interface.text(kind)
    if actions := interface.actionInterface():
        for name in actions.actionNames():
            actions.localizedActionName(name)
            actions.localizedActionDescription(name)
    for index in range(interface.childCount()):
        heard(interface.child(index))


def test_choosing_files(qtbot: QtBot, asked: Asked, tmp_path: Path) -> None:
    for mode in (QFileDialog.FileMode.Directory, QFileDialog.FileMode.AnyFile):
        for act in QFileDialog.AcceptMode:
            dialog = QFileDialog(None, "", str(tmp_path))
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
            dialog.setFileMode(mode)
            dialog.setAcceptMode(act)
            dialog.setViewMode(QFileDialog.ViewMode.Detail)
            qtbot.addWidget(dialog)
            dialog.show()
            heard(QAccessible.queryAccessibleInterface(dialog))
    assert ("QFileDialog", "Create New Folder") in asked.words
    assert asked.unknown() == set()


def test_printing(qtbot: QtBot, asked: Asked) -> None:
    printer = QPrinter()
    dialog = QPrintDialog(printer)
    qtbot.addWidget(dialog)
    dialog.show()
    heard(QAccessible.queryAccessibleInterface(dialog))
    assert ("QPrintDialog", "Print") in asked.words
    assert asked.unknown() == set()


def test_messages(qtbot: QtBot, asked: Asked) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    answers = QMessageBox.StandardButton
    box.setStandardButtons(answers.Cancel | answers.Discard | answers.Save | answers.YesToAll)
    box.setDetailedText("x")
    box.show()
    heard(QAccessible.queryAccessibleInterface(box))
    assert ("QPlatformTheme", "Discard") in asked.words
    assert asked.unknown() == set()


@pytest.mark.parametrize("kind", CONTROLS)
def test_controls(qtbot: QtBot, asked: Asked, kind: type[QWidget]) -> None:
    control = kind()
    qtbot.addWidget(control)
    if isinstance(control, QLineEdit):
        control.setClearButtonEnabled(True)
    if isinstance(control, QTabWidget):
        control.resize(60, 60)
        for _ in range(9):
            control.addTab(QWidget(), "x")
    if isinstance(control, QTextEdit):
        control.setPlainText("x\n" * 99)
    if isinstance(control, QLineEdit | QTextEdit):
        control.createStandardContextMenu().deleteLater()
    control.show()
    heard(QAccessible.queryAccessibleInterface(control))
    assert asked.unknown() == set()


def test_what_no_catalogue_has_is_told(asked: Asked) -> None:
    asked.translate("QDockWidget", "Float")
    asked.translate("QPlatformTheme", "Cancel")
    assert asked.unknown() == {("QDockWidget", "Float")}


def test_a_window_opened_before_does_not_keep_its_language(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    wardrobe = Wardrobe(qapp, CATALOGUES.parent)

    def names() -> set[str]:
        dialog = QFileDialog(None, "", str(tmp_path))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        dialog.show()
        return {child.text().replace("&", "") for child in dialog.findChildren(QLabel)}

    for language, name in (("nb", "Filnavn:"), ("nn", "Filnamn:"), ("en", "File name:")):
        wardrobe.dress(Settings(language=language))
        assert name in names()


def test_keys_are_called_what_they_are_called_here(look: Look) -> None:
    assert key_names("Ctrl+Space") == "Ctrl+Mellomrom"
    assert key_names("Esc Esc") == "Esc Esc"
    assert key_names("Ctrl+Up") == "Ctrl+Pil opp"


def test_tooltips_name_keys_in_the_language(
    qtbot: QtBot, look: Look, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Keys(Asked):
        def translate(self, context: str, sourceText: str, *_: object) -> str:  # noqa: N803
            return f"<{sourceText}>" if context == "QShortcut" else sourceText

    keys = Keys()
    qapp.installTranslator(keys)
    rail = Rail(look)
    qtbot.addWidget(rail)
    tips = [made.toolTip() for made in rail.findChildren(QPushButton) if made.toolTip()]
    qapp.removeTranslator(keys)
    assert len(tips) > 5
    assert [tip for tip in tips if not re.search(r"<(Ctrl|Esc|F\d+)>", tip)] == []
