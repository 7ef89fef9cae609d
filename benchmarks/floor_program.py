"""`python -m benchmarks.floor_program [FILE]`: the floor as a whole program.

A field for the key and a button; Return opens the file, and the list stands there. Ctrl+1 and
Ctrl+2 turn from the list to another page and back.
"""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from benchmarks import floor

_LIST: Final = 1
_OTHER: Final = 2
_LINES: Final = 17
_BUTTONS: Final = 25
"""What stands in sight on the page of the program that has the middle number of each."""
_BESIDE: Final = 3


class OtherPage(QWidget):
    """A field, plain lines of type and plain buttons: as many as the program's pages have."""

    def __init__(self) -> None:
        super().__init__()
        lines = [QLabel(f"A line of type, as long as most of them ({n})") for n in range(_LINES)]
        parts = [QLineEdit(), *lines, *(QPushButton(f"Button {n}") for n in range(_BUTTONS))]
        layout = QGridLayout(self)
        for number, part in enumerate(parts):
            layout.addWidget(part, *divmod(number, _BESIDE))


class Program(QStackedWidget):
    """The window: first the field, then the pages."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        door, self._key = QWidget(), QLineEdit()
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        layout, button = QVBoxLayout(door), QPushButton("Open")
        for widget in (QLabel("Key"), self._key, button):
            layout.addWidget(widget)
        self._key.returnPressed.connect(self._open)
        button.clicked.connect(self._open)
        self.addWidget(door)
        self.resize(1280, 800)
        self._key.setFocus()

    def _open(self) -> None:
        listed = floor.Window(self._path)
        self.addWidget(listed)
        for number in (_LIST, _OTHER):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda number=number: self._turn_to(number))
        self._turn_to(_LIST)
        listed.field.setFocus()

    def _turn_to(self, number: int) -> None:
        if number == self.count():
            # Not with the list: nobody waits for it then.
            self.addWidget(OtherPage())
        self.setCurrentIndex(number)


def main() -> int:
    """Run until the window is closed."""
    app = QApplication(["floor"])
    window = Program(Path(sys.argv[1] if len(sys.argv) > 1 else "/nonexistent"))
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
