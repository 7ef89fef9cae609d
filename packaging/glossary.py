"""The glossary as values: what each thing is called in each language, and what it is not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

GLOSSARY = Path(__file__).resolve().parents[1] / "docs" / "glossary.md"

# Where the English words of a term mean something else, by the first of its names.
OTHER_SENSES = {
    "journal": r"journal\.txt",
    "moment": r"(?:a|It takes a) moment",
    "because": r"because you have",
    "from the group": r"from the group leader",
    "group file": r"a file from the group leader",
    "lock": r"lock out|Caps Lock",
    "on this day": r"Not on this day",
    "picture": r"picture file",
}


@dataclass(frozen=True)
class Term:
    """One thing: its names in each language, as they stand in the table, and words that are not."""

    nb: tuple[str, ...]
    nn: tuple[str, ...]
    en: tuple[str, ...]
    banned: tuple[str, ...]

    def is_in(self, english: str) -> bool:
        """Whether an English text speaks of it."""
        other = OTHER_SENSES.get(self.en[0], r"(?!)")
        meant = re.sub(rf"\{{\w+\}}|(?i:{other})", "", english)
        return any(_said(name).search(meant) for name in self.en)

    def advice(self) -> str:
        """What a translator should know of it."""
        names = f"{' · '.join(self.en)}: nb {' · '.join(self.nb)}, nn {' · '.join(self.nn)}"
        return f"{names}; never {', '.join(self.banned)}" if self.banned else names


def terms(path: Path = GLOSSARY) -> tuple[Term, ...]:
    """All rows of the table."""
    return tuple(_rows(path.read_text(encoding="utf-8").splitlines()))


def _rows(lines: list[str]) -> Iterator[Term]:
    for line in lines:
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and len(cells) == 5 and cells[0] != "Bokmål":
            nb, nn, en, _, banned = cells
            yield Term(_names(nb), _names(nn), _names(en), _words(banned))


def _names(cell: str) -> tuple[str, ...]:
    """«sug; siden: bølger» is two names; what stands in brackets tells where a name is used."""
    bare = re.sub(r"\([^)]*\)|\w+:|[«»]", "", cell)
    return tuple(name.strip() for name in re.split(r"[;·/,]", bare) if name.strip())


def _words(cell: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in re.sub(r"\([^)]*\)", "", cell).split(",") if word.strip())


@cache
def _said(name: str) -> re.Pattern[str]:
    plural = rf"{re.escape(name[:-1])}(?:y|ies)" if name.endswith("y") else rf"{re.escape(name)}s?"
    return re.compile(rf"\b{plural}\b", re.IGNORECASE)
