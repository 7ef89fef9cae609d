"""The search index: folded words inside the encrypted journal, rebuildable, never the truth.

FTS5 keeps which entries hold which word, and where in them. Forms, spellings and parts of words
are looked for among the words there are (`Vocabulary`), so that none of them takes room in it.
"""

import contextlib
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final, cast

import sqlcipher3

from mammadagbok.domain.errors import IndexDamagedError, JournalDamagedError
from mammadagbok.domain.matching import Sought, Tier, Word
from mammadagbok.domain.norwegian import line_of_words, words
from mammadagbok.domain.vocabulary import Vocabulary
from mammadagbok.storage.database import Database, Row, Value
from mammadagbok.storage.schema import EMPTY_INDEX, INDEX_ANEW, is_of_index

_WORDS_AT_ONCE: Final = 4_000
"""Words read of the index in some ten milliseconds."""
_HELD_BYTES: Final = 16 << 20
"""Words held in memory before they are written out, of one transaction: some 20,000 texts'."""
_USUALLY: Final = 4
"""So many parts of the index that were written out by themselves become one; as FTS5 has it."""
_RARELY: Final = 8
_TERMS_AT_ONCE: Final = 50
"""Words looked for together. More of them, when they are common, take longer than one by one."""
_PAGES_AT_ONCE: Final = 8
"""Pages of the index brought together in some five milliseconds."""
_PIECES_TOGETHER: Final = 3
"""As many of a size are made one. With two, every few saves write the whole index anew."""
Tiers = dict[Tier, set[int]]
"""Ids by how well their entries have what is sought, each once, the best first."""


