"""The tables, as numbered migrations. Every table carries a keyed MAC per row.

Times are naive wall-clock ISO 8601 text, days are ISO dates. Sentences stand only in columns
named `text`, `cause`, `helped`, `about` and the like; nothing is counted or summed anywhere.
"""

from typing import Final

import sqlcipher3

APPLICATION_ID: Final = 0x5EC72E03
"""A random number that marks our databases in their header."""
_CORRUPT: Final = 11
"""https://www.sqlite.org/rescode.html"""

_FIRST: Final = """
CREATE TABLE entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT, text TEXT NOT NULL, at TEXT NOT NULL, private INTEGER NOT NULL, meeting TEXT,
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX entries_by_time ON entries (at, id);
CREATE TABLE cravings (
    id INTEGER PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
    before INTEGER, after INTEGER, cause TEXT NOT NULL, helped TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE meetings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL, place TEXT NOT NULL, name TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE topics (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL, written TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE cheers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL, heard TEXT NOT NULL, about TEXT NOT NULL, giver TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE people (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL, number TEXT NOT NULL, at_night INTEGER NOT NULL,
    can_come INTEGER NOT NULL, with_child INTEGER NOT NULL, not_when TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE replaced_names (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL, replacement TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE VIRTUAL TABLE found USING fts5(
    body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"
);
INSERT INTO found (found, rank) VALUES ('secure-delete', 1);
"""
# remove_diacritics 0: the text is folded before it comes here, and å must not become a.

EMPTY_INDEX: Final = "INSERT INTO found (found) VALUES ('delete-all')"
INDEX_ANEW: Final = "INSERT OR IGNORE INTO unindexed (id) SELECT id FROM entries"

_SECOND: Final = """
CREATE TABLE generation (number INTEGER NOT NULL) STRICT;
INSERT INTO generation VALUES (1);
CREATE TABLE state (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE, value TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE copy_places (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL, seen TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE removals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry INTEGER NOT NULL, since TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
"""
# generation grows with each transaction, so that an older file can be told from this one.

_THIRD: Final = """
CREATE TABLE tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry INTEGER NOT NULL, tag TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX tags_by_entry ON tags (entry);
CREATE TABLE untils (
    id INTEGER PRIMARY KEY, day TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE trash (
    id INTEGER PRIMARY KEY, since TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE pairs (
    id INTEGER PRIMARY KEY, mine INTEGER NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE moves (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL, at TEXT NOT NULL, stage TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE arrivals (
    id INTEGER PRIMARY KEY,
    move INTEGER NOT NULL, digest TEXT NOT NULL, photos INTEGER NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX arrivals_by_move ON arrivals (move);
CREATE TABLE versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry INTEGER NOT NULL, text TEXT NOT NULL, cause TEXT NOT NULL, helped TEXT NOT NULL,
    since TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX versions_by_entry ON versions (entry);
CREATE TABLE takings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry INTEGER NOT NULL, at TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX takings_by_entry ON takings (entry);
CREATE TABLE photos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry INTEGER NOT NULL, name TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
    size INTEGER NOT NULL, since TEXT,
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX photos_by_entry ON photos (entry);
CREATE TABLE lost_photos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE unindexed (id INTEGER PRIMARY KEY) STRICT;
INSERT INTO unindexed SELECT id FROM entries;
DROP TABLE found;
CREATE VIRTUAL TABLE found USING fts5(
    body, content='', contentless_delete=1, prefix='1', tokenize='ascii'
);
INSERT INTO found (found, rank) VALUES ('secure-delete', 1);
INSERT INTO found (found, rank) VALUES ('pgsz', 3900);
CREATE VIRTUAL TABLE found_words USING fts5vocab('found', 'row');
"""
# tokenize ascii: what comes is folded and parted by spaces, and no other sign may part it again.
# pgsz: one of the index's own pages fits on one of SQLCipher's.
# What belongs to an entry has no foreign key: each save of the entry would take it along.

