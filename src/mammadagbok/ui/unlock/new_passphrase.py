"""Choosing a passphrase: written twice, or six words suggested."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import PassphraseRefusedError
from mammadagbok.domain.passphrase import SHORTEST, normalise, suggest
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.unlock.frame import large
from mammadagbok.ui.unlock.passphrase_field import PassphraseField
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence


class NewPassphrase(QWidget):
    """Two fields that must agree. Emits `edited`, and `entered` on Return in the second.

    `is_another`: there is one already, and the first field says that this one is new.
    """

    edited = Signal()
    entered = Signal()

    def __init__(self, look: Look, locksmith: Locksmith, *, is_another: bool = False) -> None:
        super().__init__()
        self.setObjectName("new_passphrase")
        self._words, self._rules = locksmith.words(look.language), locksmith.rules()
        name = self.tr("New passphrase") if is_another else self.tr("Passphrase")
        self._first = PassphraseField(look, name, "first_passphrase")
        self._again = PassphraseField(look, self.tr("The same once more"), "again_passphrase")
        self._first.edited.connect(self._on_edited)
        self._again.edited.connect(self._on_edited)
        self._first.entered.connect(self._again.setFocus)
        self._again.entered.connect(self.entered)
        self.notice = notice("passphrase_notice", "text")
        self._calm = notice("passphrase_calm", "soft")
        suggestion = button(
            self.tr("Suggest six words"), self._on_suggest, "link", object_name="suggest_words"
        )
        how = self.tr(
            "At least {count} characters, for example six words you remember. "
            "Everything is allowed, spaces too."
        ).format(count=SHORTEST)
        layout = column(look, SMALL)
        if is_another:
            layout.addWidget(label(name, "strong"))
        fill(layout, label(how, "soft" if is_another else "text"), self._first)
        layout.addWidget(large(suggestion), alignment=Qt.AlignmentFlag.AlignLeft)
        fill(layout, label(self.tr("The same once more"), "strong"), self._again)
        fill(layout, self.notice, self._calm)
        self.setLayout(layout)
        begin_at(self, self._first)

    def words(self) -> tuple[str, str]:
        """Return what stands in the two fields."""
        return self._first.text(), self._again.text()

    def write(self, first: str, again: str) -> None:
        """Fill both fields, hidden."""
        self._first.write(first)
        self._again.write(again)

    def is_sound(self) -> bool:
        """True when the words may be used; else she is told why not, where she can mend it."""
        first, again = self.words()
        try:
            self._rules.check(first)
        except PassphraseRefusedError as error:
            self.say(sentence(error))
            self._first.setFocus()
            return False
        if normalise(first) != normalise(again):
            self.say(self.tr("The two are not the same. Look at both with “Show”."))
            self._again.select_all()
            return False
        return True

    def say(self, told: str) -> None:
        """Show a sentence below the fields, or nothing for ''."""
        say(self._calm, "")
        say(self.notice, told)

    def clear(self) -> None:
        """Empty both fields."""
        self._first.clear()
        self._again.clear()

    def _on_edited(self) -> None:
        say(self.notice, "")
        self.edited.emit()

    def _on_suggest(self) -> None:
        self._first.show_text(suggest(self._words))
        self._again.clear()
        say(self._calm, self.tr("Write the words down or learn them, then write them once more."))
        self._again.setFocus()
