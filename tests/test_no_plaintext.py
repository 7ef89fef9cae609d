"""Nothing she writes lies readable anywhere, and the whole evening loads no network module."""

import base64
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from tour import story

ROOT = Path(__file__).resolve().parents[1]
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
PLACES = {
    "HOME": "home",
    "XDG_DATA_HOME": "home/data",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp",
}


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, set[str]]:
    """A home after one evening in a process of its own, and the modules that were loaded."""
    base = tmp_path_factory.mktemp("evening")
    environment = {"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    for variable, name in PLACES.items():
        (base / name).mkdir(parents=True, exist_ok=True, mode=0o700)
        environment[variable] = str(base / name)
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(base / "Notat.pdf")],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return base, set(ran.stdout.split())


def _disguises(text: str) -> list[bytes]:
    found = []
    for form in ("NFC", "NFD"):
        shaped = unicodedata.normalize(form, text)
        found += [shaped.encode("utf-8"), shaped.encode("utf-16-le")]
    folded = text.casefold().encode("utf-8")
    return [*found, folded, base64.b64encode(text.encode("utf-8"))[:-4]]


def _canaries() -> list[bytes]:
    written = [story.MOMENT, story.CRAVING, story.REFLECTION, story.LOOSE, story.TOPIC]
    written += [story.CHEER, story.PASSPHRASE, "fiskepinnene", "sykehuset"]
    return [each for text in written for each in _disguises(text)]


def test_the_canaries_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "leak").write_text(f"noe annet {story.CRAVING} og mer", "utf-16-le")
    assert _leaks(tmp_path) == ["leak"]


def _leaks(base: Path) -> list[str]:
    files = [each for each in base.rglob("*") if each.is_file()]
    return sorted(
        each.name for each in files if any(canary in each.read_bytes() for canary in _canaries())
    )


def test_nothing_readable_is_left(lived: tuple[Path, set[str]]) -> None:
    base, _ = lived
    assert _leaks(base) == []


def test_only_the_journal_and_the_page_are_left(lived: tuple[Path, set[str]]) -> None:
    base, _ = lived
    left = sorted(
        str(each.relative_to(base))
        for each in base.rglob("*")
        if each.is_file() and "fontconfig" not in each.parts
    )
    journal = [f"home/data/Notater/data/{name}" for name in ("data", "data.key", "data.key2")]
    assert left == sorted(["Notat.pdf", *journal])


def test_no_network_module_was_loaded(lived: tuple[Path, set[str]]) -> None:
    _, modules = lived
    assert "mammadagbok.app" in modules
    assert modules.isdisjoint({"socket", "_socket", "ssl", "_ssl", "PySide6.QtNetwork"})
