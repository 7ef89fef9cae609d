"""What has the keyboard has the ring of the theme, and nothing of the system's own over it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.buttons import button


def _button(role: str) -> Callable[[Look], QWidget]:
    return lambda _look: button("Gruppa", lambda: None, role, object_name="made")


@pytest.mark.parametrize(
    "make",
    [
        *(_button(each) for each in ("plain", "primary", "link", "rail", "pill", "option", "row")),
        lambda _look: QCheckBox("Gruppa"),
        lambda _look: QRadioButton("Gruppa"),
    ],
)
def test_nothing_lies_over_it_when_she_comes_by_keyboard(
    make: Callable[[Look], QWidget], look: Look, qtbot: QtBot
) -> None:
    window, made = QWidget(), make(look)
    qtbot.addWidget(window)
    window.setLayout(layout := QVBoxLayout())
    layout.addWidget(made)
    window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    by_mouse = made.grab().toImage()
    # What Qt sets when Tab is pressed, and no window without a screen has otherwise.
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert made.grab().toImage() == by_mouse
