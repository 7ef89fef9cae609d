"""«Slett nå?»: what goes, where else it lies, and what the program cannot reach."""

from collections.abc import Sequence
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.whereabouts import Whereabouts
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.trash.where_words import saved_sentences, where_sentences
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence


class Reach(Enum):
    """How far she wants a text deleted."""

    EVERYWHERE = auto()
    HERE = auto()


class DeleteNowDialog(CalmDialog):
    """Asks, with Cancel as the default; `chosen` is None when she decides against it.

    Where the text lies is looked up on a worker; until that is told nothing can be chosen.
    """

    def __init__(self, session: Session, look: Look, parent: QWidget, number: int) -> None:
        name = QCoreApplication.translate("DeleteNowDialog", "Delete now?")
        super().__init__(look, parent, name, "delete_now_dialog")
        self._session, self._look = session, look
        self.chosen: Reach | None = None
        self._where = column(look, SMALL)
        self._looking = notice("delete_now_looking", "soft")
        self._everywhere = button(
            self.tr("Delete there too"),
            partial(self._choose, Reach.EVERYWHERE),
            object_name="delete_everywhere",
        )
        self._here = button(
            self.tr("Only from here"), partial(self._choose, Reach.HERE), object_name="delete_here"
        )
        self._build(name, saved_sentences(session.journal.taken.files_with(number)))
        self._look_up(number)

    def _build(self, name: str, saved: Sequence[str]) -> None:
        remains = self.tr(
            "If you have printed it or saved it somewhere else, you must delete it there yourself. "
            "A workshop with the right equipment can in some cases find remains on the disk."
        )
        self.close_button.setText(self.tr("Cancel"))
        self.close_button.setAccessibleName(self.tr("Cancel"))
        self.close_button.setDefault(True)
        for place, each in enumerate((self._everywhere, self._here)):
            each.hide()
            self.foot.insertWidget(place, each)
        fill(self.body, label(name, "heading"), label(self.tr("The text goes from the journal.")))
        fill(self.body, self._looking, self._where, *map(label, saved), label(remains, "soft"), 1)
        self.setTabOrder(self._everywhere, self._here)
        self.setTabOrder(self._here, self.close_button)
        self.close_button.setFocus()

    def _look_up(self, number: int) -> None:
        if self._session.is_practice:
            self._on_found(Whereabouts())
            return
        say(self._looking, self.tr("Looking in the copies …"))
        self.fit(0)
        try:
            work = self._session.journal.copies.whereabouts(number)
        except MammadagbokError as error:
            self._on_failed(error)
            return
        Task(work, self._on_found, self._on_failed, self).start()

    def _on_found(self, found: Whereabouts) -> None:
        if not isValid(self):
            return
        say(self._looking, "")
        for line, told in enumerate(where_sentences(self._look, found, self._session.clock())):
            made = label(told)
            made.setObjectName(f"delete_now_where_{line}")
            self._where.addWidget(made)
            made.show()
        if found.is_nowhere:
            self._everywhere.setText(self.tr("Delete now"))
            self._everywhere.setAccessibleName(self.tr("Delete now"))
        self._everywhere.show()
        self._here.setVisible(not found.is_nowhere)
        self.fit_anew()

    def _on_failed(self, error: MammadagbokError) -> None:
        if isValid(self):
            say(self._looking, sentence(error))
            self._everywhere.show()
            self._here.show()

    def _choose(self, reach: Reach) -> None:
        self.chosen = reach
        self.accept()


def delete_now(session: Session, look: Look, parent: QWidget, number: int) -> bool:
    """Ask, and delete as far as she wants it; True when the entry is gone from the journal.

    What has changed is for the caller to tell, by `Session.changed`.
    """
    dialog = DeleteNowDialog(session, look, parent, number)
    dialog.exec()
    if dialog.chosen is None or not session.is_open:
        return False
    trash = session.journal.trash
    delete = trash.delete_here if dialog.chosen is Reach.HERE else trash.delete_everywhere
    try:
        delete(number)
    except MammadagbokError as error:
        session.failed.emit(error)
        return False
    return True
