"""The one field a recovery code is typed into."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from mammadagbok.ui.look import Look
from mammadagbok.ui.unlock.passphrase_field import HEIGHT, SECRET_HINTS

_LONGEST = 200


class CodeField(QLineEdit):
    """Shows what is typed, as it is read off a note, and lets no input method learn it."""

    def __init__(self, look: Look, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(QCoreApplication.translate("CodeField", "Recovery code"))
        self.setMaxLength(_LONGEST)
        self.setMinimumHeight(look.px(HEIGHT))
        self.setInputMethodHints(SECRET_HINTS)
