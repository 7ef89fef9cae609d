"""The pictures: states can be reached, look like no other, and stand on their sheets.

`make shots` itself fails for every state that it cannot reach; here is one of each page and start.
"""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from journeys.conftest import move_in
from mammadagbok.storage.settings import LANGUAGES
from mammadagbok.ui.place import PageName
from tour.shots import sheets
from tour.shots.album import Album, Shot
from tour.shots.help_pictures import LEADER_PICTURES, PICTURES, few_colours
from tour.shots.index_page import index_page
from tour.shots.state import State
from tour.shots.states import STATES, chosen
from tour.shots.studio import Studio
from tour.shots.variants import LOOKS, SCALES, SIZES, Variant, variants

USUAL = Variant("nb", "light", 100)
WINDOW = {"1280x800": (1280, 800)}
_FEW = tuple({(each.page, each.start.name): each for each in reversed(STATES)}.values())
_PLAIN = 12
"""A blank window has fewer colours than this."""


@pytest.fixture(scope="module")
def pictured(
    tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> tuple[Studio, dict[str, QImage]]:
    """One state of each page and start, with what could not be reached."""
    home, taken = tmp_path_factory.mktemp("pictured"), dict[str, QImage]()

    def keep(state: State, _size: str, image: QImage) -> None:
        # A quarter of the pixels tells one from another.
        taken[state.key] = image.scaled(image.width() // 2, image.height() // 2)

    with pytest.MonkeyPatch.context() as patch:
        move_in(home, patch)
        studio = Studio(USUAL, home / "Notater", WINDOW, keep)
        studio.picture_all(_FEW)
    return studio, taken


def test_states_can_be_reached(pictured: tuple[Studio, dict[str, QImage]]) -> None:
    studio, taken = pictured
    assert studio.failures == []
    assert taken.keys() == {state.key for state in _FEW}


def test_no_picture_is_blank_or_like_another(pictured: tuple[Studio, dict[str, QImage]]) -> None:
    _, taken = pictured
    for key, image in taken.items():
        colours = {
            image.pixel(x, y)
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        }
        assert len(colours) > _PLAIN, key
    seen = dict[bytes, str]()
    for key, image in taken.items():
        like = seen.setdefault(bytes(image.constBits()), key)
        assert like == key, (like, key)


def test_every_page_and_state_has_a_name_of_its_own() -> None:
    names = [state.key for state in STATES]
    assert len(set(names)) == len(names)
    assert {state.page for state in STATES} >= set(PageName)


def test_states_are_chosen_by_page_and_name() -> None:
    assert {each.page for each in chosen(("journal",), ())} == {"journal"}
    assert [each.key for each in chosen((), ("today-page",))] == ["today-page"]
    assert chosen((), ()) == STATES


def test_every_variant_is_made() -> None:
    made = list(variants())
    assert len(set(made)) == len(LANGUAGES) * len(LOOKS) * len(SCALES)
    assert Variant("nn", "dark", 200).settings().scale == 2.0


def _shots(folder: Path) -> list[Shot]:
    album, states = Album(folder), chosen(("cheers",), ())
    both = (USUAL, Variant("en", "dark", 200))
    for state in states:
        for variant in both:
            image = QImage(8, 6, QImage.Format.Format_RGB32)
            image.fill(0)
            album.put(variant, state, "1024x640", image)
    return list(album.shots(states, both, tuple(SIZES)))


def test_a_contact_sheet_names_every_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    shots, written = _shots(tmp_path), list[str]()
    monkeypatch.setattr(
        sheets, "_write", lambda _painter, _box, text, _pixels: written.append(text)
    )
    sheets.contact_sheet(tmp_path, shots, tmp_path / "sheet.png")
    assert {state.key for state in chosen(("cheers",), ())} <= set(written)
    assert "en · 1024x640 · dark · 200 %" in written
    assert not QImage(str(tmp_path / "sheet.png")).isNull()


def test_the_page_shows_every_picture_and_reaches_for_nothing_else(tmp_path: Path) -> None:
    shots = _shots(tmp_path)
    page = index_page(shots)
    assert [shot for shot in shots if f'src="{shot.place}"' not in page] == []
    assert not re.search(r"<script|https?:|//", page)
    ids = set(re.findall(r'id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= ids
    assert {"language-en", "look-dark", "scale-200", "all-nb-light-100"} <= ids


def test_the_manual_has_its_pictures_of_states_that_are_there() -> None:
    assert [each.name for each in PICTURES] == [
        *("today", "journal", "writing", "craving", "ride", "kind-words", "group", "meeting"),
        *("bring-choose", "bring-look", "unlock", "settings"),
    ]
    assert {each.state for each in (*PICTURES, *LEADER_PICTURES)} <= {s.key for s in STATES}


def test_few_colours_keep_what_has_few() -> None:
    image = QImage(300, 2, QImage.Format.Format_RGB32)
    for x in range(300):
        for y in range(2):
            image.setPixel(x, y, 0xFF000000 | (x % 200))
    assert few_colours(image).convertToFormat(QImage.Format.Format_RGB32) == image
    assert few_colours(image).depth() == 8