_FOURTH: Final = """
CREATE TABLE episodes (
    id INTEGER PRIMARY KEY,
    expected INTEGER, during TEXT NOT NULL, body TEXT NOT NULL, did TEXT NOT NULL,
    next_time TEXT NOT NULL, later TEXT NOT NULL,
    little_sleep INTEGER NOT NULL, medicine INTEGER NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE only_helped (
    id INTEGER PRIMARY KEY, goes TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE version_lines (
    id INTEGER PRIMARY KEY, entry INTEGER NOT NULL,
    body TEXT NOT NULL, did TEXT NOT NULL, next_time TEXT NOT NULL, later TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX version_lines_by_entry ON version_lines (entry);
"""
# What a row of cravings or versions may hold besides: a new column would need every MAC anew.
# No column tells when a strength was given, so nobody can read out how long or how often.

_FIFTH: Final = """
CREATE TABLE series (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first TEXT NOT NULL, weeks INTEGER NOT NULL, place TEXT NOT NULL, until TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE series_gaps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    series INTEGER NOT NULL, day TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE occurrences (
    id INTEGER PRIMARY KEY,
    series INTEGER NOT NULL, day TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE preparations (
    id INTEGER PRIMARY KEY,
    first_line TEXT NOT NULL, second_line TEXT NOT NULL, third_line TEXT NOT NULL,
    heard TEXT NOT NULL, trying TEXT NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE topic_notes (
    id INTEGER PRIMARY KEY,
    meeting INTEGER, guest INTEGER NOT NULL, rehearsal INTEGER, entry INTEGER,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE rehearsals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    situation TEXT NOT NULL, mine TEXT NOT NULL, theirs TEXT NOT NULL, went TEXT NOT NULL,
    written TEXT NOT NULL, entry INTEGER,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL, written_down INTEGER NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE phases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, day TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE packs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL, fetched TEXT NOT NULL, words TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX entries_by_meeting ON entries (meeting) WHERE meeting IS NOT NULL;
"""
# What a meeting or a topic may hold besides stands beside it: a column would need every MAC anew.
# A meeting of a series is computed, and becomes a row when she writes for it: none has to be
# counted on, and nothing tells whether she was there.

_SIXTH: Final = """
CREATE TABLE shares (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL, way TEXT NOT NULL, occasion TEXT NOT NULL, target TEXT NOT NULL,
    digest TEXT NOT NULL, note TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TABLE share_parts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    share INTEGER NOT NULL, entry INTEGER, kind TEXT NOT NULL, source INTEGER NOT NULL,
    text TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX share_parts_by_share ON share_parts (share);
CREATE INDEX share_parts_by_entry ON share_parts (entry) WHERE entry IS NOT NULL;
"""
# What was taken along of an entry belongs to it and goes with it, so the text stands in share_parts
# alone. entry is NULL, not 0, where there is none: 0 is what a removal of photos alone is of.
# takings holds what earlier versions noted, and nothing is put there any more.

_SEVENTH: Final = """
DROP INDEX entries_by_time;
CREATE INDEX entries_by_time ON entries (at, id, kind);
"""
# With the kind in it, a list of some kinds is read off the index alone, and no text is decrypted.

