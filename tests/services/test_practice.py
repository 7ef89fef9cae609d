"""The practice journal: real, made up, counted back from today, and gone at the end."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from mammadagbok.domain.query import Query
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.practice import Practice

CONTENT = Path(__file__).resolve().parents[2] / "resources" / "practice" / "nb.json"
DAYS = [
    datetime(2026, 11, 23, 3, 0),
    datetime(2027, 1, 1, 0, 1),
    datetime(2028, 2, 29, 23, 59),
    datetime(2026, 3, 29, 12, 0),
]


@pytest.fixture(params=DAYS, ids=str)
def opened(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[OpenJournal, Practice, datetime]]:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    now: datetime = request.param
    practice = Practice(CONTENT, lambda: now)
    journal = practice.open()
    yield journal, practice, now
    journal.close()
    practice.end()
    assert list(tmp_path.iterdir()) == []


def test_sixty_entries_over_a_year_and_none_in_the_future(
    opened: tuple[OpenJournal, Practice, datetime],
) -> None:
    journal, _, now = opened
    entries = journal.finding.read_many(journal.finding.ids(Query()))
    times = [entry.words.at for entry in entries]
    assert len(times) == 60
    assert max(times) <= now
    assert now - min(times) > timedelta(days=300)


def test_some_cravings_have_a_wave_to_look_at(
    opened: tuple[OpenJournal, Practice, datetime],
) -> None:
    journal, _, _ = opened
    entries = journal.finding.read_many(journal.cravings.waves())
    waves = [entry.words.craving.wave for entry in entries if entry.words.craving]
    assert waves[0] == (7, 8, 5, 3)
    assert all(len(wave) > 1 for wave in waves)


def test_there_is_always_something_since_the_last_meeting_and_a_next_one(
    opened: tuple[OpenJournal, Practice, datetime],
) -> None:
    journal, _, now = opened
    following = journal.meetings.next()
    assert following is not None
    assert following.plan.at > now
    assert journal.sharing.since() is not None
    kinds = {each.kind for each in journal.sharing.candidates().found if each.key[0] == "entry"}
    assert len(kinds) >= 3


def test_there_is_something_of_everything_about_the_group(
    opened: tuple[OpenJournal, Practice, datetime],
) -> None:
    journal, _, _now = opened
    assert len(journal.rules.all()) == 4
    assert len(journal.rehearsals.all()) == 1
    assert len(journal.phases.all()) == 1
    assert not journal.sharing.asks_again()
    group = [each for each in journal.meetings.coming(5) if not each.plan.name]
    apart = {later.plan.at - sooner.plan.at for sooner, later in pairwise(group)}
    assert apart == {timedelta(weeks=2)}
    # The plan has met on the days she has kept, and on no other.
    assert all(each.id for each in journal.meetings.past(30))
