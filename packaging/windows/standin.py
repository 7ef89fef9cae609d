"""Makes something that stands in for Python for Windows: python -m windows.standin FOLDER

A zip with the names of python.org's, the standard library of the Python that runs this, and
libraries that do nothing; and a recipe that names it. It can start nothing: it is there so that
the build, setup and the launcher can be tried where there is no Python for Windows.
"""

import hashlib
import io
import py_compile
import re
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
FILE: Final = "python-3.11.9-embed-amd64.zip"
_EPOCH: Final = (2026, 1, 1, 0, 0, 0)
_MODULES: Final = re.findall(
    r"\w+",
    "_asyncio _bz2 _ctypes _decimal _elementtree _hashlib _lzma _msi _multiprocessing _overlapped "
    "_queue _socket _sqlite3 _ssl _uuid _zoneinfo pyexpat select unicodedata winsound",
)
_LIBRARIES: Final = re.findall(
    r"[\w-]+", "libcrypto-3 libffi-8 libssl-3 python3 python311 sqlite3 vcruntime140 vcruntime140_1"
)
_LIBRARY_LEFT: Final = ("test", "idlelib", "lib2to3", "site-packages", "__pycache__", "config-")


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    data = made()
    (folder / FILE).write_bytes(data)
    sha256 = hashlib.sha256(data).hexdigest()
    recipe = f'version = "3.11.9"\nfile = "{FILE}"\nsha256 = "{sha256}"\n'
    (folder / "standin.toml").write_text(recipe, "utf-8")


def made() -> bytes:
    """Return the zip; the same one each time."""
    library = _compiled_library()
    files = {f"{name}.dll": library for name in _LIBRARIES}
    files |= {f"{name}.pyd": library for name in _MODULES}
    files |= dict.fromkeys(("python.exe", "pythonw.exe", "python.cat"), b"MZ")
    files |= {"python311._pth": b"python311.zip\n.\n", "LICENSE.txt": b"A licence.\n"}
    files["python311.zip"] = _zipped(_standard_library(), zipfile.ZIP_STORED)
    return _zipped(files, zipfile.ZIP_DEFLATED)


def _zipped(files: dict[str, bytes], how: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as packed:
        for name, data in sorted(files.items()):
            packed.writestr(zipfile.ZipInfo(name, _EPOCH), data, how)
    return made.getvalue()


def _compiled_library() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "standin.dll")
        subprocess.run(
            [
                *("x86_64-w64-mingw32-gcc", "-shared", "-s", "-Os", "-Wl,--no-insert-timestamp"),
                *("-static-libgcc", str(HERE / "standin.c"), "-o", str(target)),
            ],
            check=True,
        )
        return target.read_bytes()


def _standard_library() -> dict[str, bytes]:
    root = Path(sysconfig.get_path("stdlib"))
    places = (path.relative_to(root) for path in sorted(root.rglob("*.py")))
    kept = [place for place in places if not any(map(_is_left, place.parts))]
    return {place.with_suffix(".pyc").as_posix(): _compiled(root / place) for place in kept}


def _is_left(part: str) -> bool:
    return part.startswith(_LIBRARY_LEFT) or part in ("tests", "ensurepip")


def _compiled(source: Path) -> bytes:
    with tempfile.NamedTemporaryFile(suffix=".pyc") as target:
        py_compile.compile(
            str(source),
            cfile=target.name,
            dfile=source.name,
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
        return Path(target.name).read_bytes()


if __name__ == "__main__":
    main()
