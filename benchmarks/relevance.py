"""How well search finds what a mother looks for: short texts of ours, and queries with their hits.

The texts are written into a real encrypted journal by the program's own services, each a day later
than the one before, and every query goes the way of the search field.

- `search_recall`: of the entries a query should find, the share that stands among its first ten
  hits (or its first n, when it should find n > 10); the mean over all queries.
- `search_mrr`: one divided by the place of the first of those hits that are best; 0 when none of
  them is found; the mean over all queries.

A line of `queries.txt` is `query | best hits | other hits`; of `texts.txt` it is `name: text`.
"""

import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from statistics import fmean
from typing import Final

from benchmarks.figure import at_least
from factory import CHEAPEST, PASSPHRASE
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder, seal_new, unseal_with
from mammadagbok.services.open_journal import OpenJournal

DATA: Final = Path(__file__).resolve().parents[1] / "tests" / "relevance"
GOALS: Final = {"search_recall": 0.98, "search_mrr": 0.95}
_FIRST_HITS: Final = 10
_FIRST_DAY: Final = datetime(2026, 1, 1, 12, 0)


@dataclass(frozen=True, slots=True)
class Case:
    """What a query should find, by the names of the texts."""

    query: str
    best: frozenset[str]
    others: frozenset[str]

    def recall(self, hits: Sequence[str]) -> float:
        """Return the share of what it should find that is among the first hits."""
        wanted = self.best | self.others
        first = hits[: max(_FIRST_HITS, len(wanted))]
        return len(wanted.intersection(first)) / len(wanted)

    def reciprocal_rank(self, hits: Sequence[str]) -> float:
        """Return 1, 1/2, 1/3 … for the first of the best hits, 0 when there is none."""
        return next((1 / rank for rank, name in enumerate(hits, 1) if name in self.best), 0.0)


@dataclass(frozen=True, slots=True)
class Asked:
    """A case and what the journal answered."""

    case: Case
    hits: tuple[str, ...]


def texts(path: Path = DATA / "texts.txt") -> dict[str, str]:
    """Return the texts by name, in the order they are written in."""
    lines = path.read_text("utf-8").splitlines()
    return dict(line.split(": ", 1) for line in lines)


def cases(path: Path = DATA / "queries.txt") -> list[Case]:
    """Return what is asked."""
    lines = path.read_text("utf-8").splitlines()
    parted = [
        [part.strip() for part in line.split("|")] for line in lines if not line.startswith("#")
    ]
    return [
        Case(query, frozenset(best.split()), frozenset(others.split()))
        for query, best, others in parted
    ]


def ask(all_cases: Sequence[Case], there: Mapping[str, str]) -> list[Asked]:
    """Put every query to a journal with these texts in it, by name."""
    with tempfile.TemporaryDirectory() as place, _open(Path(place)) as journal:
        names = dict(_written(journal, there))
        while journal.finding.index_pending():
            pass
        return [
            Asked(case, tuple(names[each] for each in journal.finding.ids(Query(case.query))))
            for case in all_cases
        ]


def figures(asked: Sequence[Asked]) -> dict[str, float]:
    """Return the two figures."""
    return {
        "search_recall": fmean(each.case.recall(each.hits) for each in asked),
        "search_mrr": fmean(each.case.reciprocal_rank(each.hits) for each in asked),
    }


@contextmanager
def _open(place: Path) -> Iterator[OpenJournal]:
    folder = JournalFolder(place / "data", lambda: _FIRST_DAY)
    folder.create(seal_new(normalise(PASSPHRASE), CHEAPEST, _FIRST_DAY))
    journal = folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))
    try:
        yield journal
    finally:
        journal.close()


def _written(journal: OpenJournal, there: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    for day, (name, text) in enumerate(there.items()):
        page = NewEntry(Kind.MOMENT, text, _FIRST_DAY + timedelta(days=day))
        kept = journal.writing.keep(page, page)
        if isinstance(kept, Entry):
            yield kept.id, name


def main(arguments: Sequence[str]) -> None:
    """Print the figures of `queries.txt`, or of the files named; with -v what falls short."""
    paths = [Path(each) for each in arguments if not each.startswith("-")]
    asked = ask([case for path in paths or [DATA / "queries.txt"] for case in cases(path)], texts())
    for each in asked if "-v" in arguments else ():
        if min(each.case.recall(each.hits), each.case.reciprocal_rank(each.hits)) < 1:
            missing = (each.case.best | each.case.others) - set(each.hits)
            print(each.case.query, "|", *each.hits[:_FIRST_HITS], "| lacks", *sorted(missing))
    for name, value in figures(asked).items():
        print(at_least(name, value, GOALS[name], "of 1").to_line())


if __name__ == "__main__":
    main(sys.argv[1:])
