"""The list knows every id, reads only where she looks, and stays where she left it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON, craving, moment, noon
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import JournalDamagedError
from mammadagbok.domain.query import Query
from mammadagbok.services.finding import Finding
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.images import new_photo
from mammadagbok.ui.journal.page import JournalPage
from mammadagbok.ui.journal.rows import (
    ENTRY_ROLE,
    PICTURED_ROLE,
    RowPainter,
    preview,
    shortened,
)
from mammadagbok.ui.journal.timeline import PAGE, PAGES_KEPT, Timeline, TimelineView
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ROOM
from mammadagbok.ui.widgets.layouts import column, fill
from pictures import encoded, flat

MANY = 10_000


class Made(Finding):
    """Ten thousand entries made up as they are read; remembers what was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.asked_for_pictures: list[list[int]] = []
        self.damaged: set[int] = set()

    def read_many(self, numbers: Sequence[int]) -> list[Entry]:
        self.asked.append(list(numbers))
        if self.damaged.intersection(numbers):
            raise JournalDamagedError
        return [
            Entry(each, moment(f"Tekst {each}", NOON - timedelta(hours=each))) for each in numbers
        ]

    def pictured(self, numbers: Sequence[int]) -> frozenset[int]:
        """Each third entry has a picture."""
        self.asked_for_pictures.append(list(numbers))
        return frozenset(each for each in numbers if each % 3 == 0)


@pytest.fixture
def finding() -> Made:
    return Made()


@pytest.fixture
def timeline(look: Look, finding: Made) -> Timeline:
    return Timeline(lambda: finding, finding.pictured, look, noon)


@pytest.fixture
def view(qtbot: QtBot, look: Look, timeline: Timeline) -> TimelineView:
    made = TimelineView(timeline, look, noon)
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show()
    return made


def shown_rows(view: TimelineView) -> list[int]:
    heights = range(0, view.viewport().height(), 10)
    rows = {view.indexAt(QPoint(20, height)).row() for height in heights}
    return sorted(rows - {-1})


def test_ten_thousand_entries_are_shown_by_reading_one_page(
    qtbot: QtBot, view: TimelineView, finding: Made
) -> None:
    view.show_ids(range(MANY))

    def all_is_laid_out() -> bool:
        return view.visualRect(view.model().index(MANY - 1, 0)).isValid()

    qtbot.waitUntil(all_is_laid_out)
    view.grab()
    assert finding.asked == finding.asked_for_pictures == [list(range(PAGE))]
    assert shown_rows(view)[0] == 0


def test_the_end_of_the_list_reads_only_the_last_page(view: TimelineView, finding: Made) -> None:
    view.show_ids(range(MANY))
    view.go_to(MANY - 1)
    finding.asked.clear()
    view.grab()
    assert finding.asked == [list(range(MANY - PAGE, MANY))]
    assert MANY - 1 in shown_rows(view)


def test_pages_she_left_long_ago_are_let_go(timeline: Timeline, finding: Made) -> None:
    timeline.show_ids(range(MANY))
    for page in range(PAGES_KEPT + 1):
        timeline.index(page * PAGE, 0).data(ENTRY_ROLE)
    finding.asked.clear()
    timeline.index(PAGE, 0).data(ENTRY_ROLE)
    assert finding.asked == []
    timeline.index(0, 0).data(ENTRY_ROLE)
    assert finding.asked == [list(range(PAGE))]


def test_typing_in_the_list_reads_nothing(qtbot: QtBot, view: TimelineView, finding: Made) -> None:
    view.show_ids(range(MANY))
    view.grab()
    finding.asked.clear()
    QTest.keyClicks(view, "xyz")
    assert finding.asked == []


def test_all_rows_are_equally_high(view: TimelineView) -> None:
    view.show_ids(range(MANY))
    assert view.uniformItemSizes()
    assert view.sizeHintForRow(0) == view.sizeHintForRow(1)


def test_a_new_entry_leaves_what_she_sees_in_place(view: TimelineView) -> None:
    view.show_ids(range(MANY))
    view.go_to(500)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 7)
    before, rows = view.visualRect(view.model().index(500, 0)).top(), shown_rows(view)
    view.show_ids([MANY, *range(MANY)])
    assert view.visualRect(view.model().index(501, 0)).top() == before
    assert shown_rows(view) == [row + 1 for row in rows]
    assert view.marked == 500


