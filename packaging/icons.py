"""Draws the program's icon for the menus of Linux, into a folder of icons (hicolor).

python packaging/icons.py FOLDER
"""

import shutil
import sys
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication

from drawn_icons import image

DRAWING: Final = Path(__file__).parent / "linux" / "mammadagbok.svg"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256)


def place(theme: Path, size: str, suffix: str) -> Path:
    """Return where an icon of this size is looked for, with its folder made."""
    folder = theme / size / "apps"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"mammadagbok{suffix}"


def main() -> None:
    theme = Path(sys.argv[1])
    app, drawing = QGuiApplication(["icons"]), DRAWING.read_text("utf-8")
    for side in SIZES:
        if not image(drawing, side).save(str(place(theme, f"{side}x{side}", ".png"))):
            raise OSError(f"the icon of {side} pixels could not be written")
    shutil.copyfile(DRAWING, place(theme, "scalable", ".svg"))
    del app


if __name__ == "__main__":
    main()
