"""Making a journal the newest there is, whatever was seen of it before."""

from typing import Final

from mammadagbok.storage.database import Database
from mammadagbok.storage.schema import NUMBERED

_LEAP: Final = 1_000_000
"""More than is ever saved in a copy that was not there to be seen."""


def leap_past(database: Database, seen: int) -> None:
    """Have this journal count as newer than one of generation `seen`, and share no id with it.

    New ids go on from the number itself. It grows with every id that is given, so that none is
    given again: copies are cleared by id, and another text under it would be lost from them.
    """
    with database.transaction():
        number = max(database.generation(), seen) + _LEAP
        database.change("UPDATE generation SET number = ?", (number,))
        for name in NUMBERED:
            last = "SELECT 1 FROM sqlite_sequence WHERE name = ?"
            database.change(
                f"INSERT INTO sqlite_sequence SELECT ?, 0 WHERE NOT EXISTS ({last})", (name, name)
            )
            database.change(
                "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, name)
            )