def test_also_far_down(view: TimelineView) -> None:
    far = 6_000
    view.show_ids(range(MANY))
    view.go_to(far)
    before = view.visualRect(view.model().index(far, 0)).top()
    view.show_ids([MANY, *range(MANY)])
    assert view.visualRect(view.model().index(far + 1, 0)).top() == before


def test_marking_does_not_move_the_list(qtbot: QtBot, view: TimelineView) -> None:
    view.show_ids(range(MANY))
    with qtbot.waitSignal(view.entry_reached):
        view.mark(200)
    assert view.verticalScrollBar().value() == 0
    assert view.marked == 200


def test_tabbing_into_the_list_opens_nothing_by_itself(
    qtbot: QtBot, look: Look, timeline: Timeline
) -> None:
    both, field, view = QWidget(), QLineEdit(), TimelineView(timeline, look, noon)
    layout = column(look)
    fill(layout, field, view)
    both.setLayout(layout)
    qtbot.addWidget(both)
    both.show()
    both.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    view.show_ids(range(5))
    with qtbot.assertNotEmitted(view.entry_reached):
        QTest.keyClick(field, Qt.Key.Key_Tab)
        assert view.hasFocus()
    assert view.marked is None
    with qtbot.waitSignal(view.entry_reached) as reached:
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert reached.args == [0]


def test_one_gone_and_one_come_are_told_row_by_row(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_ids([5, 4, 3])
    with qtbot.waitSignal(timeline.rowsInserted), qtbot.assertNotEmitted(timeline.modelReset):
        timeline.show_ids([5, 4, 6, 3])
    with qtbot.waitSignal(timeline.rowsRemoved), qtbot.assertNotEmitted(timeline.modelReset):
        timeline.show_ids([4, 6, 3])
    with qtbot.waitSignal(timeline.modelReset):
        timeline.show_ids([3, 4, 6])
    assert [timeline.id_at(row) for row in range(3)] == [3, 4, 6]


def test_a_row_is_heard_as_kind_time_and_first_line(look: Look, journal: OpenJournal) -> None:
    words = replace(moment("\n  Vi gikk ut.\nDet regnet.", private=True))
    journal.writing.keep(words, words)
    timeline = Timeline(lambda: journal.finding, journal.photos.entries_with, look, noon)
    timeline.show_ids(journal.finding.ids(Query()))
    index = timeline.index(0, 0)
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Øyeblikk, mandag 23. november kl. 12.00, ")
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Vi gikk ut."
    journal.close()


def test_a_row_with_a_picture_has_a_sign_and_is_heard_so(
    view: TimelineView, timeline: Timeline
) -> None:
    view.show_ids([3, 4])
    heard = [timeline.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert [each.endswith(", Med bilde") for each in heard] == [True, False]
    seen = view.grab().toImage()
    signs = []
    for row in (0, 1):
        right = view.visualRect(timeline.index(row, 0)).topRight()
        corner = QRect(right - QPoint(40, 0), right + QPoint(0, 40)).intersected(seen.rect())
        signs.append(seen.copy(corner.adjusted(0, 4, -4, 0)))
    assert signs[0] != signs[1]


def test_a_picture_that_has_come_is_shown_at_once(
    qtbot: QtBot, look: Look, session: Session
) -> None:
    kept = session.journal.writing.keep(moment("en"), moment("en"))
    assert isinstance(kept, Entry)
    page = JournalPage(session, look)
    qtbot.addWidget(page)
    page.arrive(Place(PageName.JOURNAL))
    view = page.findChild(TimelineView)
    assert view is not None
    index = view.model().index(0, 0)
    assert index.data(PICTURED_ROLE) is False
    session.journal.photos.add(kept.id, new_photo(encoded(flat(60, 40), "jpeg")))
    session.changed.emit("photos")
    assert index.data(PICTURED_ROLE) is True
    assert index.data(ENTRY_ROLE) == kept


def test_a_damaged_row_does_not_take_the_others_with_it(
    qtbot: QtBot, timeline: Timeline, finding: Made
) -> None:
    finding.damaged = {2}
    timeline.show_ids(range(5))
    with qtbot.waitSignal(timeline.unreadable):
        assert timeline.index(1, 0).data(ENTRY_ROLE).id == 1
    assert timeline.index(2, 0).data(ENTRY_ROLE) is None
    assert timeline.index(3, 0).data(ENTRY_ROLE).id == 3


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (moment("Først.\n\nSå  mer."), "Først. Så mer."),
        (craving(7, "Åpnet vinduet."), "Åpnet vinduet."),
        (craving(7), "7"),
        (replace(craving(7), craving=Craving(7, 3)), "7 3"),
        (replace(craving(None), craving=Craving(after=3)), "3"),
        (replace(craving(None), craving=Craving(cause="sliten", helped="te")), "sliten · te"),
        (replace(moment(""), tags=("leggetid", "lek")), "leggetid, lek"),
        (moment(""), ""),
    ],
)
def test_the_first_words_say_what_the_entry_holds(look: Look, words: object, expected: str) -> None:
    shown = preview(words)  # type: ignore[arg-type]
    digits_and_words = [part.strip(".") for part in shown.split()]
    assert [
        part for part in expected.replace(".", "").split() if part not in digits_and_words
    ] == []
    assert bool(shown) == bool(expected)


