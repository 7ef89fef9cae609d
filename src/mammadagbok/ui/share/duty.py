"""A sober note on who may have a duty to report, and the whole of it behind «Les mer»."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.help.words import checked_words, unapproved_words
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card
from mammadagbok.ui.widgets.texts import fact, label


class DutyNote(Card):
    """The note in short, with a way to the whole text."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "plum", gap=TIGHT)
        self.setObjectName("duty_note")
        self._look = look
        for paragraph in look.facts.text("duty_public_short"):
            self.body.addWidget(fact(paragraph, "small"))
        more = button(
            self.tr("Read more"),
            self._on_more,
            "link",
            name=self.tr("Read more about the duty to report"),
            object_name="duty_more",
        )
        self.body.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeft)

    def _on_more(self) -> None:
        DutyDialog(self._look, self).open()


class DutyDialog(CalmDialog):
    """The whole text, and whether a named person has approved it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        name = QCoreApplication.translate("DutyDialog", "Duty to report")
        super().__init__(look, parent, name, "duty_dialog", is_read=True)
        for paragraph in look.facts.text("duty_public"):
            self.body.addWidget(fact(paragraph))
        approval = look.facts.approval("duty_public")
        said = checked_words(look, approval) if approval.is_given else unapproved_words()
        told = label(said, "small")
        told.setObjectName("duty_checked" if approval.is_given else "duty_unapproved")
        self.body.addWidget(told)
        self.body.addStretch(1)
