"""One evening with the program, from the first passphrase to the page that she brings."""

from collections.abc import Callable
from pathlib import Path

from tour.person import Person

Look = Callable[[str], None]
"""Called with the name of each place worth a look."""

PASSPHRASE = "blåbær og varm kakao i regnet"
MOMENT = "Mina sang for fiskepinnene.\nJeg lo så jeg måtte sette meg."
CRAVING = "Det stod på da begge sov."
REFLECTION = "Jeg turte å si det om sykehuset. Ingen så bort."
LOOSE = "Regn på ruta. Kaffe. Stille."
TOPIC = "Hva sier jeg når Mina spør om pappa?"
CHEER = "Du så det før han gjorde."
PAGE = ["Jenta sang for fiskepinnene.", "Jeg lo så jeg måtte sette meg.", "Hva sier jeg når jenta"]
"""What stands on the page she brings, with the name replaced."""
NOT_ON_PAGE = ["Mina", "Det stod på", "sykehuset", "Regn", "Du så det"]


def whole_evening(person: Person, look: Look, target: Path) -> None:
    """Take every step of the main job and leave the page at `target`."""
    first_time(person, look)
    write(person, look)
    lock_and_unlock(person, look)
    find(person, look)
    gather(person, look)
    choose_and_save(person, look, target)


def first_time(person: Person, look: Look) -> None:
    """Read who can read this, choose a passphrase, write down the code, and make the journal."""
    look("first-time")
    person.click("go_on")
    look("alone")
    person.click("road_0")
    look("rest")
    person.click("go_on")
    choose_passphrase(person, PASSPHRASE)
    look("passphrase")
    person.click("go_on")
    look("recovery-code")
    keep_code(person)
    look("name")
    person.click("make_journal")
    person.wait_until(lambda: person.sees("page_today"), "I dag")
    look("today-empty")


def begin(person: Person, passphrase: str = PASSPHRASE) -> None:
    """Take the shortest way to a journal of her own, without a recovery code."""
    to_the_code(person, passphrase)
    person.click("code_unwanted")
    person.click("code_declined")
    person.click("make_journal")
    person.wait_until(lambda: person.sees("desk"), "the open journal")


def to_the_code(person: Person, passphrase: str = PASSPHRASE) -> None:
    """Go from the first page to the recovery code."""
    person.click("go_on")
    person.click("road_0")
    person.click("go_on")
    choose_passphrase(person, passphrase)
    person.click("go_on")


def choose_passphrase(person: Person, passphrase: str) -> None:
    """Write it twice."""
    person.write("first_passphrase", passphrase)
    person.write("again_passphrase", passphrase)


def keep_code(person: Person) -> str:
    """Write the code down, type it back, and return it."""
    code = " ".join(person.read(f"code_group_{number}") for number in range(1, 8))
    person.click("code_written")
    person.write("code_again", code)
    person.click("code_check")
    return code


def write(person: Person, look: Look) -> None:
    """Write a moment, a reflection and a loose page from the doors, and a craving by numbers."""
    for door, text in (("door_moment", MOMENT), ("door_group", REFLECTION), ("door_plain", LOOSE)):
        person.click("rail_today")
        person.click(door)
        person.write("entry_text", text)
        person.wait_until(lambda: person.read("entry_status") == "Lagret", "Lagret")
    look("written")
    person.click("rail_today")
    person.click("door_craving")
    person.wait_until(lambda: person.sees("page_craving"))
    person.click("craving_before_7")
    person.write("craving_words", CRAVING)
    look("craving")
    person.click("craving_done")
    person.click("craving_after_3")
    look("craving-after")


def lock_and_unlock(person: Person, look: Look) -> None:
    """Lock by key, miss the passphrase once, and unlock."""
    person.click("rail_journal")
    person.press("Ctrl+L")
    person.wait_until(lambda: person.sees("passphrase") and person.can_write("passphrase"))
    look("locked")
    person.write("passphrase", "ikke den rette setningen")
    person.click("open")
    person.wait_until(lambda: person.sees("unlock_notice"))
    look("wrong-passphrase")
    person.write("passphrase", PASSPHRASE)
    person.click("open")
    person.wait_until(lambda: person.sees("page_journal"), "Dagbok")


def find(person: Person, look: Look) -> None:
    """Search as she types, and read what is found."""
    person.click("rail_journal")
    person.write("search", "fiskep")
    person.wait_until(lambda: person.rows("timeline") == 1, "the one entry")
    person.press("Down")
    person.press("Return")
    person.wait_until(lambda: person.read("entry_text") == MOMENT)
    look("found")
    person.empty("search")
    person.wait_until(lambda: person.rows("timeline") == 4)


def gather(person: Person, look: Look) -> None:
    """Add something to bring up and kind words."""
    person.click("rail_group")
    person.write("topic_field", TOPIC)
    person.press("Return")
    look("group")
    person.click("rail_cheers")
    person.write("cheer_add_words", CHEER)
    person.click("cheer_add_add")
    look("kind-words")


def choose_and_save(person: Person, look: Look, target: Path) -> None:
    """Choose a moment and a line to bring up, replace a name, and save the page."""
    person.click("rail_share")
    person.after("show_names", lambda: _add_name(person, look))
    person.click("candidate_entry_1")
    person.click("candidate_topic_1")
    look("note")
    person.after("way_pdf", lambda: person.save_as(target))
    person.wait_until(lambda: person.sees("share_saved"))
    look("saved")


def _add_name(person: Person, look: Look) -> None:
    person.write("new_name", "Mina")
    person.write("new_replacement", "jenta")
    person.click("add_name")
    look("names")
    person.click("names_dialog_close")
