"""All that the program says: the catalogues, its resources, and the leader's pages."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from catalogue import read
from notes import QT
from translations import CATALOGUES, LANGUAGES, catalogue_path

RESOURCES = CATALOGUES.parent
LEADER_KEY = "leder.md"
FACTS = "facts/texts.json"
# Made-up texts in her own voice, which may say «vi» and count as it likes.
PRACTICE = "practice.json"


@dataclass(frozen=True)
class Text:
    """A text she may read; `key` is the context of a catalogue, or the name of a file without the
    part that tells its language."""

    key: str
    language: str
    text: str

    @property
    def is_qts(self) -> bool:
        """Whether it is Qt's own, and not one of the program's questions."""
        return QT.fullmatch(self.key) is not None


def catalogue_texts(language: str) -> Iterator[Text]:
    """The texts of one catalogue, without access keys."""
    for message in read(catalogue_path(language)):
        for form in message.forms:
            yield Text(message.context, language, form.replace("&", ""))


def resource_texts() -> Iterator[Text]:
    """The texts of all JSON resources, those below a key that names a language or all of a file
    that is named after one; and the manual, a paragraph at a time, its headings under a key of
    their own."""
    for path in sorted(RESOURCES.rglob("*.json")):
        named = path.stem if path.stem in LANGUAGES else None
        for language, text in spoken(json.loads(path.read_bytes()), named):
            yield Text(key_of(path), language, text)
    for path in sorted(RESOURCES.glob("help/*/*.md")):
        for text in without_addresses(path.read_text(encoding="utf-8")).split("\n\n"):
            heading = "#" if text.startswith("#") else ""
            yield Text(key_of(path) + heading, path.parent.name, text.strip("#\n "))


def leader_texts() -> Iterator[Text]:
    """The leader's pages, a paragraph or a cell at a time, without commands and names of files."""
    for path in sorted((RESOURCES.parent / "docs").glob("leder*.md")):
        language = path.stem.partition(".")[2] or "nb"
        whole = path.read_text(encoding="utf-8")
        written = re.sub(r"(?m)^<a id.*\n|^\|[-|]+\|\n", "", re.sub(r"`[^`]*`", "{code}", whole))
        words = without_addresses(written)
        for text in re.split(r"\n\n|\n- |\|", words):
            heading = "#" if text.lstrip().startswith("#") else ""
            if text := text.strip("#*\n "):
                yield Text(LEADER_KEY + heading, language, text)


def without_addresses(markdown: str) -> str:
    """The words of a topic without anchors, where links lead, and the names of pictures."""
    return re.sub(r" ?\{#[^}]*\}|\]\([^)]*\)", "", markdown)


def key_of(path: Path, folder: Path = RESOURCES) -> str:
    """«prompts/nb.json» is «prompts.json», and «help/nb/craving.md» is «help/craving.md»."""
    return re.sub(r"/(?:nb|nn|en)(?=[./])", "", path.relative_to(folder).as_posix())


def spoken(value: object, language: str | None) -> Iterator[tuple[str, str]]:
    """Every string below a language, with that language."""
    match value:
        case str() if language is not None:
            yield language, value
        case dict():
            for name, part in value.items():
                yield from spoken(part, name if name in LANGUAGES else language)
        case list():
            for part in value:
                yield from spoken(part, language)


@cache
def all_texts() -> tuple[Text, ...]:
    """Everything, in all languages."""
    catalogues = [text for language in LANGUAGES for text in catalogue_texts(language)]
    return (*catalogues, *resource_texts(), *leader_texts())


def pattern(words: str, phrases: tuple[str, ...] = ()) -> re.Pattern[str]:
    """Matches any of the words, and any of the phrases, as whole words in any case; a `*` stands
    for any ending."""
    parts = [re.escape(word).replace(r"\*", r"\w*") for word in [*phrases, *words.split()]]
    return re.compile(rf"(?<![\w.-])(?:{'|'.join(parts)})\b", re.IGNORECASE)
