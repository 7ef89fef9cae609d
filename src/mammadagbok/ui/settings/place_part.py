"""One folder of copies in the settings: where it is, and what lies there."""

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QWidget

from mammadagbok.domain.clock import Clock
from mammadagbok.services.copy_reading import InFolder, KnownCopy
from mammadagbok.storage.bundle import Reason
from mammadagbok.storage.synced import synced_folder
from mammadagbok.ui.dates import grouped
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.texts import label


class PlacePart(QWidget):
    """Emits `removed` with the folder when she wants no more copies there."""

    removed = Signal(object)

    def __init__(
        self, look: Look, place: InFolder, clock: Clock, number: int, *, is_home: bool
    ) -> None:
        super().__init__()
        self.setObjectName(f"copy_place_{number}")
        self._look, self._place, self._clock = look, place, clock
        self._is_home = is_home
        layout = column(look, TIGHT)
        layout.addLayout(self._head(number))
        fill(layout, self._path(number), *self._lines())
        self.setLayout(layout)

    def _head(self, number: int) -> QBoxLayout:
        here = self.tr("Beside the journal") if self._is_home else self.tr("In a place you chose")
        across = row(self._look, SMALL)
        fill(across, label(here, "strong"), 1)
        if not self._is_home:
            across.addWidget(
                button(
                    self.tr("Make no more copies here"),
                    partial(self.removed.emit, self._place.folder),
                    "link",
                    name=self.tr("Make no more copies in {folder}").format(
                        folder=self._place.folder
                    ),
                    object_name=f"copy_place_{number}_remove",
                )
            )
        return across

    def _path(self, number: int) -> QLineEdit:
        name = self.tr("The folder of these copies")
        return path_field(self._place.folder, name, f"copy_place_{number}_path")

    def _lines(self) -> list[QLabel]:
        texts = [text for known in self._place.copies for text in self._about(known)]
        if not self._place.is_there and not self._is_home:
            texts.append(self.tr("This folder is not here now. It gets its copy when it is."))
        elif not texts:
            texts.append(self.tr("No copy yet."))
        if self._place.damaged:
            texts.append(self.tr("There is a copy here that is not whole."))
        program = synced_folder(self._place.folder)
        if program is not None:
            texts.append(
                self.tr("This folder is copied to the internet ({program}).").format(
                    program=program
                )
            )
        lines = [label(text, "soft") for text in texts]
        for line, made in enumerate(lines):
            made.setObjectName(f"{self.objectName()}_line_{line}")
        return lines

    def _about(self, known: KnownCopy) -> list[str]:
        told = [self._copy(known)]
        if known.lacking == 1:
            told.append(self.tr("One photo is missing from this copy."))
        elif known.lacking:
            words = self.tr("{number} photos are missing from this copy.")
            told.append(words.format(number=grouped(known.lacking)))
        return told

    def _copy(self, known: KnownCopy) -> str:
        """«I går kl. 20.41 · 2,1 MB · 412 tekster», and what it was made for."""
        front = known.copy.front
        parts = [self._look.dates.lately(front.made, self._clock()), self._size(known.copy.size)]
        if known.manifest is None:
            parts.append(self.tr("opens with an earlier passphrase"))
        else:
            parts.append(self._texts(known.manifest.entries))
        match front.reason:
            case Reason.BEFORE_MIGRATION | Reason.BEFORE_NEW_KEY:
                parts.append(self.tr("from before a change"))
            case Reason.EMERGENCY:
                parts.append(self.tr("with words that could not be saved"))
            case Reason.ORDINARY:
                pass
        return " · ".join(parts)

    def _size(self, size: int) -> str:
        si = QLocale.DataSizeFormat.DataSizeSIFormat
        return self._look.dates.locale.formattedDataSize(size, 1, si)

    def _texts(self, number: int) -> str:
        if number == 1:
            return self.tr("one text")
        return self.tr("{number} texts").format(number=grouped(number))


def path_field(folder: Path, name: str, object_name: str) -> QLineEdit:
    """Return the path in a field that takes it whole, however long, to mark and to copy."""
    made = QLineEdit(os.fspath(folder))
    made.setObjectName(object_name)
    made.setAccessibleName(name)
    made.setReadOnly(True)
    made.setCursorPosition(0)
    return made
