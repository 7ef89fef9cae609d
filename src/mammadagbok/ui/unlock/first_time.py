"""The first time: who can read this, what cannot be prevented, and a passphrase."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.passphrase import SHORTEST, is_long_enough, normalise, suggest
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.unlock.frame import BROADER, StartPage
from mammadagbok.ui.unlock.passphrase_field import PassphraseField
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import fill, row
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import fact, label
from mammadagbok.ui.words import LANGUAGE_NAMES, sentence


class _WhoCanRead(StartPage):
    go_on = Signal()
    practice_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "first_time_who", BROADER)
        self.body.addLayout(self._languages())
        self.body.addWidget(label(self.tr("Before the first word"), "title"))
        for key in ("first_who", "first_cannot", "first_alone"):
            for paragraph in look.facts.text(key):
                self.body.addWidget(fact(paragraph))
        onward = button(self.tr("Continue"), self.go_on.emit, "primary", object_name="go_on")
        practice = button(
            self.tr("Look around in the practice journal first"),
            self.practice_requested.emit,
            "link",
            object_name="open_practice",
        )
        actions = row(look, STEP)
        fill(actions, onward, practice, 1)
        self.body.addLayout(actions)
        self.setFocusProxy(onward)

    def _languages(self) -> QHBoxLayout:
        choices = row(self.look, STEP)
        for code, name in LANGUAGE_NAMES.items():
            choose = partial(self.language_chosen.emit, code)
            choices.addWidget(button(name, choose, "link", object_name=f"language_{code}"))
        choices.addStretch(1)
        return choices


class _ChoosePassphrase(StartPage):
    go_back = Signal()
    passphrase_chosen = Signal(str)

    def __init__(self, look: Look, words: Sequence[str]) -> None:
        super().__init__(look, "first_time_passphrase", BROADER)
        self._words = words
        self._first = PassphraseField(look, self.tr("Passphrase"), "first_passphrase")
        self._again = PassphraseField(look, self.tr("The same once more"), "again_passphrase")
        self._first.edited.connect(self._on_edited)
        self._again.edited.connect(self._on_edited)
        self._first.entered.connect(self._again.setFocus)
        self._again.entered.connect(self._on_make)
        self._notice = notice("passphrase_notice", "text")
        self._calm = notice("passphrase_waiting", "soft")
        self._make = button(
            self.tr("Make the journal"), self._on_make, "primary", object_name="make_journal"
        )
        self._back = button(self.tr("Back"), self.go_back.emit, object_name="go_back")
        self._suggest = button(
            self.tr("Suggest six words"), self._on_suggest, "link", object_name="suggest_words"
        )
        self._build()

    def _build(self) -> None:
        title = label(self.tr("Choose a passphrase"), "title")
        why = label(
            self.tr(
                "At least {count} characters, for example six words you remember. "
                "Everything is allowed, spaces too. Nobody else needs to know it."
            ).format(count=SHORTEST),
        )
        warning = label(
            self.tr("Without it nobody can open the journal, not even those who made the program."),
            "soft",
        )
        actions = row(self.look, STEP)
        fill(actions, self._back, self._make, 1)
        self.setFocusProxy(self._first)
        parts: list[QWidget] = [title, why, warning]
        parts += [label(self.tr("Passphrase"), "strong"), self._first, self._suggest]
        parts += [label(self.tr("The same once more"), "strong"), self._again]
        parts += [self._notice, self._calm]
        for part in parts:
            self.body.addWidget(part)
        self.body.setAlignment(self._suggest, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(actions)

    def forget(self) -> None:
        """Empty the fields."""
        self._first.clear()
        self._again.clear()

    def wait(self) -> None:
        """The key is being made."""
        self._set_waiting(waiting=True)
        say(self._notice, "")
        say(self._calm, self.tr("Making the journal. It takes about a second."))

    def say_failure(self, error: MammadagbokError) -> None:
        """Say what went wrong; what she wrote stays."""
        self._set_waiting(waiting=False)
        say(self._calm, "")
        say(self._notice, sentence(error))

    def _on_edited(self) -> None:
        say(self._notice, "")

    def _on_suggest(self) -> None:
        self._first.show_text(suggest(self._words))
        self._again.clear()
        say(self._calm, self.tr("Write the words down or learn them, then write them once more."))
        self._again.setFocus()

    def _on_make(self) -> None:
        if not self._make.isEnabled():
            return
        words, again = self._first.text(), self._again.text()
        if not is_long_enough(words):
            say(self._notice, self.tr("It needs to be a little longer. Six words are enough."))
            self._first.setFocus()
        elif normalise(words) != normalise(again):
            say(self._notice, self.tr("The two are not the same. Look at both with “Show”."))
            self._again.select_all()
        else:
            self.passphrase_chosen.emit(words)

    def _set_waiting(self, *, waiting: bool) -> None:
        for part in (self._make, self._back, self._suggest, self._first, self._again):
            part.setEnabled(not waiting)


class FirstTimePage(QStackedWidget):
    """Two steps, back always possible.

    Emits `passphrase_chosen`, `practice_requested`, or `language_chosen` with nb, nn or en.
    """

    passphrase_chosen = Signal(str)
    practice_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, look: Look, words: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("first_time_page")
        self._who = _WhoCanRead(look)
        self._choose = _ChoosePassphrase(look, words)
        self.addWidget(self._who)
        self.addWidget(self._choose)
        self.setFocusProxy(self._who)
        self._who.go_on.connect(self._on_go_on)
        self._who.practice_requested.connect(self.practice_requested)
        self._who.language_chosen.connect(self.language_chosen)
        self._choose.go_back.connect(self._on_go_back)
        self._choose.passphrase_chosen.connect(self.passphrase_chosen)

    def wait(self) -> None:
        """The key is being made."""
        self._choose.wait()

    def say_failure(self, error: MammadagbokError) -> None:
        """Say what went wrong; nothing was left behind on the disk."""
        self._choose.say_failure(error)

    def forget(self) -> None:
        """Empty the fields."""
        self._choose.forget()

    def _on_go_on(self) -> None:
        self.setCurrentWidget(self._choose)
        self._choose.setFocus()

    def _on_go_back(self) -> None:
        self.setCurrentWidget(self._who)
        self._who.setFocus()
