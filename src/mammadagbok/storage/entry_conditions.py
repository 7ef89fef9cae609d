"""What a query asks of the table of entries, whatever the words in it are."""

from collections.abc import Sequence
from typing import Final

from mammadagbok.domain.query import Query
from mammadagbok.storage.database import Value
from mammadagbok.storage.entry_rows import minute_text

NEWEST_FIRST: Final = "ORDER BY at DESC, id DESC"
_TAKEN: Final = "SELECT entry FROM share_parts WHERE entry IS NOT NULL"
_TAKEN_BEFORE: Final = "SELECT entry FROM takings"
KEPT: Final = "id NOT IN (SELECT id FROM trash)"
PLAIN: Final = (
    "private = 0 AND id NOT IN (SELECT id FROM cravings) AND id NOT IN (SELECT id FROM pairs)"
)


def conditions(query: Query, tags: Sequence[str] = ()) -> tuple[str, list[Value]]:
    """Return what SQL asks of an entry, and the values in it.

    `tags` are the ways in which the tag of the query is written.
    """
    where, values = [KEPT], list[Value]()
    if query.kinds is not None:
        kinds = [kind for kind in query.kinds if kind is not None]
        loose = " OR kind IS NULL" if None in query.kinds else ""
        where.append(f"(kind IN ({', '.join('?' * len(kinds))}){loose})")
        values += kinds
    if query.tag is not None:
        marks = ", ".join("?" * len(tags))
        where.append(f"id IN (SELECT entry FROM tags WHERE tag IN ({marks}))")
        values += tags
    if query.first is not None:
        where.append("at >= ?")
        values.append(query.first.isoformat())
    if query.last is not None:
        where.append("at < ?")
        values.append(f"{query.last.isoformat()}T24")
    if query.since is not None:
        where.append("at >= ?")
        values.append(minute_text(query.since))
    if query.not_taken:
        taken = f"{_TAKEN_BEFORE} UNION {_TAKEN}"
        # What she has shown in its place has been taken along too.
        instead = f"SELECT mine FROM pairs WHERE id IN ({taken})"
        where.append(f"id NOT IN ({taken}) AND id NOT IN ({instead})")
    return " AND ".join(where), values
