"""Locks with the system: before sleep and shutdown, with the desktop, and when users change."""

import os
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from mammadagbok.ui.session_bus import session_bus

_LOGIN: Final = "org.freedesktop.login1"
_LOGIN_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = f"{_LOGIN}.Manager"
_SESSION: Final = f"{_LOGIN}.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_SCREEN_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_ANY_PATH: Final = ""
_WHO, _WHY = "Notater", "Saving"
"""Every user can read these."""


class SystemLocks(QObject):
    """Emits `locking_demanded` when the system sleeps, locks, or shows somebody else's desktop.

    Sleep and shutdown wait until `let_go`, or until this process has ended; logind waits for five
    seconds at most. Where there is no bus, or nobody on it, nothing happens.
    """

    locking_demanded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._delay: QDBusUnixFileDescriptor | None = None
        self._has_sleep_wait = False
        self._system: QDBusConnection | None = None

    def listen(self) -> None:
        """Start to listen on the buses there are, and have sleep wait for us."""
        if sys.platform in ("win32", "darwin"):
            return  # See ui/windows_session.py; macOS tells nobody but its own frameworks.
        self.listen_to_login(QDBusConnection.systemBus())
        if (bus := session_bus()) is not None:
            self.listen_to_desktop(bus)

    def let_go(self) -> None:
        """Let the system sleep: nothing of hers is here any more."""
        self._delay, self._has_sleep_wait = None, False

    def listen_to_login(self, bus: QDBusConnection) -> None:
        """Listen to logind on this bus: sleep, shutdown, and her own session."""
        if not bus.isConnected():
            return
        self._system = bus
        manager = (_LOGIN, _LOGIN_PATH, _MANAGER)
        self._hear(bus, *manager, "PrepareForSleep", "_on_sleep(bool)")
        self._hear(bus, *manager, "PrepareForShutdown", "_on_shutdown(bool)")
        self._call("GetSession", [os.environ.get("XDG_SESSION_ID", "auto")], self._on_session)
        self._delay_sleep()

    def listen_to_desktop(self, bus: QDBusConnection) -> None:
        """Listen on this bus to the desktop's lock, whatever it is called."""
        for name in _SCREEN_SAVERS:
            self._hear(bus, name, _ANY_PATH, name, "ActiveChanged", "_on_screen_saver(bool)")

    def _hear(
        self, bus: QDBusConnection, service: str, path: str, interface: str, signal: str, slot: str
    ) -> None:
        # PySide takes the slot's name as text alone, and says otherwise in its types.
        bus.connect(service, path, interface, signal, self, SLOT(slot))  # type: ignore[call-overload]

    def _delay_sleep(self) -> None:
        self._has_sleep_wait = True
        if self._delay is None:
            asked = ["sleep:shutdown", _WHO, _WHY, "delay"]
            self._call("Inhibit", asked, self._on_delay)

    def _call(
        self, method: str, arguments: list[str], then: Callable[[QDBusPendingCallWatcher], None]
    ) -> None:
        """Ask logind, which may be slow or absent, without waiting for the answer."""
        if self._system is None:
            return
        call = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, method)
        call.setArguments(arguments)
        call.setAutoStartService(False)
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(call), self)
        watcher.finished.connect(then)

    def _on_session(self, answer: QDBusPendingCallWatcher) -> None:
        """Listen to her own session, or to any where logind cannot tell which is hers."""
        told = None if answer.isError() else answer.reply().arguments()
        answer.deleteLater()
        path = told[0].path() if told else _ANY_PATH
        if self._system is not None:
            self._hear(self._system, _LOGIN, path, _SESSION, "Lock", "_on_session_lock()")
            changed = "_on_session_changed(QString,QVariantMap,QStringList)"
            self._hear(self._system, _LOGIN, path, _PROPERTIES, "PropertiesChanged", changed)

    def _on_delay(self, answer: QDBusPendingCallWatcher) -> None:
        # She may have locked before the answer came: then it is let go of here.
        if self._has_sleep_wait and not answer.isError():
            (self._delay,) = answer.reply().arguments()
        answer.deleteLater()

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        if begins:
            self.locking_demanded.emit()
        else:
            self._delay_sleep()

    @Slot(bool)
    def _on_shutdown(self, begins: bool) -> None:
        self._on_sleep(begins)

    @Slot()
    def _on_session_lock(self) -> None:
        self.locking_demanded.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def _on_session_changed(self, _of: str, now: dict[str, object], _gone: list[str]) -> None:
        if now.get("Active") is False or now.get("LockedHint") is True:
            self.locking_demanded.emit()

    @Slot(bool)
    def _on_screen_saver(self, is_active: bool) -> None:
        if is_active:
            self.locking_demanded.emit()
