"""The first start: one page at a time, back always possible, nothing lost on the way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.unlock.beginning import Beginning, Road, Step
from mammadagbok.ui.unlock.first_pages import (
    AlonePage,
    CodePage,
    FirstPage,
    NamePage,
    OthersPage,
    PassphrasePage,
    RestPage,
    WatchedPage,
    WhoPage,
)
from mammadagbok.ui.widgets.tab_order import begin_at


class FirstTimePage(QWidget):
    """Shows the page that `beginning` is on, and keeps in it what she chooses.

    Emits `finished` when the journal is to be made of it, `restore_requested`,
    `practice_requested`, `group_file_requested`, `close_requested`, or `language_chosen` with nb,
    nn or en.
    """

    finished = Signal()
    restore_requested = Signal()
    practice_requested = Signal()
    group_file_requested = Signal()
    close_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, look: Look, beginning: Beginning, locksmith: Locksmith) -> None:
        super().__init__()
        self.setObjectName("first_time_page")
        self.look, self._beginning, self._locksmith = look, beginning, locksmith
        self._only = QVBoxLayout(self)
        self._only.setContentsMargins(0, 0, 0, 0)
        self._page = self._made()
        self._only.addWidget(self._page)
        begin_at(self, self._page)

    def wait(self) -> None:
        """The key is being made."""
        if isinstance(self._page, NamePage):
            self._page.wait()

    def say_failure(self, error: MammadagbokError) -> None:
        """Say what went wrong; nothing was left behind on the disk."""
        if isinstance(self._page, NamePage):
            self._page.say_failure(error)

    def _made(self) -> FirstPage:
        look, beginning = self.look, self._beginning
        page: FirstPage
        match beginning.step:
            case Step.WHO:
                page = self._who()
            case Step.ALONE:
                page = AlonePage(look, beginning)
                page.road_chosen.connect(self._on_road_chosen)
            case Step.ROAD:
                page = self._road()
            case Step.REST:
                page = RestPage(look, beginning)
            case Step.PASSPHRASE:
                page = PassphrasePage(look, beginning, self._locksmith)
            case Step.CODE:
                page = CodePage(look, beginning)
            case Step.NAME:
                page = NamePage(look, beginning)
                page.name_chosen.connect(self._on_name_chosen)
        page.went_on.connect(self._on_went_on)
        page.went_back.connect(self._on_went_back)
        return page

    def _who(self) -> WhoPage:
        page = WhoPage(self.look)
        page.restore_requested.connect(self.restore_requested)
        page.practice_requested.connect(self.practice_requested)
        page.group_file_requested.connect(self.group_file_requested)
        page.language_chosen.connect(self.language_chosen)
        return page

    def _road(self) -> FirstPage:
        if self._beginning.road is Road.WATCHED:
            watched = WatchedPage(self.look)
            watched.close_requested.connect(self.close_requested)
            return watched
        others = OthersPage(self.look, self._beginning)
        others.minutes_chosen.connect(self._on_minutes_chosen)
        return others

    def _turn(self) -> None:
        old, self._page = self._page, self._made()
        self._only.addWidget(self._page)
        begin_at(self, self._page)
        self._page.setFocus()
        self._only.removeWidget(old)
        old.hide()
        old.deleteLater()

    def _on_went_on(self) -> None:
        if self._beginning.step is Step.NAME:
            self.finished.emit()
        else:
            self._beginning.go_on()
            self._turn()

    def _on_went_back(self) -> None:
        self._beginning.go_back()
        self._turn()

    def _on_road_chosen(self, road: Road) -> None:
        self._beginning.road = road
        self._on_went_on()

    def _on_minutes_chosen(self, minutes: int) -> None:
        self._beginning.minutes = minutes

    def _on_name_chosen(self, discreet: bool) -> None:
        self._beginning.named = discreet
