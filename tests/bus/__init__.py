"""A bus that has nothing of this computer start but what a screen reader speaks through.

A desktop's portal, started in a test, would mount its documents among what the test leaves.
"""

from pathlib import Path
from typing import Final

_CONFIGURATION: Final = Path(__file__).with_name("bus.conf")


def bus_daemon(*options: str) -> list[str]:
    """Return the command that runs such a bus in the foreground."""
    return ["dbus-daemon", f"--config-file={_CONFIGURATION}", "--nofork", "--nopidfile", *options]
