"""A journal in a temporary folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from laid import closed_journal, open_journal
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal


@pytest.fixture
def folder(tmp_path: Path) -> JournalFolder:
    """A folder with a new, closed journal in it."""
    return closed_journal(tmp_path / "Notater" / "data")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[OpenJournal]:
    """A new journal that is open."""
    opened = open_journal(tmp_path / "data")
    yield opened
    opened.close()
