"""What texts come from: four doors, each with a line on where that program keeps them."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.moving import Source
from mammadagbok.ui.look import Look
from mammadagbok.ui.moving.words import source_hint, source_word
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.door import PanelButton
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label

_CHOICES: Final = (Source.FOLDER, Source.RED_NOTEBOOK, Source.JRNL, Source.DAY_ONE)
_HOMES: Final = {Source.RED_NOTEBOOK: ".rednotebook", Source.JRNL: ".local/share/jrnl"}


class SourceChoice(QWidget):
    """Emits `chosen` with the Source of the door she opens."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("source_choice")
        self._look = look
        told = self.tr(
            "You see what there is before anything comes in, and it can be undone. The files stay "
            "where they are."
        )
        doors = [self._door(source) for source in _CHOICES]
        lines = column(look, SMALL)
        fill(lines, label(told, "soft"), *doors)
        self.setLayout(lines)
        self.setFocusProxy(doors[0])

    def _door(self, source: Source) -> PanelButton:
        name, hint = source_word(source), source_hint(source)
        made = PanelButton("plain", name, hint, f"from_{source}")
        made.clicked.connect(partial(self._on_clicked, source))
        inside = column(self._look, TIGHT, STEP)
        fill(inside, label(name, "strong"), label(hint, "soft"))
        made.hold(inside)
        return made

    def _on_clicked(self, source: Source) -> None:
        self.chosen.emit(source)


def home_of(source: Source) -> Path:
    """Return where that program usually keeps its files, or her home folder."""
    home = Path.home() / _HOMES.get(source, "")
    return home if home.is_dir() else Path.home()


def pattern_of(source: Source) -> str:
    """Return which files to offer; '' where a folder is chosen."""
    match source:
        case Source.JRNL:
            pattern = QCoreApplication.translate("SourceChoice", "Files of jrnl ({kinds})")
            return pattern.format(kinds="*")
        case Source.DAY_ONE:
            pattern = QCoreApplication.translate("SourceChoice", "Files of Day One ({kinds})")
            return pattern.format(kinds="*.zip *.json")
        case _:
            return ""
