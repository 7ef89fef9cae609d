"""A desktop of its own, where whole programs are used by key and watched from outside.

What is on the screen is read from the X server's own memory, so nothing is built into what is
measured: a paint is over when the pixels change no more.
"""

import contextlib
import mmap
import shutil
import struct
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bus import bus_daemon
from faults.program import wait_for, x_server
from traces import new_home

_LOOK_S: Final = 0.001
_EVERY: Final = 4
"""Every fourth line is looked at: nothing that is read is lower."""
_CARET_LINES: Final = 12
_CARET_BYTES: Final = 24
"""What changes in fewer lines, and less in each, is a caret that blinks."""
_PATIENCE_S: Final = 60.0
_QUIET_S: Final = 0.3
_HEADER: Final = struct.Struct(">25I")


class Pixels:
    """What is on the screen now."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        header = _HEADER.unpack(self._memory[: _HEADER.size])
        height, line, colours = header[5], header[12], header[19]
        start = header[0] + 12 * colours
        self._lines = [
            slice(start + line * at, start + line * (at + 1)) for at in range(0, height, _EVERY)
        ]
        self._seen = self._read()

    def has_changed(self) -> bool:
        """True when something else than a caret has changed since it was asked last."""
        before, self._seen = self._seen, self._read()
        if before == self._seen:
            return False
        lines = [pair for pair in zip(before, self._seen, strict=True) if pair[0] != pair[1]]
        return len(lines) > _CARET_LINES or any(_differing(*pair) > _CARET_BYTES for pair in lines)

    def shows_something(self) -> bool:
        """True when a window stands there; around all windows the screen is black."""
        return any(any(line) for line in self._read()[:: len(self._lines) // _EVERY])

    def settled(self, quiet_s: float = _QUIET_S, share: float = 0.0) -> float:
        """Wait until something changes, and then nothing for so long; return the last change.

        With a share, at least that part of the screen has to look otherwise than when this was
        called. It is a time of `perf_counter`, about a millisecond late. Raises TimeoutError.
        """
        asked, last, first = time.perf_counter(), 0.0, self._seen
        while True:
            now = time.perf_counter()
            if self.has_changed():
                last = now if self._differs(first) >= share else last
            elif last and now - last > quiet_s:
                return last
            elif now - asked > _PATIENCE_S:
                raise TimeoutError("the screen does not change, or does not come to rest")
            time.sleep(_LOOK_S)

    def rest(self, quiet_s: float = 1.0) -> None:
        """Wait until nothing has changed for so long."""
        last = time.perf_counter()
        while time.perf_counter() - last < quiet_s:
            if self.has_changed():
                last = time.perf_counter()
            time.sleep(_LOOK_S)

    def _differs(self, first: list[bytes]) -> float:
        others = sum(one != other for one, other in zip(first, self._seen, strict=True))
        return others / len(first)

    def _read(self) -> list[bytes]:
        return [self._memory[each] for each in self._lines]


def _differing(before: bytes, after: bytes) -> int:
    return sum(one != other for one, other in zip(before, after, strict=True))


class Hands:
    """Presses keys, as a keyboard does: whatever has the focus gets them."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._tool = subprocess.Popen(
            [shutil.which("xdotool") or "xdotool", "-"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            bufsize=1,
        )

    def press(self, keys: str) -> float:
        """Press keys by their X names, such as "ctrl+l", and return when, by `perf_counter`."""
        self._tell(f"key --delay 0 {keys}")
        return time.perf_counter()

    def write(self, text: str) -> None:
        """Type plain letters."""
        for letter in text:
            self._tell(f"key --delay 0 {'space' if letter == ' ' else letter}")

    def take_focus(self) -> None:
        """Have the window that is there take the keys; without a window manager nobody does."""
        self._tell("search --onlyvisible --maxdepth 1 --class . windowfocus %1")

    def end(self) -> None:
        """Let go of the keyboard."""
        self._tool.kill()
        self._tool.communicate()

    def _tell(self, line: str) -> None:
        if self._tool.stdin is None:
            raise OSError("xdotool has no input")
        self._tool.stdin.write(line + "\n")


class Desktop:
    """Where programs are started: their environment, the screen, and hands."""

    def __init__(self, place: Path, environment: dict[str, str], pixels: Pixels) -> None:
        self.place, self.environment, self.pixels = place, environment, pixels
        self.hands = Hands(environment)


@contextlib.contextmanager
def desktop() -> Iterator[Desktop]:
    """Start a screen and a bus, in a home where nobody has been yet. Raises LookupError."""
    with TemporaryDirectory(prefix="bench-") as name, contextlib.ExitStack() as stack:
        place = Path(name)
        environment = new_home(place) | {"QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        picture = place / "screen"
        picture.mkdir()
        display = stack.enter_context(x_server(environment, "-fbdir", f"{picture}"))
        environment |= {"DISPLAY": display} | stack.enter_context(_bus(environment))
        desk = Desktop(place, environment, Pixels(picture / "Xvfb_screen0"))
        try:
            yield desk
        finally:
            desk.hands.end()


@contextlib.contextmanager
def _bus(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    path = Path(environment["XDG_RUNTIME_DIR"]) / "bus"
    daemon = subprocess.Popen(
        bus_daemon(f"--address=unix:path={path}"),
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(path.exists)
        yield {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={path}"}
    finally:
        daemon.kill()
        daemon.wait()
