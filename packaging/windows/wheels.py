"""The wheels for Windows that the lock names: which, and the way to fetch them."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pip._vendor.packaging.markers import Marker

LOCK: Final = Path(__file__).parents[1] / "requirements.lock"
_TARGET: Final = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
}


def for_windows(lock: str) -> str:
    """Return the lock with those of its packages that Windows needs, and no conditions.

    pip would judge the conditions by the computer it runs on.
    """
    return "".join(_requirements(lock))


def _requirements(lock: str) -> Iterator[str]:
    for each in re.findall(r"^\S.*(?:\n[ \t].*)*\n?", lock, re.MULTILINE):
        head, _, rest = each.partition("\n")
        if not re.match(r"[\w.-]+==", head):
            continue
        name, _, condition = head.rstrip(" \\").partition(";")
        if not condition or Marker(condition).evaluate(_TARGET):
            yield f"{name.strip()} \\\n{rest}"


def fetch(folder: Path, lock: Path = LOCK) -> list[Path]:
    """Have pip fetch the wheels into the folder and prove each by its hash; return them."""
    folder.mkdir(parents=True, exist_ok=True)
    asked = folder / "windows.lock"
    text = for_windows(lock.read_text("utf-8"))
    asked.write_text(text, "utf-8")
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"),
            *("--require-hashes", "--no-deps", "--only-binary=:all:", "--platform", "win_amd64"),
            *("--python-version", "3.11", "--implementation", "cp"),
            *("--dest", str(folder), "-r", str(asked)),
        ],
        check=True,
    )
    return [_wheel(folder, *line) for line in re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE)]


def _wheel(folder: Path, name: str, version: str) -> Path:
    (found,) = folder.glob(f"{name.replace('-', '_')}-{version}-*.whl")
    return found
