"""Whether the system asks for less motion on the screen. Qt 6.11 itself cannot say.

What is said here of Windows and macOS is written from their documentation; it has not been run
there yet.
"""

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication

from mammadagbok.ui.portal import Portal
from mammadagbok.ui.session_bus import session_bus

_WISHES: Final[dict[tuple[str, str], Callable[[object], bool]]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda told: told == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda told: told is False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): lambda told: _is_nought(told),
}
"""What the desktop portal may know, each with what it says when nothing is to move."""
_CLIENT_AREA_ANIMATION: Final = 0x1042
"""SPI_GETCLIENTAREAANIMATION."""


class Motion(QObject):
    """Knows what she and the system ask for, and emits `changed` when that becomes otherwise.

    Until `listen` is called, and where the system cannot say, things may move. Linux tells of a
    change at once; the others are asked again whenever she comes back to the program.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._portal = Portal(self)
        self._portal.told.connect(self._on_told)
        self._wishes: dict[tuple[str, str], bool] = {}
        self._system_is_still = self._held_still = False

    @property
    def is_reduced(self) -> bool:
        """True when nothing is to move."""
        return self._held_still or self._system_is_still

    def hold(self, *, still: bool) -> None:
        """Let nothing move from now on, or only as the system asks."""
        self._become(system=self._system_is_still, held=still)

    def listen(self) -> None:
        """Ask the system, and hear when it changes."""
        if sys.platform in ("win32", "darwin"):
            self._ask_system()
            app = QCoreApplication.instance()
            if isinstance(app, QGuiApplication):
                app.applicationStateChanged.connect(self._on_state_changed)
        elif (bus := session_bus()) is not None:
            self.listen_to_portal(bus)

    def listen_to_portal(self, bus: QDBusConnection) -> None:
        """Ask the desktop portal on this bus."""
        self._portal.ask(bus, _WISHES)

    def _on_told(self, group: str, key: str, told: object) -> None:
        if (group, key) in _WISHES:
            self._wishes[group, key] = _WISHES[group, key](told)
            self._become(system=any(self._wishes.values()), held=self._held_still)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._ask_system()

    def _ask_system(self) -> None:
        self._become(system=_system_is_still(), held=self._held_still)

    def _become(self, *, system: bool, held: bool) -> None:
        was = self.is_reduced
        self._system_is_still, self._held_still = system, held
        if self.is_reduced != was:
            self.changed.emit()


def _is_nought(told: object) -> bool:
    try:
        return float(str(told)) == 0
    except ValueError:
        return False


def _system_is_still() -> bool:
    if sys.platform == "win32":
        import ctypes

        moves = ctypes.c_int(1)
        ask = ctypes.WinDLL("user32").SystemParametersInfoW
        ask(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
        return not moves.value
    return sys.platform == "darwin" and _workspace_is_still()


def _workspace_is_still() -> bool:
    """Ask NSWorkspace for `accessibilityDisplayShouldReduceMotion`."""
    import ctypes
    import ctypes.util

    objc = ctypes.CDLL(ctypes.util.find_library("objc"))
    named, selector, send = objc.objc_getClass, objc.sel_registerName, objc.objc_msgSend
    for find in (named, selector):
        find.restype, find.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    # objc_msgSend takes the shape of the method it calls.
    get = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    ask = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
    address = ctypes.cast(send, ctypes.c_void_p).value or 0
    workspace = get(address)(named(b"NSWorkspace"), selector(b"sharedWorkspace"))
    return bool(ask(address)(workspace, selector(b"accessibilityDisplayShouldReduceMotion")))
