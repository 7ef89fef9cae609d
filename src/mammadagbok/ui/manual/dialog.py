"""The manual over what she does: from a dialog, and before the journal is open."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from mammadagbok.domain.manual import OPENING, Target
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.linked_text import COLUMN
from mammadagbok.ui.manual.topic_view import TopicView
from mammadagbok.ui.theme import BROAD, MARGIN, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row

_HEIGHT = 720


class ManualDialog(QDialog):
    """Shows a topic, or what comes from one of its sections on, follows its links, and closes with
    Esc, F1 or its button.

    What stands under it stays as it is. Begun with the topic for opening, it shows no other: none
    may be read before the journal is open.
    """

    def __init__(self, look: Look, parent: QWidget, topic: str, anchor: str = "") -> None:
        super().__init__(parent)
        self._look, self._first, self._topic = look, topic, topic
        self._before: list[tuple[str, int]] = []
        self.setObjectName("manual_dialog")
        self.setAccessibleName(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = TopicView(look)
        self._view.followed.connect(self._on_followed)
        self._back = button(
            self.tr("Back to what you read before"),
            self._on_back,
            "link",
            object_name="manual_dialog_back",
        )
        close = button(self.tr("Close"), self.reject, object_name="manual_dialog_close")
        foot, whole = row(look, STEP), column(look, STEP, BROAD)
        fill(foot, self._back, 1, close)
        fill(whole, self._view, foot)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.resize(_room(look, parent))
        self._show(Target(topic, anchor))

    def _show(self, target: Target, part: int = 0) -> None:
        self._topic = target.topic
        topic = self._look.built_in.manual_topic(target.topic)
        self._view.show_topic(topic, target.anchor, part)
        self._view.take_keyboard()
        self._back.setVisible(bool(self._before))

    def _on_followed(self, target: Target) -> None:
        if self._first != OPENING or target.topic == OPENING:
            self._before.append((self._topic, self._view.part))
            self._show(target)

    def _on_back(self) -> None:
        topic, part = self._before.pop()
        self._show(Target(topic), part)


def _room(look: Look, parent: QWidget) -> QSize:
    """Return a comfortable size that the window has room for."""
    margin = look.px(MARGIN)
    window = parent.window().size() - QSize(margin, margin)
    wanted = QSize(look.px(COLUMN + STEP + 2 * BROAD), look.px(_HEIGHT))
    return wanted.boundedTo(window)
