"""What the journal keeps of what is pasted or dropped, and what it hands out itself."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QMimeData

from mammadagbok.domain.markup import Block, Document, Run, plain, read, write
from mammadagbok.domain.parting import parted
from mammadagbok.ui.clipboard import FORMATTED
from mammadagbok.ui.writing import typed
from mammadagbok.ui.writing.walker import fitting

MOST_PASTED: Final = 1_000_000
"""Signs at once: a thick novel, which is shown in a second or two."""
_LONGEST_PAGE: Final = 500_000
"""Signs of a page that are looked through for its formatting; of a longer one the words count."""


class TooMuchError(ValueError):
    """More is pasted than can be shown without holding the window."""


def document_of(source: QMimeData) -> tuple[Document, bool]:
    """Return what to put in, and whether it has a look of its own. Raises TooMuchError."""
    if source.hasFormat(FORMATTED):
        found = read(bytes(source.data(FORMATTED).data()).decode("utf-8", "replace"))
    else:
        found = _seen(source) if source.hasHtml() else ()
    words = plain(write(found)) if found else source.text()
    if len(words) > MOST_PASTED:
        raise TooMuchError
    plain_words = tuple(Block((Run(line),)) for line in typed.plain(words).split("\n"))
    return parted(fitting(found or plain_words)), bool(found)


def mime_of(document: Document) -> QMimeData:
    """Return it as plain words for any program, and in the stored form for this one."""
    stored = write(document)
    data = QMimeData()
    data.setText(plain(stored))
    data.setData(FORMATTED, stored.encode())
    return data


def as_others(document: Document) -> Document:
    """Return the document as words that others said, all of it."""
    return tuple(
        replace(block, runs=tuple(replace(run, others=True) for run in block.runs))
        for block in document
    )


def _seen(source: QMimeData) -> Document:
    """Return what is seen of a page; nothing when it is too long, broken or blank and its words
    come beside it. Raises TooMuchError for a long one that comes alone.
    """
    from mammadagbok.domain.pasted import from_html
    from mammadagbok.domain.tag_soup import BrokenPageError

    page, is_alone = source.html(), not source.hasText()
    if len(page) > _LONGEST_PAGE:
        if is_alone:
            raise TooMuchError
        return ()
    try:
        found = from_html(page, is_alone=is_alone)
    except BrokenPageError:
        return ()
    return found if any(block.text.strip() for block in found) else ()
