"""The dated facts: numbers and legal and medical texts. Exempt by name from the word test."""

import json
import re
from datetime import date, time
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
    "checked",
    "by",
}
DAYS = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?")
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DATED = re.compile(r"20\d\d(-\d\d(-\d\d)?)?")
KINDS = {"law", "health", "safety", "helplines"}
ABOUT = {"kind", "title", "checked", "by"}
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
    "when_i_call",
    "child_medicine",
    "child_unsure",
    "child_medicine_box",
    "tired_of_living",
    "violence",
    "first_who",
    "first_who_carried",
    "first_voluntary",
    "first_cannot",
    "first_alone",
    "road_yes",
    "road_others",
    "road_watched",
    "recovery_code",
    "craving_heading",
    "no_answer",
}
# As it was written for a clinician to approve: any other word is another text.
IF_I_TOOK = (
    "**113** hvis du blir veldig trøtt, puster tungt eller sakte, eller er redd. Ring heller én "
    "gang for mye. Ring selv om du er redd for hva som skjer etterpå.",
    "**Er barnet hos deg?** Få en voksen til å komme nå. Kommer ingen: ring 113 eller 116 117 og "
    "si at du er alene med et barn.",
    "**Ikke vær alene.** Ring noen og si hva du har tatt.",
    "**Nesespray (nalokson):** Si hvor den er. Du kan ikke gi den til deg selv når du har sovnet. "
    "Den virker kortere enn metadon. Derfor må den som er hos deg, ringe 113 selv om du våkner "
    "igjen.",
    "**Ikke ta mer. Ikke drikk oppå, og ikke ta beroligende eller sovemedisin.** Kroppen kan tåle "
    "mindre enn før, også etter få dagers pause. Det farlige kan komme flere timer senere.",
    "**Medisinen din:** Spør 113 eller legevakt 116 117 før du tar neste.",
    "**Ikke kjør bil.** Skal du i gruppa i dag, ring og si at du ikke kommer.",
    "Senere, når det er trygt: Det skjedde noe. Hva hadde skjedd rett før? Hvem vil du si det til "
    "først?",
)
# What each paragraph tells, in bokmål, nynorsk and English.
IF_I_TOOK_TELLS = (
    (r"^\*\*113.*redd for hva", r"^\*\*113.*redd for kva", r"^\*\*113.*afraid of what"),
    (r"voksen.*113 eller 116 117", r"vaksen.*113 eller 116 117", r"adult.*113 or 116 117"),
    (r"Ikke vær alene", r"Ikkje ver åleine", r"Do not be alone"),
    (r"nalokson.*metadon.*113", r"nalokson.*metadon.*113", r"naloxone.*methadone.*113"),
    (r"Ikke ta mer.*oppå.*pause", r"Ikkje ta meir.*oppå.*pause", r"not take more.*on top.*break"),
    (r"Medisinen din.*116 117", r"Medisinen din.*116 117", r"Your medicine.*116 117"),
    (r"Ikke kjør bil.*gruppa", r"Ikkje køyr bil.*gruppa", r"Do not drive.*group"),
    (r"^Senere, når det er trygt", r"^Seinare, når det er trygt", r"^Later, when it is safe"),
)
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
    found: dict[str, dict[str, Any]] = load("texts.json")["texts"]
    return {
        key: {name: part for name, part in item.items() if name not in ABOUT}
        for key, item in found.items()
    }


def facts() -> dict[str, dict[str, Any]]:
    """Every number and every text by its id or key, as it stands."""
    return {**load("texts.json")["texts"], **numbers()}


@pytest.mark.parametrize("name", ["numbers.json", "texts.json"])
def test_files_are_readable(name: str) -> None:
    content = load(name)
    raw = (FACTS / name).read_text(encoding="utf-8")
    assert raw == json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    assert set(content) == {name.removesuffix(".json")}


def test_a_key_stands_once_in_each_file() -> None:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        assert len(dict(pairs)) == len(pairs), [key for key, _ in pairs]
        return dict(pairs)

    for name in ("numbers.json", "texts.json"):
        json.loads((FACTS / name).read_text(encoding="utf-8"), object_pairs_hook=once)


def test_each_fact_has_a_place_for_the_day_and_the_person() -> None:
    for key, fact in facts().items():
        assert (fact["checked"] is None) == (fact["by"] is None), key
        if fact["by"] is not None:
            assert date.fromisoformat(fact["checked"]) <= date.today(), key
            assert set(fact["by"]) == {"name", "title"}, key
            assert all(said.strip() for said in fact["by"].values()), key


