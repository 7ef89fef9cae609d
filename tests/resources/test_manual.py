"""The manual's texts: the same topics in all languages, and every link and picture is there."""

import re
from pathlib import Path

import pytest

from mammadagbok.domain.manual import OPENING, TOPICS, Topic
from mammadagbok.ui.built_in import BuiltIn
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = ("nb", "nn", "en")
PICTURES = {
    "today",
    "journal",
    "writing",
    "craving",
    "ride",
    "kind-words",
    "group",
    "meeting",
    "bring-choose",
    "bring-look",
    "unlock",
    "settings",
}


def all_topics(language: str) -> dict[str, Topic]:
    built_in = BuiltIn(RESOURCES, language)
    return {each.name: each for each in (*built_in.manual(), built_in.manual_topic(OPENING))}


def shape(topic: Topic) -> tuple[object, ...]:
    """What is the same in every language."""
    return (
        topic.name,
        [section.anchor for section in topic.sections],
        [picture.name for section in topic.sections for picture in section.pictures()],
        sorted((target.topic, target.anchor) for target in topic.targets()),
        [len(list(section.lines())) for section in topic.sections],
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_topic_is_missing_and_no_file_without_a_place(language: str) -> None:
    there = {path.stem for path in (RESOURCES / "help" / language).glob("*")}
    assert there == set(all_topics(language)) == {*TOPICS, OPENING}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_topics_have_the_same_shape_in_every_language(language: str) -> None:
    mine, bokmål = all_topics(language), all_topics("nb")
    assert list(map(shape, mine.values())) == list(map(shape, bokmål.values()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_somewhere(language: str) -> None:
    topics = all_topics(language)
    anchors = {
        name: {"", *(section.anchor for section in topic.sections)}
        for name, topic in topics.items()
    }
    targets = [(topic.name, target) for topic in topics.values() for target in topic.targets()]
    assert [
        (name, target)
        for name, target in targets
        if target.anchor not in anchors.get(target.topic, set())
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_one_that_is_made(language: str) -> None:
    made = RESOURCES / "help" / "pictures" / language
    sections = (section for topic in all_topics(language).values() for section in topic.sections)
    names = {picture.name for section in sections for picture in section.pictures()}
    assert names <= PICTURES
    if made.exists():
        light, dark = ({path.stem for path in each.glob("*.png")} for each in (made, made / "dark"))
        assert names <= light
        assert dark == light


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_read_before_opening_leads_nowhere_else(language: str) -> None:
    opening = BuiltIn(RESOURCES, language).manual_topic(OPENING)
    assert {target.topic for target in opening.targets()} <= {OPENING}
    assert {pic.name for section in opening.sections for pic in section.pictures()} <= {"unlock"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_topic_says_in_one_sentence_what_it_is_about(language: str) -> None:
    for topic in all_topics(language).values():
        assert re.fullmatch(r"[^.!?]+\.", topic.about), topic.about


def test_f1_has_a_topic_on_each_page(looked_up: dict[PageName, str]) -> None:
    assert set(looked_up) == set(PageName)
    assert set(looked_up.values()) <= set(TOPICS)


@pytest.fixture
def looked_up() -> dict[PageName, str]:
    """What F1 opens on each page, where a page does not know better."""

    class _Known:
        def __init__(self, name: PageName) -> None:
            self.name = name

    return {name: Page.help_topic(_Known(name)) for name in PageName}  # type: ignore[arg-type]
