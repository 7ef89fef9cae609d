"""One window for one journal: a lock file of our own, and a way to call the first window up."""

import contextlib
import hashlib
import os
import stat
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.storage.files import private_folder

_SHOW: Final = "show"
_PASSING: Final = "notes-at-work"


def lock_place(usual: Path | None) -> Path:
    """Return a folder for locks where this user alone can look.

    It is the runtime folder, or where there is none `usual`, made if need be. With None nothing of
    ours may stay on this computer: then it is a folder in the temporary one, gone at the end.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and os.access(runtime, os.W_OK | os.X_OK):
        return Path(runtime)
    if usual is None:
        return _passing_place()
    with contextlib.suppress(MammadagbokError):
        private_folder(usual)
    return usual


def _passing_place() -> Path:
    who = f"-{os.getuid()}" if hasattr(os, "getuid") else ""
    # `tempfile.gettempdir` would write a file of its own there to see whether it can.
    temporary = os.environ.get("TMPDIR") or os.environ.get("TEMP") or "/tmp"  # noqa: S108
    place = Path(temporary) / f"{_PASSING}{who}"
    with contextlib.suppress(OSError):
        place.mkdir(mode=0o700, exist_ok=True)
        found = place.lstat()
        if stat.S_ISDIR(found.st_mode) and (not who or who == f"-{found.st_uid}"):
            return place
    # Somebody else's: a folder that is not there takes no lock, and that of the database has to do.
    return place / _PASSING


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
        if self._folder.name.startswith(_PASSING):
            with contextlib.suppress(OSError):
                self._folder.rmdir()

    def _on_changed(self, _folder: str) -> None:
        self._heed_call()

    def _heed_call(self) -> None:
        try:
            self._show.unlink()
        except OSError:
            return
        self.called.emit()