class SearchIndex:
    """Which entries hold which words. Changes belong in the transaction that saves the entry."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._vocabulary = Vocabulary()
        self._read_to: str | None = ""
        """The last word read of those in the index; None when all are."""
        self.is_damaged = False
        """True when something in it could not be read: only building it anew helps."""
        self._is_known_whole = False
        self._is_gathering = False
        self._gathered: list[int] = []
        """Its pieces when there was nothing left to bring together."""

    @contextlib.contextmanager
    def changing(self) -> Iterator[None]:
        """A transaction for the index alone. Raises what `Database.transaction` raises, and
        IndexDamagedError.
        """
        with self.noticing(), self._database.transaction(is_save=False, waits=False):
            yield

    @contextlib.contextmanager
    def noticing(self) -> Iterator[None]:
        """Raise IndexDamagedError when FTS5 finds that what it keeps does not agree with itself."""
        try:
            yield
        except (JournalDamagedError, sqlcipher3.DatabaseError) as error:
            told = error.__cause__ if isinstance(error, JournalDamagedError) else error
            if not is_of_index(told):
                raise
            self.is_damaged = True
            raise IndexDamagedError from error

    def put(self, number: int, text: str) -> None:
        """Index the entry's text in place of what stood there before."""
        there = words(text)
        self._database.change(
            "INSERT OR REPLACE INTO found (rowid, body) VALUES (?, ?)", (number, " ".join(there))
        )
        self._database.change("DELETE FROM unindexed WHERE id = ?", (number,))
        self._vocabulary.add(there)

    def put_new(self, texts: Sequence[tuple[int, str]]) -> None:
        """Index texts of entries that are not in the index, best in the order of their ids."""
        there = [(number, line_of_words(text)) for number, text in texts]
        self._database.change_many("INSERT INTO found (rowid, body) VALUES (?, ?)", there)
        marks = ", ".join("?" * len(there))
        numbers = [number for number, _ in there]
        self._database.change(f"DELETE FROM unindexed WHERE id IN ({marks})", numbers)
        # Before the first is read there is nothing to add to: these are read with all the rest.
        if self._read_to != "":
            self._vocabulary.add(chain.from_iterable(line.split() for _, line in there))

    def expect_many(self) -> None:
        """Many texts come to it in one transaction: hold their words to the end of it, and read the
        words there are anew afterwards, which takes less than to take in those of each text.
        """
        self._set("hashsize", _HELD_BYTES)
        self._set("automerge", _RARELY)
        self.forget_words()

    def write_out(self) -> None:
        """Those were all: write their words out, and go on as usual."""
        self._set("automerge", _USUALLY)

    def forget_words(self) -> None:
        """Read the words there are anew when they are needed."""
        self._vocabulary, self._read_to = Vocabulary(), ""

    def mark(self, number: int) -> None:
        """Note that the entry's text has changed and is not indexed yet."""
        self._database.change("INSERT OR IGNORE INTO unindexed (id) VALUES (?)", (number,))

    def mark_many(self, numbers: Iterable[int]) -> None:
        """Note as `mark` does that these have changed."""
        rows = [(number,) for number in numbers]
        self._database.change_many("INSERT OR IGNORE INTO unindexed (id) VALUES (?)", rows)

    def mark_new(self, numbers: Sequence[int]) -> None:
        """Note that these are new, a few hundred: in a twentieth of the time."""
        marks = ", ".join(["(?)"] * len(numbers))
        self._database.change(f"INSERT OR IGNORE INTO unindexed (id) VALUES {marks}", numbers)

    def remove(self, number: int) -> None:
        """Take the entry out of the index. From one that is damaged everything goes."""
        try:
            with self.noticing():
                self._database.change("DELETE FROM found WHERE rowid = ?", (number,))
        except IndexDamagedError:
            self.begin_anew()
        self._database.change("DELETE FROM unindexed WHERE id = ?", (number,))

    def begin_anew(self) -> None:
        """Let go of everything in it, and mark every entry."""
        self.empty()
        self._database.change(INDEX_ANEW)
        self.is_damaged = False

    def empty(self) -> None:
        """Let go of everything in it."""
        self._database.change(EMPTY_INDEX)
        self.forget_words()

    def marked(self, most: int, but: int | None = None) -> list[int]:
        """Return so many entries that are not indexed as they are now, the newest first."""
        # Without a condition where there is none: each search asks this first.
        where, values = ("", ()) if but is None else ("WHERE id <> ?", (but,))
        rows = self._query(
            f"SELECT id FROM unindexed {where} ORDER BY id DESC LIMIT {most}", values
        )
        return [cast(int, number) for (number,) in rows]

    def is_whole(self) -> bool:
        """True when every entry is either indexed or marked. Raises IndexDamagedError.

        Looked at until it is so: what is changed here afterwards keeps it so.
        """
        if self._is_known_whole:
            return True
        ((entries, known),) = self._query(
            "SELECT (SELECT count(*) FROM entries), (SELECT count(*) FROM found_docsize) + "
            "(SELECT count(*) FROM unindexed WHERE id NOT IN (SELECT id FROM found_docsize))"
        )
        self._is_known_whole = entries == known
        return self._is_known_whole

    def read_words(self) -> bool:
        """Read some of the words there are ahead of the first search; True: some are left."""
        if self._read_to is not None:
            rows = self._query(
                "SELECT term FROM found_words WHERE term > ? LIMIT ?",
                (self._read_to, _WORDS_AT_ONCE),
            )
            self._vocabulary.add(cast(str, term) for (term,) in rows)
            is_last = len(rows) < _WORDS_AT_ONCE
            self._read_to = None if is_last else cast(str, rows[-1][0])
            if is_last:
                self._vocabulary.settle()
        return self._read_to is not None

    def gather(self) -> bool:
        """Bring a little together of the pieces that saves have left it in; True: go on.

        Each is a piece of its own at first, and every word is sought in all of them: after sixteen
        it takes three times as long. All become one when the largest has less than the others.
        Raises what `changing` raises.
        """
        if self.is_damaged:
            return False
        pages = _PAGES_AT_ONCE
        if not self._is_gathering:
            pieces = self._pieces()
            if len(pieces) < _PIECES_TOGETHER or pieces == self._gathered:
                return False
            pages = -pages if 2 * max(pieces) < sum(pieces) else pages
        with self.changing():
            if not self._is_gathering:
                self._set("usermerge", _PIECES_TOGETHER)
            before = self._changes()
            self._set("merge", pages)
            # Thus FTS5 says that there is more.
            self._is_gathering = self._changes() - before > 1
        if not self._is_gathering:
            self._gathered = self._pieces()
        return self._is_gathering

    def find(self, sought: Sought) -> Tiers:
        """Return the entries that have all of what is sought, by what they have the least well.

        Raises IndexDamagedError.
        """
        while self.read_words():
            pass
        parts: list[Tiers] = [
            {Tier.WHOLE: self._matching(_quoted(phrase.words))} for phrase in sought.phrases
        ]
        for word in sought.words:
            parts.append(self._having(word))
        return _all_of(parts)

    def _having(self, word: Word) -> Tiers:
        hits = self._vocabulary.hits(word)
        found: Tiers = {}
        known: set[int] = set()
        for tier in Tier:
            if tier is Tier.BEGINNING:
                there = set[int]().union(
                    *(self._matching(f"{_quoted([each])}*") for each in word.begun)
                )
            else:
                there = self._holding(sorted(hits.get(tier, ())))
            found[tier] = there - known
            known |= there
        return found

    def _holding(self, words: Sequence[str]) -> set[int]:
        """Return which entries hold any of these words."""
        some = (words[at : at + _TERMS_AT_ONCE] for at in range(0, len(words), _TERMS_AT_ONCE))
        return set[int]().union(
            *(self._matching(" OR ".join(_quoted([word]) for word in each)) for each in some)
        )

    def _matching(self, expression: str) -> set[int]:
        """Return which entries match an expression of FTS5."""
        # Row by row a common word takes five times as long.
        sql = "SELECT json_group_array(rowid) FROM found WHERE found MATCH ?"
        ((numbers,),) = self._query(sql, (expression,))
        return set(cast(list[int], json.loads(cast(str, numbers))))

    def _pieces(self) -> list[int]:
        """Return about how many pages each piece has."""
        sizes = self._query("SELECT count(*) FROM found_idx GROUP BY segid ORDER BY segid")
        return [cast(int, size) for (size,) in sizes]

    def _set(self, name: str, value: int) -> None:
        """Change a setting of FTS5's, which writes out before that what it holds."""
        self._database.change("INSERT INTO found (found, rank) VALUES (?, ?)", (name, value))

    def _changes(self) -> int:
        ((changes,),) = self._query("SELECT total_changes()")
        return cast(int, changes)

    def _query(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        try:
            return self._database.query(sql, values)
        except JournalDamagedError as error:
            self.is_damaged = True
            raise IndexDamagedError from error


def _quoted(words: Sequence[str]) -> str:
    """Return an expression for these words in this order.

    Folded words hold letters and digits alone, so the quotes cannot be broken out of.
    """
    return f'"{" ".join(words)}"'


def _all_of(parts: Iterable[Tiers]) -> Tiers:
    """Return what is in all of them, by the worst tier each id has in any."""
    whole = list(parts)
    if len(whole) == 1:
        return whole[0]
    found: Tiers = {}
    known: set[int] = set()
    so_far = [set[int]() for _ in whole]
    for tier in Tier:
        for part, numbers in zip(whole, so_far, strict=True):
            numbers |= part.get(tier, set())
        there = set[int].intersection(*so_far)
        found[tier] = there - known
        known = there
    return found
