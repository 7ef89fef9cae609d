"""What the system wants of motion, told by a made-up portal on a bus of the test's own."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from buses import awaited, own_bus, own_portal
from mammadagbok.ui.motion import Motion

needs_bus = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="no dbus-daemon; `make test` installs it"
)
APPEARANCE = ("org.freedesktop.appearance", "reduced-motion")
GNOME = ("org.gnome.desktop.interface", "enable-animations")
KDE = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")
LESS = [(*APPEARANCE, "1"), (*GNOME, "false"), (*KDE, '"0"'), (*KDE, '"0.0"')]
ANY = [(*APPEARANCE, "0"), (*APPEARANCE, "2"), (*GNOME, "true"), (*KDE, '"0.5"'), (*KDE, '"x"')]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with own_bus() as at:
        yield at


@contextmanager
def listening(address: str) -> Iterator[Motion]:
    bus = QDBusConnection.connectToBus(address, "motion")
    motion = Motion()
    motion.listen_to_portal(bus)
    try:
        yield motion
    finally:
        del bus
        QDBusConnection.disconnectFromBus("motion")


@needs_bus
@pytest.mark.parametrize("setting", LESS)
def test_less_motion_is_known_from_the_start(
    qtbot: QtBot, address: str, setting: tuple[str, str, str]
) -> None:
    with own_portal(address, *setting), listening(address) as motion:
        qtbot.waitUntil(lambda: motion.is_reduced)


@needs_bus
@pytest.mark.parametrize("setting", ANY)
def test_anything_else_is_no_wish(
    qtbot: QtBot, address: str, setting: tuple[str, str, str]
) -> None:
    group, key, value = setting
    with own_portal(address) as portal, listening(address) as motion:
        portal.order(f"{group} {key} {value}")
        portal.heard("told")
        other = next(each for each in (APPEARANCE, GNOME) if each != (group, key))
        with qtbot.waitSignal(motion.changed):
            portal.order(" ".join((*other, "1" if other is APPEARANCE else "false")))
        # What came before it has been heard by then.
        with qtbot.waitSignal(motion.changed):
            portal.order(" ".join((*other, "0" if other is APPEARANCE else "true")))
        assert not motion.is_reduced


@needs_bus
def test_a_change_is_followed(qtbot: QtBot, address: str) -> None:
    with own_portal(address, *GNOME, "true") as portal, listening(address) as motion:
        with qtbot.waitSignal(motion.changed):
            portal.order(" ".join((*GNOME, "false")))
        assert motion.is_reduced
        with qtbot.waitSignal(motion.changed):
            portal.order(" ".join((*GNOME, "true")))
        assert not motion.is_reduced


@needs_bus
def test_it_is_still_while_any_setting_says_so(qtbot: QtBot, address: str) -> None:
    told: list[None] = []
    with own_portal(address, *GNOME, "false") as portal, listening(address) as motion:
        qtbot.waitUntil(lambda: motion.is_reduced)
        motion.changed.connect(lambda: told.append(None))
        portal.order(" ".join((*APPEARANCE, "1")))
        portal.heard("told")
        portal.order(" ".join((*APPEARANCE, "0")))
        portal.heard("told")
        with qtbot.waitSignal(motion.changed):
            portal.order(" ".join((*GNOME, "true")))
        assert told == [None]


@needs_bus
def test_nobody_on_the_bus_is_no_trouble(qtbot: QtBot, address: str) -> None:
    with listening(address) as motion, ExitStack() as later:
        portals = awaited(QDBusConnection("motion"), "org.freedesktop.portal.Desktop")
        with qtbot.waitSignal(portals.serviceRegistered):
            portal = later.enter_context(own_portal(address))
        with qtbot.waitSignal(motion.changed):
            # It has come later.
            portal.order(" ".join((*GNOME, "false")))
        assert motion.is_reduced


def test_no_bus_is_no_trouble(qtbot: QtBot) -> None:
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere", "nowhere")
    motion = Motion()
    motion.listen_to_portal(nowhere)
    assert not motion.is_reduced
    QDBusConnection.disconnectFromBus("nowhere")


def test_asking_starts_no_bus(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    asked: list[None] = []
    monkeypatch.setattr(Motion, "listen_to_portal", lambda *_: asked.append(None))
    Motion().listen()
    assert asked == []
