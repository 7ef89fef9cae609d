"""Step three: what was replaced, and saving the page."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.page import SharePage
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP, TIGHT
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

    def _say(self, *, saved: str = "", failure: str = "") -> None:
        say(self._saved, saved)
        say(self._failure, failure)

    def _build(self, look: Look) -> None:
        card = Card(look, gap=TIGHT)
        fill(card.body, label(self.tr("Replaced"), "strong"), self._places)
        card.body.addWidget(self._show_names, alignment=Qt.AlignmentFlag.AlignLeft)
        layout = column(look, STEP)
        fill(layout, card, self._save, self._first, self._saved, self._failure)
        for paragraph in look.facts.text("paper"):
            layout.addWidget(fact(paragraph, "small"))
        layout.addStretch(1)
        self.setLayout(layout)


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
