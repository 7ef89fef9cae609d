"""Right after a first start: a quiet bar that asks for a file from the group."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame

from mammadagbok.services.undoing import Undo
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import MARGIN, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.layouts import fill, row
from mammadagbok.ui.widgets.texts import label

OfferUndo = Callable[[str, Callable[[], object]], object]


class FirstOffer(QFrame):
    """Stands there until she has fetched a file, closed it, or locked; then never again."""

    def __init__(self, session: Session, look: Look, offer_undo: OfferUndo) -> None:
        super().__init__()
        self.setObjectName("first_offer")
        self.setProperty("role", "bar")
        self.setProperty("tint", "cheer")
        self._session, self._look, self._offer_undo = session, look, offer_undo
        fetch = button(
            self.tr("Get a file from the group …"),
            self._on_fetch,
            "link",
            object_name="first_offer_fetch",
        )
        close = cross_button(
            look, self._on_closed, self.tr("Close"), object_name="first_offer_close"
        )
        across = row(look, STEP)
        across.setContentsMargins(*(look.px(side) for side in (MARGIN, TIGHT, TIGHT, TIGHT)))
        fill(across, label(self.tr("Have you got a file from the group?")), fetch, close)
        across.setStretch(0, 1)
        self.setLayout(across)
        self.setVisible(False)
        session.changed.connect(self._on_changed)
        self._on_changed("group_file")

    def _on_changed(self, what: str) -> None:
        if what == "group_file":
            self.setVisible(self._session.is_new)

    def _on_fetch(self) -> None:
        from mammadagbok.ui.group_file.fetch_dialog import fetch_group_file

        fetch_group_file(self._session, self._look, self, self._on_fetched)

    def _on_fetched(self, undo: Undo) -> None:
        back = partial(change, self._session, "group_file", undo)
        self._offer_undo(self.tr("The file from the group is added."), back)

    def _on_closed(self) -> None:
        self._session.is_new = False
        self.hide()
