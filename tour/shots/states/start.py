"""Before the journal is open: the first time, unlocking, a forgotten passphrase, damage."""

from typing import Final

from tour.person import Person
from tour.shots.starts import (
    CODE,
    DAMAGED,
    FRESH,
    LOCKED,
    MAKER,
    PRACTICE,
    WITH_NOTHING_LEFT,
    WITHOUT_FILE,
    WITHOUT_KEYS,
)
from tour.shots.state import Look, State, by, dialog
from tour.story import PASSPHRASE, choose_passphrase, keep_code, to_the_code

_PAGE: Final = "unlock"
_FIRST: Final = "first-time"
_RESCUE: Final = "rescue"


def _wrong(person: Person, look: Look) -> None:
    person.write("passphrase", "ikke den rette setningen")
    person.click("open")
    person.wait_until(lambda: person.sees("unlock_notice"), "what was wrong")
    look()


def _new_passphrase(person: Person, look: Look) -> None:
    person.click("forgotten")
    person.write("recovery_code", CODE)
    person.click("use_code")
    person.wait_until(lambda: person.sees("new_passphrase_page"), "the new passphrase")
    look()


def _code_misread(person: Person, look: Look) -> None:
    person.click("forgotten")
    person.write("recovery_code", CODE[:-1])
    person.press("Return")
    person.wait_until(lambda: person.sees("forgotten_notice"), "which group is wrong")
    look()


def _passphrase(person: Person, look: Look) -> None:
    by("go_on", "road_0", "go_on")(person, look)


def _passphrase_written(person: Person, look: Look) -> None:
    by("go_on", "road_0", "go_on")(person, lambda: None)
    choose_passphrase(person, PASSPHRASE)
    look()


def _passphrase_refused(person: Person, look: Look) -> None:
    by("go_on", "road_0", "go_on")(person, lambda: None)
    choose_passphrase(person, "kort")
    person.click("go_on")
    look()


def _code_again(person: Person, look: Look) -> None:
    to_the_code(person)
    person.click("code_written")
    look()


def _without_code(person: Person, look: Look) -> None:
    to_the_code(person)
    person.click("code_unwanted")
    look()


def _name(person: Person, look: Look) -> None:
    _without_code(person, lambda: None)
    person.click("code_declined")
    look()


def _kept_code(person: Person, look: Look) -> None:
    to_the_code(person)
    keep_code(person)
    person.click("make_journal")
    person.wait_until(lambda: person.sees("page_today"), "I dag")
    look()


def _enter(person: Person, field: str, button: str) -> None:
    person.write(field, PASSPHRASE)
    person.click(button)


def _damaged(person: Person, look: Look) -> None:
    _enter(person, "passphrase", "open")
    told = ("rescue_page", "trouble_notice", "unlock_notice")
    person.wait_until(lambda: any(map(person.sees, told)), "what is left")
    look()


def _copy_looked_at(person: Person, look: Look) -> None:
    person.click("copy_0")
    _enter(person, "copy_passphrase", "look_in")
    person.wait_until(lambda: person.sees("bring_it"), "what the copy holds")
    look()


STATES: Final = (
    State(_FIRST, "1-who-can-read", by(), FRESH),
    State(_FIRST, "2-alone", by("go_on"), FRESH, alone=True),
    State(_FIRST, "2-others", by("go_on", "road_1"), FRESH, alone=True),
    State(_FIRST, "2-watched", by("go_on", "road_2"), FRESH, alone=True),
    State(_FIRST, "2-rest-alone", by("go_on", "road_0"), FRESH, alone=True),
    State(_FIRST, "3-passphrase", _passphrase, FRESH, alone=True),
    State(_FIRST, "3-passphrase-written", _passphrase_written, FRESH, alone=True),
    State(_FIRST, "3-passphrase-refused", _passphrase_refused, FRESH, alone=True),
    State(_FIRST, "4-code-again", _code_again, FRESH, alone=True),
    State(_FIRST, "4-without-code", _without_code, FRESH, alone=True),
    State(_FIRST, "5-name", _name, FRESH, alone=True),
    State(_PAGE, "page", by(), LOCKED, alone=True),
    State(_PAGE, "wrong", _wrong, LOCKED, alone=True),
    State(_PAGE, "child", by("lock_screen_child"), LOCKED, alone=True),
    State(_PAGE, "forgotten", by("forgotten"), LOCKED, alone=True),
    State(_PAGE, "code-misread", _code_misread, LOCKED, alone=True),
    State(_PAGE, "new-passphrase", _new_passphrase, LOCKED, alone=True),
    State(_RESCUE, "without-keys", by(), WITHOUT_KEYS),
    State(_RESCUE, "missing", by(), WITHOUT_FILE),
    State(_RESCUE, "copy", by("copy_0"), WITHOUT_FILE, alone=True),
    State(_RESCUE, "copy-looked-at", _copy_looked_at, WITHOUT_FILE, alone=True),
    State(_RESCUE, "nothing-left", _damaged, WITH_NOTHING_LEFT, alone=True),
    State(_RESCUE, "damaged", _damaged, DAMAGED, alone=True),
    State("practice", "today", by(), PRACTICE),
    State("group-file", "maker-window", by(), MAKER),
    State("group-file", "maker-first-time", dialog("make_group_file"), FRESH, is_dialog=True),
)
