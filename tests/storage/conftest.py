"""A new, empty database of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from laid import open_database
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database) -> EntryStore:
    return EntryStore(database, bytes(32))
