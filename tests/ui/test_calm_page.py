"""The calm page: each part for one thing, in her order, by keyboard, and never lost."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mammadagbok.domain.calm import HelpCard, IfThen
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.people import NewPerson
from mammadagbok.services.calm import Calm
from mammadagbok.ui.craving.calm.page import CalmPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import TARGET
from on_page import cut_off, enlarged, is_seen, part, press, remains, said, tab_stops, write

PARTS = ("Tegnene mine", "Det som hjelper meg", "Hvis … så …", "Ringeliste", "Derfor")


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> CalmPage:
    return shown(qtbot, session, look)


def shown(qtbot: QtBot, session: Session, look: Look, width: int = 1012) -> CalmPage:
    made = CalmPage(session, look)
    qtbot.addWidget(made)
    made.resize(width, 640)
    made.show()
    return made


@pytest.fixture
def calm(session: Session) -> Calm:
    return session.journal.calm


def cards(session: Session, look: Look) -> list[HelpCard]:
    return list(session.journal.calm.cards(look.built_in.cards()))


def add(page: CalmPage, kind: str, **words: str) -> None:
    press(page, f"calm_{kind}_add_unfold")
    for name, text in words.items():
        write(page, f"calm_{kind}_add_{name}", text)
    press(page, f"calm_{kind}_add_add")


def refuse(*_: object) -> None:
    raise DiskFullError


def test_each_part_says_in_one_sentence_what_it_is_for_and_offers_a_way_to_begin(
    page: CalmPage,
) -> None:
    lines = said(page).splitlines()
    for heading in PARTS:
        about = lines[lines.index(heading) + 1]
        assert about.endswith(".")
        assert about.count(".") == 1
    ways = [f"calm_{kind}_add_unfold" for kind in ("sign", "card", "plan", "person")]
    assert all(is_seen(page, way) for way in (*ways, "calm_because_write"))


def test_a_sign_is_added_changed_and_taken_away_and_comes_back(page: CalmPage, calm: Calm) -> None:
    add(page, "sign", words="Jeg rydder om natta.")
    assert calm.signs() == ("Jeg rydder om natta.",)
    press(page, "calm_sign_0")
    write(page, "calm_sign_edit_words", "Jeg rydder i skap.")
    press(page, "calm_sign_edit_done")
    assert calm.signs() == ("Jeg rydder i skap.",)
    press(page, "calm_sign_0", "calm_sign_edit_remove")
    assert calm.signs() == ()
    press(page, "calm_sign_undo")
    assert calm.signs() == ("Jeg rydder i skap.",)
    assert "Jeg rydder i skap." in said(page)


def test_an_emptied_field_takes_nothing_away(page: CalmPage, calm: Calm) -> None:
    calm.keep_signs(("Jeg rydder.",))
    page.hide()
    page.show()
    press(page, "calm_sign_0")
    write(page, "calm_sign_edit_words", "  ")
    press(page, "calm_sign_edit_done")
    assert calm.signs() == ("Jeg rydder.",)


def test_her_own_card_stands_first_and_says_when_it_needs_somebody(
    page: CalmPage, session: Session, look: Look
) -> None:
    press(page, "calm_card_add_unfold")
    part(page, QCheckBox, "calm_card_add_needs_somebody").setChecked(True)
    write(page, "calm_card_add_words", "Gå til bukta")
    press(page, "calm_card_add_add")
    built_in = look.built_in.cards()
    assert cards(session, look) == [HelpCard("Gå til bukta", needs_somebody=True), *built_in]
    first = part(page, QPushButton, "calm_card_0")
    assert first.accessibleName() == "Endre: Gå til bukta"
    assert first.accessibleDescription() == "trenger noen hos barnet"
    # Emptied for the next one.
    assert not part(page, QCheckBox, "calm_card_add_needs_somebody").isChecked()


def test_a_built_in_card_is_moved_changed_removed_and_brought_back(
    page: CalmPage, session: Session, look: Look
) -> None:
    first, second, third, *rest = look.built_in.cards()
    assert not is_seen(page, "calm_cards_bring_back")
    press(page, "calm_card_0", "calm_card_edit_down", "calm_card_edit_down")
    assert cards(session, look) == [second, third, first, *rest]
    write(page, "calm_card_edit_words", "Drikk en brus.")
    press(page, "calm_card_edit_up", "calm_card_edit_done")
    hers = HelpCard("Drikk en brus.")
    assert cards(session, look) == [second, hers, third, *rest]
    press(page, "calm_card_0", "calm_card_edit_remove")
    assert cards(session, look) == [hers, third, *rest]
    press(page, "calm_cards_bring_back")
    assert cards(session, look) == [hers, third, *rest, first, second]
    assert not is_seen(page, "calm_cards_bring_back")
    press(page, "calm_card_undo")
    assert cards(session, look) == [hers, third, *rest]


def test_a_card_that_was_only_looked_at_goes_on_as_the_programs(
    page: CalmPage, session: Session, look: Look
) -> None:
    press(page, "calm_card_0", "calm_card_edit_done")
    assert cards(session, look) == list(look.built_in.cards())


def test_the_first_cannot_go_up_nor_the_last_down(
    page: CalmPage, session: Session, look: Look
) -> None:
    built_in = list(look.built_in.cards())
    press(page, "calm_card_0", "calm_card_edit_up", "calm_card_edit_done")
    press(page, f"calm_card_{len(built_in) - 1}", "calm_card_edit_down")
    assert cards(session, look) == built_in


def test_half_of_if_and_then_is_kept_too(page: CalmPage, calm: Calm) -> None:
    press(page, "calm_plan_add_unfold")
    write(page, "calm_plan_add_when", "brevet kommer")
    page.save_now()
    assert calm.plans() == (IfThen("brevet kommer", ""),)
    assert "Hvis brevet kommer, så …" in said(page)


def test_what_she_has_begun_is_kept_when_she_goes_back(
    page: CalmPage, session: Session, look: Look, qtbot: QtBot
) -> None:
    press(page, "calm_sign_add_unfold", "calm_person_add_unfold", "calm_card_1")
    write(page, "calm_sign_add_words", "Jeg rydder.")
    write(page, "calm_person_add_name", "Naboen")
    write(page, "calm_card_edit_words", "Sitte på trappa")
    with qtbot.waitSignal(page.back_requested):
        press(page, "calm_back")
    assert session.journal.calm.signs() == ("Jeg rydder.",)
    assert [each.card.name for each in session.journal.group.people()] == ["Naboen"]
    assert cards(session, look)[1] == HelpCard("Sitte på trappa")


def test_what_cannot_be_kept_stays_in_its_field(
    page: CalmPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(type(session.journal.preferences), "keep", refuse)
        with qtbot.waitSignal(session.failed):
            add(page, "sign", words="Jeg rydder.")
        with qtbot.waitSignal(session.failed), qtbot.assertNotEmitted(page.back_requested):
            press(page, "calm_back")
        assert part(page, QLineEdit, "calm_sign_add_words").text() == "Jeg rydder."
    press(page, "calm_sign_add_add")
    assert session.journal.calm.signs() == ("Jeg rydder.",)


def test_people_are_ordered_changed_and_taken_off(page: CalmPage, session: Session) -> None:
    for name in ("Anna", "Bo"):
        add(page, "person", name=name)
    group = session.journal.group
    bo = group.people()[1]
    press(page, f"person_{bo.id}_change", "calm_person_edit_up")
    write(page, "calm_person_edit_number", "000 00 002")
    part(page, QCheckBox, "calm_person_edit_can_come").setChecked(True)
    press(page, "calm_person_edit_done")
    assert [each.card.name for each in group.people()] == ["Bo", "Anna"]
    assert group.people()[0].card == NewPerson("Bo", "000 00 002", can_come=True)
    press(page, f"person_{bo.id}_change", "calm_person_edit_remove")
    assert [each.card.name for each in group.people()] == ["Anna"]
    press(page, "calm_person_undo")
    assert [each.card.name for each in group.people()] == ["Bo", "Anna"]


def test_somebody_added_elsewhere_is_seen_and_not_lost(page: CalmPage, session: Session) -> None:
    add(page, "person", name="Anna")
    session.journal.group.add_person(NewPerson("Bo"))
    session.changed.emit("people")
    assert "Bo" in said(page)
    add(page, "person", name="Cecilie")
    assert [each.card.name[0] for each in session.journal.group.people()] == ["A", "B", "C"]


def test_undo_takes_nothing_newer_away(page: CalmPage, session: Session, calm: Calm) -> None:
    session.journal.group.add_person(NewPerson("Anne", "90 00 00 01"))
    session.changed.emit("people")
    people = page._calls.people
    people._on_change_requested(0)
    people._on_removed()
    assert is_seen(page, "calm_person_undo")
    session.journal.group.add_person(NewPerson("Berit", "90 00 00 02"))
    people.show_items(session.journal.group.people())
    assert not is_seen(page, "calm_person_undo")
    add(page, "sign", words="Jeg svarer ikke.")
    press(page, "calm_sign_0", "calm_sign_edit_remove", "calm_sign_add_unfold")
    assert is_seen(page, "calm_sign_undo")
    write(page, "calm_sign_add_words", "Jeg sover lite.")
    page.save_now()
    assert not is_seen(page, "calm_sign_undo")
    assert calm.signs() == ("Jeg sover lite.",)


def test_why_is_written_where_she_writes_and_never_read_here(
    page: CalmPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.destination_requested) as asked:
        press(page, "calm_because_write")
    assert asked.args == [BlankPage(None, says_why=True)]
    journal = session.journal
    blank = journal.writing.blank(None, private=True)
    entry = journal.writing.begin(replace(blank, text="Lukta av håret hennes."))
    journal.calm.keep_because(entry.id)
    session.changed.emit("calm")
    assert "håret" not in remains(page)
    with qtbot.waitSignal(page.destination_requested) as asked:
        press(page, "calm_because_open")
    assert asked.args == [Place(PageName.JOURNAL, entry.id)]
    press(page, "calm_because_remove")
    assert journal.calm.because() is None
    assert journal.finding.read(entry.id) == entry
    press(page, "calm_because_undo")
    assert journal.calm.because() == entry


def test_the_keyboard_goes_through_the_page_as_it_is_read(page: CalmPage, calm: Calm) -> None:
    calm.keep_cards((HelpCard("a"), HelpCard("b")))
    page.hide()
    page.show()
    add(page, "sign", words="Jeg rydder.")
    press(page, "calm_card_1")
    assert [stop for stop in tab_stops(page) if stop.startswith("calm")] == [
        "calm_back",
        "calm_sign_0",
        "calm_sign_add_unfold",
        "calm_card_0",
        "calm_card_edit_words",
        "calm_card_edit_needs_somebody",
        "calm_card_edit_done",
        "calm_card_edit_up",
        "calm_card_edit_down",
        "calm_card_edit_remove",
        "calm_card_add_unfold",
        "calm_cards_bring_back",
        "calm_plan_add_unfold",
        "calm_person_add_unfold",
        "calm_because_write",
    ]


def test_everything_to_press_and_write_in_is_large(
    page: CalmPage, session: Session, qtbot: QtBot
) -> None:
    add(page, "person", name="Anna", number="000 00 001")
    add(page, "plan", when="a", then="b")
    press(page, "calm_card_0", "calm_sign_add_unfold", "calm_person_add_unfold")
    qtbot.waitUntil(lambda: too_small(page) == [])


def too_small(page: CalmPage) -> list[str]:
    kinds = (QPushButton, QLineEdit, QCheckBox)
    seen = [each for kind in kinds for each in page.findChildren(kind) if each.isVisible()]
    assert len(seen) > 20
    return [each.objectName() for each in seen if each.height() < TARGET]


@pytest.mark.parametrize("width", [740, 1012])
def test_nothing_is_cut_off(session: Session, look: Look, qtbot: QtBot, width: int) -> None:
    page = shown(qtbot, session, look, width)
    add(page, "card", words="Ligge på badegulvet med håndkle under hodet og høre på vifta")
    press(page, "calm_card_0", "calm_person_add_unfold")
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_nothing_is_cut_off_in_large_type_on_a_small_screen(
    session: Session, look: Look, qtbot: QtBot
) -> None:
    session.journal.group.add_person(NewPerson("Søsteren min", "000 00 001", at_night=True))
    page = shown(qtbot, session, enlarged(look), 808)
    press(page, "calm_card_0", "calm_person_add_unfold", "calm_plan_add_unfold")
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_locking_leaves_no_word_of_hers(page: CalmPage, session: Session) -> None:
    add(page, "sign", words="Jeg rydder.")
    add(page, "card", words="Høre på vifta")
    add(page, "plan", when="brevet kommer", then="ringer jeg")
    add(page, "person", name="Naboen", number="000 00 003")
    press(page, "calm_card_0", "calm_sign_add_unfold")
    write(page, "calm_sign_add_words", "Halvt")
    hers = ("rydder", "vifta", "brevet", "Naboen", "000 00 003", "Halvt")
    assert all(word in remains(page) for word in hers)
    page.forget()
    assert not [word for word in hers if word in remains(page)]
    assert session.journal.calm.signs() == ("Jeg rydder.",)


def test_nothing_is_counted_on_the_page(page: CalmPage) -> None:
    texts = [each.text() for each in page.findChildren(QLabel)]
    texts += [each.accessibleName() for each in page.findChildren(QWidget)]
    assert not [text for text in texts if any(sign.isdigit() for sign in text)]
