"""Huskelapp: choose, look at the very page, take it along."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.hints import Hints
from mammadagbok.domain.masking import words_problem
from mammadagbok.domain.page import SharePage
from mammadagbok.domain.question import Answer, Decisions, Sentence, Spot
from mammadagbok.domain.taking import Leads, Occasion, Taking, Way
from mammadagbok.services.lexicon import WordLists
from mammadagbok.services.page_making import LookedPage, Wishes
from mammadagbok.ui import dialogs
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import BlankPage, FromScreen, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.ask_again import AskAgain, what_to_share
from mammadagbok.ui.share.choosing import Choosing, Offered
from mammadagbok.ui.share.duty import note_key, note_text
from mammadagbok.ui.share.first_steps import FirstSteps
from mammadagbok.ui.share.looking import Looking
from mammadagbok.ui.share.names_dialog import NamesDialog, problem_words
from mammadagbok.ui.share.occasion_choice import OccasionChoice, title_of
from mammadagbok.ui.share.preview import PagePreview
from mammadagbok.ui.share.question_words import left_words
from mammadagbok.ui.share.row_picture import PHOTO_SIDE
from mammadagbok.ui.share.rules_note import RulesNote
from mammadagbok.ui.share.steps import Steps
from mammadagbok.ui.share.taken_dialog import TakenDialog
from mammadagbok.ui.share.taking import Taking as TakingPart
from mammadagbok.ui.share.ways_out import Leaving, WaysOut
from mammadagbok.ui.theme import BROAD, LIGHT, MARGIN, TIGHT, WIDE
from mammadagbok.ui.thumbnails import Thumbnails
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill, page_column, scrolling
from mammadagbok.ui.widgets.number_notice import NumberNotice
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label

_SHEET_HEIGHT = 320
_ON_THE_PAGE = frozenset(
    {"entries", "meetings", "topics", "cheers", "names", "photos"}
    | {"rules", "phases", "group_file", "rehearsals", "taken"}
)


class TakeAlongPage(Page):
    """Nothing leaves before she takes it along, and what leaves is the page that she sees.

    What she has decided about the page is kept here, from the first tick until the journal locks.
    """

    def __init__(
        self,
        session: Session,
        look: Look,
        ask_for_target: dialogs.AskForTarget | None = None,
    ) -> None:
        super().__init__(PageName.SHARE, session, look)
        self._occasion = Occasion.GROUP
        self._decisions = Decisions()
        self._looked: LookedPage | None = None
        self._has_left = False
        self._hinting = partial(Hints, WordLists(look.spelling))
        self._title = label("", "title", wrap=False)
        self._choice = OccasionChoice(look)
        self._thumbnails = Thumbnails(session, look.px(PHOTO_SIDE), self)
        self._choosing = Choosing(look, self._thumbnails)
        self._looking = Looking(look, self._refusal)
        self._first = FirstSteps(look, self._choosing, self._looking)
        self._preview = _preview(look)
        self._sheet = QStackedWidget()
        self._taking = TakingPart(look)
        self._ways = WaysOut(session, look, self, ask_for_target or dialogs.ask_for_target)
        self._again = AskAgain(look)
        self._number = NumberNotice()
        self._rules = RulesNote(look)
        self._steps = Steps(look, self._first, self._sheet, self._taking)
        self._build()
        self._connect()
        self._show(None)

    def arrive(self, _place: Place) -> None:
        """Show what there is to bring now. What she ticked before is still ticked."""
        self._refresh()

    def leave(self) -> None:
        """When she has taken something along, what is ticked by hand every time is so next time."""
        if self._has_left:
            self._choosing.untick_alone()
            self._has_left = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the steps the columns there is room for."""
        super().resizeEvent(event)
        self._steps.fit(self.width() - 2 * self.look.px(MARGIN))
        self._taking.lie(lying=self._steps.columns == 2)

    def forget(self) -> None:
        """Let go of the page, every tick, every decision and every open dialog."""
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self._decisions, self._has_left = Decisions(), False
        self._choosing.forget()
        self._looking.forget()
        self._rules.show_rules((), ())
        self._thumbnails.forget()
        self._show(None)

    # --- What is there ------------------------------------------------------------------------

    def _build(self) -> None:
        above, heading = Flow(self.look, WIDE), column(self.look, TIGHT)
        above.addWidget(self._title)
        above.addWidget(self._choice)
        fill(heading, above, self._first.choice)
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
        self._choice.chosen.connect(self._on_occasion_chosen)
        self._choosing.ticks_changed.connect(self._show_ticked)
        self._choosing.range_changed.connect(self._refresh)
        self._choosing.led.connect(self._on_led)
        self._choosing.write_requested.connect(self._on_write_requested)
        self._connect_looking()
        self._taking.names_requested.connect(self._on_names_requested)
        self._taking.look_requested.connect(self._on_look_requested)
        self._taking.taken_requested.connect(self._on_taken_requested)
        self._taking.way_chosen.connect(self._on_way_chosen)
        self._ways.told.connect(self._taking.say_told)
        self._ways.left.connect(self._on_left)
        self._ways.failed.connect(self._taking.say_failure)
        self._ways.reading_requested.connect(self._on_reading_requested)
        self._again.answered.connect(self._on_answered)
        self._again.writing_requested.connect(self._on_answer_to_write)
        self.session.changed.connect(self._on_changed)

    def _connect_looking(self) -> None:
        deciding, decided = self._looking.deciding, self._looking.decided
        deciding.answered.connect(self._on_answer)
        deciding.rewritten.connect(self._on_rewritten)
        deciding.no_name.connect(self._on_no_name)
        deciding.name_wanted.connect(self._on_name_wanted)
        decided.asked_again.connect(self._on_asked_again)
        decided.restored.connect(self._on_restored)
        self._looking.wishes.changed.connect(self._show_ticked)

    # --- What is shown ------------------------------------------------------------------------

    def _refresh(self) -> None:
        try:
            offered = self._offered()
            rules = [each.rule.text for each in self.session.journal.rules.all()]
            fetched = self.session.journal.group_file.current()
        except MammadagbokError as error:
            self._give_up(error)
            return
        self._title.setText(title_of(self._occasion))
        self._choice.show_chosen(self._occasion)
        self._choosing.show_offered(offered)
        is_group = self._occasion is Occasion.GROUP
        given = fetched.pack.rules if fetched and is_group else ()
        self._rules.show_rules(rules if is_group else (), given)
        self._again.setVisible(is_group and self.session.journal.sharing.asks_again())
        self._order_tabs()
        self._show_ticked()

    def _order_tabs(self) -> None:
        first = (self._choice, self._first.choice, self._again, *self._first.stops())
        tab_through(*first, self._preview, self._taking)

    def _offered(self) -> Offered:
        sharing = self.session.journal.sharing
        meeting = sharing.since()
        there = sharing.candidates(
            self._occasion, self._choosing.reach.since, not_taken=self._choosing.reach.not_taken
        )
        return Offered(
            there.found,
            self._occasion,
            met=meeting.plan.at.date() if meeting else None,
            leads=sharing.leads(),
            more=there.more,
        )

    def _show_ticked(self) -> None:
        ticks = self._choosing.ticked()
        sharing = self.session.journal.sharing
        try:
            looked = (
                sharing.page(ticks, self._wishes(), self._decisions, self._hinting)
                if ticks
                else None
            )
        except MammadagbokError as error:
            self._give_up(error)
        else:
            self._show(looked)

    def _wishes(self) -> Wishes:
        wanted = self._looking.wishes
        return Wishes(
            self._occasion,
            self.look.tag,
            heading=wanted.heading,
            day=self.look.dates.day if wanted.has_days else None,
            large=wanted.is_large,
            real_names=wanted.keeps_names,
        )

    def _give_up(self, error: MammadagbokError) -> None:
        """Say what happened, and leave no page that is older than what she sees beside it."""
        self._show(None)
        self.session.failed.emit(error)

    def _show(self, looked: LookedPage | None) -> None:
        self._looked = looked
        page = looked.page if looked else None
        self._preview.show_page(page)
        self._number.judge(*(text.text for text in page.texts) if page else ())
        self._sheet.setCurrentIndex(0 if page is None else 1)
        questions = looked.questions if looked else ()
        self._looking.show_questions(questions, self._rewritten(page))
        self._taking.show_page(page, self._left())

    def _left(self) -> int:
        return sum(each.is_open for each in self._looked.questions) if self._looked else 0

    def _rewritten(self, page: SharePage | None) -> dict[Sentence, str]:
        """Return the sentences of this page that stand otherwise than in the journal."""
        there = {each.source for each in page.parts} if page else set()
        return {o: words for o, words in self._decisions.rewritten.items() if o.part in there}

    # --- What she decides ---------------------------------------------------------------------

    def _decide(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self._show_ticked()

    def _on_answer(self, spot: Spot, answer: Answer) -> None:
        self._decide(self._decisions.answered(spot, answer))

    def _on_asked_again(self, spot: Spot) -> None:
        self._decide(self._decisions.answered(spot, None))

    def _on_rewritten(self, origin: Sentence, words: str) -> None:
        self._decide(self._decisions.rewrote(origin, words))

    def _on_restored(self, origin: Sentence) -> None:
        self._decide(self._decisions.rewrote(origin, None))

    def _on_no_name(self, word: str) -> None:
        add = self.session.journal.sharing.add_not_name
        change(self.session, "names", lambda: add(word))

    def _refusal(self, words: str) -> str:
        names = [each.swap for each in self.session.journal.sharing.names()]
        problem = words_problem(words, names)
        return problem_words(problem) if problem is not None else ""

    # --- What she does ------------------------------------------------------------------------

    def _on_changed(self, what: str) -> None:
        if what == "phases" and self.session.journal.sharing.asks_again():
            self._choosing.forget()
            self._decisions = Decisions()
            self._show(None)
        if self.isVisible() and what in _ON_THE_PAGE:
            self._refresh()

    def _on_occasion_chosen(self, occasion: Occasion) -> None:
        """Begin anew: what she ticked for somebody else to see is not for these."""
        self._occasion, self._decisions = occasion, Decisions()
        self._choosing.begin(occasion)
        self._looking.wishes.show_for(is_book=occasion is Occasion.BOOK)
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

    def _on_names_requested(self) -> None:
        self._on_name_wanted("")

    def _on_name_wanted(self, name: str) -> None:
        try:
            dialog = NamesDialog(self.session, self.look, self, name)
        except MammadagbokError as error:
            self.session.failed.emit(error)
        else:
            dialog.open()

    def _on_taken_requested(self) -> None:
        try:
            dialog = TakenDialog(self.session, self.look, self, self.session.journal.taken)
        except MammadagbokError as error:
            self.session.failed.emit(error)
        else:
            dialog.open()

    def _on_way_chosen(self, way: Way) -> None:
        """Take the page along; that something is not decided is said first, whichever the way."""
        left = self._left()
        if left and not dialogs.agrees_to_undecided(self, left_words(left)):
            if self.session.is_open:
                self._on_look_requested()
            return
        if self._looked is None or not self.session.is_open:
            return
        key = note_key(self._occasion, self.session.journal.sharing.leads())
        taking = Taking(way, self._occasion, note_text(self.look, key))
        self._ways.go(Leaving(self._looked.page, taking))

    def _on_left(self) -> None:
        self._has_left = True

    def _on_reading_requested(self, page: SharePage) -> None:
        self.destination_requested.emit(FromScreen(page))


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
