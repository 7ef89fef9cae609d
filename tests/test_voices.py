"""Three voices kept apart: «jeg» is hers, «du» is to her, and the program has neither.

A heading, a field or an answer of hers may stand over a sentence to her only where it says so here.
"""

import re

import pytest

from texts_said import FACTS, PRACTICE, Text, all_texts

# What is hers, and nothing to her beside it.
HERS = frozenset(
    {
        "AroundText",
        "CallCard",
        "CalmLists",
        "CalmPage",
        "CandidateRow",
        "Cards",
        "Causes",
        "Cheers",
        "CravingFields",
        "CravingNumbers",
        "EarlierCard",
        "IfITook",
        "KindWords",
        "Kinds",
        "LookBackSettings",
        "MeetingWays",
        "Meetings",
        "MoreCard",
        "NewNameCard",
        "NoGroupCard",
        "Overview",
        "PageWishes",
        "PairSwitch",
        "PlanFields",
        "QuestionWords",
        "RehearsalLines",
        "SentencesCard",
        "Sheet",
        "Timeline",
        "TookText",
        "TopicForm",
        "WaveWords",
        "Waves",
        "WaysBack",
        "WhyPart",
        "WordMenu",
        "themes.json",
    }
)
# Headings, fields and answers of hers on a card or in a dialog whose sentences are to her.
BESIDE = frozenset(
    {
        "After",
        "AfterCard",
        "AlonePage",
        "AskAgain",
        "BringCard",
        "CannotCome",
        "EntryForm",
        "KeysCard",
        "Moving",
        "NamesDialog",
        "NewKeyDialog",
        "NextMeetingCard",
        "Questions",
        "RecoverySheet",
        "SpellingCard",
        "TagsDialog",
        "TodayPage",
        "TopicStep",
        "TopicsCard",
        "WritingCard",
        FACTS,
        PRACTICE,
    }
)
# A message of hers to somebody else, and stories with other people's words in them.
TO_OTHERS = frozenset({"CannotCome", PRACTICE})
# Words that are said or thought by somebody stand in the voice of whoever says them.
QUOTED = re.compile(r"«[^»]*»|“[^”]*”|(?<=tenkte du: ).*|(?<=did you think: ).*")
# In the manual the names of pages and buttons are headings, links or bold.
NAMED = re.compile(r"(?m)^#.*$|\*\*[^*]*\*\*|\[[^\]]*\]\([^)]*\)")

FIRST = {
    "nb": r"jeg|meg|min|mi|mitt|mine",
    "nn": r"eg|meg|min|mi|mitt|mine",
    "en": r"I|me|Me|my|My|mine|Mine|myself",
}
SECOND = {
    "nb": r"du|deg|din|di|ditt|dine",
    "nn": r"du|deg|din|di|ditt|dine",
    "en": r"you|your|yours|yourself",
}


def speaks(forms: dict[str, str], text: Text) -> bool:
    """Whether one of these forms stands in what the text itself says."""
    own = QUOTED.sub("", text.text)
    if text.key.startswith("help/"):
        own = NAMED.sub("", own)
    # English writes its «jeg» with a capital and no other word so.
    exact = text.language == "en" and forms is FIRST
    flags = re.NOFLAG if exact else re.IGNORECASE
    return re.search(rf"(?<![\w.-])(?:{forms[text.language]})(?![\w-])", own, flags) is not None


def is_hers(text: Text) -> bool:
    return not text.is_qts and speaks(FIRST, text)


def is_to_her(text: Text) -> bool:
    return speaks(SECOND, text)


def two_voices(texts: list[Text]) -> list[Text]:
    """Texts that speak as her and to her at once."""
    return [
        text for text in texts if text.key not in TO_OTHERS and is_hers(text) and is_to_her(text)
    ]


def out_of_voice(texts: list[Text]) -> list[Text]:
    """Texts in her voice where nothing is said to be hers, and texts to her among hers."""
    return [
        text
        for text in texts
        if (is_hers(text) and text.key not in HERS | BESIDE)
        or (is_to_her(text) and text.key in HERS)
    ]


def test_no_text_speaks_as_her_and_to_her_at_once() -> None:
    assert two_voices(list(all_texts())) == []


def test_the_program_is_never_i_and_no_card_has_two_voices() -> None:
    assert out_of_voice(list(all_texts())) == []


def test_every_name_here_is_needed() -> None:
    hers = {text.key for text in all_texts() if is_hers(text)}
    to_her = {text.key for text in all_texts() if is_to_her(text)}
    assert (HERS | BESIDE) - hers == set()
    assert BESIDE - to_her == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Jeg har lagret teksten din"),
        ("nb", "Det du skrev til meg"),
        ("nn", "Eg har lagra teksten din"),
        ("en", "I have saved your text"),
        ("en", "My words stand here. You can change them."),
        ("nb", "Du sa «ja», og jeg lagret."),
    ],
)
def test_two_voices_are_heard(language: str, text: str) -> None:
    assert two_voices([Text("Page", language, text)])


@pytest.mark.parametrize(
    ("key", "language", "text"),
    [
        ("Page", "nb", "Jeg fant en kopi"),
        ("Page", "nn", "Eg fann ein kopi"),
        ("Page", "en", "I found a copy"),
        ("Sheet", "nb", "Det du kjenner"),
        ("Sheet", "en", "What you feel"),
        ("help/craving.md", "nb", "Jeg hjelper"),
    ],
)
def test_a_voice_where_it_does_not_belong_is_heard(key: str, language: str, text: str) -> None:
    assert out_of_voice([Text(key, language, text)])


@pytest.mark.parametrize(
    ("key", "language", "text"),
    [
        ("Page", "nb", "Trykk «Det jeg vil ta opp», så kan du skrive."),
        ("Page", "en", "Made by IBM for you"),
        ("Page", "nb", "Mindre enn før, midt i mai"),
        ("help/craving.md", "nb", "## Hvis jeg har tatt noe {#lapse}"),
        ("help/craving.md", "nb", "Trykk **Noe jeg vil ta opp**, så kan du skrive."),
        ("after.json", "nb", "Når tenkte du: Det er ikke bare meg?"),
    ],
)
def test_what_is_in_its_place_passes(key: str, language: str, text: str) -> None:
    assert two_voices([Text(key, language, text)]) == []
    assert out_of_voice([Text(key, language, text)]) == []
