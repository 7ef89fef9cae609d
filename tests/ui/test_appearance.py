"""What the system wants of the colours, told by a made-up portal on a bus of the test's own."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from buses import own_bus, own_portal
from mammadagbok.ui.appearance import Contrast, Darkness

needs_bus = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="no dbus-daemon; `make test` installs it"
)
APPEARANCE = "org.freedesktop.appearance contrast"
GNOME = "org.gnome.desktop.a11y.interface high-contrast"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with own_bus() as at:
        yield at


@contextmanager
def listening(address: str) -> Iterator[Contrast]:
    bus = QDBusConnection.connectToBus(address, "contrast")
    contrast = Contrast()
    contrast.listen_to_portal(bus)
    try:
        yield contrast
    finally:
        del bus
        QDBusConnection.disconnectFromBus("contrast")


@needs_bus
@pytest.mark.parametrize("told", [f"{APPEARANCE} 1", f"{GNOME} true"])
def test_it_is_known_from_the_start(qtbot: QtBot, address: str, told: str) -> None:
    with own_portal(address, *told.split()), listening(address) as contrast:
        qtbot.waitUntil(lambda: contrast.is_asked)


@needs_bus
def test_a_change_is_followed_and_told_once(qtbot: QtBot, address: str) -> None:
    heard: list[bool] = []
    with own_portal(address, *f"{APPEARANCE} 0".split()) as portal, listening(address) as contrast:
        contrast.changed.connect(lambda: heard.append(contrast.is_asked))
        with qtbot.waitSignal(contrast.changed):
            portal.order(f"{APPEARANCE} 1")
        # 2 is none of the values there are, and what says nothing of contrast changes nothing.
        portal.order("org.freedesktop.appearance color-scheme 1")
        portal.heard("told")
        with qtbot.waitSignal(contrast.changed):
            portal.order(f"{APPEARANCE} 2")
        assert heard == [True, False]


@needs_bus
def test_it_is_high_while_any_setting_says_so(qtbot: QtBot, address: str) -> None:
    with own_portal(address, *f"{GNOME} true".split()) as portal, listening(address) as contrast:
        qtbot.waitUntil(lambda: contrast.is_asked)
        portal.order(f"{APPEARANCE} 1")
        portal.heard("told")
        portal.order(f"{APPEARANCE} 0")
        portal.heard("told")
        with qtbot.waitSignal(contrast.changed):
            portal.order(f"{GNOME} false")
        assert not contrast.is_asked


def test_no_bus_is_no_trouble(qtbot: QtBot) -> None:
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere", "nowhere_contrast")
    contrast = Contrast()
    contrast.listen_to_portal(nowhere)
    assert not contrast.is_asked
    QDBusConnection.disconnectFromBus("nowhere_contrast")


@needs_bus
def test_a_dark_desktop_is_followed_where_qt_does_not_hear_of_it(
    qtbot: QtBot, address: str
) -> None:
    scheme = "org.freedesktop.appearance color-scheme"
    bus = QDBusConnection.connectToBus(address, "darkness")
    with own_portal(address, *f"{scheme} 1".split()) as portal:
        darkness = Darkness()
        assert not darkness.is_asked
        darkness.listen_to_portal(bus)
        qtbot.waitUntil(lambda: darkness.is_asked)
        with qtbot.waitSignal(darkness.changed):
            portal.order(f"{scheme} 2")
        assert not darkness.is_asked
    del bus
    QDBusConnection.disconnectFromBus("darkness")
