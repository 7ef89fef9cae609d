"""How she likes the window: the one file outside the journal, and nothing of hers in it."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

from mammadagbok.storage.files import private_folder, read_if_there, write_whole

LANGUAGES: Final = ("nb", "nn", "en")
THEMES: Final = ("system", "light", "dark")
SCALES: Final = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
IDLE_MINUTES: Final = (1, 3, 5, 10, 15, 30)


@dataclass(frozen=True, slots=True)
class Settings:
    """Language, theme, text size and the minutes until the idle lock (1–30)."""

    language: str = "nb"
    theme: str = "system"
    scale: float = 1.0
    idle_minutes: int = 5

    def sound(self) -> "Settings":
        """Return these settings with everything that makes no sense set back to its default."""
        plain = Settings()
        return Settings(
            language=self.language if self.language in LANGUAGES else plain.language,
            theme=self.theme if self.theme in THEMES else plain.theme,
            scale=self.scale if self.scale in SCALES else plain.scale,
            idle_minutes=(
                self.idle_minutes if self.idle_minutes in IDLE_MINUTES else plain.idle_minutes
            ),
        )


class SettingsFile:
    """The settings on disk. A missing or broken file means the defaults."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Settings:
        """Return what was kept, as far as it makes sense."""
        try:
            kept: Any = json.loads(read_if_there(self._path) or b"{}")
        except ValueError:
            kept = {}
        known = {field.name for field in fields(Settings)}
        pairs = kept.items() if isinstance(kept, dict) else ()
        chosen = {name: value for name, value in pairs if name in known}
        return replace(Settings(), **chosen).sound()

    def write(self, settings: Settings) -> None:
        """Keep the settings. Raises DiskFullError or NotWritableError."""
        private_folder(self._path.parent)
        write_whole(self._path, json.dumps(asdict(settings), indent=2).encode())
