"""One thing that was taken along: how, when, for what, and what can be done about it."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from mammadagbok.domain.taking import Taken
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.file_place import FilePlace, OpenFolder
from mammadagbok.ui.share.taken_words import way_words, when_and_for_what
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.texts import label


class TakenCard(Card):
    """Emits `text_requested`, `file_requested` and `forget_requested`, each with its Taken.

    `place` is where its file lies, not shown until it is told what lies there.
    """

    text_requested = Signal(object)
    file_requested = Signal(object)
    forget_requested = Signal(object)

    def __init__(self, look: Look, taken: Taken, now: datetime, open_: OpenFolder) -> None:
        super().__init__(look, gap=TIGHT)
        self._taken = taken
        self._name = f"taken_{taken.id}"
        self.setObjectName(self._name)
        how, told = way_words(taken), when_and_for_what(look, taken, now)
        self._heard = f"{how}, {told}"
        self.place = FilePlace(look, Path(taken.target), open_, self._name)
        self._acts = Flow(look, STEP)
        for made in self._buttons():
            self._acts.addWidget(made)
        fill(self.body, label(how, "strong"), label(told, "soft"), self._acts, self.place)
        self.body.setSpacing(look.px(SMALL))

    @property
    def first(self) -> QPushButton:
        """The button that comes first."""
        return self._open

    def _buttons(self) -> list[QPushButton]:
        self._open = button(
            self.tr("Show the text"),
            partial(self.text_requested.emit, self._taken),
            name=self.tr("Show the text: {which}").format(which=self._heard),
            object_name=f"{self._name}_text",
        )
        find = button(
            self.tr("Find the file"),
            partial(self.file_requested.emit, self._taken),
            name=self.tr("Find the file: {which}").format(which=self._heard),
            object_name=f"{self._name}_find",
        )
        forget = button(
            self.tr("Delete …"),
            partial(self.forget_requested.emit, self._taken),
            "link",
            name=self.tr("Delete: {which}").format(which=self._heard),
            object_name=f"{self._name}_forget",
        )
        return [self._open, *([find] if self._taken.target else []), forget]
