"""One thing she may bring, as one check box."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.entry import first_line
from mammadagbok.domain.selection import Candidate
from mammadagbok.ui.kind_words import kind_tint, kind_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.row_picture import Mark, RowPicture, RowWords
from mammadagbok.ui.thumbnails import Thumbnail
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.pressable import PressableBox
from mammadagbok.ui.words import sentence


class CandidateRow(PressableBox):
    """Unticked until she ticks it, and of the same look whatever it is.

    Ticked it stands for all that is her own in it, or for the sentences she has chosen. Emits
    `parts_requested` when she wants to choose them, and `height_changed`. It draws itself: two
    hundred rows made of labels took 1.6 s to lay out, drawn ones 0.03 s.
    """

    parts_requested = Signal()
    height_changed = Signal()

    def __init__(self, look: Look, candidate: Candidate) -> None:
        super().__init__()
        self.candidate = candidate
        self._look = look
        self._some: frozenset[int] | None = None
        self._picture = RowPicture(look, self._words())
        self.setObjectName("candidate_{}_{}".format(*candidate.key))
        self.setAccessibleName(self._spoken())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._parts: QPushButton | None = None
        self.toggled.connect(self._on_toggled)

    @property
    def chosen(self) -> frozenset[int] | None:
        """The pieces that come along, None while it is not ticked."""
        if not self.isChecked():
            return None
        return self.candidate.own if self._some is None else self._some

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self] if self._parts is None else [self, self._parts]

    def choose(self, pieces: frozenset[int] | None) -> None:
        """Have these pieces come along; None unticks it. Of a photo there are none to name."""
        self._some = None if pieces == self.candidate.own else pieces
        if self.isChecked() != (pieces is not None):
            self.setChecked(pieces is not None)
        else:
            self.toggled.emit(self.isChecked())

    def show_photo(self, made: Thumbnail) -> None:
        """Show the small picture of its photo; one that cannot be shown cannot come along."""
        if isinstance(made, QImage):
            self._picture.show_photo(made)
        else:
            chip, tint = self._kind()
            day = self._day()
            self._picture = RowPicture(self._look, RowWords(chip, tint, day, sentence(made)))
            self.setChecked(False)
            self.setEnabled(False)
            self.setAccessibleName(", ".join((chip, day, sentence(made))))
        self.update()

    def forget(self) -> None:
        """Let go of her words."""
        self.candidate = Candidate(self.candidate.key, None, self.candidate.on)
        self._picture = RowPicture(self._look, RowWords("", "plum", "", ""))
        self.setAccessibleName("")
        if self._parts is not None:
            self._parts.setAccessibleName("")

    def nextCheckState(self) -> None:  # noqa: N802
        """Tick or untick; what holds nothing of her own is chosen sentence by sentence."""
        if not self.isChecked() and not self.candidate.own and self.candidate.photo is None:
            self.parts_requested.emit()
            return
        self._some = None
        self.setChecked(not self.isChecked())

    def heightForWidth(self, width: int) -> int:
        """Return the height of chip, day and one or two lines of her words at this width."""
        return self._picture.at(width).height

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802
        """The whole row can be clicked, not only its box."""
        return self.rect().contains(position)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the way to its sentences below the words."""
        super().resizeEvent(event)
        if self._parts is not None:
            foot = self._picture.at(self.width()).foot
            size = self._parts.sizeHint().boundedTo(foot.size())
            self._parts.setGeometry(QRect(foot.topLeft(), size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row as it stands: ticked or not, with the keyboard on it or not."""
        painter = QPainter(self)
        self._picture.paint(painter, self.size(), self._mark(), active=self._active())
        painter.end()

    def _mark(self) -> Mark:
        if not self.isChecked():
            return Mark.NONE
        return Mark.WHOLE if self._some is None else Mark.SOME

    def _active(self) -> bool:
        return self.hasFocus() or self.isDown()

    def _on_toggled(self, ticked: bool) -> None:
        """Offer its sentences while it is ticked, where there is more than one to choose."""
        if len(self.candidate.pieces) > 1:
            self._parts = self._parts or self._way_to_parts()
            self._picture.show_foot(self._parts.sizeHint().height() if ticked else 0)
            self._parts.setVisible(ticked)
            self.height_changed.emit()
        self._say()

    def _way_to_parts(self) -> QPushButton:
        name = self.tr("Choose sentences of: {text}").format(text=first_line(self._text()))
        made = button(
            self.tr("Sentences …"),
            self.parts_requested.emit,
            "link",
            name=name,
            object_name="{}_{}_parts".format(*self.candidate.key),
        )
        made.setParent(self)
        self.setTabOrder(self, made)
        return made

    def _say(self) -> None:
        self.setAccessibleName(self._spoken())
        self.update()

    def _words(self) -> RowWords:
        chip, tint = self._kind()
        return RowWords(
            chip,
            tint,
            self._day(),
            self._text(),
            private=self.candidate.private,
            is_photo=self.candidate.photo is not None,
        )

    def _text(self) -> str:
        """Return her words, or what is to be known of a photo or of words that are not hers."""
        if self.candidate.photo is not None:
            return self.tr("Faces and names in the picture are not replaced.")
        return self.candidate.text or self.tr("All of it was said by others.")

    def _kind(self) -> tuple[str, str]:
        match self.candidate.key[0]:
            case "topic":
                return self.tr("To bring up"), "group"
            case "sentences":
                return self.tr("My three sentences"), "group"
            case "rehearsal":
                return self.tr("Rehearsed"), "group"
            case "cheer":
                return self.tr("Kind words"), "cheer"
            case "photo":
                return self.tr("Picture"), kind_tint(self.candidate.kind)
            case _:
                return kind_word(self.candidate.kind), kind_tint(self.candidate.kind)

    def _day(self) -> str:
        day = self._look.dates.day(self.candidate.on)
        if not self.candidate.instead:
            return day
        return self.tr("The one I can show · {day}").format(day=day)

    def _spoken(self) -> str:
        kind, _tint = self._kind()
        private = [self.tr("only for me")] if self.candidate.private else []
        some = [self.tr("some sentences")] if self._mark() is Mark.SOME else []
        return ", ".join([kind, self._day(), *private, *some, first_line(self._text())])
