"""What the desktop portal says of the system's settings, as far as Qt does not tell it."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

_PORTAL: Final = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_SETTINGS: Final = "org.freedesktop.portal.Settings"


class Portal(QObject):
    """Emits `told` with group, key and value, for each setting asked for and at each change.

    It may be slow or absent; nothing waits for it.
    """

    told = Signal(str, str, object)

    def ask(self, bus: QDBusConnection, settings: Iterable[tuple[str, str]]) -> None:
        """Ask the portal on this bus for these settings, and hear when any setting changes."""
        if not bus.isConnected():
            return
        slot = SLOT("_on_setting_changed(QString,QString,QDBusVariant)")
        # PySide takes the slot's name as text alone, and says otherwise in its types.
        bus.connect(*_PORTAL, _SETTINGS, "SettingChanged", self, slot)  # type: ignore[call-overload]
        for setting in settings:
            # `ReadOne` is missing in the portal of Debian 12.
            call = QDBusMessage.createMethodCall(*_PORTAL, _SETTINGS, "Read")
            call.setArguments(list(setting))
            watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
            watcher.setProperty("setting", list(setting))
            watcher.finished.connect(self._on_read)

    def _on_read(self, answer: QDBusPendingCallWatcher) -> None:
        if not answer.isError():
            group, key = answer.property("setting")
            self.told.emit(group, key, _plain(answer.reply().arguments()[0]))
        answer.deleteLater()

    @Slot(str, str, QDBusVariant)
    def _on_setting_changed(self, group: str, key: str, told: QDBusVariant) -> None:
        self.told.emit(group, key, _plain(told))


def _plain(told: object) -> object:
    """Take a value out of its variants: `Read` wraps it twice."""
    while isinstance(told, QDBusVariant):
        told = told.variant()
    return told
