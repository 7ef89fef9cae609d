"""The recovery code on the first start: typed back with slips, or declined."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel

from mammadagbok.crypto.envelope import parse
from mammadagbok.domain.recovery import encode, fresh_secret
from tour.person import Person
from tour.story import to_the_code


def _code(person: Person) -> list[str]:
    return [person.read(f"code_group_{number}") for number in range(1, 8)]


def _swapped(sign: str) -> str:
    return "7" if sign != "7" else "8"


def test_typed_back_with_slips(use: Callable[..., int], notes: Path) -> None:
    def steps(person: Person) -> None:
        to_the_code(person)
        groups = _code(person)
        person.click("code_written")
        slipped = [*groups[:2], groups[2][:4] + _swapped(groups[2][4]), *groups[3:]]
        person.write("code_again", "-".join(slipped))
        person.click("code_check")
        assert person.read("code_notice") == "Gruppe 3 ser feil ut. Den skal ha fem tegn."
        assert person.read("code_again") == "-".join(slipped)
        person.empty("code_again")
        person.write("code_again", "  ".join(groups[:6]))
        person.press("Return")
        assert person.read("code_notice").startswith("Gruppe 7 ser feil ut")
        person.empty("code_again")
        person.write("code_again", encode(fresh_secret()))
        person.press("Return")
        assert person.read("code_notice") == "Det er en annen kode enn den du fikk se."
        person.click("code_see")
        assert _code(person) == groups
        person.click("code_written")
        person.empty("code_again")
        # As it is heard and typed in a hurry: small letters, in one go.
        person.write("code_again", "".join(groups).lower())
        person.press("Return")
        person.click("make_journal")
        person.wait_until(lambda: person.sees("desk"))

    assert use(steps) == 0
    assert parse((notes / "data" / "data.key").read_bytes()).has_recovery


def test_declined(use: Callable[..., int], notes: Path) -> None:
    def steps(person: Person) -> None:
        to_the_code(person)
        groups = _code(person)
        person.click("code_unwanted")
        person.wait_to_read("Da er passordsetningen den eneste veien inn.")
        person.click("code_wanted")
        assert _code(person) == groups
        person.click("code_unwanted")
        person.click("code_declined")
        person.click("make_journal")
        person.wait_until(lambda: person.sees("desk"))

    assert use(steps) == 0
    assert not parse((notes / "data" / "data.key").read_bytes()).has_recovery


def test_each_group_is_heard_sign_by_sign(use: Callable[..., int]) -> None:
    def steps(person: Person) -> None:
        to_the_code(person)
        signs = person.read("code_group_2")
        heard = person.find(QLabel, "code_group_2").accessibleName()
        assert heard == f"Gruppe 2: {', '.join(signs)}"

    assert use(steps) == 0
