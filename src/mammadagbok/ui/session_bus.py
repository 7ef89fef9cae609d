"""The session's bus, where one is."""

import os
from pathlib import Path

from PySide6.QtDBus import QDBusConnection


def session_bus() -> QDBusConnection | None:
    """Return the bus of her session; None where there is none: asking for it would start one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    stands = runtime is not None and Path(runtime, "bus").exists()
    if not (os.environ.get("DBUS_SESSION_BUS_ADDRESS") or stands):
        return None
    return QDBusConnection.sessionBus()
