"""The built-in manual: topics of plain words, links and pictures, and nothing else."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

TOPICS: Final = (
    "first-steps",
    "writing",
    "finding",
    "craving",
    "kind-words",
    "group",
    "bringing",
    "help-now",
    "safety",
    "if-something-happens",
    "copies",
    "moving",
    "settings",
    "keyboard",
    "complain",
    "leaders",
)
"""The topics in their order, by the names of their files."""
OPENING: Final = "opening"
"""The one that may be read before the journal is open. It tells nothing of what is in it."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads: a topic, and in it the section with this anchor, '' for its beginning."""

    topic: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike: plain, bold, or a link."""

    text: str
    bold: bool = False
    target: Target | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that belong together on as many lines as they need."""

    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines one below the other, each with a number or a dot before it."""

    items: tuple[Paragraph, ...]
    numbered: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by the name of its file, and what is to be seen in it."""

    name: str
    seen: str


Block = Paragraph | Listing | Picture


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it. The first of a topic may have neither of its names."""

    anchor: str
    heading: str
    blocks: tuple[Block, ...]

    def lines(self) -> Iterator[Paragraph]:
        """Yield every paragraph and every line of a list."""
        for block in self.blocks:
            match block:
                case Paragraph():
                    yield block
                case Listing():
                    yield from block.items

    def pictures(self) -> Iterator[Picture]:
        """Yield the pictures in their order."""
        yield from (block for block in self.blocks if isinstance(block, Picture))


@dataclass(frozen=True, slots=True)
class Topic:
    """One text of the manual. `about` says in one sentence what it is about."""

    name: str
    title: str
    about: str
    sections: tuple[Section, ...]

    def targets(self) -> Iterator[Target]:
        """Yield where its links lead, in their order."""
        lines = (line for section in self.sections for line in section.lines())
        yield from (run.target for line in lines for run in line.runs if run.target is not None)
