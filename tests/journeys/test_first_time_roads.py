"""«Bruker du PC-en alene?»: each of the three answers leads somewhere, and back."""

import json
from collections.abc import Callable
from pathlib import Path

from factory import PASSPHRASE
from tour.person import Person
from tour.story import begin, choose_passphrase


def _left(home: Path) -> list[str]:
    return [each.name for each in home.rglob("*") if each.is_file() and "cache" not in each.parts]


def _finish(person: Person) -> None:
    person.click("go_on")
    choose_passphrase(person, PASSPHRASE)
    person.click("go_on")
    person.click("code_unwanted")
    person.click("code_declined")
    person.click("make_journal")
    person.wait_until(lambda: person.sees("desk"))


def test_before_the_first_word(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        said = " ".join(person.shown_texts())
        for words in ("Hvem kan lese dette?", "Det er frivillig", "spør advokaten din"):
            assert words in said
        person.click("go_on")
        person.wait_to_read("Dette kan ikke programmet hindre")

    assert use(steps) == 0


def test_alone_leads_straight_on(use: Callable[..., int], notes: Path) -> None:
    def steps(person: Person) -> None:
        begin(person)

    assert use(steps) == 0
    assert not (notes / "settings.json").exists()


def test_others_get_a_neutral_name_and_a_short_time(use: Callable[..., int], notes: Path) -> None:
    def steps(person: Person) -> None:
        person.click("go_on")
        person.click("road_1")
        said = " ".join(person.shown_texts())
        for words in ("din egen pålogging", "nettleseren", "lapp ved PC-en", "Esc to ganger"):
            assert words in said
        person.click("go_on")
        person.wait_to_read("Gjør resten alene.")
        _finish(person)

    assert use(steps) == 0
    kept = json.loads((notes / "settings.json").read_bytes())
    assert (kept["plain"], kept["idle_minutes"]) == (True, 3)


def test_what_the_road_presets_is_hers_to_change(use: Callable[..., int], notes: Path) -> None:
    def steps(person: Person) -> None:
        person.click("go_on")
        person.click("road_1")
        person.click("first_idle_0")
        person.click("go_on")
        person.click("go_on")
        choose_passphrase(person, PASSPHRASE)
        person.click("go_on")
        person.click("code_unwanted")
        person.click("code_declined")
        person.click("name_0")
        person.click("make_journal")
        person.wait_until(lambda: person.sees("desk"))

    assert use(steps) == 0
    kept = json.loads((notes / "settings.json").read_bytes())
    assert (kept["plain"], kept["idle_minutes"]) == (False, 1)


def test_watched_may_stop_without_a_trace(use: Callable[..., int], home: Path) -> None:
    def steps(person: Person) -> None:
        person.click("language_nn")
        person.wait_to_read("Kven kan lese dette?")
        person.click("language_nb")
        person.wait_to_read("Hvem kan lese dette?")
        person.click("go_on")
        person.click("road_2")
        said = " ".join(person.shown_texts())
        for words in ("Det kan ikke dette programmet hindre", "krisesenter", "ring 112"):
            assert words in said
        assert "116 006" not in said
        assert person.read("close_unsaved") == "Lukk – ingenting er lagret"
        window = person.window
        person.click("close_unsaved")
        person.wait_until(lambda: window.isHidden())

    assert use(steps) == 0
    assert _left(home) == []


def test_watched_may_go_on_under_a_neutral_name(use: Callable[..., int], notes: Path) -> None:
    def steps(person: Person) -> None:
        person.click("go_on")
        person.click("road_2")
        person.click("go_on")
        _finish(person)

    assert use(steps) == 0
    kept = json.loads((notes / "settings.json").read_bytes())
    assert (kept["plain"], kept["idle_minutes"]) == (True, 5)


def test_each_road_leads_back(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        person.click("go_on")
        for road, page in ((0, "rest"), (1, "others"), (2, "watched")):
            person.click(f"road_{road}")
            assert person.sees(f"first_time_{page}")
            person.click("go_back")
            assert person.sees("first_time_alone")
        person.click("go_back")
        assert person.sees("first_time_who")

    assert use(steps) == 0
