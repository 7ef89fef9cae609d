"""A made-up Windows user's computer, for trying setup: Wine with a home of its own."""

import json
import os
import re
import subprocess
import time
from pathlib import Path
from typing import Final

WINE: Final = "/usr/lib/wine/wine64"
USER: Final = "Åse Bø Ærlig"
APP_KEY: Final = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Notater"
_FOLDERS: Final = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
_MENU: Final = r"AppData\Roaming\Microsoft\Windows\Start Menu\Programs"
_LONG_S: Final = 180


class Computer:
    """Wine in `prefix`, with Windows 10 and a user whose name has spaces, å, ø and æ."""

    def __init__(self, prefix: Path) -> None:
        self._prefix = prefix
        self.drive = prefix / "drive_c"
        self.home = self.drive / "users" / USER
        self.local = self.home / "AppData" / "Local"
        self.installed = self.local / "Programs" / "Notater"
        self.menu = self.home / Path(*_MENU.split("\\"))
        self.kept = self.local / "Notater"
        """Where the program keeps settings and journal."""

    def set_up(self) -> None:
        """Make the computer and its user."""
        self.run("wineboot", "-i")
        self.run("winecfg", "-v", "win10")
        home = f"C:\\users\\{USER}"
        for name, place in {
            "AppData": rf"{home}\AppData\Roaming",
            "Local AppData": rf"{home}\AppData\Local",
            "Programs": rf"{home}\{_MENU}",
        }.items():
            self.run("reg", "add", _FOLDERS, "/v", name, "/t", "REG_EXPAND_SZ", "/d", place, "/f")
        self.menu.mkdir(parents=True)
        self.local.mkdir(parents=True)

    def run(self, *command: str | Path, **variables: str) -> int:
        """Run it to its end and return its exit status."""
        return self._start(*command, **variables).wait(_LONG_S)

    def start(self, *command: str | Path, **variables: str) -> "subprocess.Popen[bytes]":
        """Start it and let it run."""
        return self._start(*command, **variables)

    def registered(self) -> dict[str, str]:
        """Return what setup has told Windows about the program; nothing when it is not there."""
        exported = self.drive / "told.reg"
        exported.unlink(missing_ok=True)
        if self.run("reg", "export", APP_KEY, r"C:\told.reg", "/y"):
            return {}
        values = re.findall(r'^"(\w+)"="(.*)"$', exported.read_text("utf-16"), re.MULTILINE)
        return {name: value.replace("\\\\", "\\") for name, value in values}

    def remove(self, folder: Path | None = None) -> int:
        """Run the uninstaller, which goes on by itself, and wait until it is gone."""
        program = (folder or self.installed) / "uninstall.exe"
        status = self.run(program, "/S")
        last = time.monotonic() + _LONG_S
        while program.exists() and status == 0 and time.monotonic() < last:
            time.sleep(0.5)
        return status

    def links(self) -> list[str]:
        """Return the names in the Start menu."""
        return sorted(each.stem for each in self.menu.glob("*.lnk"))

    def mount(self, letter: str, place: Path) -> None:
        """Have a folder be a drive."""
        link = self._prefix / "dosdevices" / f"{letter}:"
        link.unlink(missing_ok=True)
        link.symlink_to(place)

    def keep_settings(self, *, discreet: bool) -> bytes:
        """Write settings as the program does, and return them."""
        self.kept.mkdir(parents=True, exist_ok=True)
        data = json.dumps({"language": "nb", "plain": discreet, "scale": 1.0}, indent=2).encode()
        (self.kept / "settings.json").write_bytes(data)
        return data

    def end(self) -> None:
        """Turn it off."""
        subprocess.run(["/usr/lib/wine/wineserver64", "-k"], env=self._environment(), check=False)

    def _start(self, *command: str | Path, **variables: str) -> "subprocess.Popen[bytes]":
        # What Wine says about itself tells nothing about setup.
        return subprocess.Popen(
            [WINE, *map(str, command)],
            env=self._environment(**variables),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _environment(self, **variables: str) -> dict[str, str]:
        wine = {
            "WINEPREFIX": str(self._prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree=;mshtml=",
            "LC_ALL": "C.UTF-8",
        }
        return {**os.environ, **wine, **variables}
