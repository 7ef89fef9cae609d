"""Whether the system asks for less motion on the screen."""

from PySide6.QtCore import QObject, Signal


class Motion(QObject):
    """Knows what the system asks for, and emits `changed` when it asks for something else.

    Until `listen` is called, and where the system cannot say, things may move.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_reduced = False

    @property
    def is_reduced(self) -> bool:
        """True when nothing is to move."""
        return self._is_reduced

    def listen(self) -> None:
        """Ask the system, and hear when it changes."""
