"""The parts of setup that are made: its texts in three languages, and the list of its files."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

TEXTS: Final = Path(__file__).with_name("texts.toml")
LANGUAGES: Final = {"nb": "NORWEGIAN", "nn": "NORWEGIANNYNORSK", "en": "ENGLISH"}
_VARIABLES: Final = {
    "need": "$NeededMB",
    "free": "$FreeMB",
    "long": "$Longest",
    "place": "$Place",
    "there": "$There",
    "here": "${VERSION}",
}
_LANGUAGE_OF_BUTTON: Final = {"nb": "Neste", "nn": "Neste", "en": "Next"}

Texts = Mapping[str, Mapping[str, str]]


def read_texts(path: Path = TEXTS) -> Texts:
    """Return every text by name, and in each language."""
    return tomllib.loads(path.read_text("utf-8"))


def lang_strings(texts: Texts) -> str:
    """Return the texts as NSIS reads them, the program's own names in place of ours."""
    lines = [_line(name, code, told[code]) for name, told in texts.items() for code in LANGUAGES]
    return "\n".join(lines) + "\n"


def _line(name: str, code: str, text: str) -> str:
    told = text.strip().replace("$", "$$").replace('"', '$\\"')
    told = told.replace("{next}", _LANGUAGE_OF_BUTTON[code])
    told = re.sub(r"\{(\w+)\}", lambda found: _VARIABLES[found[1]], told)
    told = told.replace("\n", "$\\r$\\n")
    return f'LangString {name} ${{LANG_{LANGUAGES[code]}}} "{told}"'


def file_lists(files: Iterable[str]) -> str:
    """Return how each file is laid, and how just those are removed again, for setup."""
    listed = sorted(files)
    lay, remove = "\n".join(_laid(listed)), "\n".join(_removed(listed))
    longest = max(len(each) for each in listed) + 1
    return (
        f"!define LONGEST_FILE {longest}\n"
        f"!macro LayFiles\n{lay}\n!macroend\n"
        f"!macro RemoveFiles\n{remove}\n!macroend\n"
    )


def _laid(files: list[str]) -> Iterator[str]:
    folder = None
    for each in files:
        place = PurePosixPath(each)
        if place.parent != folder:
            folder = place.parent
            yield f'SetOutPath "{_target(folder)}"'
        yield f'File "${{STAGE}}/{each}"'


def _removed(files: list[str]) -> Iterator[str]:
    yield from (f'Delete "{_target(PurePosixPath(each))}"' for each in files)
    folders = {folder for each in files for folder in PurePosixPath(each).parents}
    deepest = sorted(folders - {PurePosixPath()}, key=lambda each: (-len(each.parts), str(each)))
    yield from (f'RMDir "{_target(folder)}"' for folder in deepest)


def _target(place: PurePosixPath) -> str:
    return "\\".join(("$INSTDIR", *place.parts)).replace("$INSTDIR\\.", "$INSTDIR")
