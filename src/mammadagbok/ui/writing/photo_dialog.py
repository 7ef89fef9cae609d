"""One photo, as large as the window, and the ones beside it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.photo import Photo
from mammadagbok.ui.images import shown
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.calm_dialog import room_in
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.theme import SMALL, STEP, WIDE
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.words import sentence


class PhotoDialog(QDialog):
    """Emits `unwanted` with a photo she takes off, and closes then.

    Esc closes, the arrow keys go to the one before and the one after. Deleted when it closes, so
    that no picture stays in it.
    """

    unwanted = Signal(object)

    def __init__(
        self, session: Session, look: Look, photos: Sequence[Photo], at: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("photo_dialog")
        self.setAccessibleName(self.tr("Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._photos, self._at = session, photos, at
        self._view = PhotoView(look)
        self._failure = notice("photo_failure", "soft")
        self._failure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._before = button(self.tr("Previous"), self._on_before, object_name="photo_before")
        self._after = button(self.tr("Next"), self._on_after, object_name="photo_after")
        take_off = button(self.tr("Take off"), self._on_take_off, object_name="photo_take_off")
        close = button(self.tr("Close"), self.reject, "primary", object_name="photo_close")
        foot = row(look, STEP)
        fill(foot, self._before, self._after, 1, take_off, close)
        inside = column(look, SMALL, WIDE)
        fill(inside, self._failure, self._view, foot)
        for each in (self._failure, self._view):
            inside.setStretchFactor(each, 1)
        self.setLayout(inside)
        self.resize(room_in(look, parent))
        # Shortcuts: a button with the keyboard on it would take the arrow keys for itself.
        QShortcut(QKeySequence(Qt.Key.Key_Left), self, self._on_before)
        QShortcut(QKeySequence(Qt.Key.Key_Right), self, self._on_after)
        self._show()
        close.setFocus()

    def _show(self) -> None:
        self._view.show_picture(None)
        self._say("")
        several = len(self._photos) > 1
        for each, there_is in ((self._before, self._at > 0), (self._after, self._is_before_last)):
            each.setVisible(several)
            each.setEnabled(there_is)
        try:
            data = self._session.journal.photos.data(self._photos[self._at])
        except MammadagbokError as error:
            self._on_failed(self._at, error)
            return
        done, failed = partial(self._on_shown, self._at), partial(self._on_failed, self._at)
        Task(partial(shown, data), done, failed, self).start()

    @property
    def _is_before_last(self) -> bool:
        return self._at + 1 < len(self._photos)

    def _on_shown(self, at: int, picture: QImage) -> None:
        if at == self._at:
            self._view.show_picture(picture)

    def _on_failed(self, at: int, error: MammadagbokError) -> None:
        if at == self._at:
            self._say(sentence(error))

    def _say(self, why: str) -> None:
        """Say this in the place of the picture, or show the picture for ''."""
        say(self._failure, why)
        self._view.setVisible(not why)

    def _on_before(self) -> None:
        if self._at > 0:
            self._at -= 1
            self._show()

    def _on_after(self) -> None:
        if self._is_before_last:
            self._at += 1
            self._show()

    def _on_take_off(self) -> None:
        self.unwanted.emit(self._photos[self._at])
        self.accept()


class PhotoView(QWidget):
    """Paints a picture whole, in the middle, never larger than it is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("photo_view")
        self.setAccessibleName(self.tr("Picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._surroundings = QColor(look.theme.palette.paper)
        self._picture: QImage | None = None

    @property
    def picture(self) -> QImage | None:
        """What is painted."""
        return self._picture

    def show_picture(self, picture: QImage | None) -> None:
        """Paint another one, or none."""
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as large as there is room for."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._surroundings)
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            natural = QSizeF(self._picture.size())
            room = QSizeF(self.size())
            size = natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(natural)
            corner = (room - size) / 2
            place = QRectF(QPointF(corner.width(), corner.height()), size)
            painter.drawImage(place, self._picture)
        painter.end()
