"""Journeys go through the real `main()`, in a home of their own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from factory import CHEAPEST, PASSPHRASE, noon
from laid import closed_journal
from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui import escapes
from tour.person import Person, use_program

Steps = Callable[[Person], None]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Path:
    """A home folder nobody has used; every place the program could write to lies in it."""
    move_in(tmp_path, monkeypatch)
    return tmp_path


def move_in(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every place the program could write to lie in this folder."""
    for variable, name in (
        ("HOME", "home"),
        ("XDG_DATA_HOME", "home/data"),
        ("XDG_CONFIG_HOME", "home/config"),
        ("XDG_CACHE_HOME", "home/cache"),
        ("XDG_RUNTIME_DIR", "run"),
        ("TMPDIR", "tmp"),
    ):
        place = home / name
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(variable, str(place))
    monkeypatch.setattr("tempfile.tempdir", str(home / "tmp"))


@pytest.fixture
def slow_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two presses of Esc are one sign, however long a busy computer takes between them."""
    monkeypatch.setattr(escapes, "_WITHIN_MS", 30_000)


@pytest.fixture
def notes(home: Path) -> Path:
    """The folder where the program keeps everything."""
    return home / "home" / "data" / "Notater"


@pytest.fixture
def use(home: Path) -> Callable[..., int]:
    """Run the program with the cheapest key while the steps are taken."""

    def run(
        steps: Steps, *arguments: str, kdf: KdfCost | None = CHEAPEST, clock: Clock = noon
    ) -> int:
        return use_program(steps, list(arguments), kdf=kdf, clock=clock)

    return run


@pytest.fixture
def made(notes: Path) -> JournalFolder:
    """A journal that lies there already, closed, under the passphrase of the factory."""
    return closed_journal(notes / "data")


@pytest.fixture
def peek(made: JournalFolder) -> Callable[[], OpenJournal]:
    """Open the journal from outside, to see what is in it. The caller closes it."""

    def opened() -> OpenJournal:
        return made.open(unseal_with(made.header(), normalise(PASSPHRASE)))

    return opened
