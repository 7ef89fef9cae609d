"""Draws the program's icon for the menus of Linux, into a folder of icons (hicolor).

python packaging/icons.py FOLDER
"""

import shutil
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING: Final = Path(__file__).parent / "linux" / "mammadagbok.svg"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256)


def drawn(side: int) -> QImage:
    """Return the icon on nothing, so many pixels wide and high."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def place(theme: Path, size: str, suffix: str) -> Path:
    """Return where an icon of this size is looked for, with its folder made."""
    folder = theme / size / "apps"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"mammadagbok{suffix}"


def main() -> None:
    theme = Path(sys.argv[1])
    app = QGuiApplication(["icons"])
    for side in SIZES:
        if not drawn(side).save(str(place(theme, f"{side}x{side}", ".png"))):
            raise OSError(f"the icon of {side} pixels could not be written")
    shutil.copyfile(DRAWING, place(theme, "scalable", ".svg"))
    del app


if __name__ == "__main__":
    main()
