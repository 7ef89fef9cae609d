"""A desktop portal on a bus of the test's own; its settings are what its standard input says.

    python fake_portal.py ADDRESS [GROUP KEY VALUE]...

It answers `Read`, and each line "GROUP KEY VALUE" on standard input changes a setting and tells of
it. A VALUE is JSON. On standard output it says "ready", and "told" when it has told.
"""

import json
import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"


class Portal(QDBusVirtualObject):
    """Answers `Read` with a variant in a variant, as the real one does."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus
        self._known: dict[tuple[str, str], object] = {}

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, _bus: QDBusConnection) -> bool:
        if message.member() != "Read":
            return False
        group, key = message.arguments()
        if (group, key) in self._known:
            answer = message.createReply()
            value = self._known[group, key]
            answer.setArguments([QDBusVariant(QDBusVariant(value))])
        else:
            answer = message.createErrorReply(f"{NAME}.Error.NotFound", "not found")
        self._bus.send(answer)
        return True

    def keep(self, group: str, key: str, value: str) -> None:
        self._known[group, key] = json.loads(value)

    def change(self, line: str) -> None:
        group, key, value = line.split()
        self.keep(group, key, value)
        signal = QDBusMessage.createSignal(PATH, SETTINGS, "SettingChanged")
        signal.setArguments([group, key, QDBusVariant(json.loads(value))])
        self._bus.send(signal)
        say("told")


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(address: str, *settings: str) -> None:
    app = QCoreApplication([])
    bus = QDBusConnection.connectToBus(address, "portal")
    portal = Portal(bus)
    for at in range(0, len(settings), 3):
        portal.keep(*settings[at : at + 3])
    whole = QDBusConnection.VirtualObjectRegisterOption.SubPath
    bus.registerVirtualObject(PATH, portal, whole)
    bus.registerService(NAME)
    orders = QSocketNotifier(0, QSocketNotifier.Type.Read, app)

    def read_orders() -> None:
        # Not by lines: what Python reads ahead of one, no notifier tells of.
        given = os.read(0, 4096).decode()
        for line in given.splitlines():
            portal.change(line)
        if not given:
            app.quit()

    orders.activated.connect(read_orders)
    say("ready")
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
