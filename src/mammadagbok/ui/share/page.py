"""Huskelapp: choose, look at the very page, take it along."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.masking import words_problem
from mammadagbok.domain.page import SharePage
from mammadagbok.domain.taking import Leads, Occasion, Taking, Way
from mammadagbok.ui import dialogs
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import BlankPage, FromScreen, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.ask_again import AskAgain, what_to_share
from mammadagbok.ui.share.choosing import Choosing, Offered
from mammadagbok.ui.share.duty import DutyNote, note_key, note_text
from mammadagbok.ui.share.first_steps import FirstSteps
from mammadagbok.ui.share.in_making import PageInMaking
from mammadagbok.ui.share.looking import Looking
from mammadagbok.ui.share.occasion_choice import OccasionChoice
from mammadagbok.ui.share.question_words import left_words
from mammadagbok.ui.share.row_picture import PHOTO_SIDE
from mammadagbok.ui.share.sheet import ShareSheet
from mammadagbok.ui.share.steps import Steps
from mammadagbok.ui.share.taking import Taking as TakingPart
from mammadagbok.ui.share.ways_out import Leaving, WaysOut
from mammadagbok.ui.theme import MARGIN, STEP, WIDE
from mammadagbok.ui.thumbnails import Thumbnails
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import (
    bring_into_sight,
    column,
    fill,
    page_column,
    scrolling,
)
from mammadagbok.ui.widgets.number_notice import NumberNotice
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label

_ON_THE_PAGE = frozenset(
    {"entries", "meetings", "topics", "cheers", "names", "photos"}
    | {"rules", "phases", "group_file", "rehearsals", "taken"}
)


class TakeAlongPage(Page):
    """Nothing leaves before she takes it along, and what leaves is the page that she sees."""

    def __init__(
        self,
        session: Session,
        look: Look,
        ask_for_target: dialogs.AskForTarget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(PageName.SHARE, session, look, parent)
        self._has_left, self._is_new = False, True
        self._title = label(self.tr("Note to bring"), "title", wrap=False)
        self._choice = OccasionChoice(look)
        self._thumbnails = Thumbnails(session, look.px(PHOTO_SIDE), self)
        self._choosing = Choosing(look, self._thumbnails)
        self._looking = Looking(look, self._refusal)
        self._making = PageInMaking(session, look, self._choosing, self._looking, self)
        self._note = DutyNote(look)
        self._first = FirstSteps(look, self._choosing, self._looking, self._note)
        self._sheet = ShareSheet(look)
        self._taking = TakingPart(look)
        self._ways = WaysOut(session, look, self, ask_for_target or dialogs.ask_for_target)
        self._again = AskAgain(look)
        self._number = NumberNotice()
        self._steps = Steps(look, self._first, self._sheet, self._taking)
        self._build()
        self._connect()
        self._making.drop()

    def arrive(self, _place: Place) -> None:
        """Show what there is to bring now. What she ticked before is still ticked."""
        if self._is_new:
            self._is_new = False
            self._making.resume()
        elif self.is_as_shown():
            return
        self._refresh()

    def save_now(self) -> None:
        """Keep what she has begun, for the window may be made anew in another look."""
        if not self._is_new:
            self._making.keep(with_alone=not self._has_left)

    def leave(self) -> None:
        """When she has taken something along, what is ticked by hand every time is so next time."""
        if self._has_left:
            self._choosing.untick_alone()
            self._has_left = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the steps the columns there is room for."""
        super().resizeEvent(event)
        self._steps.fit(self.width() - 2 * self.look.px(MARGIN))
        self._first.fit(self._steps.columns)
        self._taking.fit(self._steps.columns)

    def forget(self) -> None:
        """Let go of the page, every tick, every decision and every open dialog."""
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self._making.forget()
        self._sheet.show_rules((), ())
        self._thumbnails.forget()

    # --- What is there ------------------------------------------------------------------------

    def _build(self) -> None:
        above, heading = Flow(self.look, WIDE), column(self.look, STEP)
        above.addWidget(self._title)
        above.addWidget(self._choice)
        fill(heading, above, self._first.choice)
        content, outer = QWidget(), column(self.look, 0)
        # From the outermost in: see `JournalPage`.
        self.setLayout(outer)
        outer.addWidget(scrolling(content))
        layout = page_column(self.look, content)
        fill(layout, heading, self._again, self._number, self._steps)
        layout.setStretchFactor(self._steps, 1)

    def _connect(self) -> None:
        self._choice.chosen.connect(self._on_occasion_chosen)
        self._choosing.range_changed.connect(self._refresh)
        # What is ticked is offered in any case, and what is not may not be.
        self._choosing.ticks_changed.connect(self.forget_moment)
        self._note.led.connect(self._on_led)
        self._choosing.completed.connect(self._order_tabs)
        self._choosing.write_requested.connect(self._on_write_requested)
        self._looking.deciding.name_wanted.connect(self._on_name_wanted)
        self._making.made.connect(self._show)
        self._making.failed.connect(self.session.failed)
        self._taking.names_requested.connect(self._on_names_requested)
        self._taking.look_requested.connect(self._on_look_requested)
        self._taking.taken_requested.connect(self._on_taken_requested)
        self._taking.way_chosen.connect(self._on_way_chosen)
        self._looking.deciding.went_on.connect(self._show_place)
        self._first.turned.connect(self._on_turned)
        self._ways.told.connect(self._taking.say_told)
        self._ways.failed.connect(self._taking.say_failure)
        self._ways.left.connect(self._on_left)
        self._ways.reading_requested.connect(self._on_reading_requested)
        self._again.answered.connect(self._on_answered)
        self._again.writing_requested.connect(self._on_answer_to_write)
        self.session.changed.connect(self._on_changed)

    # --- What is shown ------------------------------------------------------------------------

    def _refresh(self) -> None:
        self.keep_moment()
        try:
            offered = self._offered()
            rules = [each.rule.text for each in self.session.journal.rules.all()]
            fetched = self.session.journal.group_file.current()
        except MammadagbokError as error:
            self._give_up(error)
            return
        occasion = self._making.occasion
        self._choice.show_chosen(occasion)
        self._choosing.show_offered(offered)
        self._note.show_for(occasion, self.session.journal.sharing.leads())
        self._first.put_note(first=occasion is Occasion.OFFICIAL)
        is_group = occasion is Occasion.GROUP
        given = fetched.pack.rules if fetched and is_group else ()
        self._sheet.show_rules(rules if is_group else (), given)
        self._again.setVisible(is_group and self.session.journal.sharing.asks_again())
        self._order_tabs()
        self._making.make()

    def _order_tabs(self) -> None:
        first = (self._choice, self._first.choice, self._again, *self._first.stops())
        tab_through(*first, self._sheet.preview, self._taking)

    def _offered(self) -> Offered:
        sharing = self.session.journal.sharing
        meeting = sharing.since()
        reach = self._choosing.reach
        there = sharing.candidates(
            self._making.occasion,
            reach.since,
            not_taken=reach.not_taken,
            limit=self._choosing.limit,
            ticked=self._choosing.ticked().keys(),
        )
        return Offered(
            there.found,
            self._making.occasion,
            met=meeting.plan.at.date() if meeting else None,
            more=there.more,
        )

    def _give_up(self, error: MammadagbokError) -> None:
        """Say what happened, and leave no page that is older than what she sees beside it."""
        self._making.drop()
        self.session.failed.emit(error)

    def _show(self, page: SharePage | None) -> None:
        try:
            self._sheet.show_page(page)
        except MammadagbokError as error:
            self._give_up(error)
            return
        self._number.judge(*(text.text for text in page.texts) if page else ())
        self._taking.show_page(page, self._making.left)
        self._show_place()

    def _show_place(self) -> None:
        """While she looks the page over, have it show the place that she is asked about."""
        question = self._looking.deciding.current
        if question is not None and self._looking.isVisible():
            part = question.spot.sentence.part
            self._sheet.preview.show_place(part, question.at.start)

    def _on_turned(self, looks: bool) -> None:
        """What is left is told beside what is asked, or beside the ways out: once."""
        self._taking.tell_left(told=not looks)
        self._show_place()

    def _refusal(self, words: str) -> str:
        from mammadagbok.ui.share.names_dialog import problem_words

        names = [each.swap for each in self.session.journal.sharing.names()]
        problem = words_problem(words, names)
        return problem_words(problem) if problem is not None else ""

    # --- What she does ------------------------------------------------------------------------

    def _on_changed(self, what: str) -> None:
        if what == "phases" and self.session.journal.sharing.asks_again():
            self._making.begin(self._making.occasion)
            self._making.drop()
        if self.isVisible() and what in _ON_THE_PAGE:
            self._refresh()

    def _on_occasion_chosen(self, occasion: Occasion) -> None:
        self._making.begin(occasion)
        self._first.show_choosing()
        self._refresh()

    def _on_led(self, leads: Leads | None) -> None:
        lead = self.session.journal.sharing.lead
        if change(self.session, "leads", lambda: lead(leads)):
            self._refresh()

    def _on_write_requested(self) -> None:
        self.destination_requested.emit(BlankPage(None))

    def _on_answered(self) -> bool:
        """Ask no more. False when it could not be kept, and then the question stays."""
        return change(self.session, "phases", self.session.journal.sharing.answered)

    def _on_answer_to_write(self) -> None:
        if self._on_answered():
            self.destination_requested.emit(BlankPage(None, question=what_to_share()))

    def _on_look_requested(self) -> None:
        self._first.show_looking()
        self._looking.deciding.begin()
        bring_into_sight(self._first)

    def _on_names_requested(self) -> None:
        self._on_name_wanted("")

    def _on_name_wanted(self, name: str) -> None:
        from mammadagbok.ui.share.names_dialog import NamesDialog

        try:
            dialog = NamesDialog(self.session, self.look, self, name)
        except MammadagbokError as error:
            self.session.failed.emit(error)
        else:
            dialog.open()

    def _on_taken_requested(self) -> None:
        from mammadagbok.ui.share.taken_dialog import TakenDialog

        try:
            dialog = TakenDialog(self.session, self.look, self, self.session.journal.taken)
        except MammadagbokError as error:
            self.session.failed.emit(error)
        else:
            dialog.open()

    def _on_way_chosen(self, way: Way) -> None:
        """Take the page along; that something is not decided is said first, whichever the way."""
        left = self._making.left
        if left and not dialogs.agrees_to_undecided(self, left_words(left)):
            if self.session.is_open:
                self._on_look_requested()
            return
        page = self._making.page
        if page is None or not self.session.is_open:
            return
        key = note_key(self._making.occasion, self.session.journal.sharing.leads())
        taking = Taking(way, self._making.occasion, note_text(self.look, key))
        self._ways.go(Leaving(page, taking))

    def _on_left(self) -> None:
        self._has_left = True
        if not self.isVisible():
            # Made on a worker, while she went elsewhere.
            self.leave()
        self.session.changed.emit("taken")

    def _on_reading_requested(self, page: SharePage) -> None:
        self.destination_requested.emit(FromScreen(page))
