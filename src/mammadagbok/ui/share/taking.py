"""Step three: what was replaced, and saving the page."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.page import SharePage
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP, TIGHT, WIDE
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import fact, label
from mammadagbok.ui.words import sentence


class Taking(QWidget):
    """Emits `names_requested` and `save_requested`."""

    names_requested = Signal()
    save_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("taking")
        self._look = look
        self._parts: QBoxLayout = column(look, STEP)
        self._places = label("", "soft")
        self._places.setObjectName("replaced_places")
        self._show_names = button(
            self.tr("Show the names"), self.names_requested.emit, "link", object_name="show_names"
        )
        self._save = button(
            self.tr("Save as PDF …"), self.save_requested.emit, "primary", object_name="save_pdf"
        )
        self._first = label(self.tr("Tick what you want to bring first."), "small")
        self._first.setObjectName("tick_first")
        self._saved = notice("share_saved", "soft")
        self._failure = notice("share_failure")
        self._build(look)

    def show_page(self, page: SharePage | None) -> None:
        """Say how many places are replaced, and allow saving when there is a page."""
        places = sum(len(text.replaced) for text in page.texts) if page else 0
        self._places.setText(_places(places))
        self._save.setEnabled(page is not None)
        self._save.setToolTip("" if page else self._first.text())
        self._first.setVisible(page is None)
        self._say()

    def say_saved(self, name: str) -> None:
        """Say under which name the page was saved."""
        self._say(saved=self.tr("Saved as {name}").format(name=name))

    def say_failure(self, error: MammadagbokError) -> None:
        """Say why it was not saved."""
        self._say(failure=sentence(error))

    def lie(self, *, lying: bool) -> None:
        """Set the parts side by side, as at the foot of the page, or below one another."""
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.LeftToRight if lying else directions.TopToBottom)
        self._parts.setSpacing(self._look.px(WIDE if lying else STEP))
        for part, share in enumerate((3, 4, 4, 0) if lying else (0, 0, 0, 1)):
            self._parts.setStretch(part, share)

    def _say(self, *, saved: str = "", failure: str = "") -> None:
        say(self._saved, saved)
        say(self._failure, failure)

    def _build(self, look: Look) -> None:
        card = Card(look, gap=TIGHT)
        fill(card.body, label(self.tr("Replaced"), "strong"), self._places)
        card.body.addWidget(self._show_names, alignment=Qt.AlignmentFlag.AlignLeft)
        card.body.addStretch(1)
        saving, paper = column(look, STEP), column(look, STEP)
        fill(saving, self._save, self._first, self._saved, self._failure, 1)
        fill(paper, *(fact(each, "small") for each in look.facts.text("paper")), 1)
        fill(self._parts, card, saving, paper, 1)
        self.setLayout(self._parts)
        self.lie(lying=False)


def _places(count: int) -> str:
    if count == 0:
        return QCoreApplication.translate("Taking", "No places")
    if count == 1:
        return QCoreApplication.translate("Taking", "One place")
    number = dict(enumerate(_number_words(), start=2)).get(count, str(count))
    return QCoreApplication.translate("Taking", "{number} places").format(number=number)


def _number_words() -> list[str]:
    """Numbers to twelve are written as words (Språkrådet); here they open a line."""
    return QCoreApplication.translate(
        "Taking", "Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve"
    ).split()
