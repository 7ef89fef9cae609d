"""The index answers as the rule alone would, forgets what is gone, and never holds up a save."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factory import NOON, moment, noon
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import IndexDamagedError
from mammadagbok.domain.markup import escaped, plain
from mammadagbok.domain.matching import tier_of
from mammadagbok.domain.norwegian import words
from mammadagbok.domain.query import Query
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.search import SearchIndex

_ONE_PLACE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
_SAMPLE = """
sov sover søv sove søvn natt netter nattevakt barn barna barnevernet vern vernepleier får
far faren erfaring bok bøker dagbok øyeblikk augeblink groenn grønn grønne Haakon Håkon
noe nød gå gås gikk gåtur i s og Kafé sug støvsuger lik like liker ikke ikkje ålene مرحبا
𐐀𐐨 ½ ß
"""
_WORDS = st.sampled_from(_SAMPLE.split())
_TEXTS = st.lists(_WORDS | st.text(max_size=4), max_size=6).map(" ".join)
_QUERIES = st.lists(
    _WORDS | st.sampled_from(['"', "«", "»", "*", "AND", "^", "-", ":"]), max_size=4
)


def _marked(database: Database) -> list[int]:
    return [int(str(number)) for (number,) in database.query("SELECT id FROM unindexed")]


def _pages(database: Database) -> bytes:
    """Every block of the index, with what it says of words."""
    blocks = database.query("SELECT block FROM found_data")
    return b"".join(block for (block,) in blocks if isinstance(block, bytes))


@_ONE_PLACE
@given(texts=st.lists(_TEXTS, max_size=6), queries=st.lists(_QUERIES.map(" ".join), max_size=6))
def test_the_index_finds_what_the_rule_finds_in_its_order(
    store: EntryStore, texts: list[str], queries: list[str]
) -> None:
    store.erase(store.ids(Query()))
    kept = [
        store.add(moment(escaped(text), NOON - timedelta(days=day)))
        for day, text in enumerate(texts)
    ]
    for query in [*queries, *texts]:
        tiers = [(tier_of(query, plain(each.words.text)), each.id) for each in kept]
        expected = [(tier, number) for tier, number in tiers if tier is not None]
        # Sorting is stable, and those kept first are the newest.
        expected.sort(key=lambda found: found[0])
        assert store.ids(Query(query)) == [number for _, number in expected]


@_ONE_PLACE
@given(query=st.text())
def test_no_query_fails(store: EntryStore, query: str) -> None:
    store.ids(Query(query))


@_ONE_PLACE
@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_every_word_of_a_text_finds_it(store: EntryStore, text: str) -> None:
    kept = store.add(moment(escaped(text)))
    for word in words(text):
        assert kept.id in store.ids(Query(word))


def test_what_is_indexed_together_is_written_in_one_piece(
    database: Database, store: EntryStore
) -> None:
    """Each piece more is written, merged and looked into anew."""
    store.add_many([moment(f"tur nummer {number}") for number in range(20)])
    store.index_pending()
    assert database.query("SELECT count(DISTINCT segid) FROM found_idx") == [(1,)]


def test_the_best_come_first_and_then_the_newest(store: EntryStore) -> None:
    texts = ["barnevernet", "vernet", "vern", "vernepleier", "vern og vernet", "ingenting"]
    kept = [
        store.add(moment(text, NOON + timedelta(days=day))).id for day, text in enumerate(texts)
    ]
    assert store.ids(Query("vern")) == [kept[at] for at in (4, 2, 1, 3, 0)]
    assert store.ids(Query("vern", last=(NOON + timedelta(days=1)).date())) == [kept[1], kept[0]]


def test_signs_that_only_shape_a_text_are_no_words_and_part_none(store: EntryStore) -> None:
    kept = store.add(moment("Hun s**ov** [sa mor]{.andre}"))
    assert store.ids(Query("sov")) == [kept.id]
    assert store.ids(Query("andre")) == []


def test_a_save_is_marked_and_indexed_later(store: EntryStore, database: Database) -> None:
    kept = store.add(moment("hemmelig hytte"))
    assert _marked(database) == [kept.id]
    assert b"hemmelig" not in _pages(database)
    assert store.index_pending()
    assert _marked(database) == []
    assert b"hemmelig" in _pages(database)
    assert not store.index_pending()


def test_a_crash_between_saving_and_indexing_loses_nothing(
    store: EntryStore, database: Database, tmp_path: Path
) -> None:
    kept = store.add(moment("pannekaker"))
    store.ids(Query("pannekaker"))
    store.save(Entry(kept.id, moment("vafler")))
    database.close()
    again = Database.open(tmp_path / "data", bytes(16), bytearray(b"k" * 32))
    store = EntryStore(again, bytes(32))
    assert store.ids(Query("vafler")) == [kept.id]
    assert store.ids(Query("pannekaker")) == []
    again.close()


def test_indexing_is_no_save(store: EntryStore, database: Database) -> None:
    """Else a copy would be due whenever nothing was written."""
    store.add(moment("noe"))
    before = database.generation()
    assert store.index_pending()
    store.mend_index()
    assert database.generation() == before


def test_nothing_of_a_deleted_entry_stays_in_the_index(
    store: EntryStore, database: Database
) -> None:
    kept = store.add(moment("hytteboka"))
    for text in ("strandhuset", "fjellstua"):
        store.ids(Query("hytteboka"))
        store.save(Entry(kept.id, moment(text)))
    other = store.add(moment("fjellstua og hagen"))
    store.index_pending()
    store.save(Entry(kept.id, moment("ikke indeksert ennå")))
    store.remove(kept.id, NOON)
    assert store.ids(Query("fjellstua")) == [other.id]
    assert _marked(database) == []
    database.pack()
    pages = _pages(database)
    assert not any(word in pages for word in (b"yttebok", b"trandhus", b"ndeksert"))
    assert database.query("SELECT count(*) FROM found_docsize") == [(1,)]


def test_the_index_overwrites_what_it_lets_go(database: Database) -> None:
    """Beside rebuilding its pages, and on the pages that it lets go when it merges its parts."""
    assert database.query("SELECT v FROM found_config WHERE k = 'secure-delete'") == [(1,)]
    assert database.query("PRAGMA secure_delete") == [(1,)]


def test_many_entries_are_indexed_a_few_at_a_time(store: EntryStore) -> None:
    """An import must not hold the window when she searches: she is told that it is soon ready."""
    for number in range(120):
        store.add(moment(f"ord{number}"))
    with pytest.raises(IndexDamagedError):
        store.ids(Query("ord7"))
    while store.mend_index():
        pass
    assert len(store.ids(Query("ord7"))) == 11


def test_an_index_that_lacks_entries_is_found_out_and_mended(
    store: EntryStore, database: Database
) -> None:
    kept = [store.add(moment(f"ord{number}")).id for number in range(3)]
    store.index_pending()
    with database.transaction():
        database.change("DELETE FROM found WHERE rowid = ?", (kept[1],))
    with pytest.raises(IndexDamagedError):
        store.ids(Query("ord1"))
    while store.mend_index():
        pass
    assert store.ids(Query("ord1")) == [kept[1]]


def test_an_index_that_cannot_be_read_is_built_anew(store: EntryStore, database: Database) -> None:
    kept = store.add(moment("hytta"))
    store.index_pending()
    with database.transaction():
        database.change("UPDATE found_data SET block = x'00' WHERE id > 10")
    with pytest.raises(IndexDamagedError):
        store.ids(Query("hytta"))
    while store.mend_index():
        pass
    assert store.ids(Query("hytta")) == [kept.id]


def _have_an_old_page(database: Database) -> None:
    """Some pages of the index are those of an earlier save: it takes new words for old pieces."""
    with database.transaction():
        database.change(
            "WITH pieces (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM pieces LIMIT 20) "
            "INSERT OR IGNORE INTO found_idx SELECT number, term, pgno FROM pieces, found_idx"
        )
    assert database.query("PRAGMA quick_check") == [("ok",)]


@pytest.fixture
def hut(store: EntryStore) -> Entry:
    """One that is indexed, in an index of several."""
    kept = [store.add(moment(text)) for text in ("hytta", "regn", "sol")]
    store.index_pending()
    return kept[0]


def test_an_index_that_takes_no_words_is_built_anew(
    database: Database, store: EntryStore, hut: Entry
) -> None:
    _have_an_old_page(database)
    new = store.add(moment("hytta igjen"))
    with pytest.raises(IndexDamagedError):
        store.index_pending()
    # Known from then on, also where nothing is left to index.
    store.remove(new.id, noon())
    with pytest.raises(IndexDamagedError):
        store.ids(Query("hytta"))
    while store.mend_index():
        pass
    assert store.ids(Query("hytta")) == [hut.id]


def test_texts_that_move_in_are_kept_with_an_index_that_takes_no_words(
    database: Database, store: EntryStore, hut: Entry
) -> None:
    _have_an_old_page(database)
    with database.transaction():
        new = store.put_in([moment("hytta igjen")] * 3)
    store.came_in(new)
    with pytest.raises(IndexDamagedError):
        store.ids(Query("hytta"))
    while store.mend_index():
        pass
    assert len(store.ids(Query("hytta"))) == 4


def test_packing_leaves_no_word_in_an_index_that_cannot_be_brought_together(
    database: Database, store: EntryStore, hut: Entry
) -> None:
    _have_an_old_page(database)
    store.erase([hut.id])
    database.pack()
    assert not database.query("SELECT term FROM found_words")
    assert len(store.ids(Query("regn"))) == 1


def test_what_she_deletes_goes_from_an_index_that_cannot_be_told(
    database: Database, store: EntryStore, hut: Entry
) -> None:
    with database.transaction():
        database.change("UPDATE found_data SET block = substr(block, 1, 6) WHERE id = 10")
    path = database.path
    database.close()
    with closing(Database.open(path, bytes(16), bytearray(b"k" * 32))) as again:
        store = EntryStore(again, bytes(32))
        store.erase([hut.id])
        assert store.read(hut.id) is None
        assert not again.query("SELECT term FROM found_words")
        assert len(store.ids(Query("regn"))) == 1


def _pieces(database: Database) -> int:
    ((pieces,),) = database.query("SELECT count(DISTINCT segid) FROM found_idx")
    return int(str(pieces))


def _save_one_by_one(store: EntryStore, count: int) -> None:
    for number in range(count):
        store.add(moment(f"Barna sov i natt {number}.", NOON + timedelta(minutes=number)))
        while store.index_pending():
            pass


def _save_long(store: EntryStore, place: int, many: int) -> None:
    store.add(moment(" ".join(f"ord{place}{number}" for number in range(many))))
    while store.index_pending():
        pass


def _gather(store: EntryStore) -> None:
    while store.gather_index():
        pass


def test_what_single_saves_leave_in_pieces_is_brought_together(
    database: Database, store: EntryStore
) -> None:
    _save_one_by_one(store, 14)
    scattered = _pieces(database)
    before = store.ids(Query("barn"))
    _gather(store)
    assert scattered == 14
    assert _pieces(database) == 1
    assert store.ids(Query("barn")) == before
    assert len(before) == 14
    database.query("INSERT INTO found (found) VALUES ('integrity-check')")


def test_all_becomes_one_when_no_piece_has_most_of_it(
    database: Database, store: EntryStore
) -> None:
    for place in (0, 1, 2):
        _save_long(store, place, 3_000)
    _gather(store)
    # Not as many of one size as are brought together by themselves.
    for place in (3, 4):
        _save_long(store, place, 6_000)
    assert _pieces(database) == 3
    _gather(store)
    assert _pieces(database) == 1


def test_bringing_together_is_no_save_and_is_not_begun_again_for_nothing(
    database: Database, store: EntryStore
) -> None:
    store.add(moment(" ".join(f"ord{number}" for number in range(5_000))))
    for _ in range(40):
        _save_one_by_one(store, 1)
        generation = store.generation()
        _gather(store)
        if _pieces(database) > 2:
            break
    changes = database.query("SELECT total_changes()")
    assert _pieces(database) > 2
    assert not store.gather_index()
    assert database.query("SELECT total_changes()") == changes
    assert store.generation() == generation


def test_a_damaged_index_is_left_as_it_is(database: Database, store: EntryStore) -> None:
    _save_one_by_one(store, 14)
    index = SearchIndex(database)
    index.is_damaged = True
    assert not index.gather()
    assert _pieces(database) == 14


def test_a_quarter_of_the_room_that_the_library_would_take_is_enough(database: Database) -> None:
    assert database.query("PRAGMA cache_size") == [(-2_000,)]
