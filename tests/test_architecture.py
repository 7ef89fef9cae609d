"""The rooms of the house, and what none of them may ever load."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "mammadagbok"
NEVER = ("socket", "ssl", "http", "urllib.request", "PySide6.QtNetwork", "importlib.metadata")
SQL_ROOM = PACKAGE / "storage"
FILES = sorted(PACKAGE.rglob("*.py"))


def test_the_rooms_keep_their_direction(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_logo=True) == EXIT_STATUS_SUCCESS


def _loaded_by(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(' '.join(sys.modules))"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(PACKAGE.parent), "QT_QPA_PLATFORM": "offscreen"},
    )
    return set(ran.stdout.split())


def test_importing_services_loads_no_qt() -> None:
    loaded = _loaded_by("import mammadagbok.services.journal, mammadagbok.services.practice")
    assert not any(name.startswith(("PySide6", "shiboken6")) for name in loaded)


def test_importing_everything_loads_no_network() -> None:
    files = [path for path in FILES if path.name != "__main__.py"]
    modules = ", ".join(map(_module_name, files))
    loaded = _loaded_by(f"import {modules}")
    assert loaded.isdisjoint(NEVER)
    assert not any("QtNetwork" in name for name in loaded)


def _module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(path: Path) -> list[str]:
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return found


def test_no_file_imports_what_none_may() -> None:
    wrong = {str(path): banned for path in FILES if (banned := _banned(path))}
    assert wrong == {}


def _banned(path: Path) -> set[str]:
    imports = _imports(path)
    banned = {name for name in imports if name in NEVER or name.startswith("urllib")}
    if SQL_ROOM not in path.parents:
        banned |= {name for name in imports if name.split(".")[0] in {"sqlcipher3", "sqlite3"}}
    return banned


def test_no_file_has_grown_past_its_room() -> None:
    lines = {str(path): len(path.read_text("utf-8").splitlines()) for path in FILES}
    assert {name: many for name, many in lines.items() if many > 400} == {}


def test_the_page_for_unlocking_stands_before_the_rest_is_loaded() -> None:
    loaded = _loaded_by("import mammadagbok.app, mammadagbok.ui.unlock.unlock_page")
    assert loaded.isdisjoint(
        {
            "cryptography",
            "mammadagbok.domain.masking",
            "mammadagbok.services.open_journal",
            "mammadagbok.storage.entries",
            "mammadagbok.ui.desk",
            "mammadagbok.ui.group_file.maker",
            "mammadagbok.ui.rescue.rescue_page",
            "mammadagbok.ui.unlock.first_time",
        }
    )


def test_in_the_end_the_program_has_all_of_itself_in_memory() -> None:
    """Loaded or kept: see ADR 40."""
    loaded = _loaded_by(
        "import mammadagbok.app; from mammadagbok.ui import ahead, kept_modules as kept;"
        "list(map(__import__, ahead.PIECES)); list(kept.kept_modules().keep_all());"
        "print(' '.join(kept.kept_modules()._specs))"
    )
    assert {_module_name(path) for path in FILES} <= loaded


def test_what_the_open_journal_does_without_is_kept_until_it_is_needed() -> None:
    """Each takes memory: see ADR 40."""
    loaded = _loaded_by(
        "import mammadagbok.app, mammadagbok.ui.ahead as ahead; list(map(__import__, ahead.PIECES))"
    )
    assert loaded.isdisjoint(
        {
            *("html", "locale", "pypdf", "yaml", "zoneinfo"),
            "mammadagbok.domain.hints",
            "mammadagbok.domain.masking",
            "mammadagbok.domain.pasted",
            "mammadagbok.services.moving.taking_out",
            "mammadagbok.services.practice",
            "mammadagbok.ui.craving.calm.page",
            "mammadagbok.ui.group.page",
            "mammadagbok.ui.group_file.maker",
            "mammadagbok.ui.manual.page",
            "mammadagbok.ui.rescue.way_back",
            "mammadagbok.ui.settings.page",
            "mammadagbok.ui.share.page",
        }
    )


def test_what_the_first_page_does_without_is_not_loaded_before_it() -> None:
    """Each takes some milliseconds: see ADR 40."""
    loaded = _loaded_by("import mammadagbok.app")
    assert loaded.isdisjoint(
        {
            *("cryptography", "ctypes", "hunspell", "sqlcipher3", "subprocess"),
            "mammadagbok.domain.entry",
            "mammadagbok.domain.manual",
            "mammadagbok.services.opening",
            "mammadagbok.storage.database",
            "mammadagbok.ui.closed_act",
            "mammadagbok.ui.desk",
            "mammadagbok.ui.dialogs",
            "mammadagbok.ui.rescue.way_back",
        }
    )


def test_loading_the_program_reads_no_source() -> None:
    """PySide would read that of each module, and keep all of its lines."""
    read = _loaded_by("import mammadagbok.app, linecache, sys; sys.modules = linecache.cache")
    assert {Path(each).name for each in read if str(PACKAGE) in each} <= {"__init__.py"}
