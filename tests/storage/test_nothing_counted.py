"""No column, row or choice of the journal can hold how often, how much, how long or how well."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
import sqlcipher3

import mammadagbok
from mammadagbok.domain.craving import Craving
from mammadagbok.services.preferences import Preference
from mammadagbok.storage import schema

JUDGING = re.compile(
    r"count|cnt|sum|total|number_of|mean|average|avg|median|streak|score|grade|level|rank|rating"
    r"|duration|length|minutes|seconds|hours|often|times|trend|slope|change|progress|goal|best|worst"
    r"|began|ended|finished|lasted|mark(?!ed)",
)
# Every number that a journal can hold, and what it is: whoever adds one says so here.
FLAGS = {
    "entries": {"private"},
    "people": {"at_night", "can_come", "with_child"},
    "episodes": {"little_sleep", "medicine"},
    "topic_notes": {"guest"},
    "rules": {"written_down"},
}
HER_OWN = {"cravings": {"before", "after"}, "episodes": {"expected"}}
OF_A_PLAN = {"series": {"weeks"}}
KEYS = {
    "removals": {"entry"},
    "tags": {"entry"},
    "pairs": {"mine"},
    "arrivals": {"move"},
    "versions": {"entry"},
    "version_lines": {"entry"},
    "takings": {"entry"},
    "photos": {"entry"},
    "series_gaps": {"series"},
    "occurrences": {"series"},
    "topic_notes": {"meeting", "rehearsal", "entry"},
    "rehearsals": {"entry"},
    "share_parts": {"share", "entry", "source"},
}
OF_FILES = {"photos": {"width", "height", "size"}, "arrivals": {"photos"}}
OF_THE_FILE = {"generation": {"number"}}
# The search index holds words, and how it has them itself. `found_words` tells how many texts hold
# a word of any kind, for the order of what is found; nothing of it is shown.
INDEX = re.compile(r"found|found_(data|idx|content|docsize|config|words)|sqlite_sequence")
# What a craving is kept as, whole: a time, a sum or a verdict would have to stand here.
CRAVING = {
    "cravings": {"id", "before", "after", "cause", "helped", "mac"},
    "episodes": {
        *("id", "expected", "during", "body", "did", "next_time", "later"),
        *("little_sleep", "medicine", "mac"),
    },
}
# Minutes she has chosen for the ride, and days until a craving deletes itself.
HER_CHOICES = {"craving_ride_minutes"}


@pytest.fixture(scope="module")
def columns() -> dict[str, dict[str, str]]:
    """The tables of the newest journal: column, and its type."""
    connection = sqlcipher3.connect(":memory:")
    connection.execute("BEGIN")
    schema.migrate(connection, 0)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master")]
    found = {
        table: {row[1]: row[2] for row in connection.execute(f"PRAGMA table_info({table})")}
        for table in tables
    }
    connection.close()
    return {table: named for table, named in found.items() if named}


def ours(columns: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    return {table: named for table, named in columns.items() if not INDEX.fullmatch(table)}


def test_every_number_in_the_journal_is_known(columns: dict[str, dict[str, str]]) -> None:
    known: dict[str, set[str]] = {}
    for kind in (FLAGS, HER_OWN, OF_A_PLAN, KEYS, OF_FILES, OF_THE_FILE):
        for table, names in kind.items():
            known[table] = known.get(table, set()) | names
    for table, named in ours(columns).items():
        numbers = {name for name, kind in named.items() if kind not in ("TEXT", "BLOB")}
        assert numbers - {"id"} == known.pop(table, set()), table
    assert known == {}


def test_no_table_or_column_is_called_after_a_verdict(columns: dict[str, dict[str, str]]) -> None:
    names = [name for table, named in ours(columns).items() for name in (table, *named)]
    assert [name for name in names if JUDGING.search(name)] == []


def test_of_a_craving_nothing_is_kept_but_what_she_gave(columns: dict[str, dict[str, str]]) -> None:
    assert {table: set(columns[table]) for table in CRAVING} == CRAVING
    kept = {name for named in CRAVING.values() for name in named} - {"id", "mac"}
    assert {each.name for each in fields(Craving)} == kept


def _choices() -> Iterator[str]:
    for module in pkgutil.walk_packages(mammadagbok.__path__, "mammadagbok."):
        if module.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Preference):
                yield value.name


def test_no_choice_of_hers_is_called_after_a_verdict() -> None:
    names = set(_choices())
    assert "craving_shows_clock" in names
    assert names >= HER_CHOICES
    assert [name for name in sorted(names - HER_CHOICES) if JUDGING.search(name)] == []


@pytest.mark.parametrize("name", ["craving_count", "streak", "mean_after", "lasted", "best_week"])
def test_a_verdict_is_found(name: str) -> None:
    assert JUDGING.search(name)
