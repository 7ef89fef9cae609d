"""A quiet line over the page when there is no good new copy, or the folder goes to the net."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from mammadagbok.domain.errors import CopyNotRightError, NoRoomForCopyError, PhotosHurtError
from mammadagbok.storage.synced import synced_folder
from mammadagbok.ui.copies.keeper import CopyKeeper
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import MARGIN, NARROW_PAGE, SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import photos_back_sentence, sentence


class CopyBar(QWidget):
    """Takes no room while there is nothing to say; goes when she closes it, till the next time."""

    def __init__(self, look: Look, keeper: CopyKeeper) -> None:
        super().__init__()
        self.setObjectName("copy_bars")
        self._look, self._keeper = look, keeper
        self._closed = ""
        """What she has seen and closed; each minute it would be said again."""
        self._line = label("")
        self._line.setObjectName("copy_bar_line")
        self._make = button(
            self.tr("Make a copy now"), keeper.make_now, object_name="copy_bar_make"
        )
        self._anyway = button(
            self.tr("Make it all the same"), self._on_anyway, object_name="copy_bar_anyway"
        )
        close = cross_button(look, self._on_closed, self.tr("Close"), object_name="copy_bar_close")
        self._told_and_acts, acts = row(look, SMALL), row(look, SMALL)
        fill(acts, self._make, self._anyway)
        fill(self._told_and_acts, self._line, acts)
        self._told_and_acts.setStretch(0, 1)
        self._copy = self._bar(self._told_and_acts, close)
        self._copy.setObjectName("copy_bar")
        self._net = self._net_bar()
        layout = column(look, 0)
        fill(layout, self._copy, self._net)
        self.setLayout(layout)
        keeper.copied.connect(self._show)
        keeper.failed.connect(self._show)
        keeper.looked.connect(self._on_looked)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what can be done under what is said, where both have no room side by side."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._look.px(NARROW_PAGE)
        direction = QBoxLayout.Direction
        self._told_and_acts.setDirection(
            direction.TopToBottom if is_narrow else direction.LeftToRight
        )

    def _bar(self, *parts: QWidget | QBoxLayout) -> QFrame:
        inside = row(self._look, SMALL)
        sides = (MARGIN, TIGHT, STEP, TIGHT)
        inside.setContentsMargins(*(self._look.px(side) for side in sides))
        fill(inside, *parts)
        inside.setStretch(0, 1)
        bar = QFrame()
        bar.setProperty("role", "bar")
        bar.setLayout(inside)
        return bar

    def _net_bar(self) -> QFrame:
        folder = self._keeper.folder.path.parent
        program = synced_folder(folder)
        told = label(self._net_sentence(program) if program is not None else "")
        told.setObjectName("net_bar_line")
        close = cross_button(
            self._look, self._on_net_closed, self.tr("Close"), object_name="net_bar_close"
        )
        bar = self._bar(told, close)
        bar.setObjectName("net_bar")
        bar.setVisible(program is not None and not self._keeper.net_is_told)
        return bar

    def _net_sentence(self, program: str) -> str:  # 26
        return self.tr(
            "The journal is in {folder}. This folder is copied to the internet ({program}). "
            "What is copied is encrypted."
        ).format(folder=self._keeper.folder.path.parent, program=program)

    def _show(self, _error: object = None) -> None:
        told, self._closed = self._told(), ""
        self._line.setText(told)
        self._copy.setAccessibleName(told)
        self._copy.setVisible(bool(told))
        full = isinstance(self._keeper.trouble, NoRoomForCopyError)
        self._anyway.setVisible(full)
        self._make.setVisible(not full and not self._tells_of_good())

    def _told(self) -> str:
        match self._keeper.trouble:
            case CopyNotRightError() | NoRoomForCopyError() | PhotosHurtError() as error:
                return sentence(error)
            case None if self._tells_of_good():
                return photos_back_sentence(self._keeper.photos_back)
            case None if not self._keeper.is_old():
                return ""
        return self._last_copy()

    def _tells_of_good(self) -> bool:
        return self._keeper.trouble is None and self._keeper.photos_back > 0

    def _last_copy(self) -> str:  # 23
        copies = self._keeper.copies
        last = None if copies is None else copies.last_good()
        if last is None:
            return self.tr("There is no checked copy yet. Make one now?")
        day = self._look.dates.day(last.date())
        return self.tr("Last checked copy: {day}. Make one now?").format(day=day)

    def _on_anyway(self) -> None:
        if isinstance(self._keeper.trouble, NoRoomForCopyError):
            self._keeper.allow_more(self._keeper.trouble.place)

    def _on_looked(self) -> None:
        if self._told() != self._closed:
            self._show()

    def _on_closed(self) -> None:
        self._closed = self._line.text()
        self._copy.hide()

    def _on_net_closed(self) -> None:
        self._keeper.net_is_told = True
        self._net.hide()
