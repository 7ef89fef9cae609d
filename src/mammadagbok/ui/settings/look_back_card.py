"""Whether something from the same day in earlier years may stand on «I dag»."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.group.day_field import DayField
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick


class LookBackSettings(Card):
    """Keeps each choice in the journal as soon as it is made."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("settings_look_back_card")
        self._session = session
        self._on = Tick(
            look,
            self.tr("Show something from the same day in earlier years on “Today”"),
            "settings_look_back",
        )
        self._limit = Tick(
            look, self.tr("Show nothing from before a certain day"), "settings_look_back_limit"
        )
        self._day = DayField(look, self._limit.text(), "settings_look_back_day")
        self._again = button(
            self.tr("Show again what I have hidden"),
            self._on_again,
            "link",
            object_name="settings_look_back_again",
        )
        inside = column(look, SMALL)
        fill(inside, self._limit, self._day)
        inside.addWidget(self._again, alignment=Qt.AlignmentFlag.AlignLeft)
        self._more = QWidget()
        self._more.setLayout(inside)
        told = self.tr(
            "“Today” can show moments and kind words, never letters, cravings or what is marked "
            "“Only for me”."
        )
        heading = label(self.tr("From the same day in earlier years"), "heading")
        fill(self.body, heading, label(told, "soft"), self._on, self._more)
        self.refresh()
        self._on.toggled.connect(self._on_turned)
        self._limit.toggled.connect(self._on_limit)
        self._day.day_changed.connect(self._on_day)

    def refresh(self) -> None:
        """Show what counts now."""
        try:
            now = self._session.journal.look_back.choices()
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        parts = (self._on, self._limit, self._day)
        blockers = [QSignalBlocker(part) for part in parts]
        self._on.setChecked(now.is_on)
        self._limit.setChecked(now.not_before is not None)
        self._day.setVisible(now.not_before is not None)
        self._day.set_day(now.not_before or self._session.clock().date())
        del blockers
        self._more.setVisible(now.is_on)
        self._again.setVisible(now.has_hidden)

    def _keep(self, act: Callable[[], None]) -> None:
        try:
            act()
        except MammadagbokError as error:
            self._session.failed.emit(error)
        self.refresh()

    def _on_turned(self, is_on: bool) -> None:
        self._keep(lambda: self._session.journal.look_back.turn(on=is_on))

    def _on_limit(self, is_on: bool) -> None:
        day = self._day.day() if is_on else None
        self._keep(lambda: self._session.journal.look_back.show_from(day))

    def _on_day(self) -> None:
        day = self._day.day()
        self._keep(lambda: self._session.journal.look_back.show_from(day))

    def _on_again(self) -> None:
        self._keep(self._session.journal.look_back.show_hidden_again)
