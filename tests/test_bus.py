"""The buses that the tests run on."""

import shutil

import pytest
from PySide6.QtDBus import QDBusConnection

from buses import own_bus


@pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="no dbus-daemon; `make test` installs it"
)
def test_a_bus_starts_nothing_else_of_this_computer() -> None:
    with own_bus() as address:
        bus = QDBusConnection.connectToBus(address, "asking")
        said = bus.interface().call("ListActivatableNames").arguments()
        QDBusConnection.disconnectFromBus("asking")
    assert set(said[0]) == {"org.freedesktop.DBus", "org.a11y.Bus"}
