"""The program's link in the Start menu of Windows, under its own name or a plain one.

Setup lays both links beside the program and puts the one she chose in the menu.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mammadagbok.storage.files import read_if_there, told_as_facts, write_whole

ORDINARY: Final = "Mammadagbok"
PLAIN: Final = ("Notater", "Notat", "Notes")
"""What the program is called in discreet mode, in each language. Setup uses the same names."""
_LAID: Final = {False: "ordinary.lnk", True: "plain.lnk"}


def links_folder() -> Path:
    """Return where setup lays the links. One that was unpacked without setup has none."""
    return Path(sys.executable).parent / "links"


@dataclass(frozen=True, slots=True)
class StartMenu:
    """The folder of the two links, and that of her own Start menu."""

    links: Path
    menu: Path

    def show(self, name: str, *, discreet: bool) -> None:
        """Have the menu show the program under `name` and a plain icon, or as what it is.

        A link that she has removed from the menu stays away. Raises DiskFullError or
        NotWritableError.
        """
        there = [*self._there()]
        link = read_if_there(self.links / _LAID[discreet])
        if not there or link is None:
            return
        wanted = self.menu / f"{name if discreet else ORDINARY}.lnk"
        if wanted not in there or read_if_there(wanted) != link:
            write_whole(wanted, link)
        for other in there:
            if other != wanted:
                with told_as_facts(other):
                    other.unlink(missing_ok=True)

    def _there(self) -> Iterator[Path]:
        for name in (ORDINARY, *PLAIN):
            if (place := self.menu / f"{name}.lnk").is_file():
                yield place
