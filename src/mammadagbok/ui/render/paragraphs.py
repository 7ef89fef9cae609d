"""The page as paragraphs: the same ones, in the same order, in every way out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import HEADING, SharePage, SharePart, SharePhoto
from mammadagbok.domain.question import Key
from mammadagbok.domain.shadow import Span
from mammadagbok.ui.render import sheet


class Role(Enum):
    """What a paragraph is on the page."""

    HEADING = auto()
    DAY = auto()
    LINE = auto()
    PHOTO = auto()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A heading, a day, a photo, or a line as she broke it.

    `replaced` tells where replacements stand in it, in code points, and `asked` which of them are
    not decided yet. `starts_part` is true of the first paragraph of heading, text and photo, and
    `gap` is how far it stands below the one before it, in millimetres. `source` tells what a line
    is of, and `start` where it begins in its text, in code points.
    """

    text: str
    role: Role = Role.LINE
    replaced: tuple[Span, ...] = ()
    asked: tuple[Span, ...] = ()
    starts_part: bool = False
    photo: SharePhoto | None = None
    gap: float = 0
    source: Key = ("", 0)
    start: int = 0


def paragraphs(page: SharePage) -> Iterator[Paragraph]:
    """Yield the paragraphs of a page in order, one for each block of its document."""
    before: Paragraph | None = None
    for each in _all(page):
        yield replace(each, gap=_gap(before, each))
        before = each


def _all(page: SharePage) -> Iterator[Paragraph]:
    if page.heading is not None:
        yield from _lines(page.heading, Role.HEADING, HEADING)
    for part in page.parts:
        yield from _of_part(part)


def _of_part(part: SharePart) -> Iterator[Paragraph]:
    match part.content:
        case SharePhoto() as photo:
            content = [Paragraph("", Role.PHOTO, starts_part=True, photo=photo)]
        case MaskedText() as masked:
            content = list(_lines(masked, Role.LINE, part.source))
    if part.day and content:
        yield Paragraph(part.day, Role.DAY, starts_part=True)
        content[0] = replace(content[0], starts_part=False)
    yield from content


def _lines(masked: MaskedText, role: Role, source: Key) -> Iterator[Paragraph]:
    at = 0
    lines = masked.text.splitlines(keepends=True)
    for line, words in zip(lines, masked.text.splitlines(), strict=True):
        past = at + len(words)
        replaced, asked = _within(masked.replaced, at, past), _within(masked.asked, at, past)
        yield Paragraph(words, role, replaced, asked, starts_part=at == 0, source=source, start=at)
        at += len(line)


def _within(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    return tuple(
        Span(max(span.start, start) - start, min(span.end, end) - start)
        for span in spans
        if span.start < end and span.end > start
    )


def _gap(before: Paragraph | None, this: Paragraph) -> float:
    if before is None:
        return 0
    if not this.starts_part:
        return sheet.LINE_GAP
    return sheet.HEADING_GAP if before.role is Role.HEADING else sheet.PART_GAP
