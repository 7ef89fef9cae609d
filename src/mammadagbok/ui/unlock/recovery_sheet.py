"""The recovery code on paper: seen, written down or printed, and typed back before it counts."""

import hmac
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.crypto.keys import wipe
from mammadagbok.domain.errors import RecoveryCodeError
from mammadagbok.domain.recovery import decode, encode
from mammadagbok.ui.look import Look
from mammadagbok.ui.printing import Printed, print_lines
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.unlock.code_field import CodeField
from mammadagbok.ui.unlock.code_groups import CodeGroups
from mammadagbok.ui.unlock.frame import actions
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import fact, label
from mammadagbok.ui.words import sentence


class RecoverySheet(QWidget):
    """Shows the code of a 16-byte secret; `confirmed` once it is typed back, or `declined`.

    `left` asks for what came before. `typed_back` carries what she has typed so far, to be given
    as `typed` to a sheet made anew; `is_kept` is for a code that has been typed back already. The
    secret stays the caller's to wipe, and no file is made of it.
    """

    confirmed = Signal()
    declined = Signal()
    left = Signal()
    typed_back = Signal(str)

    def __init__(
        self, look: Look, secret: bytearray, *, typed: str = "", is_kept: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName("recovery_sheet")
        self._look, self._secret, self._is_kept = look, secret, is_kept
        self._field = CodeField("code_again")
        self._field.setText(typed)
        self._field.textChanged.connect(self._on_typed)
        self._field.returnPressed.connect(self._on_check)
        self._printed = notice("code_printed", "text")
        self._notice = notice("code_notice", "text")
        self._each = (self._shown(), self._checked(), self._without())
        # No stack: that is as high as the highest, and what stands below would be far away.
        layout = column(look, 0)
        fill(layout, *self._each, 1)
        self.setLayout(layout)
        self._turn(1 if typed and not is_kept else 0)

    def _shown(self) -> QWidget:
        title = label(self.tr("A recovery code on paper"), "title")
        why = label(
            self.tr("It opens the journal if you forget the passphrase. Write it on a note.")
        )
        groups = CodeGroups(self._look, encode(self._secret).split("-"))
        told = [fact(each) for each in self._look.facts.text("recovery_code")]
        printed = self.tr("If you print it, the printer and this computer keep a copy for a while.")
        onward = self._button(
            self.tr("Continue") if self._is_kept else self.tr("I have written it down"),
            self._on_written,
            "primary",
            "code_written",
        )
        without = self._button(
            self.tr("I do not want a code"), self._on_unwanted, "link", "code_unwanted"
        )
        to_print = self._button(self.tr("Print …"), self._on_print, "plain", "code_print")
        parts = [title, why, groups, *told, label(printed, "soft"), self._printed]
        flow = actions(
            self._look,
            self._button(self.tr("Back"), self._on_left, "plain", "go_back"),
            onward,
            to_print,
            without,
        )
        return self._pane(parts, flow, onward)

    def _checked(self) -> QWidget:
        title = label(self.tr("Type the code from the note"), "title")
        why = label(
            self.tr("Then you know that the note is right. Spaces and hyphens do not matter.")
        )
        again = self._button(self.tr("See the code again"), self._on_seen, "plain", "code_see")
        check = self._button(self.tr("Continue"), self._on_check, "primary", "code_check")
        parts: list[QWidget] = [title, why, self._field, self._notice]
        return self._pane(parts, actions(self._look, again, check), self._field)

    def _without(self) -> QWidget:
        title = label(self.tr("Without a recovery code"), "title")
        what = label(
            self.tr(
                "Then the passphrase is the only way in. If you forget it, nobody can open the "
                "journal, not even those who made the program."
            )
        )
        later = label(self.tr("You can make a code later, in Settings."))
        again = self._button(self.tr("See the code again"), self._on_seen, "plain", "code_wanted")
        onward = self._button(
            self.tr("Go on without a code"), self.declined.emit, "primary", "code_declined"
        )
        return self._pane([title, what, later], actions(self._look, again, onward), onward)

    def _pane(self, parts: Sequence[QWidget], flow: Flow, first: QWidget) -> QWidget:
        pane = QWidget()
        layout = column(self._look, STEP)
        for part in parts:
            layout.addWidget(part)
        layout.addSpacing(self._look.px(SMALL))
        layout.addLayout(flow)
        layout.addStretch(1)
        pane.setLayout(layout)
        begin_at(pane, first)
        return pane

    def _button(self, text: str, act: Callable[[], object], role: str, name: str) -> QPushButton:
        return button(text, act, role, object_name=name)

    def _turn(self, pane: int) -> None:
        say(self._notice, "")
        say(self._printed, "")
        for number, each in enumerate(self._each):
            each.setVisible(number == pane)
        begin_at(self, self._each[pane])
        if self.isVisible():
            self.setFocus()

    def _on_typed(self, text: str) -> None:
        say(self._notice, "")
        self.typed_back.emit(text)

    def _on_left(self) -> None:
        self.left.emit()

    def _on_seen(self) -> None:
        self._turn(0)

    def _on_written(self) -> None:
        if self._is_kept:
            self.confirmed.emit()
        else:
            self._turn(1)

    def _on_unwanted(self) -> None:
        self._turn(2)

    def _on_check(self) -> None:
        try:
            typed = decode(self._field.text())
        except RecoveryCodeError as error:
            say(self._notice, sentence(error))
            self._field.setFocus()
            return
        agrees = hmac.compare_digest(typed, self._secret)
        wipe(typed)
        if agrees:
            self.confirmed.emit()
        else:
            say(self._notice, self.tr("That is another code than the one you were shown."))
            self._field.setFocus()

    def _on_print(self) -> None:
        groups = encode(self._secret).split("-")
        lines = [f"{number}   {signs}" for number, signs in enumerate(groups, start=1)]
        match print_lines(self, self.tr("Note"), lines):
            case Printed.SENT:
                say(self._printed, self.tr("Sent to the printer."))
            case Printed.NO_PRINTER:
                say(
                    self._printed,
                    self.tr("No printer was found. Write the code on a note instead."),
                )
            case Printed.REFUSED:
                say(
                    self._printed,
                    self.tr("It did not get to the printer. Write the code on a note instead."),
                )
            case Printed.LEFT:
                say(self._printed, "")
