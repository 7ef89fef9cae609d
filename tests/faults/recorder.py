"""From the system calls of a program to the events on its disk."""

from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import Final

from faults.disk import ROOT, Event, Move, Name, Recording, Resize, Said, Sync, Write
from faults.tracing import Call

CALLS: Final = (
    "open,openat,creat,close,lseek,write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,"
    "truncate,ftruncate,fallocate,rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,"
    "link,linkat,symlink,symlinkat,copy_file_range,sendfile,dup,dup2,dup3"
)
_STDOUT: Final = 1
_NOT_MODELLED: Final = ("creat", "truncate", "fallocate", "copy_file_range", "sendfile")
_NOT_MODELLED_BY_START: Final = ("writev", "pwritev", "link", "symlink", "dup")


def recorded(calls: Iterable[Call], root: Path) -> Recording:
    """Return what happened below `root`. Raises NotImplementedError for what is not modelled."""
    recorder = _Recorder(root)
    for call in calls:
        recorder.hear(call)
    return Recording(recorder.events, frozenset(recorder.names))


class _Recorder:
    """Follows names and descriptors as the program had them."""

    def __init__(self, root: Path) -> None:
        self.events: list[Event] = []
        self.names: dict[int, dict[str, int]] = {ROOT: {}}
        self._root = PurePosixPath(root)
        self._open: dict[int, int] = {}
        self._offsets: dict[int, int] = {}
        self._last = ROOT
        self._heard: dict[str, Callable[[Call], None]] = {
            "open": lambda call: self._opened(call, 0),
            "openat": lambda call: self._opened(call, 1),
            "close": self._closed,
            "lseek": self._sought,
            "write": self._written,
            "pwrite64": self._written_at,
            "fsync": self._synced,
            "fdatasync": self._synced,
            "ftruncate": self._resized,
            "rename": lambda call: self._renamed(call, 0, 1),
            "renameat": lambda call: self._renamed(call, 1, 3),
            "renameat2": lambda call: self._renamed(call, 1, 3),
            "unlink": lambda call: self._removed(call, 0),
            "rmdir": lambda call: self._removed(call, 0),
            "unlinkat": lambda call: self._removed(call, 1),
            "mkdir": lambda call: self._made(call, 0),
            "mkdirat": lambda call: self._made(call, 1),
        }

    def hear(self, call: Call) -> None:
        """Take one call into account."""
        if call.result < 0:
            return
        if call.name in _NOT_MODELLED or call.name.startswith(_NOT_MODELLED_BY_START):
            touched = call.arguments[0].isdigit() and int(call.arguments[0]) in self._open
            named = any(bytes(self._root) in call.text(at) for at in range(len(call.arguments)))
            if touched or named:
                raise NotImplementedError(call.name)
            return
        self._heard[call.name](call)

    def _place(self, call: Call, at: int) -> tuple[int, str] | None:
        """Return folder and name of the path in this argument, None outside the root."""
        path = PurePosixPath(call.text(at).decode())
        if not path.is_absolute():
            base = self._open.get(int(call.arguments[0])) if call.arguments[0].isdigit() else None
            return (base, path.name) if base in self.names else None
        if path == self._root or not path.is_relative_to(self._root):
            return None
        folder = ROOT
        for part in path.relative_to(self._root).parts[:-1]:
            folder = self.names[folder][part]
        return folder, path.name

    def _new(self, folder: int, name: str) -> int:
        self._last += 1
        self.names[folder][name] = self._last
        self.events.append(Name(folder, name, self._last))
        return self._last

    def _opened(self, call: Call, at: int) -> None:
        place = self._place(call, at)
        if place is None:
            if PurePosixPath(call.text(at).decode()) == self._root:
                self._open[call.result] = ROOT
            return
        folder, name = place
        file = self.names[folder].get(name)
        if file is None:
            file = self._new(folder, name)
        elif "O_TRUNC" in call.arguments[at + 1]:
            self.events.append(Resize(file, 0))
        if "O_APPEND" in call.arguments[at + 1]:
            raise NotImplementedError("O_APPEND")
        self._open[call.result], self._offsets[call.result] = file, 0

    def _file(self, call: Call) -> int | None:
        return self._open.get(int(call.arguments[0]))

    def _closed(self, call: Call) -> None:
        self._open.pop(int(call.arguments[0]), None)

    def _sought(self, call: Call) -> None:
        self._offsets[int(call.arguments[0])] = call.result

    def _written(self, call: Call) -> None:
        descriptor, data = int(call.arguments[0]), call.text(1)[: call.result]
        if descriptor == _STDOUT:
            self.events.append(Said(data.decode().strip()))
        elif (file := self._open.get(descriptor)) is not None:
            self.events.append(Write(file, self._offsets[descriptor], data))
            self._offsets[descriptor] += call.result

    def _written_at(self, call: Call) -> None:
        if (file := self._file(call)) is not None:
            self.events.append(Write(file, int(call.arguments[3]), call.text(1)[: call.result]))

    def _synced(self, call: Call) -> None:
        if (file := self._file(call)) is not None:
            self.events.append(Sync(file))

    def _resized(self, call: Call) -> None:
        if (file := self._file(call)) is not None:
            self.events.append(Resize(file, int(call.arguments[1])))

    def _renamed(self, call: Call, old_at: int, new_at: int) -> None:
        old, new = self._place(call, old_at), self._place(call, new_at)
        if old is None and new is None:
            return
        if old is None or new is None or old[0] != new[0]:
            raise NotImplementedError("a move from folder to folder")
        names = self.names[old[0]]
        names[new[1]] = names.pop(old[1])
        self.events.append(Move(old[0], old[1], new[1]))

    def _removed(self, call: Call, at: int) -> None:
        if (place := self._place(call, at)) is not None:
            del self.names[place[0]][place[1]]
            self.events.append(Name(*place, None))

    def _made(self, call: Call, at: int) -> None:
        if (place := self._place(call, at)) is not None:
            self.names[self._new(*place)] = {}
