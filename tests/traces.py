"""Homes in which nobody has been yet, and what she wrote, looked for in every disguise."""

import base64
import os
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tour import story

ROOT: Final = Path(__file__).resolve().parents[1]
_PLACES: Final = {
    "HOME": "home",
    "XDG_DATA_HOME": "home/data",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp",
}


def new_home(base: Path) -> dict[str, str]:
    """Make a home in this folder and return an environment of nothing but it, off-screen."""
    environment = {"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = os.pathsep.join(str(ROOT / each) for each in ("src", "tests", ""))
    for variable, name in _PLACES.items():
        (base / name).mkdir(parents=True, exist_ok=True, mode=0o700)
        environment[variable] = str(base / name)
    return environment


def disguises(text: str) -> list[bytes]:
    """Return the text as files may hold it."""
    found = []
    for form in ("NFC", "NFD"):
        shaped = unicodedata.normalize(form, text)
        found += [shaped.encode("utf-8"), shaped.encode("utf-16-le")]
    folded = text.casefold().encode("utf-8")
    return [*found, folded, base64.b64encode(text.encode("utf-8"))[:-4]]


def canaries() -> list[bytes]:
    """Return what she wrote in the course of the evening, in every disguise."""
    written = [story.MOMENT, story.CRAVING, story.REFLECTION, story.LOOSE, story.TOPIC]
    written += [story.CHEER, story.PASSPHRASE, "fiskepinnene", "sykehuset"]
    return [each for text in written for each in disguises(text)]


def leaks(*places: Path, also: Iterable[bytes] = ()) -> list[str]:
    """Return the names of all files in these places that hold something she wrote, or `also`."""
    sought = [*canaries(), *also]
    files = {each for place in places for each in (place, *place.rglob("*")) if each.is_file()}
    return sorted(
        each.name for each in files if any(canary in each.read_bytes() for canary in sought)
    )
