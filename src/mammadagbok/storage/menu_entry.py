"""The program's entry in the desktop's menu while it is discreet (freedesktop.org, Linux).

A plain entry of ours stands in her own folder of entries, and one of ordinary name that the
system or she herself has installed is kept out of the menu.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from mammadagbok.storage.files import private_folder, read_if_there, told_as_facts, write_whole

_ORDINARY, _PLAIN = "mammadagbok.desktop", "notater.desktop"
_GROUP: Final = "[Desktop Entry]"
_HIDDEN: Final = "NoDisplay=true\nX-Notater-Hidden=true\n"
"""The second line tells that the first is ours to take out again."""
_COVER: Final = f"{_GROUP}\nType=Application\nName=Notater\n{_HIDDEN}"
_RESERVED: Final = str.maketrans({sign: f"\\{sign}" for sign in '"`$\\'})


def has_menu_entry() -> bool:
    """True where the program can change its entry: not on macOS, on Windows only if set up."""
    if sys.platform == "win32":
        from mammadagbok.storage.start_menu import links_folder

        return links_folder().is_dir()
    return sys.platform != "darwin"


class Menu(Protocol):
    """Where the program is found by name."""

    def show(self, name: str, *, discreet: bool) -> None:
        """Show the program under `name` alone, or as what it is.

        Raises DiskFullError or NotWritableError.
        """


def plain_entry(name: str, command: Sequence[str]) -> str:
    """Return the entry that starts `command` under this name, with the system's plain sheet."""
    lines = (
        _GROUP,
        "Type=Application",
        f"Name={name}",
        f"Exec={' '.join(map(_quoted, command))}",
        "Icon=text-x-generic",
        "Terminal=false",
        "Categories=Utility;",
        "StartupWMClass=notater",
    )
    return "".join(f"{line}\n" for line in lines)


def hidden_entry(ordinary: str) -> str:
    """Return this entry kept out of the menu; one that is kept out already as it is."""
    if _HIDDEN in ordinary or _GROUP not in ordinary:
        return ordinary
    return ordinary.replace(f"{_GROUP}\n", f"{_GROUP}\n{_HIDDEN}", 1)


def shown_entry(hidden: str) -> str:
    """Return what `hidden_entry` was given."""
    return hidden.replace(_HIDDEN, "", 1)


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """Her folder of entries, those of the system, and what starts the program.

    `is_installed` is False where it runs from its source: then an entry is written only when one
    of ordinary name shows in the menu already.
    """

    own: Path
    of_system: Sequence[Path]
    command: Sequence[str]
    is_installed: bool

    def show(self, name: str, *, discreet: bool) -> None:
        """Have the menu say `name` and nothing else, or leave it as it was before.

        Raises DiskFullError or NotWritableError.
        """
        if discreet:
            self._hide_behind(name)
        else:
            self._come_back()

    def _hide_behind(self, name: str) -> None:
        ordinary = self._read(_ORDINARY)
        of_system = any((folder / _ORDINARY).exists() for folder in self.of_system)
        if not (self.is_installed or of_system or ordinary):
            return
        private_folder(self.own)
        self._write(_PLAIN, plain_entry(name, self.command))
        if ordinary:
            self._write(_ORDINARY, hidden_entry(ordinary))
        elif of_system:
            self._write(_ORDINARY, _COVER)

    def _come_back(self) -> None:
        ordinary = self._read(_ORDINARY)
        if ordinary == _COVER:
            self._remove(_ORDINARY)
        elif ordinary is not None and _HIDDEN in ordinary:
            self._write(_ORDINARY, shown_entry(ordinary))
        self._remove(_PLAIN)

    def _read(self, name: str) -> str | None:
        kept = read_if_there(self.own / name)
        return None if kept is None else kept.decode("utf-8", "surrogateescape")

    def _write(self, name: str, entry: str) -> None:
        write_whole(self.own / name, entry.encode("utf-8", "surrogateescape"))

    def _remove(self, name: str) -> None:
        with told_as_facts(self.own / name):
            (self.own / name).unlink(missing_ok=True)


def _quoted(argument: str) -> str:
    """Return the argument as an Exec line takes it: quoted, and its own signs escaped twice."""
    escaped = argument.translate(_RESERVED).replace("\\", "\\\\").replace("%", "%%")
    return f'"{escaped}"'
