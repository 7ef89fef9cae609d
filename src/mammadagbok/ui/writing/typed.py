"""Signs that a text may hold, wherever they come from."""

import re
from typing import Final

from PySide6.QtGui import QTextDocument

_LINE_ENDS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2029\ufdd0\ufdd1]")
"""What ends a line in other programs, and what Qt would make a block of by itself."""
_UNWANTED: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffc\ufffe\uffff]")
"""Control characters, halves of characters, and signs that stand for no text."""


def plain(text: str) -> str:
    """Return `text` as a field holds it: "\\n" between lines and no control characters."""
    return _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))


def text_of(document: QTextDocument) -> str:
    """Return the words block by block, since `toPlainText` makes a space of every hard space."""
    texts = []
    block = document.begin()
    while block.isValid():
        texts.append(block.text())
        block = block.next()
    return plain("\n".join(texts))
