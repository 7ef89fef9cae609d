"""One window for one journal: a lock file of our own, and a way to call the first window up."""

import contextlib
import hashlib
import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.storage.files import private_folder

_SHOW: Final = "show"


def lock_place(otherwise: Path) -> Path:
    """Return a folder for locks where this user alone can look: the runtime folder, or where there
    is none `otherwise`, made if need be.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and os.access(runtime, os.W_OK | os.X_OK):
        return Path(runtime)
    with contextlib.suppress(MammadagbokError):
        private_folder(otherwise)
    return otherwise


class Instance(QObject):
    """The right to open one journal on this computer. Emits `called` when a second start asks.

    `folder` is private to this user and never on a stick: the lock file names the computer.
    """

    called = Signal()

    @classmethod
    def of(cls, home: Path, folder: Path) -> "Instance":
        """Return the right to open the journal in `home`, whatever name that is reached by."""
        name = hashlib.sha256(os.fsencode(os.path.realpath(home))).hexdigest()[:16]
        return cls(folder, name)

    def __init__(self, folder: Path, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = folder / f"{name}.{_SHOW}"
        self._lock = QLockFile(os.fspath(folder / f"{name}.lock"))
        self._lock.setStaleLockTime(0)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._folder = folder

    def take(self, wait_ms: int = 0) -> bool:
        """Take the lock and listen for others, waiting so long for it. False: another has it.

        Where no lock can be made at all, that of the database has to do.
        """
        taken = self._lock.tryLock(wait_ms)
        if not taken and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        if os.access(self._folder, os.R_OK):
            self._watcher.addPath(os.fspath(self._folder))
        self._heed_call()
        return True

    def call_first(self) -> None:
        """Ask the window that has the lock to come up."""
        with contextlib.suppress(OSError):
            self._show.touch(mode=0o600)

    def release(self) -> None:
        """Let the next one have it."""
        self._watcher.removePath(os.fspath(self._folder))
        self._lock.unlock()

    def _on_changed(self, _folder: str) -> None:
        self._heed_call()

    def _heed_call(self) -> None:
        try:
            self._show.unlink()
        except OSError:
            return
        self.called.emit()
