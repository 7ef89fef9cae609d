"""A desktop of its own: an X server, a session bus, a window manager, and nobody else's."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bus import bus_daemon

SYSTEM_PYTHON: Final = "/usr/bin/python3"
_PROGRAMS: Final = ("Xvfb", "dbus-daemon", "openbox", "/usr/libexec/at-spi-bus-launcher")
_IMPORTS: Final = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_PATIENCE_S: Final = 20.0
_BUS: Final = "DBUS_SESSION_BUS_ADDRESS"


def missing() -> list[str]:
    """Return what is not installed of what a screen reader needs here."""
    lacking = [each for each in _PROGRAMS if shutil.which(each) is None]
    if Path(SYSTEM_PYTHON).exists():
        asked = subprocess.run([SYSTEM_PYTHON, "-c", _IMPORTS], check=False, capture_output=True)
        return lacking if asked.returncode == 0 else [*lacking, "gir1.2-atspi-2.0"]
    return [*lacking, SYSTEM_PYTHON]


@contextlib.contextmanager
def desktop(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """Yield the environment of a desktop; every process of it has ended afterwards.

    What they say goes to files in XDG_RUNTIME_DIR.
    """
    place = Path(environment["XDG_RUNTIME_DIR"])
    address = f"unix:path={place / 'bus'}"
    daemon = bus_daemon(f"--address={address}")
    inside = environment | {_BUS: address, "QT_QPA_PLATFORM": "xcb"}
    inside["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    with contextlib.ExitStack() as ends:
        ends.callback(_end_all_with, f"{_BUS}={address}")
        inside["DISPLAY"] = ends.enter_context(_x_server(inside))
        ends.enter_context(running(daemon, inside))
        _wait_for(place / "bus")
        ends.enter_context(running(["openbox", "--sm-disable"], inside))
        yield inside


@contextlib.contextmanager
def running(command: list[str], environment: dict[str, str], *fds: int) -> Iterator[None]:
    """Have a command run meanwhile, and what it says go to a file of its name."""
    said = Path(environment["XDG_RUNTIME_DIR"]) / f"{Path(command[0]).name}.log"
    with said.open("ab") as log:
        process = subprocess.Popen(command, env=environment, pass_fds=fds, stdout=log, stderr=log)
    try:
        yield
    finally:
        end(process)


def end(process: "subprocess.Popen[bytes] | subprocess.Popen[str]") -> None:
    """End a process that was started here."""
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextlib.contextmanager
def _x_server(environment: dict[str, str]) -> Iterator[str]:
    """Start an X server on a number that it finds free itself."""
    reader, writer = os.pipe()
    server = ["Xvfb", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-displayfd"]
    with running([*server, f"{writer}"], environment, writer):
        os.close(writer)
        with os.fdopen(reader) as ready:
            number = ready.readline().strip()
        if not number:
            raise LookupError("the X server did not start")
        yield f":{number}"


def _wait_for(path: Path) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while not path.exists():
        if time.monotonic() > deadline:
            raise TimeoutError(path)
        time.sleep(0.02)


def _end_all_with(variable: str) -> None:
    """End what the bus of this desktop has started: it alone has this address."""
    wanted = os.fsencode(variable)
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        with contextlib.suppress(OSError):
            if wanted in (entry / "environ").read_bytes().split(b"\0"):
                os.kill(int(entry.name), 9)


def python() -> list[str]:
    """Return the command of the Python that these tests run in."""
    return [sys.executable, "-P"]
