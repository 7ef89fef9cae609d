"""What the packaged program is made of, and the licence of each part, read from `resources`."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_BLANK: Final = re.compile(r"\n\s*\n")
_RULE: Final = re.compile(r"[-=*_#]{10,}")
"""A line drawn with signs, which fits no other width."""
_MARGIN: Final = " \t#"
"""What stands before every line of some texts."""
_FULL: Final = 56
"""A line of fewer letters ends where its writer wanted it to end."""


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

    own: Final = "licences/gpl-3.txt"
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

    def paragraphs(self, name: str) -> list[str]:
        """Return one file, in the language it is written in, to be shown in any width."""
        text = (self._resources / name).read_text("utf-8").replace("\f", "")
        flowing = map(_flowing, _BLANK.split(_RULE.sub("", text)))
        return [each for each in flowing if each]


def _flowing(paragraph: str) -> str:
    """Let lines go on where they were broken for want of room. The words stay as they are."""
    text, is_full = "", False
    for line in (each.strip(_MARGIN) for each in paragraph.splitlines()):
        text += (" " if is_full else "\n") + line
        is_full = len(line) >= _FULL
    return text.strip()
