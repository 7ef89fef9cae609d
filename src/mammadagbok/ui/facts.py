"""Numbers to call, and legal and medical texts, read from the dated files in `resources/facts`."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class HelpNumber:
    """Somebody to call: `number` as it is dialled, '' when none is confirmed; `web` likewise."""

    id: str
    name: str
    number: str
    web: str
    group: str
    note: str
    on_lock_screen: bool


class Facts:
    """The facts in one language: nb, nn or en."""

    def __init__(self, folder: Path, language: str) -> None:
        self._language = language
        self._numbers: dict[str, Any] = json.loads((folder / "numbers.json").read_bytes())
        self._texts: dict[str, Any] = json.loads((folder / "texts.json").read_bytes())

    def numbers(self, *, lock_screen: bool = False) -> list[HelpNumber]:
        """Return the numbers in their order, only the neutral ones for the lock screen."""
        found = map(self._number, self._numbers["numbers"])
        return [each for each in found if each.on_lock_screen or not lock_screen]

    def text(self, key: str) -> list[str]:
        """Return the paragraphs of a text; a lead in **bold** may open each."""
        paragraphs: list[str] = self._texts["texts"][key][self._language]
        return paragraphs

    @property
    def is_approved(self) -> bool:
        """True once a named person has checked numbers and texts."""
        return all(part["checked"] and part["by"] for part in (self._numbers, self._texts))

    def _number(self, item: dict[str, Any]) -> HelpNumber:
        return HelpNumber(
            id=item["id"],
            name=item["name"][self._language],
            number=item["number"] or "",
            web=item.get("web") or "",
            group=item["group"],
            note=(item.get("note") or {}).get(self._language, ""),
            on_lock_screen=item["lock_screen"],
        )
