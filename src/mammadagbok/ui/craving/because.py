"""«Derfor»: her words and the first photo, when she presses it and never by themselves."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from mammadagbok.domain import markup
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.forms import large
from mammadagbok.ui.session import Session
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.announcing import announce
from mammadagbok.ui.widgets.layouts import Card, bring_into_sight, column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence

_SIDE: Final = 300
"""The longest side of the picture, in pixels at 100 %."""


class Because(QWidget):
    """A button that shows them, and lets go of them again. Not there when there is neither."""

    def __init__(self, session: Session, look: Look, object_name: str = "craving_because") -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._session, self._look = session, look
        self._entry: Entry | None = None
        self._turn = 0
        self._ask = large(self.tr("Because"), self._on_asked, f"{object_name}_ask")
        self._words = label("", "large")
        self._words.setObjectName(f"{object_name}_words")
        self._picture = QLabel()
        self._picture.setObjectName(f"{object_name}_picture")
        self._failure = notice(f"{object_name}_failure", "soft")
        self._card = Card(look)
        fill(self._card.body, self._words, self._picture, self._failure)
        layout = column(look, SMALL)
        layout.addWidget(self._ask, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._card)
        self.setLayout(layout)
        self.hold(None)

    def hold(self, entry: Entry | None) -> None:
        """Have the entry of `Calm.because` ready, and show nothing of it yet."""
        self._entry = entry if entry is not None and self._says_something(entry) else None
        self._fold()
        self.setVisible(self._entry is not None)

    def forget(self) -> None:
        """Let go of her words and of the picture."""
        self.hold(None)

    def _says_something(self, entry: Entry) -> bool:
        photos = self._session.journal.photos
        return not markup.is_blank(entry.words.text) or bool(photos.entries_with((entry.id,)))

    def _fold(self) -> None:
        self._turn += 1
        self._words.setText("")
        self._picture.clear()
        self._picture.hide()
        say(self._failure, "")
        self._card.hide()

    def _unfold(self, entry: Entry) -> None:
        words = markup.plain(entry.words.text).strip()
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._card.show()
        self._fetch_picture(entry)
        bring_into_sight(self._card)
        announce(self, words)

    def _fetch_picture(self, entry: Entry) -> None:
        from mammadagbok.ui.images import shown

        photos = self._session.journal.photos
        came, failed = partial(self._on_came, self._turn), partial(self._on_failed, self._turn)
        try:
            first = next(iter(photos.of(entry.id)), None)
            if first is not None:
                side = round(self._look.px(_SIDE) * self.devicePixelRatioF())
                Task[QImage](partial(shown, photos.data(first), side), came, failed, self).start()
        except MammadagbokError as error:
            failed(error)

    def _on_asked(self) -> None:
        if self._entry is None or self._card.isVisible():
            self._fold()
        else:
            self._unfold(self._entry)

    def _on_came(self, turn: int, picture: QImage) -> None:
        if turn != self._turn:
            return
        made = QPixmap.fromImage(picture)
        made.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture.setPixmap(made)
        self._picture.setAccessibleName(self.tr("Picture"))
        self._picture.show()
        bring_into_sight(self._card)

    def _on_failed(self, turn: int, error: MammadagbokError) -> None:
        if turn == self._turn:
            say(self._failure, sentence(error))
