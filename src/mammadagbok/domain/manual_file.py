"""Reads a topic of the manual: a small part of Markdown, and a refusal for everything else.

`# Title`, one plain sentence, and then blocks with an empty line between them: `## Heading
{#anchor}`, paragraphs, lists of `- ` or `1. `, and `![what is to be seen](name)`. In a line stand
**bold** words and [links](help:topic#anchor).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mammadagbok.domain.manual import (
    Block,
    Listing,
    Paragraph,
    Picture,
    Run,
    Section,
    Target,
    Topic,
)

_NAME: Final = "[a-z]+(?:-[a-z]+)*"
_HEADING: Final = re.compile(rf"## (\S[^#{{}}]*?) \{{#({_NAME})\}}")
_PICTURE: Final = re.compile(rf"!\[([^\]\[]+)\]\(({_NAME})\)")
_ITEM: Final = re.compile(r"(- |\d+\. )(.+)")
_MARKED: Final = re.compile(
    rf"\*\*(?P<bold>[^*\[\]]+)\*\*|\[(?P<words>[^\]\[*]+)\]\(help:(?P<topic>{_NAME})"
    rf"(?:#(?P<anchor>{_NAME}))?\)"
)
_STRAY: Final = re.compile(r"[*\[\]`|#{}<>\\]|^(?:- |\d+\. )")
"""A sign that means something in Markdown, and nothing here."""


class MalformedTopicError(ValueError):
    """A topic is not written as topics are. Names the topic, the line, and what is wrong there."""

    def __init__(self, topic: str, line: int, why: str) -> None:
        super().__init__(f"{topic}, line {line}: {why}")
        self.topic, self.line = topic, line


class _Stretch:
    """The lines between two empty ones, and the number of the first."""

    def __init__(self, topic: str, number: int, lines: Sequence[str]) -> None:
        self.topic, self.number, self.lines = topic, number, lines

    @property
    def words(self) -> str:
        return " ".join(line.strip() for line in self.lines)

    def refusal(self, why: str) -> MalformedTopicError:
        return MalformedTopicError(self.topic, self.number, why)


def parse_topic(name: str, text: str) -> Topic:
    """Return the topic of this name that is written in `text`. Raises MalformedTopicError."""
    stretches = list(_stretches(name, text))
    if len(stretches) < 2:
        raise MalformedTopicError(name, 1, "a title and a sentence are needed")
    title, about, *rest = stretches
    if len(title.lines) != 1 or not title.words.startswith("# "):
        raise title.refusal("the first line is «# » and a title")
    sections = tuple(_sections(rest))
    anchors = [section.anchor for section in sections]
    if twice := [each for each in anchors if anchors.count(each) > 1]:
        raise title.refusal(f"two sections are called {twice[0]}")
    return Topic(name, _plain(title, title.words[2:]), _plain(about, about.words), sections)


def _stretches(name: str, text: str) -> Iterator[_Stretch]:
    lines: list[str] = []
    for number, line in enumerate([*text.splitlines(), ""], start=1):
        if line.strip():
            lines.append(line)
        elif lines:
            yield _Stretch(name, number - len(lines), lines)
            lines = []


def _sections(stretches: Sequence[_Stretch]) -> Iterator[Section]:
    anchor, heading = "", ""
    blocks: list[Block] = []
    for stretch in stretches:
        if not stretch.words.startswith("#"):
            blocks.append(_block(stretch))
            continue
        if anchor or blocks:
            yield Section(anchor, heading, tuple(blocks))
        found = _HEADING.fullmatch(stretch.words)
        if found is None or len(stretch.lines) != 1:
            raise stretch.refusal("a heading is «## Words {#anchor}» on a line of its own")
        heading, anchor, blocks = _plain(stretch, found[1]), found[2], []
    if anchor or blocks:
        yield Section(anchor, heading, tuple(blocks))


def _block(stretch: _Stretch) -> Block:
    if stretch.words.startswith("!"):
        found = _PICTURE.fullmatch(stretch.words)
        if found is None:
            raise stretch.refusal("a picture is «![what is to be seen](name)» on a line of its own")
        return Picture(found[2], found[1])
    if _ITEM.match(stretch.lines[0]):
        return _listing(stretch)
    return _paragraph(stretch, stretch.words)


def _listing(stretch: _Stretch) -> Listing:
    """Read a list; a line that begins with two spaces goes on with the one above it."""
    marks, items = list[str](), list[str]()
    for line in stretch.lines:
        if found := _ITEM.fullmatch(line):
            marks.append("-" if found[1] == "- " else "1")
            items.append(found[2].strip())
        elif line.startswith("  "):
            items[-1] += f" {line.strip()}"
        else:
            raise stretch.refusal("each line of a list begins with «- », «1. » or two spaces")
    if len(set(marks)) > 1:
        raise stretch.refusal("a list has dots or numbers, not both")
    return Listing(tuple(_paragraph(stretch, item) for item in items), marks[0] == "1")


def _paragraph(stretch: _Stretch, words: str) -> Paragraph:
    runs, end = list[Run](), 0
    for found in _MARKED.finditer(words):
        if found.start() > end:
            runs.append(Run(_plain(stretch, words[end : found.start()])))
        runs.append(_marked(found))
        end = found.end()
    if end < len(words):
        runs.append(Run(_plain(stretch, words[end:])))
    return Paragraph(tuple(runs))


def _marked(found: re.Match[str]) -> Run:
    if found["bold"]:
        return Run(found["bold"], bold=True)
    return Run(found["words"], target=Target(found["topic"], found["anchor"] or ""))


def _plain(stretch: _Stretch, words: str) -> str:
    if stray := _STRAY.search(words):
        raise stretch.refusal(f"«{stray[0].strip()}» means nothing here")
    return words
