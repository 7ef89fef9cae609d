"""A screen for what is measured as it is painted: an X server without a graphics card, if any."""

import contextlib
import os
import shutil
from collections.abc import Iterator

from faults.program import x_server

_SERVER = "Xvfb"


def kind() -> str:
    """Return "Xvfb", or "offscreen" where that is not installed."""
    return _SERVER if shutil.which(_SERVER) else "offscreen"


def can_be_used() -> bool:
    """True when whole programs can be used by key and seen there."""
    return all(map(shutil.which, (_SERVER, "xdotool", "dbus-daemon")))


@contextlib.contextmanager
def environment() -> Iterator[dict[str, str]]:
    """Yield the environment of a process that is to paint there. Raises LookupError."""
    ours = dict(os.environ)
    if kind() != _SERVER:
        yield ours | {"QT_QPA_PLATFORM": "offscreen"}
        return
    with x_server(ours) as display:
        yield ours | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
