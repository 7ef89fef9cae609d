"""Topics of the manual: what is read of their Markdown, and what is refused."""

import pytest

from mammadagbok.domain.manual import (
    Listing,
    Paragraph,
    Picture,
    Run,
    Section,
    Target,
)
from mammadagbok.domain.manual_file import MalformedTopicError, parse_topic

HEAD = "# Tittel\n\nHva den handler om.\n\n"


def test_a_topic_is_title_sentence_and_sections() -> None:
    topic = parse_topic(
        "writing", f"{HEAD}Først dette.\n\n## Mer {{#more-of-it}}\n\nOg så dette.\n"
    )
    assert (topic.name, topic.title, topic.about) == ("writing", "Tittel", "Hva den handler om.")
    assert topic.sections == (
        Section("", "", (Paragraph((Run("Først dette."),)),)),
        Section("more-of-it", "Mer", (Paragraph((Run("Og så dette."),)),)),
    )


def test_words_are_plain_bold_or_a_link() -> None:
    text = (
        f"{HEAD}Se **I dag**, eller\n[om gruppa](help:group#first-meeting) og [mer](help:group).\n"
    )
    (section,) = parse_topic("writing", text).sections
    assert section.blocks == (
        Paragraph(
            (
                Run("Se "),
                Run("I dag", bold=True),
                Run(", eller "),
                Run("om gruppa", target=Target("group", "first-meeting")),
                Run(" og "),
                Run("mer", target=Target("group")),
                Run("."),
            )
        ),
    )


def test_lists_and_pictures_are_blocks_of_their_own() -> None:
    text = f"{HEAD}- En\n- To\n  og mer\n\n1. Først\n2. Så\n\n![En side](today)\n"
    (section,) = parse_topic("writing", text).sections
    dots, numbers, picture = section.blocks
    assert isinstance(dots, Listing)
    assert isinstance(numbers, Listing)
    assert ([item.text for item in dots.items], dots.numbered) == (["En", "To og mer"], False)
    assert ([item.text for item in numbers.items], numbers.numbered) == (["Først", "Så"], True)
    assert picture == Picture("today", "En side")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("# Tittel\n", 1),
        ("Tittel\n\nOm.\n", 1),
        ("# Tittel\nOm.\n\nMer.\n", 1),
        (f"{HEAD}### Dypere {{#deeper}}\n", 5),
        (f"{HEAD}## Uten anker\n\nMer.\n", 5),
        (f"{HEAD}## Mer {{#more}}\nRett under.\n", 5),
        (f"{HEAD}## Mer {{#Mer}}\n", 5),
        (f"{HEAD}## Mer {{#more}}\n\n## Enda mer {{#more}}\n", 1),
        (f"{HEAD}Se [siden](https://example.org).\n", 5),
        (f"{HEAD}Se [siden](group).\n", 5),
        (f"{HEAD}Så **fet.\n", 5),
        (f"{HEAD}Så *skrå*.\n", 5),
        (f"{HEAD}Så `kode`.\n", 5),
        (f"{HEAD}Så <b>fet</b>.\n", 5),
        (f"{HEAD}Se ![bildet](today) her.\n", 5),
        (f"{HEAD}![](today)\n", 5),
        (f"{HEAD}![Bilde](today.png)\n", 5),
        (f"{HEAD}- En\n1. To\n", 5),
        (f"{HEAD}- En\nTo\n", 5),
        (f"{HEAD}Alt er bra.\n\n| a | b |\n", 7),
        ("# Tittel\n\nHva **den** handler om.\n", 3),
    ],
)
def test_what_is_no_topic_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(MalformedTopicError) as refused:
        parse_topic("writing", text)
    assert refused.value.line == line
    assert str(refused.value).startswith(f"writing, line {line}: ")
