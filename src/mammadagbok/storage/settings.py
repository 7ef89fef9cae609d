"""How she likes the window: the one file outside the journal, and nothing of hers in it."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Final, TypeVar

from mammadagbok.storage.files import private_folder, read_if_there, write_whole

LANGUAGES: Final = ("nb", "nn", "en")
THEMES: Final = ("system", "light", "dark")
CONTRASTS: Final = ("system", "ordinary", "high")
TYPEFACES: Final = ("inter", "system")
MOTIONS: Final = ("system", "still")
SCALES: Final = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
IDLE_MINUTES: Final = (1, 3, 5, 10, 15, 30)
_IN_FILE: Final = {"discreet": "plain"}
"""What is called something else in the file: nobody who reads it shall learn that she hides."""

Choice = TypeVar("Choice", str, float, int)


@dataclass(frozen=True, slots=True)
class Settings:
    """How the window looks and moves, the minutes until the idle lock (1–30), and discreet mode."""

    language: str = "nb"
    theme: str = "system"
    scale: float = 1.0
    idle_minutes: int = 5
    discreet: bool = False
    contrast: str = "system"
    font: str = "inter"
    motion: str = "system"

    def sound(self) -> "Settings":
        """Return these settings with everything that makes no sense set back to its default."""
        plain = Settings()
        return Settings(
            language=_one_of(LANGUAGES, self.language, plain.language),
            theme=_one_of(THEMES, self.theme, plain.theme),
            scale=_one_of(SCALES, self.scale, plain.scale),
            idle_minutes=_one_of(IDLE_MINUTES, self.idle_minutes, plain.idle_minutes),
            discreet=self.discreet is True,
            contrast=_one_of(CONTRASTS, self.contrast, plain.contrast),
            font=_one_of(TYPEFACES, self.font, plain.font),
            motion=_one_of(MOTIONS, self.motion, plain.motion),
        )


class SettingsFile:
    """The settings on disk. A missing or broken file means the defaults."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Settings:
        """Return what was kept, as far as it makes sense."""
        own = {field.name: field.name for field in fields(Settings)}
        own |= {told: name for name, told in _IN_FILE.items()}
        chosen = {own[name]: value for name, value in self._kept().items() if name in own}
        return replace(Settings(), **chosen).sound()

    def write(self, settings: Settings) -> None:
        """Keep the settings. What a newer version has put there stays: a name that this one does
        not know, and a value it does not know of a setting that she leaves as it is.

        Raises DiskFullError or NotWritableError.
        """
        private_folder(self._path.parent)
        kept, before = self._kept(), asdict(self.read())
        for name in _IN_FILE:
            kept.pop(name, None)
        for name, value in asdict(settings).items():
            told = _IN_FILE.get(name, name)
            if told not in kept or value != before[name]:
                kept[told] = value
        write_whole(self._path, json.dumps(kept, indent=2).encode())

    def _kept(self) -> dict[str, Any]:
        try:
            kept = json.loads(read_if_there(self._path) or b"{}")
        except (ValueError, RecursionError):
            return {}
        return kept if isinstance(kept, dict) else {}


def _one_of(choices: Sequence[Choice], kept: Choice, default: Choice) -> Choice:
    """Return the choice that equals `kept`, since 5.0 and true are no minutes to count with."""
    return next((choice for choice in choices if choice == kept), default)
