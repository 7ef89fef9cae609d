"""A bus of the test's own, and on it a logind and a portal that do what the test says."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

from bus import bus_daemon

HERS = "/org/freedesktop/login1/session/_37"
_PATIENCE_S = 20


class Service:
    """What one of the `fake_….py` offers on this bus, in a process of its own."""

    def __init__(self, script: str, address: str, *arguments: str) -> None:
        path = Path(__file__).with_name(script)
        self._process = subprocess.Popen(
            [sys.executable, str(path), address, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self._told: SimpleQueue[str] = SimpleQueue()
        Thread(target=self._listen, daemon=True).start()
        self.heard("ready")

    def order(self, line: str) -> None:
        """Have something happen."""
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")

    def heard(self, line: str) -> None:
        """Wait until it tells this next."""
        assert self.next() == line

    def next(self) -> str:
        """Wait until it tells something, and return it."""
        return self._told.get(timeout=_PATIENCE_S)

    def tells(self) -> str | None:
        """Return what it tells next, None when it has not told anything yet."""
        try:
            return self._told.get_nowait()
        except Empty:
            return None

    def end(self) -> None:
        """End its process."""
        self._process.kill()
        self._process.communicate()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with contextlib.suppress(ValueError):
            for line in self._process.stdout:
                self._told.put(line.strip())


def awaited(bus: QDBusConnection, name: str) -> QDBusServiceWatcher:
    """Return what says by `serviceRegistered` that somebody has taken this name.

    Qt drops what the name's owner tells before it knows who that is.
    """
    comes = QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
    return QDBusServiceWatcher(name, bus, comes)


@contextlib.contextmanager
def own_bus() -> Iterator[str]:
    """Start a bus, and yield its address."""
    daemon = subprocess.Popen(
        bus_daemon("--print-address"),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.kill()
        daemon.communicate()


@contextlib.contextmanager
def own_login(address: str) -> Iterator[Service]:
    """Start a logind on this bus."""
    with _running(Service("fake_login.py", address)) as login:
        yield login


@contextlib.contextmanager
def own_portal(address: str, *settings: str) -> Iterator[Service]:
    """Start a desktop portal on this bus: GROUP KEY VALUE for each of its settings."""
    with _running(Service("fake_portal.py", address, *settings)) as portal:
        yield portal


@contextlib.contextmanager
def _running(service: Service) -> Iterator[Service]:
    try:
        yield service
    finally:
        service.end()
