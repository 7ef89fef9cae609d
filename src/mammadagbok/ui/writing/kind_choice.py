"""«Hva er dette?»: a kind for what has none, or another one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.ui.kind_words import kind_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import bring_into_sight, clear, column, fill, row
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import tab_before
from mammadagbok.ui.widgets.texts import label

_KINDS: tuple[Kind | None, ...] = (
    Kind.MOMENT,
    Kind.CRAVING,
    Kind.REFLECTION,
    None,
    Kind.LETTER,
)


class KindChoice(QWidget):
    """Folded away until asked for. Emits `chosen` with the Kind, or None for «bare skriv», and
    `done` when she puts the question away.
    """

    chosen = Signal(object)
    done = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("entry_kind_choice")
        self._look = look
        self._kind: Kind | None = None
        self._answers = row(look, 0)
        self._told = notice("entry_kind_told", "soft")
        self._done = button(self.tr("Done"), self._on_done, object_name="entry_kind_done")
        across = row(look, SMALL)
        fill(across, self._done, 1)
        layout = column(look, SMALL)
        fill(layout, label(self.tr("What is this?"), "strong"), self._answers, self._told, across)
        self.setLayout(layout)
        self.hide()

    def show_kind(self, kind: Kind | None) -> None:
        """Be about another page, folded away."""
        self._kind = kind
        self.fold()

    def unfold(self) -> None:
        """Offer the kinds, the page's own marked."""
        options = [Option(kind, kind_word(kind)) for kind in _KINDS]
        question = self.tr("What is this?")
        answers = OptionRow(self._look, question, options, self._kind, "entry_kind_option")
        answers.chosen.connect(self._on_chosen)
        clear(self._answers)
        self._answers.addWidget(answers)
        tab_before(self._done, answers)
        self.show()
        answers.walk_in()
        bring_into_sight(self)

    def fold(self) -> None:
        """Put the question away."""
        say(self._told, "")
        self.hide()

    def _on_done(self) -> None:
        self.fold()
        self.done.emit()

    def _on_chosen(self, kind: Kind | None) -> None:
        is_letter = kind is Kind.LETTER
        say(self._told, self.tr("A letter you won't send is only for you.") if is_letter else "")
        if kind is not self._kind:
            self._kind = kind
            self.chosen.emit(kind)
