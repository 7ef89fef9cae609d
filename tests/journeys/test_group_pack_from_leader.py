"""A file is made, looked at, fetched, replaced and undone; what is hers is never touched."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from journeys.group_files import choose, fetch, save
from journeys.ways import unlock
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.settings import Settings, SettingsFile
from packs import WHOLE
from tour.person import Person
from tour.story import begin


def _left(home: Path) -> list[str]:
    return [
        str(each) for each in home.rglob("*") if each.is_file() and "fontconfig" not in str(each)
    ]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "pinne"
    made.mkdir()
    return made


def _make(person: Person, group: str, rules: str, ideas: str, number: str = "") -> None:
    person.write("maker_group", group)
    person.write("maker_rules", rules)
    person.write("maker_ideas", ideas)
    if number:
        person.write("maker_number_0_name", "Apen kafe")
        person.write("maker_number_0_number", number)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_made_fetched_replaced_and_undone(
    language: str,
    notes: Path,
    use: Callable[..., int],
    made: JournalFolder,
    peek: Callable[[], OpenJournal],
    stick: Path,
) -> None:
    SettingsFile(notes / "settings.json").write(Settings(language=language))
    first, second = stick / "Avtaler.json", stick / "Nye.json"
    said = list[str]()

    def leader(person: Person) -> None:
        _make(person, "Onsdagsgruppa", "Alle kan si pass.", "Forste tema", "55 00 11 22")
        said.append(save(person, first))
        person.empty("maker_rules")
        person.empty("maker_ideas")
        person.write("maker_rules", "Vi begynner presis.")
        person.write("maker_ideas", "Andre tema")
        said.append(save(person, second))
        person.window.close()

    assert use(leader, "--group-file") == 0

    def she(person: Person) -> None:
        unlock(person)
        person.click("rail_group")
        person.write("topic_field", "Mine egne ord")
        person.press("Return")
        assert fetch(person, first) == said[0]
        assert {"Onsdagsgruppa", "Alle kan si pass.", "Forste tema"} <= set(person.shown_texts())
        person.click("leader_ideas_0_bring_up")
        assert fetch(person, second, delete=True) == said[1]
        texts = person.shown_texts()
        assert "Vi begynner presis." in texts
        assert "Alle kan si pass." not in texts
        # Hers, and what she took up from the first file.
        assert {"Mine egne ord", "Forste tema"} <= set(texts)
        person.click("undo")
        assert "Alle kan si pass." in person.shown_texts()
        person.click("rail_help")
        person.wait_to_read("Apen kafe")
        person.press("Ctrl+L")
        person.wait_until(lambda: not person.sees("desk"), "the lock")
        assert not [text for text in person.shown_texts() if "kafe" in text or "55 00" in text]

    assert use(she) == 0
    assert first.is_file()
    assert not second.exists()
    journal = peek()
    assert [each.line.text for each in journal.group.topics()] == ["Mine egne ord", "Forste tema"]
    fetched = journal.group_file.current()
    assert fetched is not None
    assert fetched.pack.rules == ("Alle kan si pass.",)
    journal.close()


def test_the_maker_alone_touches_no_journal_and_leaves_nothing_but_the_file(
    use: Callable[..., int], made: JournalFolder, stick: Path, home: Path
) -> None:
    before = {name: Path(name).read_bytes() for name in _left(home)}

    def steps(person: Person) -> None:
        _make(person, "Onsdagsgruppa", "Alle kan si pass.", "Et tema")
        save(person, stick / "Avtaler.json")
        person.window.close()

    assert use(steps, "--group-file") == 0
    after = {name: Path(name).read_bytes() for name in _left(home)}
    assert after.pop(str(stick / "Avtaler.json"))
    assert after == before


def test_the_maker_asks_before_it_closes_over_what_is_not_saved(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        person.write("maker_group", "Onsdagsgruppa")

        def stay() -> None:
            person.find(QMessageBox, "maker_leave_question").reject()

        person.when_asked(stay, person.window.close)
        assert person.read("maker_group") == "Onsdagsgruppa"
        person.when_asked(lambda: person.click("maker_leave"), person.window.close)

    assert use(steps, "--group-file") == 0


def test_a_first_start_offers_to_make_one_and_keeps_what_was_written(
    use: Callable[..., int], home: Path
) -> None:
    def steps(person: Person) -> None:
        def begin() -> None:
            person.write("maker_group", "Onsdagsgruppa")
            person.press("Esc")

        person.after("make_group_file", begin)

        def see() -> None:
            assert person.read("maker_group") == "Onsdagsgruppa"
            person.click("maker_dialog_close")

        person.after("make_group_file", see)
        assert person.sees("first_time_who")

    assert use(steps) == 0
    assert _left(home) == []


def test_the_practice_journal_offers_it_and_the_unlock_page_never_does(
    use: Callable[..., int], made: JournalFolder
) -> None:
    def steps(person: Person) -> None:
        assert person.window.findChild(QPushButton, "make_group_file") is None
        person.click("open_practice")
        person.wait_until(lambda: person.sees("practice_mark"))
        person.click("rail_group")
        person.after("make_group_file", lambda: person.click("maker_dialog_close"))
        person.press("Ctrl+L")
        person.wait_until(lambda: person.sees("passphrase"))
        unlock(person)
        person.click("rail_group")
        assert person.window.findChild(QPushButton, "make_group_file") is None

    assert use(steps) == 0


def test_what_is_no_group_file_changes_nothing(
    use: Callable[..., int], made: JournalFolder, peek: Callable[[], OpenJournal], stick: Path
) -> None:
    (stick / "feil.json").write_bytes(b'{"format": "noe annet"}')

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_group")

        def told() -> str:
            return "\n".join(each.text() for each in person.front.findChildren(QLabel))

        def see() -> None:
            if "Ingenting av den er lagt til." not in told():
                QTimer.singleShot(5, see)
                return
            assert "Dette er ikke en fil fra gruppa" in told()
            assert not person.sees("fetch_go_on")
            person.click("fetch_close")

        def act() -> None:
            QTimer.singleShot(5, see)
            choose(person, stick / "feil.json")

        person.after("fetch_begin", act)

    assert use(steps) == 0
    journal = peek()
    assert journal.group_file.current() is None
    journal.close()


def test_right_after_a_first_start_she_can_fetch_one(
    use: Callable[..., int], stick: Path, notes: Path
) -> None:
    (stick / "Avtaler.json").write_bytes(WHOLE)

    def steps(person: Person) -> None:
        begin(person)
        fetch(person, stick / "Avtaler.json", begin="first_offer_fetch")
        assert not person.sees("first_offer")
        person.click("rail_group")
        person.wait_to_read("Onsdagsgruppa")
        person.press("Ctrl+L")
        person.wait_until(lambda: not person.sees("desk"), "the lock")
        unlock(person)
        assert not person.sees("first_offer")

    assert use(steps) == 0


def test_the_offer_goes_when_she_closes_it(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        begin(person)
        person.click("first_offer_close")
        person.click("rail_journal")
        assert not person.sees("first_offer")

    assert use(steps) == 0


def test_the_offer_is_not_there_after_a_lock(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        begin(person)
        assert person.sees("first_offer")
        person.press("Ctrl+L")
        person.wait_until(lambda: not person.sees("desk"), "the lock")
        unlock(person)
        assert not person.sees("first_offer")

    assert use(steps) == 0


def test_the_plan_in_the_file_gives_meetings_that_are_hers_to_write_for(
    use: Callable[..., int], made: JournalFolder, stick: Path
) -> None:
    (stick / "Avtaler.json").write_bytes(WHOLE)

    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_group")
        fetch(person, stick / "Avtaler.json")
        person.click("rail_today")
        assert "2. desember kl. 18.00" in person.read("next_meeting_when")
        person.click("rail_group")
        person.click("leader_take_away")
        person.click("rail_today")
        assert person.read("next_meeting_when") == "Det er ikke planlagt noe møte."

    assert use(steps) == 0
