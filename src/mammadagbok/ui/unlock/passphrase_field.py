"""A field for the passphrase: hidden until she asks to see it. Any sign goes, so does pasting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import fill, row

_LONGEST = 4096


class PassphraseField(QWidget):
    """One line with «vis». Emits `entered` on Return and `edited` on each change."""

    entered = Signal()
    edited = Signal()

    def __init__(self, look: Look, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(f"{object_name}_row")
        self._field = QLineEdit()
        self._field.setObjectName(object_name)
        self._field.setAccessibleName(name)
        self._field.setMaxLength(_LONGEST)
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        # Keeps input methods from learning the words.
        self._field.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._field.returnPressed.connect(self.entered)
        self._field.textChanged.connect(self._on_edited)
        self._reveal = button(
            self.tr("Show"),
            self._on_reveal,
            name=self.tr("Show the passphrase"),
            object_name=f"{object_name}_show",
        )
        layout = row(look, SMALL)
        fill(layout, self._field, self._reveal)
        self.setLayout(layout)
        self.setFocusProxy(self._field)

    def text(self) -> str:
        """What stands in the field."""
        return self._field.text()

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
