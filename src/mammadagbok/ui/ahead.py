"""Loads what the open journal is made of while she types her passphrase, a piece at a time.

The page for unlocking stands without any of it, so that it is there at once. What is not loaded yet
when it is needed is loaded then. In the end all is: what is brought up to date under a program that
runs must not come into it.
"""

import sys
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_STANDS_MS: Final = 150
"""The window is painted before."""
_BETWEEN_MS: Final = 5
"""Room for a key she presses between two pieces, which take some fifteen each."""
PIECES: Final = (
    "cryptography.hazmat.primitives.kdf.argon2",
    "cryptography.hazmat.primitives.kdf.hkdf",
    "cryptography.hazmat.primitives.ciphers.aead",
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
    "mammadagbok.domain.moving",
    "mammadagbok.services.moving.readable_group",
    "mammadagbok.domain.first_names",
    "mammadagbok.domain.replacing.name_places",
    "mammadagbok.domain.replacing.word_names",
    "mammadagbok.domain.masking",
    "mammadagbok.services.page_making",
    "mammadagbok.services.calm",
    "mammadagbok.services.group_file",
    "mammadagbok.services.moving.taking_out",
    "mammadagbok.services.open_journal",
    "mammadagbok.ui.widgets.line_add",
    "mammadagbok.ui.images",
    "mammadagbok.ui.today.page",
    "mammadagbok.ui.craving.breath",
    "mammadagbok.ui.writing.editor",
    "mammadagbok.domain.calendar_file",
    "mammadagbok.domain.labelling",
    "mammadagbok.ui.journal.chosen_row",
    "mammadagbok.ui.writing.entry_photos",
    "mammadagbok.ui.moving.unfinished",
    "mammadagbok.services.moving.day_one",
    "mammadagbok.services.moving.yaml_words",
    "mammadagbok.ui.settings.passphrase_dialogs",
    "mammadagbok.ui.settings.keys_card",
    "mammadagbok.ui.settings.page",
    "mammadagbok.ui.craving.page",
    "mammadagbok.ui.group.page",
    "mammadagbok.ui.journal.page",
    "mammadagbok.domain.hinting.text",
    "mammadagbok.domain.hinting.numbers",
    "mammadagbok.ui.share.in_making",
    "mammadagbok.ui.share.ways_out",
    "mammadagbok.ui.share.forget_dialog",
    "mammadagbok.ui.share.leaf_writer",
    "mammadagbok.ui.share.page",
    "mammadagbok.ui.desk",
    "mammadagbok.services.practice",
    "mammadagbok.ui.manual.dialog",
    "mammadagbok.ui.manual.asked",
    "mammadagbok.ui.unlock.forgotten",
    "mammadagbok.ui.unlock.first_time",
    "mammadagbok.ui.unlock.trouble_page",
    "mammadagbok.ui.rescue.way_back",
    "mammadagbok.ui.moving.failures",
    "mammadagbok.storage.passing",
    "mammadagbok.storage.start_menu",
    "mammadagbok.domain.approval",
    "mammadagbok.domain.hours",
    "mammadagbok.domain.manual_file",
)
"""Modules, each with what it loads in turn that those before it have not."""


class Ahead(QObject):
    """Loads one piece after another once it is started, and emits `loaded` at the end."""

    loaded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("ahead")
        self._left = iter(PIECES)
        self._timer = QTimer(self)
        self._timer.setObjectName("ahead_timer")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._load_next)

    def start(self) -> None:
        """The window has just been shown."""
        self._timer.start(_STANDS_MS)

    def _load_next(self) -> None:
        missing = next((name for name in self._left if name not in sys.modules), None)
        if missing is None:
            self.loaded.emit()
        else:
            import_module(missing)
            self._timer.start(_BETWEEN_MS)