@pytest.mark.parametrize("text", [f"{8 * 'språkbad'}, sa hun.", f"Hei, {90 * 'å'}", 60 * "😂"])
def test_a_word_that_is_longer_than_the_row_stays_in_it(
    look: Look, journal: OpenJournal, text: str
) -> None:
    kept = journal.writing.keep(moment(text), moment(text))
    assert isinstance(kept, Entry)
    timeline = Timeline(lambda: journal.finding, journal.photos.entries_with, look, noon)
    timeline.show_ids([kept.id])
    row, option = RowPainter(look, noon), QStyleOptionViewItem()
    option.rect = QRect(0, 0, 300, row.sizeHint(option, timeline.index(0, 0)).height())
    picture = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    picture.fill(look.theme.palette.paper)
    painter = QPainter(picture)
    row.paint(painter, option, timeline.index(0, 0))
    painter.end()
    beside = range(300 - look.px(ROOM) + 2, 300 - 3)
    middle = range(picture.height() // 3, picture.height() * 2 // 3)
    inks = {picture.pixelColor(x, y).name() for x in beside for y in middle}
    assert inks == {QColor(look.theme.palette.card).name()}


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        ("ikke å bevge meg. Fnisekul o…", "ikke å bevge meg. Fnisekul\u00a0…"),
        ("mørkt, og jeg lot henne.…", "mørkt, og jeg lot\u00a0…"),
        ("mørkt, og jeg lot …", "mørkt, og jeg lot\u00a0…"),
        ("språkbadspråkb…", "språkbadspråkb…"),
        ("hele", "hele"),
    ],
)
def test_what_is_cut_short_ends_with_a_whole_word(cut: str, expected: str) -> None:
    assert shortened(cut) == expected


def test_other_words_are_shown_without_reading_or_laying_out_the_rest(
    qtbot: QtBot, look: Look, journal: OpenJournal
) -> None:
    kept = journal.writing.keep(moment("en"), moment("en"))
    assert isinstance(kept, Entry)
    timeline = Timeline(lambda: journal.finding, journal.photos.entries_with, look, noon)
    timeline.show_ids([kept.id])
    changed = Entry(kept.id, moment("to **tre**"))
    assert not timeline.renew(changed), "it has not been looked at yet"
    assert timeline.data(timeline.index(0, 0), ENTRY_ROLE) == kept
    with qtbot.waitSignal(timeline.renewed), qtbot.assertNotEmitted(timeline.dataChanged):
        assert timeline.renew(changed)
    assert timeline.data(timeline.index(0, 0)) == "to tre"
    later = Entry(kept.id, moment("to", NOON + timedelta(days=1)))
    assert not timeline.renew(later)
    assert not timeline.renew(Entry(99, moment("annet")))


def test_a_row_can_be_chosen_and_not_be_written_in(timeline: Timeline) -> None:
    timeline.show_ids([2, 1])
    flags = timeline.flags(timeline.index(0, 0))
    assert flags & Qt.ItemFlag.ItemIsSelectable
    assert not flags & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled)
