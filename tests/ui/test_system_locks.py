"""Locking with the system, on a bus of the test's own with a made-up logind."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher
from pytestqt.qtbot import QtBot

from buses import HERS, Service, awaited, own_bus, own_login
from mammadagbok.ui.system_locks import SystemLocks
from mammadagbok.ui.windows_session import demands_locking

needs_bus = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="no dbus-daemon; `make test` installs it"
)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with own_bus() as at:
        yield at


@pytest.fixture
def login(address: str) -> Iterator[Service]:
    with own_login(address) as made:
        yield made


@pytest.fixture
def locks(qtbot: QtBot, login: Service, address: str) -> Iterator[SystemLocks]:
    owner = QObject()
    made = SystemLocks(owner)
    bus = QDBusConnection.connectToBus(address, "ours")
    made.listen_to_login(bus)
    made.listen_to_desktop(bus)
    login_tells(qtbot, login, "held sleep:shutdown Notater Saving delay")
    every_answer_is_heard(qtbot, made, bus)
    yield made
    QDBusConnection.disconnectFromBus("ours")


def every_answer_is_heard(qtbot: QtBot, locks: SystemLocks, bus: QDBusConnection) -> None:
    """Wait until nothing is asked any more, and what it listens to since is known to the bus."""
    qtbot.waitUntil(lambda: not locks.findChildren(QDBusPendingCallWatcher))
    bus.interface().serviceOwner("org.freedesktop.login1")


def login_tells(qtbot: QtBot, login: Service, line: str) -> None:
    told: list[str] = []

    def it_does() -> bool:
        if (next_line := login.tells()) is not None:
            told.append(next_line)
        return line in told

    qtbot.waitUntil(it_does)


@needs_bus
@pytest.mark.parametrize(
    "order",
    [
        "sleep 1",
        "shutdown 1",
        f"lock {HERS}",
        f"active {HERS} 0",
        "desktop org.freedesktop.ScreenSaver 1",
        "desktop org.gnome.ScreenSaver 1",
    ],
)
def test_it_locks(qtbot: QtBot, locks: SystemLocks, login: Service, order: str) -> None:
    with qtbot.waitSignal(locks.locking_demanded):
        login.order(order)


@needs_bus
def test_what_is_no_reason_locks_nothing(qtbot: QtBot, locks: SystemLocks, login: Service) -> None:
    """Waking up, coming back, and what goes on in somebody else's session."""
    other = f"{HERS}1"
    heard: list[None] = []
    locks.locking_demanded.connect(lambda: heard.append(None))
    locks.let_go()
    for order in (
        f"active {HERS} 1",
        f"lock {other}",
        f"active {other} 0",
        "desktop org.gnome.ScreenSaver 0",
    ):
        login.order(order)
    # Waking up has sleep wait again, and what came before it has been heard by then.
    login.order("sleep 0")
    login_tells(qtbot, login, "held sleep:shutdown Notater Saving delay")
    assert heard == []


@needs_bus
def test_what_is_let_go_of_before_the_answer_is_not_held(
    qtbot: QtBot, login: Service, address: str
) -> None:
    owner = QObject()
    locks = SystemLocks(owner)
    locks.listen_to_login(QDBusConnection.connectToBus(address, "ours"))
    locks.let_go()
    login_tells(qtbot, login, "let go")
    login.order("sleep 0")
    login_tells(qtbot, login, "held sleep:shutdown Notater Saving delay")
    QDBusConnection.disconnectFromBus("ours")


@needs_bus
def test_sleep_waits_until_it_is_let_go_and_the_next_one_again(
    qtbot: QtBot, locks: SystemLocks, login: Service
) -> None:
    with qtbot.waitSignal(locks.locking_demanded):
        login.order("sleep 1")
    assert login.tells() is None
    locks.let_go()
    login_tells(qtbot, login, "let go")
    login.order("sleep 0")
    login_tells(qtbot, login, "held sleep:shutdown Notater Saving delay")


@needs_bus
def test_nobody_on_the_bus_is_no_trouble(qtbot: QtBot, address: str) -> None:
    owner = QObject()
    made = SystemLocks(owner)
    bus = QDBusConnection.connectToBus(address, "alone")
    made.listen_to_login(bus)
    made.listen_to_desktop(bus)
    logins = awaited(bus, "org.freedesktop.login1")
    with ExitStack() as later:
        with qtbot.waitSignal(logins.serviceRegistered):
            login = later.enter_context(own_login(address))
        with qtbot.waitSignal(made.locking_demanded):
            # It has come later, and cannot say any more which session is hers.
            login.order("sleep 1")
    QDBusConnection.disconnectFromBus("alone")


def test_no_bus_is_no_trouble(qtbot: QtBot) -> None:
    owner = QObject()
    made = SystemLocks(owner)
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere", "nowhere")
    assert not nowhere.isConnected()
    made.listen_to_login(nowhere)
    made.listen_to_desktop(nowhere)
    made.let_go()
    QDBusConnection.disconnectFromBus("nowhere")


@pytest.mark.skipif(sys.platform == "win32", reason="there it is asked for the real thing")
def test_listening_starts_no_bus(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    asked: list[None] = []
    monkeypatch.setattr(SystemLocks, "listen_to_desktop", lambda *_: asked.append(None))
    SystemLocks(QObject()).listen()
    assert asked == []


@pytest.mark.parametrize(
    ("kind", "what", "locks_"),
    [
        (0x02B1, 0x7, True),
        (0x02B1, 0x8, False),
        (0x02B1, 0x2, True),
        (0x02B1, 0x1, False),
        (0x0218, 0x4, True),
        (0x0218, 0x12, False),
        (0x0011, 0, True),
        (0x0100, 0x7, False),
    ],
    ids=["lock", "unlock", "switch", "back", "suspend", "resume", "end", "key"],
)
def test_the_messages_of_windows(kind: int, what: int, locks_: bool) -> None:
    assert demands_locking(kind, what) == locks_
