"""Quiet ways on from a craving: kind words, «derfor», a line to bring up, and other parts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from mammadagbok.ui.craving.because import Because
from mammadagbok.ui.craving.kind_words import KindWords
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import Stage
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.writing.topic_line import TopicLine


class MoreCard(Card):
    """Words and pictures unfold in place. Emits `stage_requested` with another part of the page."""

    stage_requested = Signal(object)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look, gap=TIGHT)
        self.setObjectName("craving_more")
        self.kind_words = KindWords(look, "craving_kind_words")
        self.because = Because(session, look)
        self.topic = TopicLine(session, look)
        self.body.addWidget(label(self.tr("More"), "heading"))
        self.body.addWidget(self.kind_words)
        self.body.addWidget(self.because)
        bring_up = column(look, 0)
        self._link(self.tr("Something I want to bring up"), self.topic.unfold, "topic", bring_up)
        bring_up.addWidget(self.topic)
        self.body.addLayout(bring_up)
        self._link_to(Stage.WAVES, self.tr("My waves"), "my_waves")
        self._link_to(Stage.CALM, self.tr("On a calm day"), "calm_day")
        self._link_to(Stage.IF_I_TOOK, self.tr("If I took something"), "if_i_took")
        self.heed_links(below=True)

    def _link_to(self, stage: Stage, text: str, name: str) -> None:
        self._link(text, partial(self.stage_requested.emit, stage), name, self.body)

    def _link(self, text: str, act: Callable[[], object], name: str, place: QVBoxLayout) -> None:
        made = button(text, act, "link", object_name=f"craving_{name}")
        made.setProperty("large", True)
        place.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)
