"""«Saved», for her who cannot see it stand above the text."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.widgets.announcing import announce

REST_MS: Final = 3_000
"""So long she has not written: it would come between her and her own keys."""
SELDOM_MS: Final = 120_000
"""So long it is not said again: she knows by then that it is kept."""


class SavedWord(QObject):
    """Says that the page is kept once she rests, at the first time and now and then later.

    After something could not be saved it is said again at the first rest.
    """

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._said = QElapsedTimer()
        self._rest = QTimer(self)
        self._rest.setObjectName("saved_word_rest")
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)

    def begin(self) -> None:
        """Another page is open, or something went wrong: she has not been told yet."""
        self._rest.stop()
        self._said.invalidate()

    def hold(self) -> None:
        """She writes on."""
        self._rest.stop()

    def saved(self) -> None:
        """All that she has written is kept."""
        if not self._said.isValid() or self._said.hasExpired(SELDOM_MS):
            self._rest.start()

    def _on_rest(self) -> None:
        self._said.start()
        announce(self._part, self.tr("Saved"))