MIGRATIONS: Final = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH)
VERSION: Final = len(MIGRATIONS)
MARKED_UP: Final = 3
"""The first version whose texts are in the stored form of `domain.markup`; before, plain words."""
SEALED: Final = {
    "entries": ("kind", "text", "at", "private", "meeting"),
    "cravings": ("before", "after", "cause", "helped"),
    "meetings": ("at", "place", "name"),
    "topics": ("text", "written"),
    "cheers": ("text", "heard", "about", "giver"),
    "people": ("name", "number", "at_night", "can_come", "with_child", "not_when"),
    "replaced_names": ("name", "replacement"),
    "state": ("name", "value"),
    "copy_places": ("path", "seen"),
    "removals": ("entry", "since"),
    "tags": ("entry", "tag"),
    "untils": ("day",),
    "trash": ("since",),
    "pairs": ("mine",),
    "moves": ("source", "at", "stage"),
    "arrivals": ("move", "digest", "photos"),
    "versions": ("entry", "text", "cause", "helped", "since"),
    "takings": ("entry", "at"),
    "photos": ("entry", "name", "width", "height", "size", "since"),
    "lost_photos": ("name",),
    "episodes": (
        *("expected", "during", "body", "did", "next_time", "later"),
        *("little_sleep", "medicine"),
    ),
    "only_helped": ("goes",),
    "version_lines": ("entry", "body", "did", "next_time", "later"),
    "series": ("first", "weeks", "place", "until"),
    "series_gaps": ("series", "day"),
    "occurrences": ("series", "day"),
    "preparations": (
        *("first_line", "second_line", "third_line"),
        *("heard", "trying", "question", "answer"),
    ),
    "topic_notes": ("meeting", "guest", "rehearsal", "entry"),
    "rehearsals": ("situation", "mine", "theirs", "went", "written", "entry"),
    "rules": ("text", "written_down"),
    "phases": ("kind", "day"),
    "packs": ("text", "fetched", "words"),
    "shares": ("at", "way", "occasion", "target", "digest", "note"),
    "share_parts": ("share", "entry", "kind", "source", "text"),
}
"""Columns of the tables whose rows carry a MAC, in the order the MAC takes them in."""
_EPISODES: Final = frozenset({"episodes", "only_helped", "version_lines"})
_BESIDE: Final = frozenset(
    {"cravings", "untils", "trash", "pairs", "arrivals", "episodes", "only_helped"}
)
_WITH_IDS_OF_OTHERS: Final = _BESIDE | {
    *("version_lines", "occurrences", "preparations", "topic_notes"),
}
NUMBERED: Final = tuple(name for name in SEALED if name not in _WITH_IDS_OF_OTHERS)
"""Those that give ids of their own. The others have those of their entries, versions, meetings or
topics.
"""
OF_ENTRY: Final = {
    **dict.fromkeys(sorted(_BESIDE), "id"),
    **dict.fromkeys(("tags", "versions", "version_lines", "takings", "photos"), "entry"),
    "share_parts": "entry",
}
"""Tables with what belongs to an entry, and the column that tells to which."""
ENTRY_TABLES: Final = ("entries", "cravings", "episodes")
"""Where what she wrote in an entry stands: damage in any of them is damage to the entry."""
_SINCE: Final = {
    2: frozenset({"generation", "state", "copy_places", "removals"}),
    3: frozenset({*OF_ENTRY, "lost_photos", "moves", "unindexed", "found_words"})
    - {"cravings", "share_parts", *_EPISODES},
    4: _EPISODES,
    5: frozenset(
        {
            *("series", "series_gaps", "occurrences", "preparations", "topic_notes"),
            *("rehearsals", "rules", "phases", "packs"),
        }
    ),
    6: frozenset({"shares", "share_parts"}),
}
TABLES: Final = frozenset({*SEALED, "generation", "found", "unindexed", "found_words"})


def tables(version: int) -> frozenset[str]:
    """Return the names of the tables that a journal of this version has."""
    return TABLES.difference(*(names for since, names in _SINCE.items() if since > version))


def create(connection: sqlcipher3.Connection) -> None:
    """Lay out an empty journal of the newest version in a new, keyed database."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrate(connection, 0)
    connection.execute("COMMIT")


def migrate(connection: sqlcipher3.Connection, version: int) -> None:
    """Bring a journal of this version to the newest, inside the transaction that is open."""
    for statement in _statements("".join(MIGRATIONS[version:])):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {VERSION}")


def forget_removed(connection: sqlcipher3.Connection) -> None:
    """Let no word of removed entries stay in the pages of the index. As long as filling half of it.

    From one that does not agree with itself everything goes, to be indexed anew.
    """
    try:
        connection.execute("INSERT INTO found (found) VALUES ('optimize')")
    except sqlcipher3.DatabaseError as error:
        if not is_of_index(error):
            raise
        connection.execute(EMPTY_INDEX)
        connection.execute(INDEX_ANEW)


def is_of_index(error: BaseException | None) -> bool:
    """True when it says of a change to the index that this does not agree with itself.

    FTS5 ends with CORRUPT or with CONSTRAINT and no name; a constraint of a table of ours has one.
    """
    is_damage = getattr(error, "sqlite_errorcode", 0) & 0xFF == _CORRUPT
    return is_damage or str(error) == "constraint failed"


def _statements(script: str) -> list[str]:
    """Part a script of ours, in which a semicolon only ever ends a statement.

    `executescript` would end the open transaction.
    """
    return [each for each in map(str.strip, script.split(";")) if each]
