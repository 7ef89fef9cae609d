"""What left, as it left, and the note as it stood beside it then."""

from PySide6.QtWidgets import QFrame, QWidget

from mammadagbok.domain.taking import Taken
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.share.taken_words import way_words, when_and_for_what
from mammadagbok.ui.widgets.layouts import fill
from mammadagbok.ui.widgets.texts import fact, label


class TakenTextDialog(CalmDialog):
    """Shows the texts of one record, names replaced as they were then."""

    def __init__(self, session: Session, look: Look, parent: QWidget, taken: Taken) -> None:
        name = way_words(taken)
        super().__init__(look, parent, name, "taken_text", is_read=True)
        told = when_and_for_what(look, taken, session.clock())
        fill(self.body, label(name, "heading"), label(told, "soft"))
        if not taken.parts:
            gone = self.tr("The texts it was made of have been deleted since.")
            self.body.addWidget(label(gone))
        for number, part in enumerate(taken.parts):
            if number:
                self.body.addWidget(_line())
            shown = label(part.text, "reading") if part.text else label(self.tr("Picture"), "soft")
            shown.setObjectName(f"taken_part_{number}")
            self.body.addWidget(shown)
        if taken.taking.note:
            fill(self.body, _line(), label(self.tr("This was beside it then"), "group"))
            paragraphs = filter(str.strip, taken.taking.note.splitlines())
            fill(self.body, *(fact(each, "soft") for each in paragraphs))
        self.body.addStretch(1)
        self.fit_anew()


def _line() -> QFrame:
    made = QFrame()
    made.setProperty("role", "line")
    made.setFixedHeight(1)
    return made
