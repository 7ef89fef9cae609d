"""The dated facts: numbers and legal and medical texts. Exempt by name from the word test."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

FACTS = Path(__file__).resolve().parents[2] / "resources" / "facts"
LANGUAGES = ("nb", "nn", "en")
NUMBER_KEYS = {
    "id",
    "number",
    "name",
    "hours",
    "lock_screen",
    "note",
    "group",
    "web",
    "sources_date",
}
GROUPS = {"danger", "child", "child_help", "violence", "talk"}
LOCK_SCREEN = {"113", "112", "116 117", "116 123", "22 59 13 00"}
TEXT_KEYS = {
    "medicine",
    "worse",
    "duty_public",
    "duty_public_short",
    "duty_volunteer",
    "duty_volunteer_short",
    "paper",
    "official",
    "if_i_took",
    "child_medicine",
    "child_medicine_box",
    "tired_of_living",
    "first_who",
    "first_cannot",
    "first_alone",
    "road_yes",
    "road_others",
    "road_watched",
    "recovery_code",
    "craving_heading",
    "no_answer",
}
PHONE = re.compile(r"\b(?:\d\d \d\d \d\d \d\d|116 \d{3}|11[023])\b")
BOLD_LEAD = re.compile(r"\*\*[^*]+\*\*")


def load(name: str) -> dict[str, Any]:
    """One facts file as it stands in the resources."""
    content: dict[str, Any] = json.loads((FACTS / name).read_text(encoding="utf-8"))
    return content


def numbers() -> dict[str, dict[str, Any]]:
    """The numbers by their id."""
    return {number["id"]: number for number in load("numbers.json")["numbers"]}


def texts() -> dict[str, dict[str, list[str]]]:
    """The texts by their key: language, then paragraphs."""
    found: dict[str, dict[str, list[str]]] = load("texts.json")["texts"]
    return found


@pytest.mark.parametrize("name", ["numbers.json", "texts.json"])
def test_files_are_readable_and_say_when_and_by_whom(name: str) -> None:
    content = load(name)
    raw = (FACTS / name).read_text(encoding="utf-8")
    assert raw == json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    assert set(content) == {"checked", "by", name.removesuffix(".json")}
    assert (content["checked"] is None) == (content["by"] is None)


def test_numbers_have_the_same_shape() -> None:
    listed = load("numbers.json")["numbers"]
    assert len({number["id"] for number in listed}) == len(listed)
    for number in listed:
        assert set(number) == NUMBER_KEYS
        assert number["group"] in GROUPS
        assert isinstance(number["lock_screen"], bool)
        assert number["number"] is None or PHONE.fullmatch(number["number"])
        assert number["number"] or number["web"]
        for words in (number["name"], number["note"]):
            assert words is None or tuple(words) == LANGUAGES
            assert words is None or all(text.strip() for text in words.values())


def test_hours_are_always_unknown_or_a_span() -> None:
    for number in numbers().values():
        hours = number["hours"]
        if isinstance(hours, dict):
            for start, end in hours.values():
                assert re.fullmatch(r"\d\d:\d\d", start)
                assert start < end
        else:
            assert hours in ("always", None)


def test_lock_screen_has_exactly_these_numbers() -> None:
    shown = [number["number"] for number in numbers().values() if number["lock_screen"]]
    assert sorted(shown) == sorted(LOCK_SCREEN)


def test_the_emergency_numbers_are_all_there() -> None:
    for wanted in ("113", "112", "110"):
        assert numbers()[wanted]["group"] == "danger"
        assert numbers()[wanted]["hours"] == "always"


def test_what_is_not_confirmed_is_not_shown() -> None:
    assert numbers()["rusinfo"]["number"] is None
    assert numbers()["rusinfo"]["web"] == "rusinfo.no"
    assert numbers()["foreldresupport"]["hours"] is None
    assert numbers()["116123"]["hours"] is None


def test_the_line_that_barnevernet_answers_says_so_and_keeps_its_place() -> None:
    line = numbers()["116111"]
    assert line["group"] == "child_help"
    assert line["note"]["nb"] == "Her svarer barnevernet. Det du sier, blir skrevet ned."
    assert [n["id"] for n in numbers().values() if n["group"] == "child_help"] == ["116111"]
    assert all("116 111" not in text for key in texts() for text in texts()[key]["nb"])


def test_the_poison_line_stands_by_the_child() -> None:
    assert numbers()["22591300"]["group"] == "child"


def test_every_text_is_there_in_three_languages_with_equal_paragraphs() -> None:
    assert set(texts()) == TEXT_KEYS
    for key, by_language in texts().items():
        assert tuple(by_language) == LANGUAGES, key
        assert len({len(paragraphs) for paragraphs in by_language.values()}) == 1, key
        assert all(p and p == p.strip() for ps in by_language.values() for p in ps), key


def test_the_only_markup_is_a_bold_lead_in_the_same_place() -> None:
    for key, by_language in texts().items():
        for paragraphs in zip(*by_language.values(), strict=True):
            leads = [BOLD_LEAD.match(text) for text in paragraphs]
            assert len({lead is None for lead in leads}) == 1, key
            for text in paragraphs:
                assert "*" not in BOLD_LEAD.sub("", text, count=1), key
                assert not re.search(r"[<>_`\[\]]", text), key


def test_the_same_numbers_stand_in_every_language_and_in_the_list() -> None:
    listed = {number["number"] for number in numbers().values()}
    for key, by_language in texts().items():
        for paragraphs in zip(*by_language.values(), strict=True):
            found = [PHONE.findall(text) for text in paragraphs]
            assert found[0] == found[1] == found[2], key
            assert set(found[0]) <= listed, key


def test_if_i_took_keeps_its_order() -> None:
    leads = [
        "**113**",
        "**Er barnet",
        "**Ikke vær alene",
        "**Nesespray",
        "**Ikke ta mer",
        "**Medisinen din",
        "**Ikke kjør bil",
        "Senere",
    ]
    paragraphs = texts()["if_i_took"]["nb"]
    assert len(paragraphs) == len(leads)
    assert all(text.startswith(lead) for text, lead in zip(paragraphs, leads, strict=True))


def test_a_child_with_medicine_means_113_first() -> None:
    for paragraphs in texts()["child_medicine"].values():
        assert PHONE.findall(paragraphs[0]) == ["113"]
        assert PHONE.findall(paragraphs[1]) == ["22 59 13 00"]


def test_no_date_is_written_into_a_text() -> None:
    said = [p for by_language in texts().values() for ps in by_language.values() for p in ps]
    assert not [p for p in said if re.search(r"\b(Sjekket|Sjekka|Checked)\b|\b20\d\d\b", p)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_promise_it_cannot_keep(language: str) -> None:
    promises = re.compile(
        r"\b(anonym\w*|anonymous\w*|for alltid|for ever|forever|bare du kan|berre du kan"
        r"|only you can|trygt lagret|trygt lagra|heilt trygt|helt trygt|completely safe)\b",
        re.IGNORECASE,
    )
    assert not [p for by in texts().values() for p in by[language] if promises.search(p)]


def test_the_program_never_says_we_or_i() -> None:
    # What stands in quotation marks is what she may say herself.
    for by_language in texts().values():
        for language, words in (("nb", "jeg|vi|oss"), ("nn", "eg|vi|oss"), ("en", "I|we|us")):
            for text in by_language[language]:
                own = re.sub(r"«[^»]*»|“[^”]*”", "", text)
                assert not re.search(rf"\b({words})\b", own, re.IGNORECASE), text
