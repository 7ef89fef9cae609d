"""Keeps our windows out of screenshots and screen sharing, on Windows and macOS.

On Linux no program can ask for this. Written from the documentation of both systems; it has not
been run there yet.
"""

import sys
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

_EXCLUDED_FROM_CAPTURE: Final = 0x11
"""WDA_EXCLUDEFROMCAPTURE, from Windows 10 version 2004 on."""
_SHARING_NONE: Final = 0
"""NSWindowSharingNone."""


def can_shield() -> bool:
    """True where the system leaves a window out of pictures when asked."""
    return sys.platform in ("win32", "darwin")


class CaptureShield(QObject):
    """Shields each window as it shows. Install as an event filter on the application."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shield a window that is about to be seen."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            shield(watched)
        return False


def shield(window: QWidget) -> None:
    """Ask the system to leave this window out of every picture of the screen, if it can."""
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.c_void_p(window.winId())
        ctypes.WinDLL("user32").SetWindowDisplayAffinity(handle, _EXCLUDED_FROM_CAPTURE)
    elif sys.platform == "darwin":
        _share_no_more(window.winId())


def _share_no_more(view: int) -> None:
    """Set `sharingType` of the NSWindow that this NSView is in."""
    import ctypes
    import ctypes.util

    objc = ctypes.CDLL(ctypes.util.find_library("objc"))
    selector, send = objc.sel_registerName, objc.objc_msgSend
    selector.restype, selector.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    # objc_msgSend takes the shape of the method it calls.
    get = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    put = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
    address = ctypes.cast(send, ctypes.c_void_p).value or 0
    window = get(address)(view, selector(b"window"))
    if window:
        put(address)(window, selector(b"setSharingType:"), _SHARING_NONE)
