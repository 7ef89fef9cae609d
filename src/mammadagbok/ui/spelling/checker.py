"""Judges words: the lists are read on a worker, and each word is looked up once."""

import time
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.spelling import Speller
from mammadagbok.ui.session import Session
from mammadagbok.ui.tasks import Task

CHANGE: Final = "spelling"
"""What `session.changed` says when she has chosen other forms or changed her words."""
_SLICE_SECONDS: Final = 0.004
"""So long words are looked up before the window gets its turn: a quarter of a frame."""
_REST_SECONDS: Final = 0.02
"""Between two parts of a list, for the window."""


class Checker(QObject):
    """Emits `restarted` when every verdict may be another one, and `judged` when some have come.

    Off, and without a verdict on anything, until she has chosen a form.
    """

    restarted = Signal()
    judged = Signal()

    def __init__(self, session: Session, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._folder = session, folder
        self._forms: tuple[str, ...] = ()
        self._own: frozenset[str] = frozenset()
        self._speller: Speller | None = None
        self._verdicts: dict[str, bool] = {}
        self._asked: dict[str, None] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._judge_some)
        session.changed.connect(self._on_changed)
        session.once_open(self.restart)

    @property
    def is_on(self) -> bool:
        """True when she has chosen a form to hold her words against."""
        return bool(self._forms)

    def restart(self) -> None:
        """Read anew what she has chosen, and the lists if they are others."""
        spelling = self._session.journal.spelling
        forms, self._own = spelling.forms(), frozenset(spelling.own_words())
        self._verdicts.clear()
        if forms != self._forms:
            self._speller, self._forms = None, forms
            if forms:
                self._load(Speller(self._folder, forms))
        self.restarted.emit()

    def verdict(self, word: str) -> bool | None:
        """Return whether the word is right; None when that will be told by `judged`."""
        if word not in self._verdicts:
            self._asked[word] = None
            if self._speller is not None and not self._timer.isActive():
                self._timer.start(0)
        return self._verdicts.get(word)

    def suggest(self, word: str) -> list[str]:
        """Return what she may have meant."""
        return [] if self._speller is None else self._speller.suggest(word)

    def forget(self) -> None:
        """Let go of every word."""
        self._timer.stop()
        self._verdicts.clear()
        self._asked.clear()

    def _load(self, speller: Speller) -> None:
        forms = self._forms

        def load() -> Speller:
            for _ in speller.load():
                time.sleep(_REST_SECONDS)
            return speller

        Task(load, partial(self._on_loaded, forms), self._on_not_loaded, self).start()

    def _on_loaded(self, forms: tuple[str, ...], speller: Speller) -> None:
        if forms == self._forms:
            self._speller = speller
            self.restarted.emit()

    def _on_not_loaded(self, error: MammadagbokError) -> None:
        self._session.failed.emit(error)

    def _judge_some(self) -> None:
        if self._speller is None or not self._asked:
            self._timer.stop()
            return
        self._judge(self._speller, self._asked)
        self.judged.emit()

    def _judge(self, speller: Speller, words: Iterable[str]) -> None:
        until = time.perf_counter() + _SLICE_SECONDS
        for word in list(words):
            self._verdicts[word] = word in self._own or speller.knows(word)
            del self._asked[word]
            if time.perf_counter() > until:
                return

    def _on_changed(self, what: str) -> None:
        if what == CHANGE:
            self.restart()
