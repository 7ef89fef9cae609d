"""The left side of the manual: what there is to read, or what a search has found."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.manual import Target, Topic
from mammadagbok.domain.manual_search import Found, ManualIndex
from mammadagbok.ui.journal.search import FoundAloud, SearchField
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.rich import marked_html, rich_label, topic_html
from mammadagbok.ui.theme import SMALL, STEP, TARGET, TIGHT
from mammadagbok.ui.widgets.door import PanelButton
from mammadagbok.ui.widgets.layouts import bring_into_sight, clear, column, fill, scrolling
from mammadagbok.ui.widgets.texts import label


class _Row(PanelButton):
    """Never asks how broad it would like to be: that takes Qt long, and the column decides."""

    def __init__(self, look: Look, name: str, description: str, object_name: str) -> None:
        super().__init__("row", name, description, object_name)
        self._least = QSize(look.px(TARGET), look.px(TARGET))

    def sizeHint(self) -> QSize:
        """The column is broader, and the height follows from that."""
        return self._least

    def minimumSizeHint(self) -> QSize:
        """No smaller than a target."""
        return self._least

    def mark(self, *, chosen: bool) -> None:
        """Look like what she reads, or like the rest."""
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)


class Contents(QWidget):
    """Emits `chosen` with a Target, of a topic or of what was found."""

    chosen = Signal(object)

    def __init__(self, look: Look, topics: Sequence[Topic]) -> None:
        super().__init__()
        self.setObjectName("manual_contents")
        self._look = look
        self._index = ManualIndex(topics, norwegian=look.language != "en")
        self._search = SearchField(self.tr("Search in help"))
        self._search.setObjectName("manual_search")
        self._nothing = label(self.tr("Help has nothing about this."), "soft")
        self._nothing.setObjectName("manual_nothing")
        self._chosen: _Row | None = None
        self._rows = {topic.name: self._topic_row(topic) for topic in topics}
        self._found = column(look, TIGHT)
        self._aloud = FoundAloud(self)
        self._topics, self._results = QWidget(), QWidget()
        self._build()
        self._search.textChanged.connect(self._on_words)
        self._search.entered.connect(self._on_entered)
        self._search.step_requested.connect(self._on_step)

    @property
    def is_sought_in(self) -> bool:
        """True while what was found stands here."""
        return bool(self._search.text())

    def show_chosen(self, topic: str) -> None:
        """Mark the topic she reads."""
        if topic not in self._rows:
            return
        if self._chosen is not self._rows[topic]:
            if self._chosen is not None:
                self._chosen.mark(chosen=False)
            self._chosen = self._rows[topic]
            self._chosen.mark(chosen=True)
        bring_into_sight(self._chosen)

    def write_in_search(self) -> None:
        """Put the keyboard in the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def forget(self) -> None:
        """Let go of what she has looked for."""
        self._search.setText("")
        self._show(())

    def take_keyboard(self) -> None:
        """Put the keyboard on what she would choose next: a result, or the topic she reads."""
        button = self._first_result() or self._chosen
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(button)

    # --- Building -----------------------------------------------------------------------------

    def _build(self) -> None:
        topics = column(self._look, TIGHT)
        fill(topics, *self._rows.values())
        self._topics.setLayout(topics)
        self._results.setLayout(self._found)
        inside, below = column(self._look, 0), QWidget()
        fill(inside, self._nothing, self._topics, self._results, 1)
        # The bar has the margin to itself.
        inside.setContentsMargins(0, 0, self._look.px(STEP), 0)
        below.setLayout(inside)
        whole, area = column(self._look, STEP), scrolling(below)
        # In a low window, and in large type, it gives way to what stands around it.
        area.setMinimumHeight(self._look.px(TARGET))
        fill(whole, self._search, area)
        self.setLayout(whole)
        self._nothing.hide()
        self._results.hide()

    def _topic_row(self, topic: Topic) -> _Row:
        made = _Row(self._look, topic.title, topic.about, f"manual_topic_{topic.name}")
        self._hold(made, topic_html(self._look, topic))
        made.clicked.connect(partial(self._choose, Target(topic.name)))
        return made

    def _result_row(self, found: Found, number: int) -> PanelButton:
        where = ", ".join(filter(None, (found.title.text, found.heading.text)))
        made = _Row(self._look, where, found.sentence.text, f"manual_found_{number}")
        title = marked_html(self._look, found.title, strong=True)
        below = (found.heading, found.sentence)
        lines = [title, *(marked_html(self._look, each) for each in below if each.text)]
        self._hold(made, "<br>".join(lines))
        made.clicked.connect(partial(self._choose, found.target))
        return made

    def _hold(self, made: PanelButton, words: str) -> None:
        inside = column(self._look, 0)
        theme = self._look.theme
        above = max(theme.px(TIGHT), theme.broad_ring + theme.edge)
        beside = theme.px(SMALL)
        inside.setContentsMargins(beside, above, beside, above)
        # One label for all of it: sixteen topics are to stand at once.
        inside.addWidget(rich_label(words))
        made.hold(inside)

    # --- What happens -------------------------------------------------------------------------

    def _choose(self, target: Target, _checked: bool = False) -> None:
        self.chosen.emit(target)

    def _on_words(self, words: str) -> None:
        found = self._index.find(words)
        self._show(found, seeks=bool(words.strip()))
        self._aloud.tell(bool(found) if words.strip() else None)

    def _show(self, found: Sequence[Found], *, seeks: bool = False) -> None:
        clear(self._found)
        fill(self._found, *(self._result_row(each, at) for at, each in enumerate(found)))
        self._topics.setVisible(not seeks)
        self._results.setVisible(bool(found))
        self._nothing.setVisible(seeks and not found)

    def _first_result(self) -> QWidget | None:
        item = self._found.itemAt(0)
        return None if item is None else item.widget()

    def _on_entered(self) -> None:
        item = self._found.itemAt(0)
        first = None if item is None else item.widget()
        if isinstance(first, PanelButton):
            first.click()

    def _on_step(self, step: int) -> None:
        if step > 0:
            self.take_keyboard()
