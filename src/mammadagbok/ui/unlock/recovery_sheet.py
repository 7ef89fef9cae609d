"""The recovery code on paper: seen, written down, and typed back before it counts."""

import hmac

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from mammadagbok.crypto.keys import wipe
from mammadagbok.domain.errors import RecoveryCodeError
from mammadagbok.domain.recovery import decode, encode
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence


class RecoverySheet(QWidget):
    """Shows the code of a 16-byte secret; `confirmed` once it is typed back, or `declined`.

    `left` asks for what came before. The secret stays the caller's to wipe.
    """

    confirmed = Signal()
    declined = Signal()
    left = Signal()

    def __init__(self, look: Look, secret: bytearray) -> None:
        super().__init__()
        self.setObjectName("recovery_sheet")
        self._secret = secret
        self._field = QLineEdit()
        self._field.setObjectName("code_again")
        self._field.setAccessibleName(self.tr("Recovery code"))
        self._field.returnPressed.connect(self._on_check)
        self._notice = notice("code_notice", "text")
        self._panes = QStackedWidget()
        self._panes.addWidget(self._shown(look))
        self._panes.addWidget(self._checked(look))
        layout = column(look, 0)
        layout.addWidget(self._panes)
        self.setLayout(layout)

    def _shown(self, look: Look) -> QWidget:
        code = label(encode(self._secret).replace("-", "   "), "heading")
        code.setObjectName("code_groups")
        told = self.tr("Whoever finds the note can open the journal. Do not keep it with the PC.")
        written = button(
            self.tr("I have written it down"),
            self._on_written,
            "primary",
            object_name="code_written",
        )
        pane = QWidget()
        layout = column(look, STEP)
        fill(layout, label(self.tr("A recovery code on paper"), "title"), code, label(told))
        fill(layout, written, 1)
        pane.setLayout(layout)
        return pane

    def _checked(self, look: Look) -> QWidget:
        check = button(self.tr("Continue"), self._on_check, "primary", object_name="code_check")
        pane = QWidget()
        layout = column(look, STEP)
        fill(layout, label(self.tr("Type the code from the note"), "title"), self._field)
        fill(layout, self._notice, check, 1)
        pane.setLayout(layout)
        return pane

    def _on_written(self) -> None:
        self._panes.setCurrentIndex(1)
        self._field.setFocus()

    def _on_check(self) -> None:
        try:
            typed = decode(self._field.text())
        except RecoveryCodeError as error:
            say(self._notice, sentence(error))
            return
        agrees = hmac.compare_digest(typed, self._secret)
        wipe(typed)
        if agrees:
            self.confirmed.emit()
        else:
            say(self._notice, self.tr("That is another code than the one you were shown."))
