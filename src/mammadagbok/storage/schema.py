"""The tables, as numbered migrations. Every table carries a keyed MAC per row.

Times are naive wall-clock ISO 8601 text, days are ISO dates. Sentences stand only in columns
named `text`, `cause`, `helped`, `about` and the like; nothing is counted or summed anywhere.
"""

from typing import Final

import sqlcipher3

APPLICATION_ID: Final = 0x5EC72E03
"""A random number that marks our databases in their header."""

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

MIGRATIONS: Final = (_FIRST,)
VERSION: Final = len(MIGRATIONS)
TABLES: Final = frozenset(
    {
        "entries",
        "cravings",
        "meetings",
        "topics",
        "cheers",
        "people",
        "replaced_names",
        "found",
    }
)


def create(connection: sqlcipher3.Connection) -> None:
    """Lay out an empty journal of the newest version in a new, keyed database."""
    steps = "".join(MIGRATIONS)
    connection.executescript(
        f"BEGIN IMMEDIATE; {steps}"
        f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION}; COMMIT;"
    )
