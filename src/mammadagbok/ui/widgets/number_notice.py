"""One kind line where she has written what looks like a birth number. It never stops her."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit

from mammadagbok.domain.birth_number import holds_birth_number
from mammadagbok.ui.widgets.notice import say

Field = QLineEdit | QTextEdit
_LONGEST: Final = 5_000
"""Signs looked through at each key; what is longer than that is looked at where it leaves."""


class NumberNotice(QLabel):
    """Takes no room while none of the fields holds such a number."""

    def __init__(self, *fields: Field) -> None:
        super().__init__()
        self.setObjectName(f"{fields[0].objectName()}_number_notice" if fields else "number_notice")
        self.setProperty("role", "small")
        self.setWordWrap(True)
        self.hide()
        self._fields = fields
        for field in fields:
            field.textChanged.connect(self._on_text_changed)

    def judge(self, *texts: str) -> None:
        """Say it, or nothing, about these texts."""
        wanted = looks_like_birth_number() if any(map(holds_birth_number, texts)) else ""
        if wanted != self.text():
            say(self, wanted)

    def _on_text_changed(self) -> None:
        self.judge(*(_text(field)[:_LONGEST] for field in self._fields))


def _text(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def looks_like_birth_number() -> str:
    """Return the sentence."""
    return QCoreApplication.translate(
        "NumberNotice", "This looks like an identity number. It need not be here."
    )
