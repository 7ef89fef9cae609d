"""What is copied in the editor: plain words and our own type, marked as secret."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mammadagbok.ui.clipboard import FORMATTED, ClipboardGuard
from mammadagbok.ui.look import Look
from mammadagbok.ui.writing.editor import Editor


@pytest.fixture
def clipboard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QClipboard]:
    guarded = QGuiApplication.clipboard()
    # Off the screen nobody owns a clipboard.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _clipboard: True)
    guard = ClipboardGuard(guarded, qapp)
    yield guarded
    guard.clear()
    guard.deleteLater()


def test_the_look_of_what_is_copied_survives_being_marked(
    qtbot: QtBot, look: Look, clipboard: QClipboard
) -> None:
    editor = Editor(look, "Teksten din", "entry_text")
    qtbot.addWidget(editor)
    editor.set_text("- **en**\n> [to]{.andre}")
    editor.selectAll()
    editor.copy()
    held = clipboard.mimeData()
    assert held is not None
    ours = {name for name in held.formats() if name.startswith(("text/", "application/x-notat"))}
    assert ours == {"text/plain", FORMATTED}
    assert "x-kde-passwordManagerHint" in held.formats()
    assert held.text() == "en\nto"
    assert not held.hasHtml()
    editor.set_text("")
    editor.paste()
    assert editor.text() == "- **en**\n> [to]{.andre}"
