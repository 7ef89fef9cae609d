"""The pages before a journal that is damaged, old or missing, in each language."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON, moment, noon
from laid_out import misfits
from mammadagbok.crypto.keys import JournalKeys
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import JournalDamagedError, JournalMissingError
from mammadagbok.domain.happenings import CutOff, KeptAside
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.opening import Older
from mammadagbok.services.rescuing import Survey
from mammadagbok.services.restoring import Contents
from mammadagbok.storage.bundle import CopyFile, Front, Reason
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.happening_words import happening_sentence
from mammadagbok.ui.look import Look
from mammadagbok.ui.rescue.copy_page import ContentsPage, CopyKeyPage
from mammadagbok.ui.rescue.questions import KeyfilePage, OlderPage, ReadingPage
from mammadagbok.ui.rescue.rescue_page import RescuePage
from mammadagbok.ui.rescue.restore_page import RestorePage
from mammadagbok.ui.wardrobe import Wardrobe
from mammadagbok.ui.words import moved_sentence, unexpected_sentence
from misdrawn import misdrawn
from on_page import part, press

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
COPY = CopyFile(
    Path("/her/copies/2026-11-22 120000.copy"),
    1_234_567,
    Front(b"j" * 16, NOON - timedelta(days=1), Reason.BEFORE_MIGRATION, b""),
    0,
    0,
)
HERS = "hun sov."
ENTRIES = tuple(Entry(number, moment(f"Kveld {number}: hun sov.")) for number in (3, 2, 1))
_SENTENCES = {
    "nb": {
        "older_page": "Fila ser eldre ut enn sist: 403 tekster nå, 415 sist. Stemmer det?",
        "keyfile_page": "Nøkkelfila mangler. Det finnes en kopi fra i går. Bruke den?",
        "rescue": "Noe av fila er skadet. 3 av 5 tekster lar seg lese. "
        "Hente resten fra kopien fra i går?",
        "missing": "Dagbokfila er ikke der den pleier å være. Programmet har ikke slettet den. "
        "Her er kopiene som finnes:",
        "contents_page": "Kopien fra i går: 415 tekster.",
    },
    "nn": {
        "older_page": "Fila ser eldre ut enn sist: 403 tekstar no, 415 sist. Stemmer det?",
        "keyfile_page": "Nøkkelfila manglar. Det finst ein kopi frå i går. Bruke han?",
        "rescue": "Noko av fila er skadd. 3 av 5 tekstar lèt seg lese. "
        "Hente resten frå kopien frå i går?",
        "missing": "Dagbokfila er ikkje der ho pleier å vere. Programmet har ikkje sletta henne. "
        "Her er kopiane som finst:",
        "contents_page": "Kopien frå i går: 415 tekstar.",
    },
    "en": {
        "older_page": "The file looks older than last time: 403 entries now, 415 last time. "
        "Is that right?",
        "keyfile_page": "The key file is missing. There is a copy from yesterday. Use it?",
        "rescue": "Part of the file is damaged. 3 of 5 entries can be read. "
        "Fetch the rest from the copy from yesterday?",
        "missing": "The journal file is not where it used to be. The program has not deleted it. "
        "Here are the copies there are:",
        "contents_page": "The copy from yesterday: 415 entries.",
    },
}


@pytest.fixture(params=["nb", "nn", "en"])
def told(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot
) -> Iterator[tuple[Look, dict[str, str]]]:
    """A look in each language with the sentences that belong to it."""
    wardrobe = Wardrobe(qapp, RESOURCES)
    yield wardrobe.dress(Settings(language=request.param)), _SENTENCES[request.param]
    wardrobe.dress(Settings())


def _seal() -> CopySeal:
    return CopySeal(None, JournalKeys(*(bytearray(32) for _ in range(4))))  # type: ignore[arg-type]


def pages(look: Look) -> dict[str, QWidget]:
    """Each page as it may stand."""
    return {
        "older_page": OlderPage(look, noon, Older(403, 415, COPY, 9)),
        "keyfile_page": KeyfilePage(look, look.dates.ago(COPY.front.made, NOON)),
        "rescue": RescuePage(look, noon, Survey(ENTRIES, 5, COPY)),
        "missing": RestorePage(look, noon, (COPY,) * 3, JournalMissingError()),
        "restore": RestorePage(look, noon, (COPY,)),
        "bare": RestorePage(look, noon, ()),
        "damaged": RestorePage(look, noon, (COPY,), JournalDamagedError()),
        "contents_page": ContentsPage(look, noon, Contents(COPY, _seal(), 415, 403)),
        "key": CopyKeyPage(look, noon, COPY, has_code=True),
        "reading": ReadingPage(look),
        "alone": RescuePage(look, noon, Survey(ENTRIES, 5, None)),
    }


def test_each_page_says_its_sentence(qtbot: QtBot, told: tuple[Look, dict[str, str]]) -> None:
    look, sentences = told
    made = pages(look)
    for page in made.values():
        qtbot.addWidget(page)
    for name, sentence in sentences.items():
        assert sentence in [label.text() for label in made[name].findChildren(QLabel)], name


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_text_has_room_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, language: str, scale: float
) -> None:
    wardrobe = Wardrobe(qapp, RESOURCES)
    look = wardrobe.dress(Settings(language=language, theme="light", scale=scale))
    wrong = []
    for name, page in pages(look).items():
        qtbot.addWidget(page)
        page.resize(1024, 640)
        page.show()
        QApplication.processEvents()
        wrong += [(name, each) for each in (*misfits(page), *misdrawn(page, HERS))]
        page.hide()
    wardrobe.dress(Settings())
    assert wrong == []


@pytest.mark.parametrize("name", ["older_page", "keyfile_page", "missing", "bare", "damaged"])
def test_help_is_in_sight_in_the_smallest_window(qtbot: QtBot, look: Look, name: str) -> None:
    page = pages(look)[name]
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.show()
    QApplication.processEvents()
    assert part(page, QScrollArea, "start_text").verticalScrollBar().maximum() == 0


def test_with_many_copies_help_is_in_sight_and_the_older_come_when_asked_for(
    qtbot: QtBot, look: Look
) -> None:
    page = RestorePage(look, noon, (COPY,) * 9)
    qtbot.addWidget(page)
    page.resize(1024, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    for name in ("lock_screen_number_22591300", "lock_screen_child"):
        lowest = part(page, QWidget, name)
        assert lowest.visibleRegion().boundingRect() == lowest.rect(), name
    assert not part(page, QPushButton, "copy_3").isVisible()
    press(page, "more_copies")
    assert part(page, QPushButton, "copy_3").hasFocus()
    assert part(page, QPushButton, "copy_8").isVisible()
    assert not part(page, QPushButton, "more_copies").isVisible()


def test_photos_that_a_copy_lacks_are_told_before_it_is_brought_back(
    qtbot: QtBot, look: Look
) -> None:
    for lacking in (0, 1, 3):
        page = ContentsPage(look, noon, Contents(COPY, _seal(), 415, 403, lacking))
        qtbot.addWidget(page)
        said = [label.text() for label in page.findChildren(QLabel)]
        told = {1: "Ett bilde mangler eller er skadet.", 3: "Tre bilder mangler eller er skadet."}
        assert [text for text in said if "mangler" in text] == [
            f"Tekstene i kopien er hele. {told[number]}" for number in [lacking] if number
        ]


def test_every_control_has_a_name_and_can_be_pressed(
    qtbot: QtBot, told: tuple[Look, dict[str, str]]
) -> None:
    look, _ = told
    for page in pages(look).values():
        qtbot.addWidget(page)
        page.resize(1024, 640)
        page.show()
        for each in page.findChildren(QPushButton):
            if each.isVisible():
                assert each.objectName()
                assert each.accessibleName()
                assert each.height() >= look.px(40) or each.property("role") == "link"
        page.hide()


def test_no_page_before_the_passphrase_tells_how_many(
    qtbot: QtBot, told: tuple[Look, dict[str, str]]
) -> None:
    look, _ = told
    page = pages(look)["restore"]
    qtbot.addWidget(page)
    assert not any("415" in label.text() for label in page.findChildren(QLabel))


def test_the_rescue_page_shows_a_text_and_forgets_it(
    qtbot: QtBot, told: tuple[Look, dict[str, str]]
) -> None:
    look, _ = told
    page = RescuePage(look, noon, Survey(ENTRIES, 5, COPY))
    qtbot.addWidget(page)
    text = page.findChild(QWidget, "readable_text")
    assert text is not None
    assert text.toPlainText() == "Kveld 3: hun sov."  # type: ignore[attr-defined]
    qtbot.keyClick(text, Qt.Key.Key_A)
    assert text.toPlainText() == "Kveld 3: hun sov."  # type: ignore[attr-defined]
    page.forget()
    assert text.toPlainText() == ""  # type: ignore[attr-defined]


def test_what_is_told_once(told: tuple[Look, dict[str, str]]) -> None:
    for sentence in (
        happening_sentence(CutOff()),
        happening_sentence(KeptAside(Path("/her/data.2026-11-23_12-00-00"), can_undo=True)),
        moved_sentence(Path("/her/copies/2026.copy")),
        unexpected_sentence(),
    ):
        assert "{" not in sentence
        assert sentence.endswith(".")


@pytest.mark.parametrize("copy", [COPY, None])
def test_no_texts_are_counted_where_all_can_be_read(
    qtbot: QtBot, look: Look, copy: CopyFile | None
) -> None:
    page = RescuePage(look, noon, Survey(ENTRIES, len(ENTRIES), copy))
    qtbot.addWidget(page)
    told = page.findChild(QLabel, "rescue_sentence")
    assert told is not None
    begun = "Noe av fila er skadet, men alle tekstene lar seg lese. "
    asked = "Hente resten fra kopien fra i går?" if copy else "Sette dem sammen i en ny fil?"
    assert told.text() == begun + asked
