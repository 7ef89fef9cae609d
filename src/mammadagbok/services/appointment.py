"""Saving a meeting for a calendar, where she wants it."""

from datetime import datetime
from pathlib import Path
from uuid import uuid4

from mammadagbok.domain.calendar_file import calendar_file
from mammadagbok.storage.files import write_target


def save_appointment(at: datetime, word: str, target: Path, *, replace: bool) -> None:
    """Write a calendar file with one appointment called `word` at `target`.

    Raises what `write_target` raises.
    """
    write_target(target, calendar_file(at, word, uuid4()), replace=replace)
