"""A page cut into what she reads from the screen, one part at a time."""

from dataclasses import dataclass

from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePhoto


@dataclass(frozen=True, slots=True)
class Leaf:
    """One part of the page, the page's heading above the first.

    `content` is None where the page is a heading and nothing else.
    """

    content: MaskedText | SharePhoto | None
    day: str = ""
    heading: MaskedText | None = None

    @property
    def photo(self) -> SharePhoto | None:
        """The photo that this is, if it is one."""
        return self.content if isinstance(self.content, SharePhoto) else None

    @property
    def words(self) -> str:
        """All that can be read here."""
        texts = (self.heading, self.content)
        above, below = (each.text if isinstance(each, MaskedText) else "" for each in texts)
        return "\n".join(filter(None, (above, self.day, below)))


def leaves(page: SharePage) -> tuple[Leaf, ...]:
    """Return what stands on the page in its order; nothing for a page with nothing on it."""
    heading = page.heading if page.heading is not None and page.heading.text else None
    if not page.parts:
        return () if heading is None else (Leaf(None, heading=heading),)
    return tuple(
        Leaf(part.content, part.day, None if number else heading)
        for number, part in enumerate(page.parts)
    )
