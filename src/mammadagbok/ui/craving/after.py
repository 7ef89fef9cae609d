"""Afterwards: her numbers in words, the wave of this one, and what she wants to remember of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mammadagbok.domain.craving import Craving
from mammadagbok.ui.craving.helped_choice import HelpedChoice
from mammadagbok.ui.craving.keep_choice import KeepChoice
from mammadagbok.ui.craving.numbers import numbers_said
from mammadagbok.ui.craving.scale import Scale
from mammadagbok.ui.craving.wave import Wave
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ICON_SIZE, ROOM, SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.writing.typed import plain

WAVE_HEIGHT: Final = 140
"""A wave that is looked at, not ridden, in pixels at 100 %."""


class After(QWidget):
    """Emits `changed` at every change, `strength_chosen`, `keep_chosen` with a Keep, and wishes:
    to go back, to be asked later, to lock, to go to «I dag», to leave nothing of it.
    """

    changed = Signal()
    strength_chosen = Signal()
    keep_chosen = Signal(object)
    later_requested = Signal()
    lock_requested = Signal()
    today_requested = Signal()
    discarded = Signal()
    back_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("craving_closing")
        self._look = look
        self._craving = Craving()
        self._cards: tuple[str, ...] = ()
        self._may_ask_later = self._only_helped = self._is_asked_later = False
        self._said = label("", "title")
        self._said.setObjectName("craving_numbers")
        self._wave = Wave(look)
        self._wave.setFixedHeight(look.px(WAVE_HEIGHT))
        self._wave.setObjectName("craving_wave_after")
        self._scale = Scale(look, self.tr("How strong is it now?"), "craving_after")
        self.numbers = self._scale.numbers
        self._did = self._line(self.tr("What I did"), "craving_did")
        self._helped = HelpedChoice(look, self.tr("What helped"))
        self._next_time = self._line(self.tr("What I want to do next time"), "craving_next_time")
        self._keep = KeepChoice(look)
        self._later_told = notice("craving_later_told", "soft")
        layout = column(look, ROOM)
        layout.addWidget(self._back(), alignment=Qt.AlignmentFlag.AlignLeft)
        fill(layout, self._numbers_card(), self._lines_card(), self._keep, self._offers())
        self.setLayout(layout)
        self._connect()

    def show_craving(self, craving: Craving) -> None:
        """Show another craving without telling anybody."""
        self._craving = craving
        self.blockSignals(True)
        self.numbers.set_value(craving.after)
        self._did.setText(craving.did)
        self._helped.set_text(craving.helped)
        self._next_time.setText(craving.next_time)
        self.blockSignals(False)

    def open(
        self, craving: Craving, cards: Sequence[str], *, asks_keep: bool, may_ask_later: bool
    ) -> None:
        """Show what she has given, with her cards ready to be taken over. She can ask to be asked
        later when there is an entry to ask about, and it will still be there (`keep_only`).
        Whether she has asked already, `tell_later` says.
        """
        self._cards = tuple(cards)
        self.show_craving(craving)
        self._keep.ask(asked=asks_keep)
        self._may_ask_later = may_ask_later
        self._offer_later()
        self._offer()
        self._tell()

    def read(self, craving: Craving) -> Craving:
        """Return the craving as it stands here now."""
        return replace(
            craving,
            after=self.numbers.value(),
            did=plain(self._did.text()).strip(),
            helped=plain(self._helped.text()).strip(),
            next_time=plain(self._next_time.text()).strip(),
        )

    def told_keep(self) -> None:
        """Her choice is kept."""
        self._keep.tell()

    def keep_only(self, *, helped: bool) -> None:
        """Only what helped is kept of this one, and nothing where nothing did; or all of it is."""
        self._only_helped = helped
        self._offer_later()

    def tell_later(self, *, is_asked: bool) -> None:
        """She will be asked later today about this one, or not."""
        self._is_asked_later = is_asked
        self._offer_later()

    def forget(self) -> None:
        """Let go of what she has made ready and given."""
        self._cards, self._craving = (), Craving()
        self._helped.offer(())

    def _tell(self) -> None:
        now = self.read(self._craving)
        said = numbers_said(now)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._wave.setVisible(len(now.wave) > 1)
        self._wave.show_wave(now.wave, now.expected)

    def _offer_later(self) -> None:
        """Nothing is promised about what will not be there any more."""
        is_left = bool(plain(self._helped.text()).strip()) or not self._only_helped
        told = self.tr("The question will be on this page later today.")
        say(self._later_told, told if self._is_asked_later and is_left else "")
        self._later.setVisible(self._may_ask_later and is_left and not self._is_asked_later)

    def _offer(self) -> None:
        did = plain(self._did.text()).strip()
        self._helped.offer((did, *self._cards))

    def _back(self) -> QPushButton:
        made = self._way(self.tr("Back"), self.back_requested.emit, "back")
        made.setIconSize(QSize(*(self._look.px(ICON_SIZE),) * 2))
        made.setIcon(self._look.icon("arrow-left", self._look.theme.palette.ink))
        return made

    def _numbers_card(self) -> Card:
        made = Card(self._look, "craving", gap=STEP)
        question = label(self.tr("How strong is it now?"), "strong")
        fill(made.body, self._said, self._wave, question, self._scale)
        return made

    def _lines_card(self) -> Card:
        made = Card(self._look, gap=SMALL)
        fill(made.body, label(self.tr("Only what you want to."), "small"))
        for field in (self._did, self._helped, self._next_time):
            named = field.accessibleName()
            name = label(named, "strong")
            name.setContentsMargins(0, self._look.px(SMALL), 0, 0)
            fill(made.body, name, field)
        return made

    def _offers(self) -> QWidget:
        self._later = self._way(
            self.tr("Ask me later today how it went"),
            self.later_requested.emit,
            "later",
        )
        today = self._way(self.tr("To Today"), self.today_requested.emit, "today")
        lock = self._way(self.tr("Lock"), self.lock_requested.emit, "lock")
        discard = self._way(self.tr("Close without saving"), self.discarded.emit, "discard")
        made, inside, ways = QWidget(), column(self._look, SMALL), Flow(self._look, SMALL)
        for each in (today, lock, self._later, discard):
            ways.addWidget(each)
        inside.addLayout(ways)
        inside.addWidget(self._later_told)
        made.setLayout(inside)
        return made

    def _way(self, words: str, act: Callable[[], None], name: str) -> QPushButton:
        made = button(words, act, object_name=f"craving_closing_{name}")
        made.setProperty("large", True)
        return made

    def _line(self, name: str, object_name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(object_name)
        made.setProperty("target", True)
        made.setAccessibleName(name)
        return made

    def _connect(self) -> None:
        self.numbers.chosen.connect(self._on_strength_chosen)
        self._did.textEdited.connect(self._on_changed)
        self._did.textEdited.connect(self._offer)
        self._helped.changed.connect(self._on_changed)
        self._helped.changed.connect(self._offer_later)
        self._next_time.textEdited.connect(self._on_changed)
        self._keep.chosen.connect(self.keep_chosen)

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_strength_chosen(self) -> None:
        self.changed.emit()
        # First, while the number stands where she pressed it: what is told takes more lines.
        self.strength_chosen.emit()
        self._tell()
