"""Three quiet ways on from a craving: kind words, a line to bring up, «Hvis jeg har tatt noe»."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal

from mammadagbok.ui.craving.kind_words import KindWords
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.writing.topic_line import TopicLine


class MoreCard(Card):
    """Kind words and the line unfold in place. Emits `if_i_took_requested`."""

    if_i_took_requested = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look, gap=TIGHT)
        self.setObjectName("craving_more")
        self.kind_words = KindWords(look, "craving_kind_words")
        self.topic = TopicLine(session, look)
        self.body.addWidget(label(self.tr("More"), "heading"))
        self.body.addWidget(self.kind_words)
        self._link(self.tr("Something I want to bring up"), self.topic.unfold, "topic")
        self.body.addWidget(self.topic)
        self._link(self.tr("If I took something"), self.if_i_took_requested.emit, "if_i_took")

    def _link(self, text: str, act: Callable[[], object], name: str) -> None:
        made = button(text, act, "link", object_name=f"craving_{name}")
        made.setProperty("large", True)
        self.body.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)
