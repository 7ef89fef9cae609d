"""Step three: what was replaced, what is left to look at, and every way out."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.page import SharePage
from mammadagbok.domain.taking import Way
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.question_words import left_words, number_opening
from mammadagbok.ui.theme import SMALL, STEP, TIGHT, WIDE
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, column, fill, row
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import fact, label
from mammadagbok.ui.words import sentence


class Taking(QWidget):
    """Emits `way_chosen` with a Way, `names_requested`, `look_requested` and `taken_requested`."""

    way_chosen = Signal(object)
    names_requested = Signal()
    look_requested = Signal()
    taken_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("taking")
        self._look, self._columns = look, 0
        self._count, self._tells_left = 0, True
        self._parts: QBoxLayout = column(look, STEP)
        self._below = row(look, STEP)
        self._places = label("", "soft", wrap=False)
        self._places.setObjectName("replaced_places")
        self._left = label("", "strong")
        self._left.setObjectName("places_left")
        self._show_left = button(
            self.tr("Look it over"), self.look_requested.emit, "link", object_name="look_at_left"
        )
        self._show_names = button(
            self.tr("Show the names"), self.names_requested.emit, "link", object_name="show_names"
        )
        self._ways = self._buttons()
        self._first = label(self.tr("Tick what you want to bring first."), "small")
        self._first.setObjectName("tick_first")
        self._told = notice("share_saved", "soft")
        self._failure = notice("share_failure")
        self._build(look)

    def show_page(self, page: SharePage | None, left: int = 0) -> None:
        """Say how many places are replaced and how many are left to look at, and offer the ways out
        when there is a page.
        """
        places = sum(len(text.replaced) for text in page.texts) if page else 0
        self._places.setText(_places(places))
        self._count = left
        self._left.setText(left_words(left))
        self.tell_left(told=self._tells_left)
        for way in self._ways:
            way.setEnabled(page is not None)
            way.setToolTip("" if page else self._first.text())
        self._first.setVisible(page is None)
        self._say()

    def tell_left(self, *, told: bool) -> None:
        """Say how many are left to look at and lead there, unless she is there already."""
        self._tells_left = told
        for part in (self._left, self._show_left):
            part.setVisible(told and self._count > 0)

    def say_told(self, told: str) -> None:
        """Say what became of it."""
        self._say(told=told)

    def say_failure(self, error: MammadagbokError) -> None:
        """Say why nothing came of it."""
        self._say(failure=sentence(error))

    def fit(self, columns: int) -> None:
        """Lie at the foot of a page of two columns, or stand below one another."""
        if columns == self._columns:
            return
        self._columns = columns
        lying, directions = columns == 2, QBoxLayout.Direction
        self._parts.setDirection(directions.LeftToRight if lying else directions.TopToBottom)
        self._parts.setSpacing(self._look.px(WIDE if lying else STEP))
        for part, share in enumerate((1, 3, 0) if lying else (0, 0, 1)):
            self._parts.setStretch(part, share)

    def _say(self, *, told: str = "", failure: str = "") -> None:
        say(self._told, told)
        say(self._failure, failure)

    def _buttons(self) -> list[QPushButton]:
        """Reading from the screen is the first choice, files come after (product.md, Share)."""
        made = [
            button(words, partial(self.way_chosen.emit, way), role, object_name=f"way_{way}")
            for way, words, role in (
                (Way.SCREEN, self.tr("Read from the screen"), "primary"),
                (Way.PDF, self.tr("Save as PDF …"), "plain"),
                (Way.PRINT, self.tr("Print …"), "plain"),
                (Way.COPY, self.tr("Copy the text"), "plain"),
            )
        ]
        return [*made, button(self.tr("More ways …"), self._on_more, object_name="more_ways")]

    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("ways_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for way, words in (
            (Way.LOCKED_PDF, self.tr("PDF with a password …")),
            (Way.ODT, self.tr("A document that can be edited (ODT) …")),
            (Way.TEXT, self.tr("Plain text …")),
        ):
            action = menu.addAction(words, partial(self.way_chosen.emit, way))
            action.setObjectName(f"way_{way}")
        more = self._ways[-1]
        menu.popup(more.mapToGlobal(QPoint(0, more.height())))

    def _build(self, look: Look) -> None:
        card = Card(look, gap=TIGHT)
        links = Flow(look, SMALL)
        links.addWidget(self._show_names)
        links.addWidget(self._show_left)
        fill(card.body, label(self.tr("Replaced"), "strong"), self._places, self._left, links)
        card.body.addStretch(1)
        out, ways = column(look, SMALL), Flow(look, SMALL)
        for way in self._ways:
            ways.addWidget(way)
        for each in look.facts.text("paper"):
            self._below.addWidget(fact(each, "small"), 1)
        before = button(
            self.tr("Taken along before"), self.taken_requested.emit, "link", object_name="taken"
        )
        self._below.addWidget(before, alignment=Qt.AlignmentFlag.AlignLeft)
        fill(out, ways, self._first, self._told, self._failure, self._below, 1)
        fill(self._parts, card, out, 1)
        self.setLayout(self._parts)
        self.fit(1)


def _places(count: int) -> str:
    if count == 0:
        return QCoreApplication.translate("Taking", "No places")
    if count == 1:
        return QCoreApplication.translate("Taking", "One place")
    told = QCoreApplication.translate("Taking", "{number} places")
    return told.format(number=number_opening(count))
