"""Settings: another passphrase, another recovery code, and what still opens afterwards."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factory import CHEAPEST, PASSPHRASE, noon
from journeys.ways import to_settings, unlock
from mammadagbok.crypto.envelope import slot_cost
from mammadagbok.crypto.keys import FLOOR_COST
from mammadagbok.domain.errors import (
    NoRecoveryCodeError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.recovery import decode
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.keys import confirm, unlock_with_code, with_passphrase
from mammadagbok.ui.main_window import MainWindow
from tour.person import Person

NEW = "regn på teltduken og kanelboller"
UNTOUCHED = "Passordsetningen stemte ikke. Alt er urørt."
UNCHANGED = "Passordsetningen ble ikke byttet. Den gamle gjelder."


def _opens(folder: JournalFolder, passphrase: str) -> bool:
    try:
        confirm(folder.headers(), normalise(passphrase)).wipe()
    except WrongPassphraseError:
        return False
    return True


def _change(person: Person, old: str, new: str = NEW) -> None:
    person.write("confirm_passphrase", old)
    person.write("first_passphrase", new)
    person.write("again_passphrase", new)
    person.click("confirm")


def test_another_passphrase(use: Callable[..., int], made: JournalFolder) -> None:
    def in_dialog(person: Person) -> None:
        # The keyboard is where she begins.
        focus = person.front.focusWidget()
        assert focus is not None
        assert focus.objectName() == "confirm_passphrase"
        _change(person, "noe helt annet enn det")
        person.wait_until(lambda: person.sees("confirm_notice"))
        assert person.read("confirm_notice") == UNTOUCHED
        person.empty("confirm_passphrase")
        person.write("confirm_passphrase", PASSPHRASE)
        person.click("confirm")
        person.wait_until(lambda: not person.sees("change_dialog"))

    def steps(person: Person) -> None:
        unlock(person)
        to_settings(person)
        person.after("change_key", lambda: in_dialog(person))
        assert person.read("keys_notice") == "Den nye passordsetningen gjelder nå."
        person.press("Ctrl+L")
        person.write("passphrase", PASSPHRASE)
        person.click("open")
        person.wait_until(lambda: person.sees("unlock_notice"))
        assert person.read("unlock_notice") == UNTOUCHED
        person.empty("passphrase")
        unlock(person, NEW)

    assert use(steps) == 0
    assert _opens(made, NEW)
    assert not _opens(made, PASSPHRASE)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("kort", "Den må være litt lengre. Seks ord er nok."),
        (
            "passord passord passord",
            "Det samme kommer om igjen og om igjen. Ulike ord er vanskeligere å gjette.",
        ),
        (
            "Ja, vi elsker dette landet",
            "Disse ordene kan mange. Ord du finner på selv, er vanskeligere å gjette.",
        ),
        ("qwertyuiopå 12345", "Disse tastene står på rad. Ord er vanskeligere å gjette."),
    ],
)
def test_what_everybody_tries_first_is_refused_kindly(
    use: Callable[..., int], made: JournalFolder, words: str, told: str
) -> None:
    def in_dialog(person: Person) -> None:
        _change(person, PASSPHRASE, words)
        assert person.read("passphrase_notice") == told
        person.press("Esc")

    def steps(person: Person) -> None:
        unlock(person)
        to_settings(person)
        person.after("change_key", lambda: in_dialog(person))
        assert not person.sees("keys_notice")

    assert use(steps) == 0
    assert _opens(made, PASSPHRASE)


def test_a_change_that_cannot_be_written(use: Callable[..., int], made: JournalFolder) -> None:
    """A folder in the place of the second copy stands for whatever the disk refuses."""

    def in_dialog(person: Person) -> None:
        _change(person, PASSPHRASE)
        person.wait_until(lambda: person.sees("confirm_notice"))
        assert person.read("confirm_notice") == UNCHANGED
        assert "Får ikke skrevet til" in person.read("confirm_why")
        person.press("Esc")

    def steps(person: Person) -> None:
        unlock(person)
        to_settings(person)
        second = made.path / "data.key2"
        second.unlink()
        second.mkdir()
        (second / "i veien").touch()
        person.after("change_key", lambda: in_dialog(person))

    assert use(steps) == 0
    assert _opens(made, PASSPHRASE)
    assert not _opens(made, NEW)


@pytest.mark.parametrize("passphrase", [PASSPHRASE, NEW])
def test_power_cut_in_the_middle_of_a_change(
    use: Callable[..., int], made: JournalFolder, passphrase: str
) -> None:
    """The second copy is new and the first is old: either opens, and then it alone counts."""
    before = confirm(made.headers(), normalise(PASSPHRASE))
    after = with_passphrase(before, normalise(NEW), CHEAPEST)
    (made.path / "data.key2").write_bytes(after.header.encoded())

    assert use(lambda person: unlock(person, passphrase)) == 0
    first, second = ((made.path / name).read_bytes() for name in ("data.key", "data.key2"))
    assert first == second
    assert _opens(made, passphrase)
    assert not _opens(made, NEW if passphrase == PASSPHRASE else PASSPHRASE)


def test_a_recovery_code_made_typed_back_replaced_and_taken_away(
    use: Callable[..., int], made: JournalFolder
) -> None:
    codes: list[str] = []

    def new_code(person: Person) -> None:
        person.write("confirm_passphrase", PASSPHRASE)
        person.click("confirm")
        codes.append(shown_code(person))
        person.click("code_written")
        groups = codes[-1].split("-")
        wrong = "-".join([*groups[:2], groups[2][:4], *groups[3:]])
        person.write("code_again", wrong)
        person.click("code_check")
        assert person.read("code_notice") == "Gruppe 3 ser feil ut. Den skal ha fem tegn."
        person.empty("code_again")
        person.write("code_again", codes[-1].lower())
        person.click("code_check")
        person.wait_until(lambda: not person.sees("recovery_dialog"))

    def left_halfway(person: Person) -> None:
        person.write("confirm_passphrase", PASSPHRASE)
        person.click("confirm")
        shown_code(person)
        person.press("Esc")

    def none(person: Person) -> None:
        person.write("confirm_passphrase", PASSPHRASE)
        person.click("confirm")
        person.wait_until(lambda: not person.sees("no_code_dialog"))

    def steps(person: Person) -> None:
        unlock(person)
        to_settings(person)
        person.after("new_code", lambda: new_code(person))
        assert _code_opens(made, codes[0])
        person.after("new_code", lambda: left_halfway(person))
        assert _code_opens(made, codes[0])
        person.after("new_code", lambda: new_code(person))
        assert _code_opens(made, codes[1])
        assert not _code_opens(made, codes[0])
        person.after("no_code", lambda: none(person))
        assert person.read("code_line") == "Dagboka har ingen reservekode."

    assert use(steps) == 0
    with pytest.raises(NoRecoveryCodeError):
        unlock_with_code(made.headers(), decode(codes[1]))


def shown_code(person: Person) -> str:
    """The code as it stands on the sheet."""
    return "-".join(person.read(f"code_group_{number}") for number in range(1, 8))


def _code_opens(folder: JournalFolder, code: str) -> bool:
    try:
        unlock_with_code(folder.headers(), decode(code)).wipe()
    except WrongRecoveryCodeError:
        return False
    return True


@pytest.mark.parametrize("is_trying", [False, True])
def test_locking_closes_the_question_and_forgets_it(
    use: Callable[..., int], made: JournalFolder, is_trying: bool
) -> None:
    def in_dialog(person: Person) -> None:
        person.write("confirm_passphrase", PASSPHRASE)
        person.write("first_passphrase", NEW)
        person.write("again_passphrase", NEW)
        if is_trying:
            person.click("confirm")
        assert isinstance(person.window, MainWindow)
        person.window.lock()

    def steps(person: Person) -> None:
        unlock(person)
        to_settings(person)
        person.after("change_key", lambda: in_dialog(person))
        assert not person.sees("change_dialog")
        assert person.sees("unlock_page")
        unlock(person)

    # Dear enough that the key is still being made when she locks.
    assert use(steps, kdf=FLOOR_COST) == 0
    assert _opens(made, PASSPHRASE)
    assert not _opens(made, NEW)


def test_a_cheap_key_is_made_dearer_at_the_first_unlocking(
    use: Callable[..., int], made: JournalFolder, notes: Path
) -> None:
    """With the cost that the program itself uses."""

    def steps(person: Person) -> None:
        unlock(person)

    assert use(steps, kdf=None) == 0
    header = JournalFolder(notes / "data", noon).header()
    cost = slot_cost(header)
    assert cost is not None
    assert cost == FLOOR_COST or cost.exceeds(FLOOR_COST)
    assert _opens(made, PASSPHRASE)
