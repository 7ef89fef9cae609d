"""Huskelapp: choose, look at the very page, take it along."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from mammadagbok.domain import taking
from mammadagbok.domain.errors import MammadagbokError, TargetExistsError
from mammadagbok.domain.page import SharePage
from mammadagbok.services.sharing import Wishes
from mammadagbok.ui import dialogs
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.render import to_pdf
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.ask_again import AskAgain, what_to_share
from mammadagbok.ui.share.choosing import Choosing
from mammadagbok.ui.share.names_dialog import NamesDialog
from mammadagbok.ui.share.preview import PagePreview
from mammadagbok.ui.share.row_picture import PHOTO_SIDE
from mammadagbok.ui.share.rules_note import RulesNote
from mammadagbok.ui.share.steps import Steps
from mammadagbok.ui.share.taking import Taking
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.theme import BROAD, LIGHT, MARGIN, TIGHT
from mammadagbok.ui.thumbnails import Thumbnails
from mammadagbok.ui.widgets.layouts import column, fill, page_column, scrolling
from mammadagbok.ui.widgets.number_notice import NumberNotice
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label

_SHEET_HEIGHT = 320
_ON_THE_PAGE = frozenset(
    {"entries", "meetings", "topics", "cheers", "names", "photos"}
    | {"rules", "phases", "group_file"}
)


class TakeAlongPage(Page):
    """Nothing leaves before she saves it, and what she saves is the page that she sees."""

    def __init__(
        self,
        session: Session,
        look: Look,
        ask_for_target: dialogs.AskForTarget | None = None,
    ) -> None:
        super().__init__(PageName.SHARE, session, look)
        self._ask_for_target = ask_for_target or dialogs.ask_for_target
        self._page: SharePage | None = None
        self._thumbnails = Thumbnails(session, look.px(PHOTO_SIDE), self)
        self._choosing = Choosing(look, self._thumbnails)
        self._preview = _preview(look)
        self._sheet = QStackedWidget()
        self._taking = Taking(look)
        self._again = AskAgain(look)
        self._number = NumberNotice()
        self._rules = RulesNote(look)
        self._steps = Steps(look, self._choosing, self._sheet, self._taking)
        self._build()
        self._connect()
        self._show(None)

    def arrive(self, _place: Place) -> None:
        """Show what there is to bring now. What she ticked before is still ticked."""
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the steps the columns there is room for."""
        super().resizeEvent(event)
        self._steps.fit(self.width() - 2 * self.look.px(MARGIN))
        self._taking.lie(lying=self._steps.columns == 2)

    def forget(self) -> None:
        """Let go of the page, every tick and every open dialog."""
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self._choosing.forget()
        self._rules.show_rules((), ())
        self._thumbnails.forget()
        self._show(None)

    # --- What is there ------------------------------------------------------------------------

    def _build(self) -> None:
        steps = self.tr(
            "1 Choose · 2 Look it over · 3 Take along. "
            "Nothing leaves this computer before you choose it in step 3."
        )
        heading = column(self.look, TIGHT)
        fill(heading, label(self.tr("Get ready for the meeting"), "title"), label(steps, "soft"))
        self._fill_sheet()
        content = QWidget()
        layout = page_column(self.look, content)
        fill(layout, heading, self._again, self._number, self._steps)
        layout.setStretchFactor(self._steps, 1)
        outer = column(self.look, 0)
        fill(outer, scrolling(content))
        self.setLayout(outer)

    def _fill_sheet(self) -> None:
        invitation = label(
            self.tr("Here you see the page as it will be, once you have ticked something."), "soft"
        )
        invitation.setObjectName("share_invitation")
        invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        waiting, inside = QWidget(), column(self.look, BROAD)
        inside.setContentsMargins(*(self.look.px(BROAD),) * 4)
        fill(inside, 1, invitation, self._rules, 1)
        waiting.setLayout(inside)
        self._sheet.setObjectName("share_sheet")
        self._sheet.setProperty("role", "sheet")
        self._sheet.setContentsMargins(*(self.look.px(TIGHT),) * 4)
        self._sheet.setMinimumHeight(self.look.px(_SHEET_HEIGHT))
        self._sheet.addWidget(scrolling(waiting))
        self._sheet.addWidget(self._preview)

    def _connect(self) -> None:
        self._choosing.ticks_changed.connect(self._on_ticks_changed)
        self._choosing.write_requested.connect(self._on_write_requested)
        self._taking.names_requested.connect(self._on_names_requested)
        self._taking.save_requested.connect(self._on_save_requested)
        self._again.answered.connect(self._on_answered)
        self._again.writing_requested.connect(self._on_answer_to_write)
        self.session.changed.connect(self._on_changed)

    # --- What is shown ------------------------------------------------------------------------

    def _refresh(self) -> None:
        sharing = self.session.journal.sharing
        try:
            meeting, candidates = sharing.since(), sharing.candidates().found
            rules = [each.rule.text for each in self.session.journal.rules.all()]
            fetched = self.session.journal.group_file.current()
        except MammadagbokError as error:
            self._give_up(error)
            return
        self._choosing.show_candidates(meeting.plan.at.date() if meeting else None, candidates)
        self._rules.show_rules(rules, fetched.pack.rules if fetched else ())
        self._again.setVisible(sharing.asks_again())
        tab_through(self._again, *self._choosing.stops(), self._preview, self._taking)
        self._show_ticked()

    def _show_ticked(self) -> None:
        ticked = self._choosing.ticked()
        wishes = Wishes(taking.Occasion.GROUP, self.look.tag)
        try:
            page = self.session.journal.sharing.page(ticked, wishes).page if ticked else None
        except MammadagbokError as error:
            self._give_up(error)
        else:
            self._show(page)

    def _give_up(self, error: MammadagbokError) -> None:
        """Say what happened, and leave no page that is older than what she sees beside it."""
        self._show(None)
        self.session.failed.emit(error)

    def _show(self, page: SharePage | None) -> None:
        self._page = page
        self._preview.show_page(page)
        self._number.judge(*(text.text for text in page.texts) if page else ())
        self._sheet.setCurrentIndex(0 if page is None else 1)
        self._taking.show_page(page)

    # --- What she does ------------------------------------------------------------------------

    def _on_changed(self, what: str) -> None:
        if what == "phases" and self.session.journal.sharing.asks_again():
            self._choosing.forget()
            self._show(None)
        if self.isVisible() and what in _ON_THE_PAGE:
            self._refresh()

    def _on_ticks_changed(self) -> None:
        self._show_ticked()

    def _on_write_requested(self) -> None:
        self.destination_requested.emit(BlankPage(None))

    def _on_answered(self) -> bool:
        """Ask no more. False when it could not be kept, and then the question stays."""
        return change(self.session, "phases", self.session.journal.sharing.answered)

    def _on_answer_to_write(self) -> None:
        if self._on_answered():
            self.destination_requested.emit(BlankPage(None, question=what_to_share()))

    def _on_names_requested(self) -> None:
        try:
            dialog = NamesDialog(self.session, self.look, self)
        except MammadagbokError as error:
            self.session.failed.emit(error)
        else:
            dialog.open()

    def _on_save_requested(self) -> None:
        page = self._page
        target = self._ask_for_target(self, self.tr("Note.pdf"))
        # The journal may have been locked while she chose a file.
        if page is None or target is None or not self.session.is_open:
            return
        if page.has_photos:
            rendered = partial(self._on_rendered, page, target)
            Task(partial(to_pdf, page), rendered, self._taking.say_failure, self).start()
        else:
            self._on_rendered(page, target, to_pdf(page))

    def _on_rendered(self, page: SharePage, target: Path, pdf: bytes) -> None:
        if not self.session.is_open:
            return
        try:
            saved = self._save(page, target, pdf)
        except MammadagbokError as error:
            self._taking.say_failure(error)
        else:
            if saved:
                self._taking.say_saved(target.name)

    def _save(self, page: SharePage, target: Path, pdf: bytes) -> bool:
        """Save the page, or return False when a file lies there that she wants to keep."""
        sharing = self.session.journal.sharing
        how = taking.Taking(taking.Way.PDF, taking.Occasion.GROUP, "")
        try:
            sharing.save(page, pdf, target, how, replace=False)
        except TargetExistsError:
            if not dialogs.agrees_to_replace(self, target.name):
                return False
            sharing.save(page, pdf, target, how, replace=True)
        return True


def _preview(look: Look) -> PagePreview:
    """Return the preview; its marks are those of the light theme, for paper is always white."""
    marks = LIGHT.cheer
    palette = look.theme.palette
    return PagePreview(
        QColor(palette.rail),
        QColor(marks.surface),
        QColor(marks.ink),
        ring=QColor(palette.plum.ink),
        scale=look.theme.scale,
    )
