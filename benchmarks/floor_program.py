"""`python -m benchmarks.floor_program [FILE]`: the floor as a whole program.

A field for the key and a button; Return opens the file, and the list stands there. Ctrl+1 and
Ctrl+2 turn from the list to an empty page and back.
"""

import sys
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from benchmarks import floor


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
        listed, other = floor.Window(self._path), QLabel("The other page")
        for number, page in enumerate((listed, other), start=1):
            self.addWidget(page)
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda page=page: self.setCurrentWidget(page))
        self.setCurrentWidget(listed)
        listed.field.setFocus()


def main() -> int:
    """Run until the window is closed."""
    app = QApplication(["floor"])
    window = Program(Path(sys.argv[1] if len(sys.argv) > 1 else "/nonexistent"))
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
