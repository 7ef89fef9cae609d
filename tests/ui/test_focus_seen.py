"""Where the keyboard is can be seen on every control, in each of the four sets of colours."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import compress
from operator import ne
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from everywhere import practice_session, shown_desk, stops, walk
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.linked_text import LinkedText
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import Theme
from mammadagbok.ui.wardrobe import Wardrobe
from start_pages import PAGES, Make

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SETS = [
    Settings(theme=theme, contrast=contrast)
    for theme in ("light", "dark")
    for contrast in ("ordinary", "high")
]
_SEEN = 3.0
"""Contrast of what changes with the focus, to what stood there: WCAG 2.2, 2.4.13."""

_IN_CONTRAST = 3
"""Times as many: there what has a thick edge must gain far more for it to be noticed."""

_ENOUGH = 500
"""Pixels: of a whole page that scrolls, the bar alone changes."""


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with practice_session() as made:
        yield made


@pytest.fixture(scope="module", params=SETS, ids=lambda each: f"{each.theme}-{each.contrast}")
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    wardrobe = Wardrobe(qapp, RESOURCES)
    yield wardrobe.dress(request.param)
    wardrobe.dress(Settings(theme="light"))


def test_on_every_page(session: Session, look: Look, tmp_path: Path) -> None:
    unseen, looked_at = dict[str, str](), set[str]()
    with shown_desk(session, look, tmp_path) as desk:
        for where in walk(desk):
            for each in stops(desk):
                name = each.objectName()
                if name not in looked_at and each.isVisible():
                    looked_at.add(name)
                    if told := what_is_wrong(each, look.theme):
                        unseen[name] = f"{where}: {told}"
    assert len(looked_at) > 100
    assert not unseen, "\n".join(map(str, unseen.items()))


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES.keys())
def test_before_the_journal_is_open(qtbot: QtBot, look: Look, make: Make) -> None:
    page = make(look)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    unseen = {each.objectName(): what_is_wrong(each, look.theme) for each in stops(page)}
    assert unseen
    assert not any(unseen.values()), unseen


def what_is_wrong(control: QWidget, theme: Theme) -> str:
    """Say why the focus is not seen on it; nothing where it is."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    before = _drawn(control, theme.palette.paper)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    if not control.hasFocus():
        return "takes no focus"
    after = _drawn(control, theme.palette.paper)
    control.clearFocus()
    seen = _clear_changes(before, after)
    focus = _changed(before, after) if isinstance(control, LinkedText) else control.size()
    least = (focus.width() + focus.height()) * (_IN_CONTRAST if theme.is_high else 1)
    if isinstance(control, QAbstractScrollArea):
        least = min(least, _ENOUGH)
    return "" if seen >= least else f"{seen} of {least} pixels change clearly"


def _drawn(control: QWidget, paper: str) -> QImage:
    """Draw it as it stands on the page, in or out of sight."""
    image = QImage(control.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(paper))
    control.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def _changed(before: QImage, after: QImage) -> QSize:
    """How large the part is that looks otherwise: of a text, the link she stands on."""
    pairs = enumerate(zip(_pixels(before), _pixels(after), strict=True))
    places = [divmod(at, before.width()) for at, (one, other) in pairs if one != other]
    assert places, "nothing looks otherwise"
    rows, columns = [row for row, _ in places], [column for _, column in places]
    return QSize(max(columns) - min(columns) + 1, max(rows) - min(rows) + 1)


def _clear_changes(before: QImage, after: QImage) -> int:
    """Count the pixels that came out clearly lighter or darker."""
    old, new = _pixels(before), _pixels(after)
    # Half a million pixels on a page, and hardly any pair of colours that is another.
    pairs = Counter(compress(zip(old, new, strict=True), map(ne, old, new)))
    return sum(times for pair, times in pairs.items() if _contrast(*pair) >= _SEEN)


def _pixels(image: QImage) -> list[int]:
    return memoryview(image.constBits()).cast("I").tolist()


def _contrast(one: int, other: int) -> float:
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@cache
def _luminance(pixel: int) -> float:
    colour = QColor.fromRgb(pixel)
    parts = [part / 255 for part in (colour.red(), colour.green(), colour.blue())]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
