"""Keeping the line she is on where she can see it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTextEdit


@contextmanager
def cursor_in_sight(edit: QTextEdit, event: QResizeEvent) -> Iterator[None]:
    """Have the cursor be in sight, if it was before, once the viewport has another size."""
    was_seen = 0 <= edit.cursorRect().center().y() < event.oldSize().height()
    yield
    if was_seen:
        edit.ensureCursorVisible()
