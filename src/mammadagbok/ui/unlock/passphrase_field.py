"""A field for the passphrase: hidden until she asks to see it. Any sign goes, so does pasting."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.notice import notice, say

_LONGEST = 4096
HEIGHT = 52
"""Pixels at 100 %, as in the picture of the page."""

SECRET_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
"""Keeps input methods from learning the words."""


class _Line(QLineEdit):
    """A line with a button inside its right end, for which the text leaves room."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._gap = gap
        self._inside: QPushButton | None = None

    def hold(self, inside: QPushButton) -> None:
        """Put the button in."""
        inside.setParent(self)
        self._inside = inside

    def make_room(self) -> None:
        """Leave as much room as the button's text needs."""
        if self._inside is not None:
            size: QSize = self._inside.sizeHint()
            left = self.width() - size.width() - self._gap
            self._inside.setGeometry(left, (self.height() - size.height()) // 2, *size.toTuple())
            self.setTextMargins(0, 0, size.width() + self._gap, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right end."""
        super().resizeEvent(event)
        self.make_room()


class PassphraseField(QWidget):
    """One line with «vis». Emits `entered` on Return and `edited` on each change.

    It says so when Caps Lock is on, as far as the letters she types can tell.
    """

    entered = Signal()
    edited = Signal()

    def __init__(self, look: Look, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(f"{object_name}_row")
        self._field = _Line(look.px(STEP))
        self._field.setObjectName(object_name)
        self._field.setAccessibleName(name)
        self._field.setMaxLength(_LONGEST)
        self._field.setMinimumHeight(look.px(HEIGHT))
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setInputMethodHints(SECRET_HINTS | Qt.InputMethodHint.ImhHiddenText)
        self._field.returnPressed.connect(self.entered)
        self._field.textChanged.connect(self._on_edited)
        self._field.installEventFilter(self)
        self._reveal = button(
            self.tr("Show"),
            self._on_reveal,
            "link",
            name=self.tr("Show the passphrase"),
            object_name=f"{object_name}_show",
        )
        self._field.hold(self._reveal)
        self._caps = notice(f"{object_name}_caps", "small")
        layout = column(look, TIGHT)
        fill(layout, self._field, self._caps)
        self.setLayout(layout)
        self.setFocusProxy(self._field)

    def text(self) -> str:
        """What stands in the field."""
        return self._field.text()

    def write(self, text: str) -> None:
        """Fill the field, hidden or shown as it is."""
        self._field.setText(text)

    def show_text(self, text: str) -> None:
        """Fill the field and let it be read."""
        self._field.setText(text)
        self._show(shown=True)

    def select_all(self) -> None:
        """Select the words and take the keyboard, ready to be typed again."""
        self._field.setFocus()
        self._field.selectAll()

    def clear(self) -> None:
        """Empty and hide the field."""
        self._field.clear()
        self._show(shown=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice by the letters typed whether Caps Lock is on."""
        is_press = event.type() is QEvent.Type.KeyPress and watched is self._field
        if is_press and isinstance(event, QKeyEvent):
            self._notice_caps(event)
        return super().eventFilter(watched, event)

    def _notice_caps(self, press: QKeyEvent) -> None:
        letter = press.text()
        if press.key() == Qt.Key.Key_CapsLock:
            say(self._caps, "")
        elif not letter.isalpha() or press.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return
        else:
            say(self._caps, self.tr("Caps Lock is on.") if letter.isupper() else "")

    def _on_edited(self, _text: str) -> None:
        self.edited.emit()

    def _on_reveal(self) -> None:
        self._show(shown=self._field.echoMode() is QLineEdit.EchoMode.Password)

    def _show(self, *, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._field.setEchoMode(mode)
        self._reveal.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._reveal.setAccessibleName(
            self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        )
        self._field.make_room()
