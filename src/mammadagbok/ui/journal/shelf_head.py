"""What stands above the list: words, kinds, more choices, and the days."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.days import span
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.query import Query
from mammadagbok.ui.journal.choices import Choices, MoreChoices
from mammadagbok.ui.journal.chosen_row import ChosenRow
from mammadagbok.ui.journal.day_strip import DayStrip
from mammadagbok.ui.journal.panel import Panel
from mammadagbok.ui.journal.search import KindFilter, SearchField
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.tab_order import tab_through


class ShelfHead(QWidget):
    """Emits `changed` when she looks for something else, `write_requested` for a new page,
    `unfolded` when more choices or the month open or close, and `failed` with a MammadagbokError.
    """

    changed = Signal()
    write_requested = Signal()
    unfolded = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("shelf_head")
        self._session, self._look, self._clock = session, look, session.clock
        self.search = SearchField(self.tr("Search everything"))
        self.days = DayStrip(lambda: session.journal.finding, look, session.clock)
        self._kinds = KindFilter(look)
        self._more: MoreChoices | None = None
        self._chosen = ChosenRow(look)
        self.more_panel, self.days_panel = Panel(), Panel()
        self._unfold = button(
            self.tr("More choices"), self._on_more, "link", object_name="more_choices_button"
        )
        self._month = button("", self._on_month, "link", object_name="month_button")
        self._build()
        self._connect()

    @property
    def is_more_open(self) -> bool:
        """True while more choices stand there to choose from."""
        return not self.more_panel.isHidden()

    def query(self) -> Query:
        """What she looks for. Raises what reading the meetings raises."""
        now = self._choices
        first, last = now.first, now.last
        if now.period is not None:
            meeting = self._session.journal.meetings.previous()
            weekday = self._look.dates.locale.firstDayOfWeek().value - 1
            day = meeting.plan.at.date() if meeting else None
            first, last = span(now.period, self._clock().date(), weekday, day)
        return Query(
            self.search.text(), self._kinds.kinds(), now.tag, first, last, not_taken=now.not_taken
        )

    @property
    def is_blank(self) -> bool:
        """True while she looks for nothing in particular."""
        return not self.search.text() and self._kinds.kinds() is None and self._choices == Choices()

    def clear(self) -> None:
        """Let go of words, kind and choices, without telling anybody."""
        was_blocked = self.search.blockSignals(True)
        self.search.setText("")
        self.search.blockSignals(was_blocked)
        self._kinds.show_all()
        self._choose(Choices())

    def reread(self) -> None:
        """Offer what the journal has now."""
        self.days.reread()
        if self.is_more_open:
            self._offer()

    def forget(self) -> None:
        """Let go of every text."""
        self.search.blockSignals(True)
        if self._more is not None:
            self._more.forget()
        self._chosen.show_choices(Choices())

    def _build(self) -> None:
        new = button(self.tr("Write"), self.write_requested.emit, object_name="journal_write")
        top, under = row(self._look, SMALL), row(self._look, SMALL)
        fill(top, self.search, new)
        fill(under, self._unfold, 1, self._month)
        inside = column(self._look, STEP)
        fill(inside, top, self._kinds, self._chosen, under)
        self.setLayout(inside)
        self.days_panel.hold(self.days)
        self.more_panel.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(self.changed)
        self._kinds.chosen.connect(self.changed)
        self._chosen.dropped.connect(self._on_dropped)
        self._chosen.everything_wanted.connect(self._on_everything_wanted)
        self.days.renamed.connect(self._name_month)
        self.days.failed.connect(self.failed)

    @property
    def _choices(self) -> Choices:
        return Choices() if self._more is None else self._more.choices

    def _choose(self, choices: Choices) -> None:
        if self._more is not None:
            self._more.choose(choices)
        self._chosen.show_choices(choices)

    def _made_more(self) -> MoreChoices:
        """Make what stands behind «Flere valg»: many parts, which most visits never open."""
        made = MoreChoices(self._look, self._clock)
        made.changed.connect(self._on_choices_changed)
        self.more_panel.hold(made)
        tab_through(self, self.more_panel)
        return made

    def _offer(self) -> None:
        more = self._more = self._more or self._made_more()
        try:
            has_met = self._session.journal.meetings.previous() is not None
            more.offer(self._session.journal.tags.all(), has_met=has_met)
        except MammadagbokError as error:
            self.failed.emit(error)

    def _name_month(self) -> None:
        """Name the month it opens; once that is open, and bears its name itself, the way back."""
        week, month = self.tr("Only the week"), self.tr("The whole month")
        is_month, title = self.days.is_month, self.days.title
        self._month.setText(week if is_month else title)
        self._month.setAccessibleName(week if is_month else f"{title}. {month}")
        self._month.setToolTip("" if is_month else month)

    def _on_more(self) -> None:
        opens = not self.is_more_open
        if opens:
            self._offer()
            self.days.open_month(is_open=False)
        self.more_panel.setVisible(opens)
        self._unfold.setText(self.tr("Fewer choices") if opens else self.tr("More choices"))
        self._unfold.setAccessibleName(self._unfold.text())
        self.unfolded.emit()

    def _on_month(self) -> None:
        if self.is_more_open:
            self._on_more()
        self.days.open_month(is_open=not self.days.is_month)
        self.unfolded.emit()

    def _on_choices_changed(self) -> None:
        self._chosen.show_choices(self._choices)
        self.changed.emit()

    def _on_dropped(self, left: Choices) -> None:
        self._choose(left)
        self.changed.emit()

    def _on_everything_wanted(self) -> None:
        self.clear()
        self.changed.emit()
