"""Which form of Norwegian her words are held against, and the words she has added."""

from functools import partial

from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.settings.setting import setting
from mammadagbok.ui.spelling.checker import CHANGE
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear, fill, row
from mammadagbok.ui.widgets.texts import label


class SpellingCard(Card):
    """Both lie in the journal."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("settings_spelling_card")
        self._session, self._look = session, look
        heading = self.tr("Spelling")
        answers = OptionRow(
            look, heading, self._options(), session.journal.spelling.forms(), "settings_spelling"
        )
        answers.chosen.connect(self._on_chosen)
        self._own = QWidget()
        self._own.setObjectName("settings_own_words")
        self._words = Flow(look, SMALL)
        mine = self.tr("Words you have added yourself, and which get no dots.")
        self._own.setLayout(setting(look, self.tr("My words"), mine, self._words))
        sentence = self.tr(
            "Puts dots under words that may be mistyped, and suggests others when you right-click "
            "or press Shift+F10."
        )
        fill(self.body, label(heading, "heading"), label(sentence, "soft"), answers, self._own)
        self._show_words()
        session.changed.connect(self._on_changed)

    def _options(self) -> list[Option]:
        return [
            Option((), self.tr("Off")),
            Option(("nb",), self.tr("Bokmål")),
            Option(("nn",), self.tr("Nynorsk")),
            Option(("nb", "nn"), self.tr("Both")),
        ]

    def _show_words(self) -> None:
        clear(self._words)
        words = self._session.journal.spelling.own_words()
        for number, word in enumerate(words):
            self._words.addWidget(self._word(word, number))
        self._own.setVisible(bool(words))

    def _word(self, word: str, number: int) -> QWidget:
        made, inside = QWidget(), row(self._look, TIGHT)
        name = self.tr("Remove “{word}”").format(word=word)
        cross = cross_button(
            self._look, partial(self._on_removed, word), name, object_name=f"own_word_{number}"
        )
        fill(inside, label(word, wrap=False), cross)
        made.setLayout(inside)
        return made

    def _on_chosen(self, forms: object) -> None:
        if isinstance(forms, tuple):
            self._do(partial(self._session.journal.spelling.choose, forms))

    def _on_removed(self, word: str) -> None:
        self._do(partial(self._session.journal.spelling.remove, word))

    def _do(self, act: "partial[None]") -> None:
        try:
            act()
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        self._session.changed.emit(CHANGE)

    def _on_changed(self, what: str) -> None:
        if what == CHANGE:
            self._show_words()
