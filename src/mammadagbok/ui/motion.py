"""Whether the system asks for less motion on the screen. Qt 6.11 itself cannot say.

What is said here of Windows and macOS is written from their documentation; it has not been run
there yet.
"""

import ctypes
import ctypes.util
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import SLOT, QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant
from PySide6.QtGui import QGuiApplication

from mammadagbok.ui.session_bus import session_bus

_PORTAL: Final = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_SETTINGS: Final = "org.freedesktop.portal.Settings"
_WISHES: Final[dict[tuple[str, str], Callable[[object], bool]]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda told: told == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda told: told is False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): lambda told: _is_nought(told),
}
"""What the desktop portal may know, each with what it says when nothing is to move."""
_CLIENT_AREA_ANIMATION: Final = 0x1042
"""SPI_GETCLIENTAREAANIMATION."""


class Motion(QObject):
    """Knows what the system asks for, and emits `changed` when it asks for something else.

    Until `listen` is called, and where the system cannot say, things may move. Linux tells of a
    change at once; the others are asked again whenever she comes back to the program.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes: dict[tuple[str, str], bool] = {}
        self._is_reduced = False

    @property
    def is_reduced(self) -> bool:
        """True when nothing is to move."""
        return self._is_reduced

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
        """Ask the desktop portal on this bus. It may be slow or absent; nothing waits for it."""
        if not bus.isConnected():
            return
        slot = SLOT("_on_setting_changed(QString,QString,QDBusVariant)")
        # PySide takes the slot's name as text alone, and says otherwise in its types.
        bus.connect(*_PORTAL, _SETTINGS, "SettingChanged", self, slot)  # type: ignore[call-overload]
        for wish in _WISHES:
            # `ReadOne` is missing in the portal of Debian 12.
            call = QDBusMessage.createMethodCall(*_PORTAL, _SETTINGS, "Read")
            call.setArguments(list(wish))
            watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
            watcher.setProperty("wish", list(wish))
            watcher.finished.connect(self._on_read)

    def _on_read(self, answer: QDBusPendingCallWatcher) -> None:
        if not answer.isError():
            group, key = answer.property("wish")
            self._hear((group, key), answer.reply().arguments()[0])
        answer.deleteLater()

    @Slot(str, str, QDBusVariant)
    def _on_setting_changed(self, group: str, key: str, told: QDBusVariant) -> None:
        self._hear((group, key), told)

    def _hear(self, wish: tuple[str, str], told: object) -> None:
        if wish in _WISHES:
            self._wishes[wish] = _WISHES[wish](_plain(told))
            self._become(is_reduced=any(self._wishes.values()))

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._ask_system()

    def _ask_system(self) -> None:
        self._become(is_reduced=_system_is_still())

    def _become(self, *, is_reduced: bool) -> None:
        if is_reduced != self._is_reduced:
            self._is_reduced = is_reduced
            self.changed.emit()


def _plain(told: object) -> object:
    """Take a value out of its variants: `Read` wraps it twice."""
    while isinstance(told, QDBusVariant):
        told = told.variant()
    return told


def _is_nought(told: object) -> bool:
    try:
        return float(str(told)) == 0
    except ValueError:
        return False


def _system_is_still() -> bool:
    if sys.platform == "win32":
        moves = ctypes.c_int(1)
        ask = ctypes.WinDLL("user32").SystemParametersInfoW
        ask(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
        return not moves.value
    return sys.platform == "darwin" and _workspace_is_still()


def _workspace_is_still() -> bool:
    """Ask NSWorkspace for `accessibilityDisplayShouldReduceMotion`."""
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
