"""A page of HTML taken apart into words and tags, in time proportional to its length.

The standard library's parser takes minutes for a broken page of some hundred thousand signs.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

# Possessive, so that nothing is tried twice.
_TAG: Final = re.compile(
    r"""<(/?)([a-zA-Z][^\s/>]*+)((?:[^>="']|=\s*+(?:"[^"]*+"|'[^']*+')?|["'])*+)>"""
)
_ATTRIBUTE: Final = re.compile(r"""([^\s=/"'>]++)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'>]++))?""")
_RAW_ENDS: Final = {
    name: re.compile(rf"</{name}\b[^>]*>?", re.IGNORECASE)
    for name in (
        *("script", "style", "title", "textarea", "xmp", "noscript", "template", "iframe"),
        *("noframes", "noembed"),
    )
}
"""Elements that hold no elements, only text of their own."""


class BrokenPageError(ValueError):
    """A tag is opened and never ended: who knows what was meant to be words."""


@dataclass(frozen=True, slots=True)
class Words:
    """What stands between two tags, with its character references resolved."""

    text: str


@dataclass(frozen=True, slots=True)
class Tag:
    """The start of an element, or its end; `told` are its attributes in lower-case names."""

    name: str
    is_end: bool = False
    told: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Raw:
    """An element that holds no elements, whole."""

    name: str
    content: str


def taken_apart(page: str) -> Iterator[Words | Tag | Raw]:
    """Yield the parts of a page in order, without comments and declarations.

    Raises BrokenPageError.
    """
    at, words = 0, 0
    while (mark := page.find("<", at)) >= 0:
        try:
            part, at = _part(page, mark)
        except BrokenPageError:
            yield Words(html.unescape(page[words:mark]))
            raise
        if part is None and at == mark + 1:
            continue  # A sign of its own, as in «2 < 3».
        if words < mark:
            yield Words(html.unescape(page[words:mark]))
        if part is not None:
            yield part
        words = at
    if words < len(page):
        yield Words(html.unescape(page[words:]))


def _part(page: str, mark: int) -> tuple[Tag | Raw | None, int]:
    """Return what begins at a «<», and where it ends."""
    if page.startswith(("<!-->", "<!--->"), mark):
        return None, page.index(">", mark) + 1
    if page.startswith("<!--", mark):
        return None, _after(page, "-->", mark + 4)
    if page.startswith(("<!", "<?"), mark):
        return None, _after(page, ">", mark)
    found = _TAG.match(page, mark)
    if found is None:
        if page[mark + 1 : mark + 3].lstrip("/")[:1].isalpha():
            raise BrokenPageError
        return None, mark + 1
    name, is_end = found[2].lower(), bool(found[1])
    if name in _RAW_ENDS and not is_end:
        end = _RAW_ENDS[name].search(page, found.end())
        stop, after = (end.start(), end.end()) if end else (len(page), len(page))
        return Raw(name, page[found.end() : stop]), after
    return Tag(name, is_end, {} if is_end else _told(found[3])), found.end()


def _told(attributes: str) -> dict[str, str]:
    pairs = _ATTRIBUTE.findall(attributes)
    return {name.lower(): html.unescape(value.strip("\"'")) for name, value in reversed(pairs)}


def _after(page: str, mark: str, start: int) -> int:
    end = page.find(mark, start)
    return len(page) if end < 0 else end + len(mark)
