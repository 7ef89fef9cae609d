"""The page as nothing but words, for a file and for the clipboard. Photos leave nothing in it."""

from mammadagbok.domain.page import SharePage
from mammadagbok.ui.render.paragraphs import Role, paragraphs

_BETWEEN_PARTS = "\n\n"
"""Two blank lines, for one may be her own."""


def plain_text(page: SharePage) -> str:
    """Return the words of the page, a line for each of hers, for the clipboard.

    Texts stand two blank lines apart and under their days. A photo leaves nothing, nor does the
    day above it. Nothing stands after the last word.
    """
    words: list[str] = []
    day = ""
    for each in paragraphs(page):
        if each.role is Role.DAY:
            day = f"{each.text}\n"
        elif each.photo is None:
            starts = each.starts_part or bool(day)
            words.append(f"{_BETWEEN_PARTS if starts and words else ''}{day}{each.text}")
            day = ""
        else:
            day = ""
    return "\n".join(words)


def to_text(page: SharePage) -> bytes:
    """Return the words of the page as a file, or an empty one where there are none.

    Its lines end as Windows ends them, everywhere alike: every editor shows them so, and the
    oldest Notepad no others. UTF-8 without a byte order mark, which programs that do not ask for
    one would show as a sign on her page, and none needs: å and ø are told from the text itself.
    """
    text = plain_text(page)
    lines = f"{text}\n" if text else ""
    return lines.replace("\n", "\r\n").encode("utf-8", "replace")
