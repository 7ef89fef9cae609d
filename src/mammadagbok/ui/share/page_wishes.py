"""What she wants of the page besides her words: a heading, days, large print, the real names."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from mammadagbok.domain.taking import Occasion
from mammadagbok.services.page_making import Wishes
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick

_LONGEST = 100
"""Signs in a heading."""


class PageWishes(Card):
    """Emits `changed`. Everything is off, and the page without a heading, until she wants it."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("page_wishes")
        self._heading = QLineEdit()
        self._heading.setObjectName("page_heading")
        self._heading.setAccessibleName(self.tr("Heading"))
        self._heading.setPlaceholderText(self.tr("No heading"))
        self._heading.setMaxLength(_LONGEST)
        self._days = Tick(look, self.tr("The day above each text"), "page_days")
        self._large = Tick(look, self.tr("Large print"), "page_large")
        names = self.tr("Keep the names as I wrote them, in this book")
        self._real = Tick(look, names, "page_real_names")
        self._names_stay = label(self.tr("Whoever finds the book can read the names."), "small")
        under = column(look, TIGHT)
        fill(under, label(self._heading.accessibleName()), self._heading)
        fill(self.body, label(self.tr("How the page is to be"), "strong"), under)
        fill(self.body, self._days, self._large, self._real, self._names_stay)
        self._heading.editingFinished.connect(self.changed)
        for tick in (self._days, self._large, self._real):
            tick.toggled.connect(self.changed)
        self.begin(is_book=False)

    @property
    def heading(self) -> str:
        """Her heading, '' for none."""
        return self._heading.text().strip()

    @property
    def has_days(self) -> bool:
        """Whether the day stands above each text."""
        return self._days.isChecked()

    @property
    def is_large(self) -> bool:
        """Whether she wants large print."""
        return self._large.isChecked()

    @property
    def keeps_names(self) -> bool:
        """Whether the names stand as she wrote them: in this book alone."""
        return not self._real.isHidden() and self._real.isChecked()

    def begin(self, *, is_book: bool) -> None:
        """Begin anew, with no heading and nothing ticked: what she wanted others to read is not for
        these. The real names are offered in a book alone.
        """
        self.forget()
        self._real.setVisible(is_book)
        self._names_stay.setVisible(is_book)

    def restore(self, wishes: Wishes) -> None:
        """Show these wishes of hers without telling anybody."""
        blocked = self.blockSignals(True)
        self.begin(is_book=wishes.occasion is Occasion.BOOK)
        self._heading.setText(wishes.heading)
        self._days.setChecked(wishes.day is not None)
        self._large.setChecked(wishes.large)
        self._real.setChecked(wishes.real_names)
        self.blockSignals(blocked)

    def forget(self) -> None:
        """Let go of her heading and of what she ticked."""
        self._heading.setText("")
        for tick in (self._days, self._large, self._real):
            tick.setChecked(False)
