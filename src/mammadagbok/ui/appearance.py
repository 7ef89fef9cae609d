"""What the system asks of the window's colours: what Qt hears, and what the desktop portal says."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication

from mammadagbok.ui.portal import Portal
from mammadagbok.ui.session_bus import session_bus

Wishes = Mapping[tuple[str, str], Callable[[object], bool]]
"""Settings the portal may know, each with what it says when this is asked for."""


class Asked(QObject):
    """Knows whether the system asks for something, and emits `changed` when that changes."""

    changed = Signal()

    def __init__(self, wishes: Wishes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes, self._told = wishes, dict[tuple[str, str], bool]()
        self._portal = Portal(self)
        self._portal.told.connect(self._on_told)
        self._was_asked = False

    @property
    def is_asked(self) -> bool:
        """True when the system asks for it."""
        return self._is_heard_by_qt() or any(self._told.values())

    def listen(self) -> None:
        """Ask the portal, where there is one, and hear when it changes."""
        if (bus := session_bus()) is not None:
            self.listen_to_portal(bus)

    def listen_to_portal(self, bus: QDBusConnection) -> None:
        """Ask the desktop portal on this bus."""
        self._portal.ask(bus, self._wishes)

    def _is_heard_by_qt(self) -> bool:
        raise NotImplementedError

    def _on_told(self, group: str, key: str, told: object) -> None:
        if (group, key) in self._wishes:
            self._told[group, key] = self._wishes[group, key](told)
            self._settle()

    def _settle(self) -> None:
        if self.is_asked != self._was_asked:
            self._was_asked = self.is_asked
            self.changed.emit()


class Contrast(Asked):
    """High contrast."""

    def __init__(self, parent: QObject | None = None) -> None:
        wishes: Wishes = {
            ("org.freedesktop.appearance", "contrast"): lambda told: told == 1,
            ("org.gnome.desktop.a11y.interface", "high-contrast"): lambda told: told is True,
        }
        super().__init__(wishes, parent)
        # Kept: what PySide makes anew at each call dies with it.
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self._settle)
        self._was_asked = self.is_asked

    def _is_heard_by_qt(self) -> bool:
        return self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast


class Darkness(Asked):
    """A dark window. Qt asks the portal itself on some desktops alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            {("org.freedesktop.appearance", "color-scheme"): lambda told: told == 1}, parent
        )
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_qt_told)
        self._was_asked = self.is_asked

    def _is_heard_by_qt(self) -> bool:
        return self._hints.colorScheme() is Qt.ColorScheme.Dark

    def _on_qt_told(self) -> None:
        self._was_asked = self.is_asked
        self.changed.emit()
