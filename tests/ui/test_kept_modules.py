"""Modules that nobody needs yet wait in memory, and come from there whatever lies on the disk."""

import subprocess
import sys
from pathlib import Path

from mammadagbok.ui.kept_modules import KeptModules, kept_modules

_ALL_KEPT = """
import sys
from importlib.machinery import PathFinder

import mammadagbok.app
from mammadagbok.ui import ahead
from mammadagbok.ui.kept_modules import kept_modules

for each in ahead.PIECES:
    __import__(each)
for _ in kept_modules().keep_all():
    pass
"""
_OUT_OF_REACH = """
sys.meta_path = [each for each in sys.meta_path if each is not PathFinder]
sys.path_hooks.clear()
"""


def _told(*parts: str) -> list[str]:
    """Run the parts, one after another, in a process of its own and return the lines it prints."""
    ran = subprocess.run(
        [sys.executable, "-c", "".join(parts)], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


def test_all_that_is_left_comes_from_memory() -> None:
    """The files are gone, as far as Python's import can tell."""
    loads = """
left = [each for each in kept_modules()._specs if each.startswith("mammadagbok.")]
for each in left:
    __import__(each)
print(len(left))
"""
    (left,) = _told(_ALL_KEPT, _OUT_OF_REACH, loads)
    assert int(left) > 200


def test_what_is_left_loads_nothing_that_is_not_kept() -> None:
    loads = """
left = [*kept_modules()._specs]
before = {*sys.modules}
for each in left:
    if each.startswith("mammadagbok."):
        __import__(each)
print(*sys.modules.keys() - before - {*left})
"""
    (others,) = _told(_ALL_KEPT, loads)
    # Made by libraries themselves, out of nothing.
    assert [each for each in others.split() if "cython" not in each] == []


def test_a_module_is_kept_once_and_let_go_of_when_it_is_loaded() -> None:
    loads = """
name = "mammadagbok.ui.settings.page"
print(name in kept_modules(), name in sys.modules)
import mammadagbok.ui.settings.page as page
print(name in kept_modules(), page.__spec__.loader._packed == b'', page.__file__)
print(sum(1 for _ in kept_modules().keep_all()))
"""
    before, after, again = _told(_ALL_KEPT, loads)
    assert before == "True False"
    assert after.startswith("False True ")
    assert Path(after.split()[-1]).is_file()
    assert again == "0"


def test_it_is_asked_once_however_many_windows_there_were() -> None:
    assert kept_modules() is kept_modules()
    assert [type(each) for each in sys.meta_path].count(KeptModules) == 1
    sys.meta_path.remove(kept_modules())
