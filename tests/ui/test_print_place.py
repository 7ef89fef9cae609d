"""The folder in which a sheet waits: private, in memory where there is one, and never left full."""

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from mammadagbok.ui import print_place as module
from mammadagbok.ui.print_place import empty_print_places, print_place

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux' folders")
ROOT = Path(__file__).resolve().parents[2]
CUT_OFF = """
import os
from pathlib import Path
from mammadagbok.ui.print_place import print_place
with print_place():
    Path(os.environ["TMPDIR"], "ark").write_text("Vi spiste vafler.")
    os._exit(9)
"""


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Her runtime folder, and shared memory and a temporary folder of its own for the test."""
    for name in ("run", "shm", "tmp"):
        (tmp_path / name).mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.setattr(module, "_IN_MEMORY", tmp_path / "shm")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    monkeypatch.setenv("TMPDIR", "/somewhere")
    monkeypatch.delenv("CUPS_SERVER", raising=False)
    return tmp_path / "run"


def place() -> Path:
    """Where a sheet would be written now."""
    return Path(os.environ["TMPDIR"])


def everything(base: Path) -> list[str]:
    """What lies in the folders of the test, but for the three themselves."""
    return sorted(str(each.relative_to(base)) for each in base.rglob("*") if each.parent != base)


def test_it_is_made_for_one_print_and_goes_with_it(runtime: Path) -> None:
    with print_place():
        first = place()
        assert first.is_relative_to(runtime)
        assert stat.S_IMODE(first.stat().st_mode) == 0o700
        assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700
        (first / "ark").write_text("Vi spiste vafler.", "utf-8")
        assert os.environ["CUPS_SERVER"] == "/run/cups/cups.sock"
        assert os.environ["CUPS_USER"] == "user"
    assert everything(runtime.parent) == []
    assert os.environ["TMPDIR"] == "/somewhere"
    assert {"CUPS_SERVER", "CUPS_USER"}.isdisjoint(os.environ)


def test_it_goes_when_printing_fails(runtime: Path) -> None:
    with pytest.raises(ZeroDivisionError), print_place():
        (place() / "ark").write_text("Vi spiste vafler.", "utf-8")
        raise ZeroDivisionError
    assert everything(runtime.parent) == []
    assert os.environ["TMPDIR"] == "/somewhere"


def test_two_prints_at_once_leave_one_another_alone(runtime: Path) -> None:
    with print_place():
        sheet = place() / "ark"
        sheet.write_text("Vi spiste vafler.", "utf-8")
        with print_place():
            assert place() != sheet.parent
        empty_print_places()
        assert sheet.exists()
    assert everything(runtime.parent) == []


def test_what_a_print_that_was_cut_off_left_is_gone_after_the_next_start(runtime: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    ran = subprocess.run([sys.executable, "-c", CUT_OFF], env=environment, check=False)
    assert ran.returncode == 9
    assert any(each.endswith("/ark") for each in everything(runtime.parent))
    empty_print_places()
    assert everything(runtime.parent) == []


def test_without_a_runtime_folder_it_lies_in_shared_memory(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    with print_place():
        assert place().is_relative_to(runtime.parent / "shm")
        assert stat.S_IMODE(place().parent.stat().st_mode) == 0o700
    assert everything(runtime.parent) == []


@pytest.mark.parametrize("kind", ["open to others", "a link", "a file"])
def test_a_folder_that_is_not_hers_alone_is_not_used(runtime: Path, kind: str) -> None:
    trap = runtime / f"notes-{os.getuid()}"
    elsewhere = runtime.parent / "tmp" / "elsewhere"
    match kind:
        case "open to others":
            trap.mkdir()
            trap.chmod(0o755)
        case "a link":
            elsewhere.mkdir(mode=0o700)
            trap.symlink_to(elsewhere)
        case _:
            trap.touch()
    if trap.is_dir():
        (trap / "hers").mkdir()
    with print_place():
        assert place().is_relative_to(runtime.parent / "shm")
    empty_print_places()
    assert not trap.is_dir() or (trap / "hers").exists()


def test_where_no_folder_is_hers_the_usual_one_is_used(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("run", "shm", "tmp"):
        (runtime.parent / name / f"notes-{os.getuid()}").touch()
    with print_place():
        assert place() == Path("/somewhere")
        assert os.environ["CUPS_SERVER"] == "/run/cups/cups.sock"
    empty_print_places()
