"""Whether the system asks for high contrast: what Qt hears, and what the desktop portal says."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication

from mammadagbok.ui.portal import Portal
from mammadagbok.ui.session_bus import session_bus

_WISHES: Final[dict[tuple[str, str], Callable[[object], bool]]] = {
    ("org.freedesktop.appearance", "contrast"): lambda told: told == 1,
    ("org.gnome.desktop.a11y.interface", "high-contrast"): lambda told: told is True,
}
"""What the portal may know, each with what it says when contrast is to be high."""


class Contrast(QObject):
    """Knows what the system asks for, and emits `changed` when it asks for something else."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Kept: what PySide makes anew at each call dies with it.
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self._settle)
        self._portal = Portal(self)
        self._portal.told.connect(self._on_told)
        self._wishes: dict[tuple[str, str], bool] = {}
        self._was_high = self.is_high

    @property
    def is_high(self) -> bool:
        """True when the system asks for high contrast."""
        asked = self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast
        return asked or any(self._wishes.values())

    def listen(self) -> None:
        """Ask the portal, where there is one, and hear when it changes."""
        if (bus := session_bus()) is not None:
            self.listen_to_portal(bus)

    def listen_to_portal(self, bus: QDBusConnection) -> None:
        """Ask the desktop portal on this bus."""
        self._portal.ask(bus, _WISHES)

    def _on_told(self, group: str, key: str, told: object) -> None:
        if (group, key) in _WISHES:
            self._wishes[group, key] = _WISHES[group, key](told)
            self._settle()

    def _settle(self) -> None:
        if self.is_high != self._was_high:
            self._was_high = self.is_high
            self.changed.emit()
