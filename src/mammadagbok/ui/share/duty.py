"""A sober note on who may learn of it, which one depends on what the page is for and on who leads
the group; and the whole of it behind «Les mer».
"""

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.taking import Leads, Occasion
from mammadagbok.ui.help.words import checked_words, unapproved_words
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button, roomy
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear
from mammadagbok.ui.widgets.texts import fact, label

_OF_LEADS: Final = {Leads.PUBLIC: "duty_public", Leads.VOLUNTEERS: "duty_volunteer"}


def note_key(occasion: Occasion, leads: Leads | None) -> str | None:
    """Return which text stands beside the page, None for none. Until she has said who leads, it is
    the one for a public body.
    """
    match occasion:
        case Occasion.GROUP:
            return _OF_LEADS[leads or Leads.PUBLIC]
        case Occasion.OFFICIAL:
            return "official"
        case Occasion.BOOK:
            return None


def note_text(look: Look, key: str | None) -> str:
    """Return the whole text in plain words, for the journal to keep with what was taken along."""
    paragraphs = look.facts.text(key) if key else []
    return "\n".join(each.replace("**", "") for each in paragraphs)


class DutyNote(Card):
    """The note in short, with a way to the whole text. Emits `led` with who leads the group."""

    led = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "plum", gap=SMALL)
        self.setObjectName("duty_note")
        self._look = look
        self._shown: tuple[Occasion, Leads | None] | None = None

    def show_for(self, occasion: Occasion, leads: Leads | None) -> None:
        """Show the note for this; ask who leads where that decides it and she has not said."""
        if (occasion, leads) == self._shown:
            return
        self._shown = (occasion, leads)
        clear(self.body)
        key = note_key(occasion, leads)
        self.setVisible(key is not None)
        if key is None:
            return
        if occasion is Occasion.GROUP and leads is None:
            self._ask()
        short = self._look.facts.text(key if occasion is Occasion.OFFICIAL else f"{key}_short")
        for paragraph in short:
            self.body.addWidget(fact(paragraph, "small"))
        self.body.addLayout(self._ways(occasion, leads, key))

    def _ask(self) -> None:
        choices = Flow(self._look, SMALL)
        for who, said in _choices():
            made = button(said, partial(self.led.emit, who), "pill", object_name=f"leads_{who}")
            choices.addWidget(roomy(made))
        self.body.addWidget(label(_who_leads(), "strong"))
        self.body.addLayout(choices)

    def _ways(self, occasion: Occasion, leads: Leads | None, key: str) -> Flow:
        ways = Flow(self._look, SMALL)
        if occasion is Occasion.GROUP:
            name = self.tr("Read more about the duty to report")
            read = partial(self._on_more, key)
            ways.addWidget(
                button(self.tr("Read more"), read, "link", name=name, object_name="duty_more")
            )
        if occasion is Occasion.GROUP and leads is not None:
            again = button(
                self.tr("Somebody else leads"), self._on_others, "link", object_name="leads_again"
            )
            ways.addWidget(again)
        return ways

    def _on_others(self) -> None:
        self.led.emit(None)

    def _on_more(self, key: str) -> None:
        DutyDialog(self._look, self, key).open()


class DutyDialog(CalmDialog):
    """The whole text, and whether a named person has approved it."""

    def __init__(self, look: Look, parent: QWidget, key: str) -> None:
        name = QCoreApplication.translate("DutyDialog", "Duty to report")
        super().__init__(look, parent, name, "duty_dialog", is_read=True)
        for paragraph in look.facts.text(key):
            self.body.addWidget(fact(paragraph))
        approval = look.facts.approval(key)
        said = checked_words(look, approval) if approval.is_given else unapproved_words()
        told = label(said, "small")
        told.setObjectName("duty_checked" if approval.is_given else "duty_unapproved")
        self.body.addWidget(told)
        self.body.addStretch(1)
        self.fit(0)


def _who_leads() -> str:
    return QCoreApplication.translate("DutyNote", "Who leads the group?")


def _choices() -> tuple[tuple[Leads, str], ...]:
    return (
        (Leads.PUBLIC, QCoreApplication.translate("DutyNote", "Clinic or public body")),
        (Leads.VOLUNTEERS, QCoreApplication.translate("DutyNote", "Volunteers")),
    )
