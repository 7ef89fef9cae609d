"""Nothing she writes lies readable anywhere, and the whole evening loads no network module."""

import subprocess
import sys
from pathlib import Path

import pytest

from tour import story
from traces import ROOT, leaks, new_home

SCRIPT = """
import sys
from pathlib import Path
from mammadagbok.crypto.keys import KdfCost
from tour.person import use_program
from tour.story import whole_evening
target = Path(sys.argv[1])
use_program(lambda p: whole_evening(p, lambda n: None, target), [], kdf=KdfCost(8, 1, 1))
print(' '.join(sys.modules))
"""


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, set[str]]:
    """A home after one evening in a process of its own, and the modules that were loaded."""
    base = tmp_path_factory.mktemp("evening")
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(base / "Notat.pdf")],
        cwd=ROOT,
        env=new_home(base),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return base, set(ran.stdout.split())


def test_the_canaries_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "leak").write_text(f"noe annet {story.CRAVING} og mer", "utf-16-le")
    assert leaks(tmp_path) == ["leak"]


def test_nothing_readable_is_left(lived: tuple[Path, set[str]]) -> None:
    base, _ = lived
    assert leaks(base) == []


def test_only_the_journal_and_the_page_are_left(lived: tuple[Path, set[str]]) -> None:
    base, _ = lived
    left = sorted(
        str(each.relative_to(base))
        for each in base.rglob("*")
        if each.is_file()
        and "fontconfig" not in each.parts
        # An evening on a slow computer is long enough for a copy, which is as encrypted.
        and each.suffix != ".copy"
    )
    journal = [f"home/data/Notater/data/{name}" for name in ("data", "data.key", "data.key2")]
    assert left == sorted(["Notat.pdf", *journal])


def test_no_network_module_was_loaded(lived: tuple[Path, set[str]]) -> None:
    _, modules = lived
    assert "mammadagbok.app" in modules
    assert modules.isdisjoint({"socket", "_socket", "ssl", "_ssl", "PySide6.QtNetwork"})