def test_each_text_says_what_it_is_about_and_what_it_is_called() -> None:
    for key, text in load("texts.json")["texts"].items():
        assert set(text) == ABOUT | set(LANGUAGES), key
        assert text["kind"] in KINDS, key
        assert tuple(text["title"]) == LANGUAGES, key
        assert all(title.strip() for title in text["title"].values()), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_facts_are_called_the_same(language: str) -> None:
    called = [(fact.get("title") or fact["name"])[language] for fact in facts().values()]
    assert len(set(called)) == len(called)


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


def test_hours_are_always_unknown_or_spans() -> None:
    for number in numbers().values():
        hours = number["hours"]
        if not isinstance(hours, list):
            assert hours in ("always", None)
            continue
        assert hours
        for span in hours:
            assert set(span) == {"days", "from", "to"}
            assert DAYS.fullmatch(span["days"])
            assert time.fromisoformat(span["from"]) != time.fromisoformat(span["to"])
            first, _, last = span["days"].partition("-")
            assert WEEK.index(first) <= WEEK.index(last or first)


def test_sources_have_a_year_at_least() -> None:
    dates = [number["sources_date"] for number in numbers().values()]
    assert all(each is None or DATED.fullmatch(each) for each in dates)


def test_lock_screen_has_exactly_these_numbers() -> None:
    shown = [number["number"] for number in numbers().values() if number["lock_screen"]]
    assert sorted(shown) == sorted(LOCK_SCREEN)


def test_the_emergency_numbers_are_all_there() -> None:
    for wanted in ("113", "112", "110"):
        assert numbers()[wanted]["group"] == "danger"
        assert numbers()[wanted]["hours"] == "always"


def test_what_is_not_confirmed_is_not_shown() -> None:
    for name, web in (("rusinfo", "rusinfo.no"), ("foreldresupport", "mentalhelse.no")):
        assert numbers()[name]["number"] is None
        assert numbers()[name]["web"] == web
        assert not any(re.search(r"\d", said) for said in numbers()[name]["note"].values())
    assert numbers()["foreldresupport"]["hours"] is None
    assert numbers()["rusinfo"]["hours"] == [{"days": "mon-fri", "from": "11:00", "to": "18:00"}]


def test_mental_helse_has_a_queue_and_no_hours() -> None:
    line = numbers()["116123"]
    assert line["hours"] is None
    assert line["note"]["nb"] == "Det kan være kø."
    assert [each["id"] for each in numbers().values() if each["number"] == "116 123"] == ["116123"]


def test_kirkens_sos_is_an_ordinary_number() -> None:
    assert "Vanlig nummer." in numbers()["22400040"]["note"]["nb"]


def test_only_numbers_that_are_sure_stand_anywhere() -> None:
    sure = {"113", "112", "110", "116 117", "116 123", "116 111", "116 006"}
    sure |= {"22 40 00 40", "22 59 13 00"}
    raw = "".join((FACTS / name).read_text("utf-8") for name in ("numbers.json", "texts.json"))
    written = {
        re.sub(r"\D", "", each) for each in re.findall(r"(?<![\w:-])\d[\d ]*\d(?![\w:-])", raw)
    }
    years = {each for each in written if DATED.fullmatch(each)}
    assert {each for each in written - years if len(each) > 2} == {
        each.replace(" ", "") for each in sure
    }


def test_no_promise_of_confidentiality_is_made_for_a_call() -> None:
    promises = re.compile(r"taushet|teieplikt|confidential", re.IGNORECASE)
    for key in ("if_i_took", "when_i_call", "child_medicine"):
        for paragraphs in texts()[key].values():
            assert not [each for each in paragraphs if promises.search(each)], key


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


def test_if_i_took_stands_word_by_word_and_in_its_order() -> None:
    assert texts()["if_i_took"]["nb"] == [*IF_I_TOOK]


@pytest.mark.parametrize("language", LANGUAGES)
def test_if_i_took_says_the_same_in_the_same_order(language: str) -> None:
    paragraphs = texts()["if_i_took"][language]
    assert len(paragraphs) == len(IF_I_TOOK_TELLS)
    for text, told in zip(paragraphs, IF_I_TOOK_TELLS, strict=True):
        assert re.search(told[LANGUAGES.index(language)], text), text


def test_a_child_with_medicine_means_113_first() -> None:
    for paragraphs in texts()["child_medicine"].values():
        assert [PHONE.findall(each) for each in paragraphs] == [["113"]]
    for paragraphs in texts()["child_unsure"].values():
        assert [PHONE.findall(each) for each in paragraphs] == [["22 59 13 00"]]


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
