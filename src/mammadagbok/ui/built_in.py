"""Ideas that come with the program, read from `resources/prompts` and `resources/themes`."""

import json
from pathlib import Path
from typing import Any

from mammadagbok.domain.ideas import Idea, IdeaList


class BuiltIn:
    """The ideas in one language: nb, nn or en."""

    def __init__(self, resources: Path, language: str) -> None:
        prompts: dict[str, dict[str, str]] = _read(resources / "prompts" / f"{language}.json")
        themes: dict[str, str] = _read(resources / "themes" / f"{language}.json")
        self._lists = {**prompts, IdeaList.THEMES.value: themes}

    def ideas(self, which: IdeaList) -> tuple[Idea, ...]:
        """Return a list as it came, in its order."""
        return tuple(Idea(text, name) for name, text in self._lists[which.value].items())


def _read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_bytes())
    return found
