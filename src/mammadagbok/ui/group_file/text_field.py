"""A field for several lines of plain text in a form."""

from PySide6.QtWidgets import QTextEdit

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TEXT_LINE, TEXT_SIZE
from mammadagbok.ui.writing.typed import text_of


class TextField(QTextEdit):
    """As high as `lines`, then it scrolls. Tab leaves it."""

    def __init__(self, look: Look, name: str, object_name: str, lines: int) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setProperty("role", "field")
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(look.px(SMALL))
        self.setFixedHeight(look.px(lines * TEXT_SIZE * TEXT_LINE + 2 * SMALL))

    def text(self) -> str:
        """Return what stands in it."""
        return text_of(self.document())

    def lines(self) -> tuple[str, ...]:
        """Return its lines, without those that are blank."""
        return tuple(line.strip() for line in self.text().split("\n") if line.strip())
