"""The password of a PDF: hers to choose, written twice, and kept nowhere."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mammadagbok.domain.file_password import FilePasswordProblem, file_password_problem
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.unlock.passphrase_field import SECRET_HINTS
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick


class LockedDialog(CalmDialog):
    """Emits `given` with the password, once, and closes."""

    given = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        name = QCoreApplication.translate("LockedDialog", "PDF with a password")
        super().__init__(look, parent, name, "locked_dialog")
        self._first = _field(self.tr("Password"), "pdf_password")
        self._second = _field(self.tr("The password again"), "pdf_password_again")
        self._refusal = notice("pdf_password_refusal")
        shown = Tick(look, self.tr("Show the password"), "pdf_password_show")
        shown.toggled.connect(self._on_shown)
        about = self.tr(
            "Whoever has the file needs the password to open it. It is kept nowhere: if it is "
            "forgotten, the file cannot be opened. Give it by word of mouth, not with the file. "
            "Do not use the passphrase of your journal."
        )
        fill(self.body, label(name, "heading"), label(about, "soft"))
        for field in (self._first, self._second):
            fill(self.body, label(field.accessibleName(), "strong"), field)
        fill(self.body, shown, 1)
        self.keep_in_sight(self._refusal)
        save = button(self.tr("Save …"), self._on_save, "primary", object_name="pdf_password_save")
        self.foot.insertWidget(0, save)
        self._first.returnPressed.connect(self._second.setFocus)
        self._second.returnPressed.connect(self._on_save)
        self.fit(look.px(4 * STEP))
        self._first.setFocus()
        self.show_part(self._first)

    def _on_shown(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        for field in (self._first, self._second):
            field.setEchoMode(modes.Normal if shown else modes.Password)

    def _on_save(self) -> None:
        password = self._first.text()
        refusal = self._refused(password)
        say(self._refusal, refusal)
        if refusal:
            return
        self.accept()
        self.given.emit(password)

    def _refused(self, password: str) -> str:
        match file_password_problem(password):
            case FilePasswordProblem.EMPTY:
                return self.tr("Write a password first.")
            case FilePasswordProblem.TOO_LONG:
                return self.tr("The password is too long for a PDF. Choose a shorter one.")
            case FilePasswordProblem.ODD_SIGN:
                return self.tr(
                    "One of the characters does not work in a PDF. Use letters and numbers."
                )
            case None if password != self._second.text():
                return self.tr("The two are not the same.")
            case None:
                return ""


def _field(name: str, object_name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(object_name)
    field.setAccessibleName(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(SECRET_HINTS)
    return field
