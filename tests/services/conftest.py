"""A journal in a temporary folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factory import CHEAPEST, PASSPHRASE, noon
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, OpenJournal, seal_new


@pytest.fixture
def folder(tmp_path: Path) -> JournalFolder:
    """A folder with a new, closed journal in it."""
    made = JournalFolder(tmp_path / "Notater" / "data", noon)
    sealed = seal_new(normalise(PASSPHRASE), CHEAPEST, noon())
    made.create(sealed)
    sealed.root.wipe()
    return made


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[OpenJournal]:
    """A new journal that is open."""
    made = JournalFolder(tmp_path / "data", noon)
    sealed = seal_new(normalise(PASSPHRASE), CHEAPEST, noon())
    made.create(sealed)
    opened = made.open(sealed)
    yield opened
    opened.close()
