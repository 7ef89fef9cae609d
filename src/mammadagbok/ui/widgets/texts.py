"""Labels by role: what the theme draws as title, heading, text, soft, small, chip."""

import html
import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from mammadagbok.ui.theme import TEXT_LINE


def label(text: str, role: str = "text", *, tint: str | None = None, wrap: bool = True) -> QLabel:
    """Return a label of plain text in this role of the theme, in a tint's ink if given."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    if tint is not None:
        made.setProperty("tint", tint)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def chip(text: str, tint: str) -> QLabel:
    """Return a small rounded label that names a kind."""
    made = label(text, "chip", tint=tint, wrap=False)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def fact(paragraph: str, role: str = "text") -> QLabel:
    """Return a paragraph of a fact text, its leading **bold** drawn bold."""
    made = label("", role)
    escaped = html.escape(paragraph, quote=False)
    made.setTextFormat(Qt.TextFormat.RichText)
    bold = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escaped)
    made.setText(f'<p style="line-height: {round(100 * TEXT_LINE)}%">{bold}</p>')
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return made
