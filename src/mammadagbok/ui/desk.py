"""The open journal's window: the rail and the pages, each built on its first visit."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.happenings import Happening, KeptAside
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.copies.bar import CopyBar
from mammadagbok.ui.copies.keeper import CopyKeeper
from mammadagbok.ui.group_file.first_offer import FirstOffer
from mammadagbok.ui.happening_words import happening_sentence
from mammadagbok.ui.lines_above import LinesAbove
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.beneath import Beneath
from mammadagbok.ui.moving.unfinished import Unfinished
from mammadagbok.ui.page import Page
from mammadagbok.ui.page_maker import PageMaker
from mammadagbok.ui.page_stack import PageStack
from mammadagbok.ui.place import RAIL_PAGES, BlankPage, Destination, FromScreen, PageName, Place
from mammadagbok.ui.practice_bar import PracticeBar
from mammadagbok.ui.rail import Rail
from mammadagbok.ui.session import Session
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.undo_bar import UndoBar
from mammadagbok.ui.words import sentence, unsaved_sentence

if TYPE_CHECKING:
    from mammadagbok.domain.page import SharePage
    from mammadagbok.ui.share.reading import Reading

SLIM_BELOW = 1150
"""The rail shows icons alone in a window narrower than this, in pixels at 100 %."""


_BLANK_KEYS: dict[str, Kind | None] = {
    "Ctrl+N": None,
    "Ctrl+Shift+H": Kind.MOMENT,
    "Ctrl+Shift+G": Kind.REFLECTION,
}
_CRAVING_KEYS = "Ctrl+Shift+S"
_FIRST: Final = (PageName.TODAY, PageName.JOURNAL, PageName.CRAVING)
_AHEAD_MS: Final = 300
"""So long after another page has come up, the one for a craving is built: its key must not wait."""


class Desk(QWidget):
    """Emits `hide_requested`, `lock_requested` and `restore_requested`, `settings_chosen` with new
    settings, and `closing_requested` with a ClosedAct.
    """

    hide_requested = Signal()
    lock_requested = Signal()
    restore_requested = Signal()
    settings_chosen = Signal(object)
    closing_requested = Signal(object)

    def __init__(
        self,
        session: Session,
        look: Look,
        settings: Settings,
        folder: Path,
        keeper: CopyKeeper | None = None,
        locksmith: Locksmith | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setProperty("role", "paper")
        self._session, self._look, self._settings = session, look, settings
        self._folder, self._keeper, self._locksmith = folder, keeper, locksmith
        self._pages: dict[PageName, Page] = {}
        self._craving = Place(PageName.CRAVING)
        self._reading: Reading | None = None
        self._beneath: Beneath | None = None
        self._rail, self._stack, self._above = Rail(look), PageStack(), LinesAbove(look)
        self._maker = PageMaker(session, look, self._stack)
        self._notice, self._told = notice("desk_notice"), notice("desk_told", "soft")
        self._idle_notice = self._idle_line()
        self._undo = UndoBar(look, along_edge=True)
        self._unfinished = Unfinished(session, look, self, self._undo.offer, self._told)
        self._told_damage: set[tuple[str, int]] = set()
        self._build()
        self._connect()

    def go(self, destination: Destination) -> None:
        """Show a page, or start writing on a blank one. What is not saved stays where it is."""
        if not self._saved_here():
            return
        match destination:
            case BlankPage(kind=Kind.CRAVING):
                self._show(Place(PageName.CRAVING))
            case BlankPage() as blank:
                self._write(blank)
            case FromScreen(page):
                self._read(page)
            case Place():
                self._show(destination)

    def come_back(self, place: Place) -> None:
        """Go to where she was, or to the craving that a crash cut off."""
        number = self._session.journal.cravings.going_on()
        if number is not None and place.page is not PageName.CRAVING:
            place = Place(PageName.CRAVING, number)
        self.go(place)

    def build_ahead(self, first: PageName) -> Iterator[None]:
        """Build, a piece at a time, the pages she may see first, where she comes to this one. They
        know nothing of hers until she arrives on them.
        """
        self._look.built_in.read_ahead()
        wanted = _FIRST if first is PageName.TODAY else (first, PageName.CRAVING)
        for name in _FIRST:
            if name in wanted:
                yield from self._maker.ahead(name)

    @property
    def help_topic(self) -> str:
        """The topic of the manual that is about what she does here."""
        page = self._stack.currentWidget()
        if isinstance(page, Page):
            return page.help_topic()
        from mammadagbok.domain.manual import TOPICS

        return TOPICS[0]

    def help(self) -> None:
        """Open the manual where it tells of this page, or go back from there."""
        page = self._stack.currentWidget()
        if isinstance(page, Page) and page.name is PageName.MANUAL:
            self._come_up()
        else:
            self.go(Place(PageName.MANUAL, topic=self.help_topic))

    def leave(self) -> None:
        """She closes the program: the page she is on ends what it does there."""
        if isinstance(page := self._stack.currentWidget(), Page):
            page.leave()
        if self._beneath is not None:
            self._beneath.leave()

    def place(self) -> Place:
        """Where she is, and the craving that goes on beside it."""
        page, craving = self._stack.currentWidget(), self._pages.get(PageName.CRAVING)
        here = page.place() if isinstance(page, Page) else Place()
        if self._beneath is not None:
            here = replace(here, under=self._beneath.place)
        if page is craving:
            return here
        goes_on = self._craving if craving is None else craving.place()
        return replace(here, craving=goes_on.entry, stage=goes_on.stage, since=goes_on.since)

    @property
    def is_read_from(self) -> bool:
        """True while she reads from the screen, and nothing is to come between."""
        return self._reading is not None

    def save_now(self) -> None:
        """Save what is not saved yet on any page. Raises what saving raises."""
        for page in self._pages.values():
            page.save_now()

    def forget(self) -> None:
        """Have every page let go of her texts."""
        for page in self._pages.values():
            page.forget()
        if self._reading is not None:
            self._reading.forget()

    def say(self, sentence_: str) -> None:
        """Show a sentence on top of the page, or nothing for ''."""
        say(self._notice, sentence_)

    def warn_of_lock(self) -> None:
        """Say that the idle lock is near."""
        say(self._idle_notice, self.tr("Locks in half a minute."))

    def forget_warning(self) -> None:
        """She is here: the line goes."""
        say(self._idle_notice, "")

    def tell(self, happening: Happening, undo: Callable[[], object]) -> None:
        """Say quietly what happened while the journal was opened, until she goes on."""
        if isinstance(happening, KeptAside) and happening.can_undo:
            self._undo.offer(happening_sentence(happening), undo)
        else:
            say(self._told, happening_sentence(happening))

    def tell_unfinished(self) -> None:
        """Say once that moving in was cut off, and offer to take out what came."""
        self._unfinished.tell()

    def clear_left_behind(self) -> None:
        """Delete what taking everything out has left half written, and say so."""
        self._unfinished.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Slim the rail in a narrow window, and bound the lines in a low one."""
        self._above.fit(self.height())
        self._rail.set_slim(slim=self.width() < self._look.px(SLIM_BELOW))
        self._across.activate()  # It was laid out beside the rail as that was before.
        super().resizeEvent(event)

    def _build(self) -> None:
        beside = column(self._look, 0)
        self._above.hold(*self._bars(), self._told, self._undo, self._notice)
        fill(beside, self._above, self._stack, self._idle_notice)
        beside.setStretch(beside.indexOf(self._stack), 1)
        self._across = row(self._look, 0)
        fill(self._across, self._rail, beside)
        self.setLayout(self._across)

    def _bars(self) -> Iterator[QWidget]:
        if self._session.is_practice:
            yield PracticeBar(self._look, self.lock_requested.emit)
            return
        if self._keeper is not None:
            yield CopyBar(self._look, self._keeper)
        yield FirstOffer(self._session, self._look, self._undo.offer)

    def _idle_line(self) -> QLabel:
        """Below the page, so that nothing she looks at moves."""
        made = notice("idle_notice", "bar")
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return made

    def _connect(self) -> None:
        self._rail.page_chosen.connect(self._on_page_chosen)
        self._rail.hide_requested.connect(self.hide_requested)
        self._rail.lock_requested.connect(self.lock_requested)
        self._session.failed.connect(self._on_failed)
        for position, name in enumerate(RAIL_PAGES, start=1):
            self._shortcut(f"Ctrl+{position}", partial(self.go, Place(name)))
        for keys, kind in _BLANK_KEYS.items():
            self._shortcut(keys, partial(self.go, BlankPage(kind)))
        self._shortcut(_CRAVING_KEYS, partial(self.go, Place(PageName.CRAVING)))

    def _shortcut(self, keys: str, act: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _saved_here(self) -> bool:
        page = self._stack.currentWidget()
        if not isinstance(page, Page):
            return True
        try:
            page.save_now()
        except MammadagbokError as error:
            self.say(unsaved_sentence(error))
            return False
        self.say("")
        say(self._told, "")
        return True

    def _show(self, place: Place) -> None:
        if place.page is not PageName.CRAVING and (place.craving, place.stage) != (None, None):
            self._craving = replace(
                self._craving, entry=place.craving, stage=place.stage, since=place.since
            )
        if place == Place(PageName.CRAVING) and PageName.CRAVING not in self._pages:
            # She comes back, after a lock, to the craving that went on.
            place = self._craving
        page = self._pages.get(place.page) or self._made(place.page)
        self._leave_for(page)
        steps = [partial(self._stack.turn_to, page), partial(page.arrive, place)]
        if place.page is PageName.CRAVING:
            # What stands on it is laid out once, as it comes into sight: half the time.
            steps.reverse()
        for step in steps:
            step()
        if place.page is PageName.MANUAL:
            if place.under is not None:
                self._beneath = Beneath(known=place.under)
            page.show_way_back(shown=self._beneath is not None)
        self._put_reading_away()
        self._rail.show_chosen(place.page)
        self._tell_damaged_rows()
        if PageName.CRAVING not in self._pages and not self._maker.has(PageName.CRAVING):
            QTimer.singleShot(_AHEAD_MS, self, self._build_ahead)

    def _leave_for(self, page: Page) -> None:
        left, beneath = self._stack.currentWidget(), self._beneath
        if left is page or not isinstance(left, Page):
            return
        if page.name is PageName.MANUAL:
            self._beneath = Beneath(left)
            return
        left.leave()
        self._beneath = None
        if beneath is not None and beneath.page is not page:
            beneath.leave()

    def _come_up(self) -> None:
        """Go back from the manual to where she was, just as it was."""
        beneath, self._beneath = self._beneath, None
        if beneath is not None and beneath.page is not None:
            self._stack.turn_to(beneath.page)
            self._rail.show_chosen(beneath.page.name)
        elif beneath is not None:
            self.go(beneath.place or Place())

    def _write(self, blank: BlankPage) -> None:
        from mammadagbok.ui.journal.page import JournalPage

        self._show(Place(PageName.JOURNAL))
        journal = self._pages[PageName.JOURNAL]
        if isinstance(journal, JournalPage):
            journal.write(
                blank.kind, blank.meeting, says_why=blank.says_why, question=blank.question
            )

    def _read(self, page: "SharePage") -> None:
        """Show a page to be read from the screen, and nothing around it."""
        from mammadagbok.ui.share.reading import Reading

        reading = Reading(self._session, self._look, page, self._stack)
        reading.hide_requested.connect(self.hide_requested)
        self._take_in(reading)
        self._leave_for(reading)
        self._show_around(shown=False)
        self._stack.turn_to(reading)
        self._put_reading_away()
        self._reading = reading
        reading.begin()

    def _put_reading_away(self) -> None:
        if self._reading is not None:
            self._stack.removeWidget(self._reading)
            self._reading.deleteLater()
            self._reading = None
            self._show_around(shown=True)

    def _show_around(self, *, shown: bool) -> None:
        for part in (self._rail, self._above):
            part.setVisible(shown)

    def _tell_damaged_rows(self) -> None:
        """Say once that lines were left out. Of a text that is damaged its own row tells."""
        unsound = self._session.journal.database.unsound
        lists = {mark for mark in unsound if mark[0] not in ("entries", "cravings")}
        if lists - self._told_damage:
            self._told_damage |= lists
            say(
                self._told,
                self.tr(
                    "Something in the journal is damaged and does not stand here. A copy may have "
                    "it. The copies are in Settings."
                ),
            )

    def _build_ahead(self) -> None:
        """Build the page for a craving. It knows nothing of hers until she arrives on it."""
        if self._session.is_open and PageName.CRAVING not in self._pages:
            for _ in self._maker.ahead(PageName.CRAVING):
                pass

    def _made(self, name: PageName) -> Page:
        page = self._settings_page() if name is PageName.SETTINGS else self._maker.page(name)
        self._take_in(page)
        self._pages[name] = page
        return page

    def _settings_page(self) -> Page:
        from mammadagbok.ui.settings.page import SettingsPage

        here = (self._session, self._look, self._settings)
        page = SettingsPage(*here, self._folder, self._keeper, self._locksmith, self._stack)
        page.settings_chosen.connect(self.settings_chosen)
        page.closing_requested.connect(self.closing_requested)
        page.restore_requested.connect(self.restore_requested)
        page.undo_offered.connect(self._undo.offer)
        return page

    def _take_in(self, page: Page) -> None:
        page.destination_requested.connect(self.go)
        page.lock_requested.connect(self.lock_requested)
        page.back_requested.connect(self._come_up)
        self._stack.addWidget(page)

    def _on_page_chosen(self, name: str) -> None:
        self.go(Place(PageName(name)))

    def _on_failed(self, error: MammadagbokError) -> None:
        self.say(sentence(error))
