"""KeePassXC with as many notes: each text in an entry of its own, in one encrypted file."""

import base64
import shutil
import subprocess
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Final
from uuid import UUID

from benchmarks import texts
from benchmarks.desktop import Desktop
from benchmarks.peers.peer import HITS, PASSPHRASE, WORD, settled, stamp, stood, typed, wait_for

_FILE: Final = "notes.kdbx"
_SETTINGS: Final = """\
[General]
UpdateCheckMessageShown=true
BackupBeforeSave=false
[GUI]
CheckForUpdates=false
[Security]
IconDownloadFallback=false
"""


class KeePassXC:
    """KeePassXC."""

    seen = (
        "usable: from the start of the process, given the passphrase on its standard input, until"
        " the title no longer says that it is locked and nothing is painted any more;"
        " search: from the first letter until the last paint;"
        " one more: from the key that keeps the new entry until the file is written"
    )

    def is_installed(self) -> bool:
        """True when its commands are there."""
        return bool(shutil.which("keepassxc") and shutil.which("keepassxc-cli"))

    def make(self, count: int, folder: Path) -> None:
        """Write the XML that its own tool imports."""
        whole = folder / "notes.xml"
        with whole.open("w", encoding="utf-8") as file:
            file.write("<KeePassFile><Meta/><Root><Group>")
            file.write(f"<UUID>{_uuid(0)}</UUID><Name>Notes</Name>")
            for number, (at, text) in enumerate(texts.texts(count), start=1):
                file.write(f"<Entry><UUID>{_uuid(number)}</UUID>")
                for key, value in (("Title", f"{at:%Y-%m-%d %H:%M}"), ("Notes", text)):
                    file.write(f"<String><Key>{key}</Key><Value>{escape(value)}</Value></String>")
                file.write("</Entry>")
            file.write("</Group></Root></KeePassFile>")
        subprocess.run(
            [
                shutil.which("keepassxc-cli") or "",
                "import",
                "-q",
                "-p",
                f"{whole}",
                f"{folder / _FILE}",
            ],
            check=True,
            input=f"{PASSPHRASE}\n{PASSPHRASE}\n".encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        whole.unlink()

    def measure(self, desktop: Desktop, folder: Path) -> Iterator[tuple[str, float]]:
        """Start it on the file, search, and make an entry."""
        settings, file = desktop.place / "keepassxc.ini", folder.resolve() / _FILE
        settings.write_text(_SETTINGS, "utf-8")
        command = ["keepassxc", "--config", f"{settings}", "--pw-stdin", f"{file}"]
        with stood(desktop, command, _is_open, f"{PASSPHRASE}\n") as (program, usable):
            yield "usable_ms", usable
            desktop.hands.press("ctrl+f")
            desktop.pixels.rest()
            yield "search_ms", settled(desktop, program, typed(desktop, WORD), HITS)
            desktop.hands.press("Escape")
            desktop.pixels.rest()
            yield "add_ms", _added(desktop, file)


def _added(desktop: Desktop, file: Path) -> float:
    desktop.hands.press("ctrl+n")
    desktop.pixels.rest()
    desktop.hands.write("Snart jul")
    desktop.pixels.rest()
    before = stamp(file)
    begun = desktop.hands.press("Return")
    return 1_000 * (wait_for(lambda: stamp(file) != before) - begun)


def _is_open(title: str) -> bool:
    return "KeePassXC" in title and "notes" in title.lower() and "[" not in title


def _uuid(number: int) -> str:
    return base64.b64encode(UUID(int=number + 1).bytes).decode()
