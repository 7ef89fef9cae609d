"""What the packaged program is made of, and the licence of each part, read from `resources`."""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program. `version` is '' where none of ours fixes it; `what` says what for."""

    name: str
    version: str
    licence: str
    what: str
    texts: tuple[str, ...]
    """Names of the files with its licence, whole."""


class Licences:
    """The parts, with what they are for in one language: nb, nn or en."""

    own: str = "licences/gpl-3.txt"
    """The file with the program's own licence."""

    def __init__(self, resources: Path, language: str) -> None:
        self._resources, self._language = resources, language

    def parts(self) -> tuple[Part, ...]:
        """Return every part, in the order of the file."""
        listed = json.loads((self._resources / "licences" / "parts.json").read_bytes())["parts"]
        return tuple(
            Part(
                each["name"],
                each["version"],
                each["licence"],
                each["what"][self._language],
                tuple(each["texts"]),
            )
            for each in listed
        )

    def text(self, name: str) -> str:
        """Return one file, in the language it is written in."""
        return (self._resources / name).read_text("utf-8").replace("\f", "")
