"""The manual's words as Qt draws them, in the theme's colours."""

import html
from collections.abc import Iterable

from mammadagbok.domain.manual import Paragraph, Run, Target
from mammadagbok.domain.manual_search import Marked
from mammadagbok.ui.look import Look

_SCHEME = "help:"


def paragraph_html(look: Look, paragraph: Paragraph, line_height: float) -> str:
    """Return a paragraph whose lines are so high, in parts of the font's own height."""
    inside = "".join(_run(look, run) for run in paragraph.runs)
    return f'<p style="line-height: {round(100 * line_height)}%">{inside}</p>'


def marked_html(look: Look, marked: Marked, *, strong: bool = False) -> str:
    """Return words in which what she looks for is underlined on a tint; all bold if `strong`."""
    inside = "".join(_pieces(look, marked))
    return f"<b>{inside}</b>" if strong else inside


def href(target: Target) -> str:
    """Return the address of a link, as `target_of` reads it."""
    return f"{_SCHEME}{target.topic}#{target.anchor}"


def target_of(address: str) -> Target:
    """Return where a link leads that has this address."""
    topic, _, anchor = address.removeprefix(_SCHEME).partition("#")
    return Target(topic, anchor)


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
