"""The real program in processes of its own, on a screen of its own where there can be one."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from bus import bus_daemon
from traces import ROOT

_DISPLAYS: Final = tuple(range(72, 80))
_PATIENCE_S: Final = 20.0
PROGRAM: Final = (sys.executable, "-P", "-m", "mammadagbok")


def screens() -> list[str]:
    """Return the kinds of screens there are: "offscreen", and "xcb" with a bus beside it."""
    tools = ("Xvfb", "dbus-daemon")
    return ["offscreen", *(["xcb"] if all(map(shutil.which, tools)) else [])]


@contextlib.contextmanager
def on_screen(kind: str, environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """Yield the environment of a screen of this kind; an X server and a bus end with it."""
    if kind != "xcb":
        yield environment | {"QT_QPA_PLATFORM": kind}
        return
    place = Path(environment["XDG_RUNTIME_DIR"]) / "bus"
    daemon = bus_daemon(f"--address=unix:path={place}")
    with x_server(environment) as display, _running(daemon, environment):
        wait_for(place.exists)
        yield environment | {
            "QT_QPA_PLATFORM": "xcb",
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={place}",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }


@contextlib.contextmanager
def x_server(environment: dict[str, str], *options: str) -> Iterator[str]:
    """Start an X server on the first of our numbers that is free. Raises LookupError."""
    for number in _DISPLAYS:
        reader, writer = os.pipe()
        server = ["Xvfb", f":{number}", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
        server += options
        with _running([*server, "-displayfd", f"{writer}"], environment, writer):
            os.close(writer)
            with os.fdopen(reader) as ready:
                is_ready = bool(ready.readline())
            if is_ready:
                yield f":{number}"
                return
    raise LookupError("no free display")


@contextlib.contextmanager
def _running(command: list[str], environment: dict[str, str], *descriptors: int) -> Iterator[None]:
    process = subprocess.Popen(
        command,
        env=environment,
        pass_fds=descriptors,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def wait_for(fact: Callable[[], bool], patience_s: float = _PATIENCE_S) -> None:
    """Wait until the fact holds. Raises TimeoutError."""
    deadline = time.monotonic() + patience_s
    while not fact():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.02)


def processes(*arguments: str) -> list[int]:
    """Return the processes whose command has all of these arguments."""
    wanted = {os.fsencode(each) for each in arguments}
    found = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if entry.name.isdigit() and wanted <= set(
                (entry / "cmdline").read_bytes().split(b"\0")
            ):
                found.append(int(entry.name))
    return found


def started(home: Path, environment: dict[str, str]) -> "subprocess.Popen[str]":
    """Start the program as she does, on the journal in this folder."""
    return subprocess.Popen(
        [*PROGRAM, "--folder", f"{home}"],
        env=environment,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
