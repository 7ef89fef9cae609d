"""What the packaged program goes without is imported nowhere in it."""

import ast
import importlib.util
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _left_out() -> tuple[str, ...]:
    spec = importlib.util.spec_from_file_location("trim", ROOT / "packaging" / "trim.py")
    assert spec is not None
    assert spec.loader is not None
    trim = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(trim)
    left_out: tuple[str, ...] = trim.EXCLUDED_MODULES
    return left_out


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from (each.name for each in names)
            case ast.ImportFrom(module=str(module)):
                yield module


def test_nothing_left_out_is_imported() -> None:
    files = sorted((ROOT / "src").rglob("*.py"))
    assert files
    used = {(path.name, name) for path in files for name in _imported(path)}
    assert {each for each in used if each[1] in _left_out()} == set()
