"""Nothing that she did not choose, and no name on her list, is in any byte of what leaves."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factory import NOON, craving, moment
from mammadagbok.domain.masking import replace_names
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.selection import Chosen
from mammadagbok.domain.taking import Occasion
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.page_making import Wishes
from mammadagbok.ui.render.odt import to_odt
from mammadagbok.ui.render.pdf import to_locked_pdf, to_pdf
from mammadagbok.ui.render.text import plain_text, to_text
from unpacked import found_in

pytestmark = pytest.mark.usefixtures("look")
PASSWORD = "blåbær"
NAMES = (NameSwap("Minafrid", "jenta"), NameSwap("Bjartolf", "pappaen"))
CHOSEN = "Minafrid og jeg så ekorn på brua, og Bjartolf ringte."
TOPIC = "Spørre Bjartolf om turen."
UNCHOSEN = [
    "Kveldskakao og vafler med Minafrid",
    "Det kom da huset ble stille",
    "Sommerfuglen satt på gjerdet",
    "Hva sier jeg når hun spør?",
    "Du hørte etter da jeg snakket",
]
KEPT_BACK = [*UNCHOSEN, "Minafrid", "Bjartolf", "Minafrids", "vafler", "gjerdet"]
COMES_ALONG = ["Jenta og jeg så ekorn på brua", "pappaen ringte", "Spørre pappaen om turen."]

Make = Callable[[SharePage], bytes]
WAYS: dict[str, tuple[Make, str]] = {
    "pdf": (to_pdf, ""),
    "locked": (partial(to_locked_pdf, password=PASSWORD), PASSWORD),
    "odt": (to_odt, ""),
    "text": (to_text, ""),
    "clipboard": (lambda page: plain_text(page).encode(), ""),
}


@pytest.fixture
def page(journal: OpenJournal) -> SharePage:
    """What she ticked in a journal that holds more: an entry and a topic."""
    entries = [moment(CHOSEN), moment(UNCHOSEN[0]), craving(7, UNCHOSEN[1])]
    for words in (*entries, moment(UNCHOSEN[2], private=True)):
        journal.writing.keep(words, words)
    for topic in (TOPIC, UNCHOSEN[3]):
        journal.group.add_topic(topic)
    journal.group.add_cheer(UNCHOSEN[4])
    for name in NAMES:
        journal.sharing.add_name(name)
    candidates = journal.sharing.candidates().found
    assert len(candidates) == 7
    ticks = {each.key: each.own for each in candidates if each.text in (CHOSEN, TOPIC)}
    made = journal.sharing.page(ticks, Wishes(Occasion.GROUP, "nb-NO")).page
    parts = tuple(replace(each, day=f"{NOON.day}. november") for each in made.parts)
    return replace(made, parts=parts, heading=made.texts[0])


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("way", WAYS)
def test_nothing_unchosen_and_no_listed_name_is_in_any_byte(
    page: SharePage, way: str, large: bool
) -> None:
    make, password = WAYS[way]
    made = make(replace(page, large=large))
    assert found_in(made, COMES_ALONG, password) == COMES_ALONG
    assert found_in(made, KEPT_BACK, password) == []


def test_the_names_would_be_seen(page: SharePage) -> None:
    seen = SharePage((SharePart(replace_names(Chosen(CHOSEN), ())),), page.language)
    for make, password in WAYS.values():
        assert found_in(make(seen), KEPT_BACK, password) == ["Minafrid", "Bjartolf"]


def test_nothing_is_written_while_a_file_is_made(
    page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for variable in ("TMPDIR", "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(variable, str(empty))
    monkeypatch.chdir(empty)
    for make, _ in WAYS.values():
        assert make(page)
    assert [each for each in empty.rglob("*") if "fontconfig" not in each.parts] == []


WRITTEN = ["Minafrid", "MINAFRID", "Bjartolfs", "Mi\u00adnafrid"]
AROUND = st.text("abå æ.,-\n\t😀\u00ad\u200b(»…", max_size=8)


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(AROUND, st.sampled_from(WRITTEN), AROUND), min_size=1, max_size=6))
def test_no_name_comes_through_whatever_stands_around_it(
    pieces: list[tuple[str, str, str]],
) -> None:
    text = "\n".join(f"{before} {name} {after}" for before, name, after in pieces)
    page = SharePage((SharePart(replace_names(Chosen(text), NAMES)),), "nb-NO")
    for make, password in WAYS.values():
        assert found_in(make(page), ["Minafrid", "Bjartolf"], password) == []
