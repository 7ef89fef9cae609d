"""Looking for words in the manual."""

import pytest

from mammadagbok.domain.manual import Target, Topic
from mammadagbok.domain.manual_file import parse_topic
from mammadagbok.domain.manual_search import Found, ManualIndex, Marked

NORWEGIAN = (
    parse_topic(
        "group",
        "# Gruppa\n\nHvordan du gjør deg klar til et møte.\n\n"
        "## Det første møtet {#first-meeting}\n\nDe andre i gruppene har vært nye selv. Ta med deg "
        "det du vil.\n\n## Regler {#rules}\n\n- Si ja til det du vil.\n- Øv på en samtale.\n",
    ),
    parse_topic(
        "copies",
        "# Kopier\n\nHvordan du tar vare på dagboka.\n\n"
        "## På en minnepinne {#stick}\n\nEn kopi kan ligge på en minnepinne. Går noe i stykker, "
        "henter du kopien tilbake.\n",
    ),
)
ENGLISH = (
    parse_topic("group", "# The group\n\nGetting ready.\n\n## Rules {#rules}\n\nYour own rules.\n"),
)


def places(found: tuple[Found, ...]) -> list[tuple[str, str]]:
    return [(each.target.topic, each.target.anchor) for each in found]


def marked(words: Marked) -> list[str]:
    return [words.text[at.start : at.end] for at in words.spans]


def index(topics: tuple[Topic, ...] = NORWEGIAN, *, norwegian: bool = True) -> ManualIndex:
    return ManualIndex(topics, norwegian=norwegian)


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("minnepinner", ("copies", "stick")),
        ("møta", ("group", "first-meeting")),
        ("regel", ("group", "rules")),
        ("ove", None),
        ("kopien tilbake", ("copies", "stick")),
        ("første kopi", None),
        ("kopier minne", ("copies", "stick")),
    ],
)
def test_inflected_forms_and_parts_find_one_another(
    query: str, place: tuple[str, str] | None
) -> None:
    found = places(index().find(query))
    assert place in found if place else found == []


def test_a_title_speaks_for_the_beginning_of_its_topic_alone() -> None:
    assert places(index().find("gruppa")) == [("group", ""), ("group", "first-meeting")]


def test_the_best_sentence_is_told_with_its_words_marked() -> None:
    found = {each.target: each for each in index().find("kopi")}
    told = found[Target("copies", "stick")]
    assert told.title == Marked("Kopier", told.title.spans)
    assert marked(told.title) == ["Kopier"]
    assert told.heading == Marked("På en minnepinne")
    assert told.sentence.text == "En kopi kan ligge på en minnepinne."
    assert marked(told.sentence) == ["kopi"]


def test_where_the_heading_has_it_alone_no_sentence_is_made_up() -> None:
    (found,) = index().find("regler")
    assert (found.heading.text, found.sentence) == ("Regler", Marked(""))


def test_the_word_itself_comes_before_its_other_forms() -> None:
    assert places(index().find("kopier"))[0] == ("copies", "")


def test_nothing_is_found_for_nothing() -> None:
    assert index().find("  ") == ()
    assert index().find("elefant") == ()


def test_english_is_found_by_how_words_begin() -> None:
    made = index(ENGLISH, norwegian=False)
    assert places(made.find("rule")) == [("group", "rules")]
    assert [marked(each.sentence) for each in made.find("rule own")] == [["own", "rules"]]
    assert places(made.find("ules")) == []
    assert places(made.find('"own rules"')) == [("group", "rules")]
    assert places(made.find('"rules own"')) == []
