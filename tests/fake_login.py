"""A logind of made-up sessions on a bus of the test's own; it does what its standard input says.

    python fake_login.py ADDRESS

It tells on standard output who holds sleep back ("held WHAT WHO WHY MODE") and when that is let go
of ("let go"). Lines on standard input: "sleep 1", "shutdown 1", "lock PATH", "active PATH 0",
"desktop NAME 1".
"""

import contextlib
import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

LOGIN, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
HERS = f"{PATH}/session/_37"
DESKTOPS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


def say(line: str) -> None:
    with contextlib.suppress(BrokenPipeError):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


class Login(QDBusVirtualObject):
    """Answers `Inhibit` and `GetSession`."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus
        self._watched: list[QSocketNotifier] = []

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, _bus: QDBusConnection) -> bool:
        if message.member() == "GetSession":
            self._answer(message, QDBusObjectPath(HERS))
            return True
        if message.member() != "Inhibit":
            return False
        reader, writer = os.pipe()
        self._answer(message, QDBusUnixFileDescriptor(writer))
        os.close(writer)
        notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._on_let_go)
        self._watched.append(notifier)
        say("held " + " ".join(map(str, message.arguments())))
        return True

    def obey(self, line: str) -> None:
        match line.split():
            case ["sleep", begins]:
                self._send(PATH, f"{LOGIN}.Manager", "PrepareForSleep", begins == "1")
            case ["shutdown", begins]:
                self._send(PATH, f"{LOGIN}.Manager", "PrepareForShutdown", begins == "1")
            case ["lock", path]:
                self._send(path, f"{LOGIN}.Session", "Lock")
            case ["active", path, now]:
                # An empty list would go as a list of anything.
                told = (f"{LOGIN}.Session", {"Active": now == "1"}, ["IdleHint"])
                self._send(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", *told)
            case ["desktop", name, now]:
                self._send("/", name, "ActiveChanged", now == "1")

    def _answer(self, message: QDBusMessage, value: object) -> None:
        # Given to `createReply`, a list would arrive as one argument.
        answer = message.createReply()
        answer.setArguments([value])
        self._bus.send(answer)

    def _send(self, path: str, interface: str, member: str, *arguments: object) -> None:
        signal = QDBusMessage.createSignal(path, interface, member)
        signal.setArguments(list(arguments))
        self._bus.send(signal)

    def _on_let_go(self, reader: int) -> None:
        for notifier in self._watched:
            if notifier.socket() == reader:
                notifier.setEnabled(False)
        say("let go")


def main(address: str) -> None:
    app = QCoreApplication([])
    bus = QDBusConnection.connectToBus(address, "login")
    login = Login(bus)
    everything = QDBusConnection.VirtualObjectRegisterOption.SubPath
    bus.registerVirtualObject(PATH, login, everything)
    for name in (LOGIN, *DESKTOPS):
        bus.registerService(name)
    orders = QSocketNotifier(0, QSocketNotifier.Type.Read, app)

    def read_orders() -> None:
        # Not by lines: what Python reads ahead of one, no notifier tells of.
        given = os.read(0, 4096).decode()
        for line in given.splitlines():
            login.obey(line)
        if not given:
            app.quit()

    orders.activated.connect(read_orders)
    say("ready")
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1])
