"""The manual's words as Qt draws them, in the theme's colours."""

import html
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mammadagbok.domain.manual import Listing, Paragraph, Run, Section, Target, Topic
from mammadagbok.domain.manual_search import Marked
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ROOM, SMALL_SIZE
from mammadagbok.ui.widgets.texts import label

Text = Paragraph | Listing
"""What is made of words alone."""
_SCHEME: Final = "help:"
_MARK_WIDTH: Final = 28
"""Room for a dot or a number of two digits before a line of a list, in pixels at 100 %."""
_DOT: Final = "•"


def blocks_html(look: Look, blocks: Sequence[Text], line_height: float) -> str:
    """Return paragraphs and lists, the lines so high in parts of the font's own height."""
    high = f"line-height: {round(100 * line_height)}%"
    made = [_block(look, block, high) for block in blocks]
    # Between them alone, or what stands below would be further away.
    space = f'<p style="margin: 0; font-size: {look.px(ROOM)}px">&nbsp;</p>'
    return space.join(made)


def lines_of(blocks: Sequence[Text]) -> list[Paragraph]:
    """Return every paragraph and every line of a list."""
    return list(Section("", "", tuple(blocks)).lines())


def marked_html(look: Look, marked: Marked, *, strong: bool = False) -> str:
    """Return words in which what she looks for is underlined on a tint; all bold if `strong`."""
    inside = "".join(_pieces(look, marked))
    return f"<b>{inside}</b>" if strong else inside


def topic_html(look: Look, topic: Topic) -> str:
    """Return a topic as it stands in the contents: its title, and below what it is about."""
    title, about = (html.escape(each, quote=False) for each in (topic.title, topic.about))
    style = f"color: {look.theme.palette.soft}; font-size: {look.px(SMALL_SIZE)}px"
    return f'<b>{title}</b><br><span style="{style}">{about}</span>'


def rich_label(words: str) -> QLabel:
    """Return a label of such words, in which nothing can be marked."""
    made = label("")
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(words)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return made


def href(target: Target) -> str:
    """Return the address of a link, as `target_of` reads it."""
    return f"{_SCHEME}{target.topic}#{target.anchor}"


def target_of(address: str) -> Target:
    """Return where a link leads that has this address."""
    topic, _, anchor = address.removeprefix(_SCHEME).partition("#")
    return Target(topic, anchor)


def _block(look: Look, block: Text, high: str) -> str:
    style = f"margin: 0; {high}"
    if isinstance(block, Paragraph):
        return f'<p style="{style}">{_runs(look, block)}</p>'
    rows = "".join(
        f'<tr><td width="{look.px(_MARK_WIDTH)}"><p style="{style}">{mark}</p></td>'
        f'<td><p style="{style}">{_runs(look, item)}</p></td></tr>'
        for mark, item in zip(_marks(block), block.items, strict=True)
    )
    return f'<table cellspacing="0" cellpadding="{look.px(2)}">{rows}</table>'


def _marks(listing: Listing) -> list[str]:
    count = len(listing.items)
    return [f"{number}." for number in range(1, count + 1)] if listing.numbered else [_DOT] * count


def _runs(look: Look, paragraph: Paragraph) -> str:
    return "".join(_run(look, run) for run in paragraph.runs)


def _run(look: Look, run: Run) -> str:
    words = html.escape(run.text, quote=False)
    if run.target is not None:
        ink = look.theme.palette.plum.ink
        return f'<a href="{href(run.target)}" style="color: {ink}">{words}</a>'
    return f"<b>{words}</b>" if run.bold else words


def _pieces(look: Look, marked: Marked) -> Iterable[str]:
    tint, end = look.theme.palette.plum, 0
    for span in marked.spans:
        yield html.escape(marked.text[end : span.start], quote=False)
        hit = html.escape(marked.text[span.start : span.end], quote=False)
        style = f"background-color: {tint.surface}; color: {tint.ink}; text-decoration: underline"
        yield f'<span style="{style}">{hit}</span>'
        end = span.end
    yield html.escape(marked.text[end:], quote=False)
