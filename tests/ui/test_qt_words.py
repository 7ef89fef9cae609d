"""Qt's own buttons, menus and windows speak her language too."""

from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import mammadagbok.ui.qt_print_words
import mammadagbok.ui.qt_words
from translations import catalogue_path, extracted

MODULES = (mammadagbok.ui.qt_words, mammadagbok.ui.qt_print_words)
SHIPPED = Path(PySide6.__file__).parent / "Qt" / "translations" / "qtbase_de.qm"
Button = QDialogButtonBox.StandardButton


@pytest.fixture(params=["nb", "nn"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language her windows speak during the test."""
    name = str(request.param)
    translator = QTranslator()
    assert translator.load(str(catalogue_path(name).with_suffix(".qm")))
    assert qapp.installTranslator(translator)
    yield name
    qapp.removeTranslator(translator)


def one_of(language: str, nb: str, nn: str) -> str:
    return nb if language == "nb" else nn


def plain(text: str) -> str:
    return text.replace("&", "").split("\t")[0]


def words_of(menu: QMenu) -> list[str]:
    return [plain(action.text()) for action in menu.actions() if not action.isSeparator()]


def test_every_word_is_one_of_qts_own() -> None:
    shipped = QTranslator()
    assert shipped.load(str(SHIPPED))
    ours = extracted([Path(str(module.__file__)) for module in MODULES])
    assert len(ours) > 200
    assert [word.key for word in ours if not shipped.translate(word.context, word.source)] == []


def test_the_buttons_of_a_dialog(qtbot: QtBot, language: str) -> None:
    box = QDialogButtonBox(Button.Ok | Button.Cancel | Button.Save | Button.Open | Button.Close)
    qtbot.addWidget(box)
    found = {plain(button.text()) for button in box.buttons()}
    assert found == {"OK", "Avbryt", "Lagre", "Lukk", one_of(language, "Åpne", "Opne")}


def test_the_buttons_of_a_message(qtbot: QtBot, language: str) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    answers = QMessageBox.StandardButton
    box.setStandardButtons(answers.Yes | answers.No | answers.Discard)
    found = {plain(button.text()) for button in box.buttons()}
    assert found == {"Ja", "Nei", one_of(language, "Ikke lagre", "Ikkje lagre")}


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit])
def test_the_menu_of_a_text(
    qtbot: QtBot, language: str, kind: type[QLineEdit] | type[QTextEdit]
) -> None:
    editor = kind()
    qtbot.addWidget(editor)
    menu = editor.createStandardContextMenu()
    again = one_of(language, "Gjør om igjen", "Gjer om att")
    assert words_of(menu) == [
        "Angre", again, "Klipp ut", "Kopier", "Lim inn", "Slett", "Merk alt",
    ]  # fmt: skip
    menu.deleteLater()


def test_the_window_that_chooses_a_file(qtbot: QtBot, language: str, tmp_path: Path) -> None:
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert one_of(language, "Filnavn:", "Filnamn:") in texts_of(dialog)
    assert {"Alt+Left", *english_of("QFileDialog")} & texts_of(dialog) == set()


def texts_of(window: QWidget) -> set[str]:
    labels = [child.text() for child in window.findChildren(QLabel)]
    buttons = [child.text() for child in window.findChildren(QPushButton)]
    tips = [child.toolTip() for child in window.findChildren(QToolButton)]
    actions = [action.text() for action in window.findChildren(QAction)]
    return {plain(text) for text in [*labels, *buttons, *tips, *actions]} - {""}


def english_of(context: str) -> set[str]:
    """Those of Qt's words in a context that are said otherwise in the language now installed."""
    return {
        plain(word.source)
        for word in extracted([Path(str(module.__file__)) for module in MODULES])
        if word.context == context
        and QCoreApplication.translate(context, word.source) != word.source
    }


def test_the_names_of_keys(language: str) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Return").toString(native) == "Enter"
    assert QKeySequence("Ctrl+Space").toString(native) == "Ctrl+Mellomrom"
    assert QKeySequence("Right").toString(native) == one_of(language, "Pil høyre", "Pil høgre")
