"""Locks with Windows: before sleep, with the desktop, and when users change.

Written from the documentation of Windows; it has not been run there yet.
"""

import ctypes
import sys
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Signal

_WTS_SESSION_CHANGE: Final = 0x02B1
_POWER_BROADCAST: Final = 0x0218
_END_SESSION_ASKED: Final = 0x0011
_LEAVING: Final = frozenset({0x2, 0x4, 0x6, 0x7})
"""WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK."""
_SUSPENDING: Final = 0x4
_THIS_SESSION: Final = 0


class Message(ctypes.Structure):
    """The head of Windows' MSG."""

    _fields_ = [
        ("window", ctypes.c_void_p),
        ("kind", ctypes.c_uint),
        ("what", ctypes.c_size_t),
        ("more", ctypes.c_ssize_t),
    ]


def demands_locking(kind: int, what: int) -> bool:
    """Tell whether a message of Windows, by its number and wParam, means that she has gone."""
    return (
        (kind == _WTS_SESSION_CHANGE and what in _LEAVING)
        or (kind == _POWER_BROADCAST and what == _SUSPENDING)
        or kind == _END_SESSION_ASKED
    )


class WindowsSession(QObject):
    """Emits `locking_demanded`. Install its `messages` as a native event filter."""

    locking_demanded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.messages = _Messages(self)

    def register(self, window: int) -> None:
        """Have Windows tell this window about its session."""
        if sys.platform == "win32":
            wtsapi = ctypes.WinDLL("wtsapi32")
            wtsapi.WTSRegisterSessionNotification(ctypes.c_void_p(window), _THIS_SESSION)


class _Messages(QAbstractNativeEventFilter):
    def __init__(self, session: WindowsSession) -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Look at each message and let it go its way."""
        if kind == b"windows_generic_MSG":
            told = Message.from_address(int(message))
            if demands_locking(told.kind, told.what):
                self._session.locking_demanded.emit()
        return False, 0
