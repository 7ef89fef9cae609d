"""`python -m tour.shots`: pictures of every state, contact sheets, and a page that shows all."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from mammadagbok.app import resources_folder
from mammadagbok.storage.settings import LANGUAGES
from tour.shots.album import Album
from tour.shots.help_pictures import make_help_pictures
from tour.shots.index_page import index_page
from tour.shots.sheets import contact_sheet
from tour.shots.state import State
from tour.shots.states import chosen, pages
from tour.shots.studio import WHOLE, Studio
from tour.shots.variants import LOOKS, SCALES, SIZES, USUAL, Variant, variants


def main(argv: Sequence[str]) -> int:
    """Make what is asked for. Return 0, or 1 when a state could not be reached."""
    options = _options().parse_args(argv)
    if options.variant:
        return _one(options)
    if options.help_pictures:
        return _apart([*argv, "--variant", "help"])
    made = list(variants(options.language, options.look, options.scale))
    sys.stdout.write(f"Pictures in {len(made)} variants, to {options.out}.\n")
    with ThreadPoolExecutor(options.jobs) as pool:
        statuses = list(pool.map(partial(_by_itself, argv), made))
    _bind(options, made)
    sys.stdout.write(f"All of them: {options.out / 'index.html'}\n")
    return max(statuses)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make shots", description=__doc__)
    parser.add_argument("--page", nargs="+", choices=pages(), default=())
    parser.add_argument("--state", nargs="+", default=(), help="such as journal-found")
    parser.add_argument("--language", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--look", nargs="+", choices=LOOKS, default=tuple(LOOKS))
    parser.add_argument("--scale", nargs="+", type=int, choices=SCALES, default=SCALES)
    parser.add_argument("--size", nargs="+", choices=SIZES, default=tuple(SIZES))
    parser.add_argument("--out", type=Path, default=Path("build/shots"))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--help-pictures", action="store_true", help="those of manual and leader, alone"
    )
    parser.add_argument("--variant", help=argparse.SUPPRESS)
    return parser


def _by_itself(argv: Sequence[str], variant: Variant) -> int:
    """Have a process of its own take the pictures of one variant, and return its status."""
    return _apart([*argv, "--variant", variant.name])


def _apart(argv: Sequence[str]) -> int:
    """Run this program in a home of its own, on a screen for each size."""
    with tempfile.TemporaryDirectory(prefix="shots-") as home:
        screens = Path(home) / "screens.json"
        screens.write_text(json.dumps({"screens": _screens()}), "utf-8")
        places = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
        nobody = {**dict.fromkeys(places, home), "USER": "kari", "LOGNAME": "kari"}
        platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "LC_ALL": "C.UTF-8"}
        command = [sys.executable, "-m", "tour.shots", *argv]
        return subprocess.run(command, env={**os.environ, **nobody, **platform}).returncode


def _screens() -> list[dict[str, object]]:
    made, left = list[dict[str, object]](), 0
    for name, (width, height) in SIZES.items():
        box = {"x": left, "y": 0, "width": width, "height": height}
        made.append({"name": name, **box, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1})
        left += width
    return made


def _one(options: argparse.Namespace) -> int:
    qInstallMessageHandler(_tell)
    if options.variant == "help":
        manual = resources_folder() / "help" / "pictures"
        return make_help_pictures(manual, Path("docs/pictures/leder"), options.language)
    language, look, scale = options.variant.split("-")
    variant = Variant(language, look, int(scale))
    # The same place each time: it stands on some pages.
    home = Path(tempfile.gettempdir()) / "shots" / variant.name / "Notater"
    sizes = {each: SIZES[each] for each in options.size}
    album, seen = Album(options.out), dict[bytes, str]()

    def put(state: State, size: str, image: QImage) -> None:
        album.put(variant, state, size, image)
        like = seen.setdefault(sha256(image.constBits()).digest(), state.key)
        # In a smaller window, or in larger type, what is different may lie below.
        if like != state.key and size == USUAL and variant.is_usual:
            studio.failures.append(state.key)
            sys.stderr.write(f"  {variant.name} {state.key} looks like {like}\n")

    studio = Studio(variant, home, sizes, put)
    studio.picture_all(chosen(tuple(options.page), tuple(options.state)))
    sys.stdout.write(f"  {variant.name}\n")
    return 1 if studio.failures else 0


def _tell(_kind: QtMsgType, _context: QMessageLogContext, told: str) -> None:
    """Say what Qt says, but for what the off-screen plug-in says of itself."""
    if not told.startswith("This plugin does not support"):
        sys.stderr.write(f"{told}\n")


def _bind(options: argparse.Namespace, made: Sequence[Variant]) -> None:
    """Make the contact sheets and the page that shows all, of what has been asked for."""
    album = Album(options.out)
    states = chosen(tuple(options.page), tuple(options.state))
    app = QApplication.instance() or QApplication(["notater"])
    for face in sorted((resources_folder() / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(os.fspath(face))
    for page in dict.fromkeys(each.page for each in states):
        its = [each for each in states if each.page == page]
        if shots := list(album.shots(its, made, options.size)):
            contact_sheet(album.folder, shots, album.folder / "sheets" / f"{page}.png")
    every = list(album.shots(states, made, (*options.size, WHOLE)))
    (album.folder / "index.html").write_text(index_page(every), "utf-8")
    del app


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
