"""Loads what the open journal is made of while she types her passphrase, a piece at a time.

The page for unlocking stands without any of it, so that it is there at once. What is not loaded yet
when it is needed is loaded then. In the end all is in memory, loaded or kept: what is brought up to
date under a program that runs must not come into it.
"""

import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mammadagbok.ui.kept_modules import kept_modules

_STANDS_MS: Final = 150
"""The window is painted before."""
_BETWEEN_MS: Final = 5
"""Room for a key she presses between two pieces, which take some fifteen each."""
_AT_ONCE: Final = 20
"""So many modules are kept in some ten milliseconds."""
PIECES: Final = (
    "ctypes",
    "cryptography.hazmat.primitives.kdf.argon2",
    "cryptography.hazmat.primitives.kdf.hkdf",
    "cryptography.hazmat.primitives.ciphers.aead",
    "cryptography.hazmat.primitives.hashes",
    "mammadagbok.domain.approval",
    "mammadagbok.domain.hours",
    "mammadagbok.domain.passphrase",
    "mammadagbok.domain.entry",
    "mammadagbok.storage.database",
    "mammadagbok.services.photo_round",
    "mammadagbok.services.opening",
    "mammadagbok.storage.structure",
    "mammadagbok.domain.forms",
    "mammadagbok.domain.meeting",
    "mammadagbok.domain.recurrence",
    "mammadagbok.domain.matching",
    "mammadagbok.domain.selection",
    "mammadagbok.storage.entries",
    "mammadagbok.services.tidying",
    "mammadagbok.services.copies",
    "mammadagbok.services.calm",
    "mammadagbok.services.group_file",
    "mammadagbok.services.open_journal",
    "mammadagbok.ui.widgets.line_add",
    "mammadagbok.ui.craving.breath",
    "mammadagbok.ui.writing.editor",
    "mammadagbok.ui.journal.chosen_row",
    "mammadagbok.ui.craving.page",
    "mammadagbok.ui.journal.page",
    "mammadagbok.ui.desk",
)
"""Modules, each with what it loads in turn that those before it have not."""


class Ahead(QObject):
    """Loads one piece after another once it is started, emits `loaded`, and keeps what is left."""

    loaded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("ahead")
        self._steps = self._in_steps()
        self._timer = QTimer(self)
        self._timer.setObjectName("ahead_timer")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._do_next)

    def start(self) -> None:
        """The window has just been shown."""
        self._timer.start(_STANDS_MS)

    def _do_next(self) -> None:
        for _ in self._steps:
            self._timer.start(_BETWEEN_MS)
            return

    def _in_steps(self) -> Iterator[None]:
        for name in PIECES:
            if name not in sys.modules:
                import_module(name)
                yield
        self.loaded.emit()
        for number, _ in enumerate(kept_modules().keep_all(), start=1):
            if number % _AT_ONCE == 0:
                yield
