"""A copy is made and checked at a press, shown with its one total, and opens by itself."""

from collections.abc import Callable
from pathlib import Path

from factory import PASSPHRASE
from journeys.ways import unlock
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.copy_reading import copies_in, reader_with, unseal_copy
from mammadagbok.services.journal import JournalFolder
from mammadagbok.storage.copy_place import CopyPlace
from tour.person import Person


def test_a_copy_now(
    use: Callable[..., int], made: JournalFolder, notes: Path, tmp_path: Path
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        person.write("entry_text", "Hun lo.")
        person.wait_until(lambda: person.read("entry_status") == "Lagret")
        person.click("rail_settings")
        person.click("copies_make")
        person.wait_to_read("én tekst")
        assert not person.sees("copy_bar")

    assert use(steps) == 0
    (copy,) = copies_in(notes / "copies").ours
    header, root = unseal_copy(copy, normalise(PASSPHRASE))
    assert reader_with(header, root, tmp_path / "work").verify(copy).entries == 1


def test_without_room_she_is_asked_and_decides(
    use: Callable[..., int], made: JournalFolder, notes: Path
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_settings")
        real, CopyPlace.room = CopyPlace.room, lambda *_: 10_000  # type: ignore[method-assign]
        try:
            person.click("copies_make")
            person.wait_until(lambda: person.sees("copy_bar"))
            assert person.read("copy_bar_line").startswith("En kopi av dagboka tar 1 MB.")
            assert copies_in(notes / "copies").ours == ()
            person.click("copy_bar_anyway")
            person.wait_until(lambda: not person.sees("copy_bar"))
        finally:
            CopyPlace.room = real  # type: ignore[method-assign]

    assert use(steps) == 0
    assert len(copies_in(notes / "copies").ours) == 1
