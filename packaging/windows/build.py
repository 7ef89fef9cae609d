"""Builds setup for Windows: python -m windows.build PYTHON_ZIP [--recipe FILE] [--out FOLDER] ...

PYTHON_ZIP is the one file from python.org that cpython.toml names. Another recipe makes setup
around something that stands in for it, for trying setup where there is no Python for Windows.
"""

import argparse
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from drawn_icons import drawn, panel
from mammadagbok import __version__
from windows import cpython, setup_parts, stage, wheels, whole

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[1]
ICONS: Final = {"ordinary": "feather", "plain": "file-text"}
_MB: Final = 1 << 20


def main() -> None:
    told = _arguments()
    try:
        python = cpython.checked(told.python, cpython.wanted(told.recipe), told.recipe)
    except cpython.NotTheFileError as error:
        sys.exit(str(error))
    folder = told.work / "Notater"
    if not told.staged:
        stage.clear(folder)
        lay_out(folder, wheels.fetch(told.wheels), python)
        make_launcher(told.work, folder)
        # The work folder too: setup has its picture from there, with its time.
        stage.date_all(told.work)
    if lacking := whole.missing(folder):
        sys.exit(f"Libraries are missing: {lacking}")
    made = make_setup(told, folder)
    sys.stdout.write(f"{made} ({made.stat().st_size / _MB:.1f} MB)\n")


def lay_out(folder: Path, fetched: list[Path], python: bytes) -> None:
    """Lay everything but the launcher in the folder."""
    stage.lay_wheels(fetched, folder)
    stage.lay_program(ROOT, folder)
    stage.lay_python(cpython.needed_of_python(python), folder)


def make_launcher(work: Path, folder: Path) -> None:
    """Compile notater.exe into the folder, with both icons."""
    for name, icon in ICONS.items():
        (work / f"{name}.ico").write_bytes(drawn(ROOT / "resources" / "icons" / f"{icon}.svg"))
    (work / "panel.bmp").write_bytes(panel(ROOT / "resources" / "icons" / "feather.svg"))
    for name in ("launcher.c", "launcher.rc", "launcher.manifest"):
        shutil.copyfile(HERE / name, work / name)
    numbers = version_numbers(__version__).replace(".", ",")
    defines = ("-D", f"NUMBERS={numbers}", "-D", f'VERSION=\\"{__version__}\\"')
    resources = ("x86_64-w64-mingw32-windres", *defines, "launcher.rc", "launcher.o")
    subprocess.run(resources, cwd=work, check=True)
    subprocess.run(
        [
            *("x86_64-w64-mingw32-gcc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-Os", "-s"),
            *("-municode", "-mwindows", "-static-libgcc", "-Wl,--no-insert-timestamp"),
            *("-Wl,--dynamicbase,--nxcompat,--high-entropy-va", "launcher.c", "launcher.o"),
            *("-o", str(folder.resolve() / "notater.exe")),
        ],
        cwd=work,
        check=True,
    )


def make_setup(told: argparse.Namespace, folder: Path) -> Path:
    """Have NSIS make setup of the folder and return it."""
    work = told.work
    texts = setup_parts.lang_strings(setup_parts.read_texts())
    (work / "texts.nsh").write_text(texts, "utf-8-sig")
    (work / "files.nsh").write_text(setup_parts.file_lists(stage.staged(folder)), "utf-8-sig")
    told.out.mkdir(parents=True, exist_ok=True)
    made: Path = told.out.resolve() / f"mammadagbok-{told.version}-{told.label}.exe"
    subprocess.run(
        [
            *("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-DSTAGE={folder.resolve()}"),
            *(f"-DPARTS={work.resolve()}", f"-DOUTPUT={made}", f"-DCOMPRESSOR={told.compressor}"),
            *(f"-DVERSION={told.version}", f"-DVERSION_NUMBERS={version_numbers(told.version)}"),
            *(f"-DSTAGE_MB={megabytes(folder)}", str(HERE / "setup.nsi")),
        ],
        check=True,
    )
    return made


def version_numbers(version: str) -> str:
    """Return the version as Windows wants it: four numbers."""
    numbers = re.findall(r"\d+", version)[:3]
    return ".".join([*numbers, *("0" * (4 - len(numbers)))])


def megabytes(folder: Path) -> int:
    """Return what the folder takes on a disk that gives room by 4 KB, rounded up."""
    blocks = sum(-(-path.stat().st_size // 4096) for path in folder.rglob("*") if path.is_file())
    return -(-blocks * 4096 // _MB)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m windows.build")
    parser.add_argument("python", type=Path, metavar="PYTHON_ZIP")
    parser.add_argument("--recipe", type=Path, default=cpython.RECIPE)
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "windows")
    parser.add_argument("--wheels", type=Path, default=ROOT / "build" / "wheels-windows")
    parser.add_argument("--compressor", default="lzma", choices=("lzma", "zlib"))
    parser.add_argument("--version", default=__version__, help="only for trying an upgrade")
    parser.add_argument("--staged", action="store_true", help="around the folder made before")
    told = parser.parse_args()
    told.label = "windows-x64" if told.recipe == cpython.RECIPE else "windows-x64-stand-in"
    return told


if __name__ == "__main__":
    main()
