"""Innstillinger: the window, writing, what opens the journal and its copies, and the program."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mammadagbok.storage.settings import IDLE_MINUTES, Settings
from mammadagbok.ui.copies.keeper import CopyKeeper
from mammadagbok.ui.images import new_photo
from mammadagbok.ui.lasting.lasting_card import LastingCard
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.moving.card import MovingCard
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.about_card import AboutCard
from mammadagbok.ui.settings.appearance_card import AppearanceCard
from mammadagbok.ui.settings.copies_card import CopiesCard
from mammadagbok.ui.settings.discreet_card import DiscreetCard
from mammadagbok.ui.settings.erase_card import EraseCard
from mammadagbok.ui.settings.finder import Finder, Group
from mammadagbok.ui.settings.keys_card import KeysCard
from mammadagbok.ui.settings.look_back_card import LookBackSettings
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.settings.spelling_card import SpellingCard
from mammadagbok.ui.settings.writing_card import WritingCard
from mammadagbok.ui.theme import ANY_LENGTH, BROAD, MARGIN, PAGE_WIDTH, STEP, WIDE
from mammadagbok.ui.widgets.columns import Columns
from mammadagbok.ui.widgets.layouts import Card, column, fill, page_column, reading, row
from mammadagbok.ui.widgets.texts import label

_TWO_FROM: Final = 960
"""Two columns need this many pixels at 100 %."""
_ALONE: Final = 760
"""How wide one column is: sentences stay easy to read in a wide window."""


class SettingsPage(Page):
    """Emits `settings_chosen` with the whole new Settings as soon as she chooses something else.

    Emits `closing_requested` with a ClosedAct, `restore_requested` to bring back a copy, and
    `undo_offered` with a sentence and what undoes that.
    Without a `locksmith`, and for the practice journal, nothing that opens the journal can be
    changed.
    """

    settings_chosen = Signal(object)
    closing_requested = Signal(object)
    restore_requested = Signal()
    undo_offered = Signal(str, object)

    def __init__(
        self,
        session: Session,
        look: Look,
        settings: Settings,
        folder: Path | None = None,
        keeper: CopyKeeper | None = None,
        locksmith: Locksmith | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(PageName.SETTINGS, session, look, parent)
        self._settings = settings
        self._keeper = keeper
        self._writing = WritingCard(session, look)
        self._look_back = LookBackSettings(session, look)
        self._lasting = LastingCard(session, look)
        self._build(folder, None if session.is_practice else locksmith)

    def _build(self, folder: Path | None, locksmith: Locksmith | None) -> None:
        groups = self._groups(folder, locksmith)
        self._finder = Finder(self.look, groups)
        self._finder.searched.connect(self._on_searched)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._on_find)
        halves = (self._half(groups[:2]), 1), (self._half(groups[2:]), 1)
        self._columns = Columns(self.look, _TWO_FROM, *halves)
        self._lay_out()

    def _half(self, groups: Sequence[Group]) -> QWidget:
        half, cards = QWidget(), column(self.look, BROAD)
        for group in groups:
            made = column(self.look, WIDE)
            fill(made, group.heading, *group.cards)
            cards.addLayout(made)
        cards.addStretch(1)
        half.setLayout(cards)
        return half

    def _lay_out(self) -> None:
        content, outer = QWidget(), column(self.look, 0)
        # From the outermost in: see `JournalPage`.
        self.setLayout(outer)
        self._area = reading(content, self.tr("Settings"), "settings_text")
        outer.addWidget(self._area)
        layout = page_column(self.look, content)
        fill(layout, label(self.tr("Settings"), "title"), self._beside(self._finder))
        fill(layout, self._beside(self._columns), 1)

    def _beside(self, part: QWidget) -> QHBoxLayout:
        """Return it to the left in a row: a column would give one with a greatest width too little
        height.
        """
        made = row(self.look, 0)
        made.addWidget(part, 1)
        made.addStretch(0)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What was found stands in one column: it may be all of one, and nothing of the other."""
        self._columns.fit(0 if self._finder.is_sought_in else self.width())
        px, widest = self.look.px, self.look.px(_ALONE)
        self._columns.setMaximumWidth(widest if self._columns.is_narrow else ANY_LENGTH)
        if not self._columns.is_narrow:
            inside = min(self.width(), px(PAGE_WIDTH)) - 2 * px(MARGIN)
            widest = (inside - px(WIDE)) // 2
        self._finder.setMaximumWidth(widest)

    def arrive(self, _place: Place) -> None:
        """Show what she has chosen elsewhere since."""
        self._writing.refresh()
        self._look_back.refresh()
        self._lasting.refresh()

    def leave(self) -> None:
        """The next time, everything stands here again."""
        self._finder.forget()

    def forget(self) -> None:
        """Let go of what she looked for, too."""
        self._finder.forget()

    def _on_find(self) -> None:
        self._finder.field.setFocus()
        self._finder.field.selectAll()
        self._area.ensureWidgetVisible(self._finder.field)

    def _on_searched(self) -> None:
        self._fit()
        self._area.verticalScrollBar().setValue(0)

    def _groups(self, folder: Path | None, locksmith: Locksmith | None) -> list[Group]:
        """Return the cards that belong together under each heading, where there are any."""
        keys = [*self._keys(locksmith), *self._copies(), *self._moving(locksmith)]
        look = [self._appearance(), self._discreet(), self._idle(), self._look_back]
        writing = [self._writing, self._lasting, SpellingCard(self.session, self.look)]
        program = [AboutCard(self.look, folder), *self._erase(locksmith)]
        groups: list[tuple[str, list[Card]]] = [
            (self.tr("The window"), look),
            (self.tr("Writing"), writing),
            (self.tr("Passphrase and copies"), keys),
            (self.tr("The program"), program),
        ]
        return [Group(label(heading, "group"), cards) for heading, cards in groups if cards]

    def _keys(self, locksmith: Locksmith | None) -> list[Card]:
        if locksmith is None:
            return []
        keys = KeysCard(self.session, self.look, locksmith)
        keys.closing_requested.connect(self.closing_requested)
        return [keys]

    def _copies(self) -> list[Card]:
        if self._keeper is None or self._keeper.copies is None:
            return []
        copies = CopiesCard(self.look, self._keeper)
        copies.restore_requested.connect(self.restore_requested)
        return [copies]

    def _moving(self, locksmith: Locksmith | None) -> list[Card]:
        if locksmith is None:
            return []
        moving = MovingCard(self.session, self.look, locksmith, new_photo)
        moving.undo_offered.connect(self.undo_offered)
        moving.journal_requested.connect(self._on_journal_requested)
        return [moving]

    def _on_journal_requested(self) -> None:
        self.destination_requested.emit(Place(PageName.JOURNAL))

    def _erase(self, locksmith: Locksmith | None) -> list[Card]:
        if locksmith is None:
            return []
        erase = EraseCard(self.session, self.look, locksmith)
        erase.closing_requested.connect(self.closing_requested)
        return [erase]

    def _appearance(self) -> Card:
        card = AppearanceCard(self.look, self._settings)
        card.chosen.connect(self._on_look_chosen)
        return card

    def _idle(self) -> Card:
        options = [
            Option(minutes, str(minutes), self._minutes(minutes)) for minutes in IDLE_MINUTES
        ]
        heading = self.tr("Lock after … minutes")
        answers = OptionRow(
            self.look, heading, options, self._settings.idle_minutes, "settings_idle"
        )
        answers.chosen.connect(self._on_idle_chosen)
        sentence = self.tr(
            "The journal saves and locks itself when you have been away for that long."
        )
        card = Card(self.look, gap=STEP)
        fill(card.body, label(heading, "heading"), label(sentence, "soft"), answers)
        return card

    def _discreet(self) -> Card:
        card = DiscreetCard(self.look, discreet=self._settings.discreet)
        card.chosen.connect(self._on_discreet_chosen)
        return card

    def _minutes(self, minutes: int) -> str:
        if minutes == 1:
            return self.tr("Lock after one minute")
        return self.tr("Lock after {minutes} minutes").format(minutes=minutes)

    def _on_look_chosen(self, name: str, value: object) -> None:
        self._choose(replace(self._settings, **{name: value}))  # type: ignore[arg-type]

    def _on_idle_chosen(self, minutes: int) -> None:
        self._choose(replace(self._settings, idle_minutes=minutes))

    def _on_discreet_chosen(self, discreet: bool) -> None:
        self._choose(replace(self._settings, discreet=discreet))

    def _choose(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.settings_chosen.emit(settings)
