"""One thing she may bring, as one check box."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox

from mammadagbok.domain.entry import first_line
from mammadagbok.domain.selection import Candidate
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.row_picture import RowPicture, RowWords
from mammadagbok.ui.thumbnails import Thumbnail
from mammadagbok.ui.words import kind_tint, kind_word, sentence


class CandidateRow(QCheckBox):
    """Unticked until she ticks it, and of the same look whatever it is.

    It draws itself: two hundred rows made of labels took 1.6 s to lay out, drawn ones 0.03 s.
    """

    def __init__(self, look: Look, candidate: Candidate) -> None:
        super().__init__()
        self.candidate = candidate
        self._look = look
        self._picture = RowPicture(look, self._words())
        self.setObjectName("candidate_{}_{}".format(*candidate.key))
        self.setAccessibleName(self._spoken())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_photo(self, made: Thumbnail) -> None:
        """Show the small picture of its photo; one that cannot be shown cannot come along."""
        if isinstance(made, QImage):
            self._picture.show_photo(made)
        else:
            chip, tint = self._kind()
            day = self._day()
            self._picture = RowPicture(self._look, RowWords(chip, tint, day, sentence(made)))
            self.setAccessibleName(", ".join((chip, day, sentence(made))))
            self.setChecked(False)
            self.setEnabled(False)
        self.update()

    def forget(self) -> None:
        """Let go of her words."""
        self.candidate = Candidate(self.candidate.key, None, self.candidate.on)
        self._picture = RowPicture(self._look, RowWords("", "plum", "", ""))
        self.setAccessibleName("")

    def heightForWidth(self, width: int) -> int:
        """Return the height of chip, day and one or two lines of her words at this width."""
        return self._picture.at(width).height

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802
        """The whole row can be clicked, not only its box."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row as it stands: ticked or not, with the keyboard on it or not."""
        painter = QPainter(self)
        self._picture.paint(painter, self.size(), ticked=self.isChecked(), active=self._active())
        painter.end()

    def _active(self) -> bool:
        return self.hasFocus() or self.isDown()

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
        """Return her words, or what is to be known of a photo."""
        if self.candidate.photo is None:
            return self.candidate.text
        return self.tr("Faces and names in the picture are not replaced.")

    def _kind(self) -> tuple[str, str]:
        match self.candidate.key[0]:
            case "topic":
                return self.tr("To bring up"), "group"
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
        day = self._day()
        return ", ".join([kind, day, *private, first_line(self._text())])
