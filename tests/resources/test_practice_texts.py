"""The practice journal: its shape, its counts, and what must never stand in it."""

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from mammadagbok.domain.craving import STRENGTHS, Craving
from mammadagbok.domain.group_pack import ReadPack
from mammadagbok.domain.hash_words import hash_words
from mammadagbok.domain.labelling import stops
from mammadagbok.domain.pack_file import read_pack, write_pack

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = ("nb", "nn", "en")

ENTRY_KEYS = {"kind", "days_ago", "time", "text", "private", "meeting_days_ago", "craving"}
CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def words(line: str) -> tuple[str, ...]:
    """The words of a line, for a list that is easy to read."""
    return tuple(line.split())


# The word test of words-and-care.md; a trailing * stands for any ending.
NORWEGIAN = words(
    "narkoman* rusmisbruk* misbruker* tilbakefall* sprekk ren rein edru nykter rusfri abstinen* "
    "risiko avvik tiltak kartlegg* evaluer* skår score mål fremgang framgang gjennomfør* fullfør* "
    "streak flink anonym* permanent behandle* behandla* forebygg* førebygg* overvåk* overvak* "
    "journal app klient* pasient* bruker brukar"
)
BANNED = {
    "nb": NORWEGIAN,
    "nn": NORWEGIAN,
    "en": words(
        "addict* junkie* relapse* sober* clean risk* assess* evaluat* score* goal* progress "
        "streak* anonym* forever permanent* prevent* treat* monitor* app apps client* patient* "
        "user users"
    ),
}
BANNED_PHRASES = {
    "nb": (
        "dager på rad",
        "bra jobba",
        "god mor",
        "dårlig mor",
        "sikker på",
        "trygt lagret",
        "for alltid",
    ),
    "nn": (
        "dagar på rad",
        "bra jobba",
        "god mor",
        "dårleg mor",
        "sikker på",
        "trygt lagra",
        "for alltid",
    ),
    "en": ("days in a row", "well done", "good mother", "bad mother", "for ever"),
}
SUBSTANCES = words(
    "rus rusa ruset rusen rusmid* russug stoff stoffet heroin* metadon* subutex morfin* "
    "buprenorfin* dose* alkohol* øl vin hasj piller* pillar* fristelse* freisting*"
)
LABELS = {
    "nb": SUBSTANCES,
    "nn": SUBSTANCES,
    "en": words(
        "drug* heroin* methadon* morphin* buprenorphin* dose* alcohol* beer wine hash pills "
        "drunk high temptation* using"
    ),
}
# Entries hang on relative dates, so a weekday, a month or a season would come out wrong.
DATED = {
    "nb": words(
        "mandag* tirsdag* onsdag* torsdag* fredag* lørdag* søndag* helga helgen sommer* vinter* "
        "våren høst* jul jula påske* snø* januar februar mars april mai juni juli august "
        "september oktober november desember"
    ),
    "nn": words(
        "måndag* tysdag* onsdag* torsdag* fredag* laurdag* søndag* sundag* helga sommar* vinter* "
        "våren haust* jul jula påske* snø* januar februar mars april mai juni juli august "
        "september oktober november desember"
    ),
    "en": words(
        "monday* tuesday* wednesday* thursday* friday* saturday* sunday* weekend* summer* winter* "
        "spring autumn christmas easter snow* january february march april june july august "
        "september october november december"
    ),
}
OTHER_FORMS = {
    "nb": words(
        "gruppen dagboken boken døren natten uken filen mappen listen tiden katten hånden "
        "frem efter nu sjøl"
    ),
    "nn": words(
        "jeg ikke hvordan hva hvor hvem hvorfor noe noen bare hun dere fra nå da ble gikk fikk "
        "vart vert gruppen dagboken huske hjem sier uke uker skreve torte åpne åpna selv mye "
        "gruppe kjøkkenet vindu søsteren lille melk vann sjukt me"
    ),
    "en": words("mom mommy color favorite gray apartment sidewalk diaper pajama* neighbor* gotten"),
}
S_PASSIVE = words("skjules byttes deles lagres slettes brukes gjøres skrives leses sendes vises")
LEAVES_HOME = re.compile(
    r"\b(gikk (en )?tur|gikk ut|gå (en )?tur|gå ut|gåtur|tur ut|løp\w*|jogg\w*|sykl\w*|kjør\w*"
    r"|butikk\w*|kiosk\w*|trapp\w*|utenfor|ute|balkong\w*|trening\w*|gikk fra|dro"
    r"|gjekk (ein )?tur|gjekk ut|spr[ai]ng\w*|køyr\w*|utanfor|gjekk frå|drog"
    r"|went (out|for)|walk\w*|r[au]n|running|jog\w*|cycl\w*|dr[io]ve\w*|shop\w*|stair\w*|outside"
    r"|balcon\w*|gym|left)\b",
    re.IGNORECASE,
)
THEIRS = {
    "nb": ("det bare kom", "Hjemmebesøk"),
    "nn": ("det berre kom", "Heimebesøk"),
    "en": ("it just came", "Home visit"),
}
"""The cause that is none, and the other meeting."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language the practice journal speaks."""
    spoken: str = request.param
    return spoken


def path(language: str) -> Path:
    """Where the practice journal of this language lies."""
    return RESOURCES / "practice" / f"{language}.json"


def load(language: str) -> dict[str, Any]:
    """The practice journal of this language as it stands in the resources."""
    content: dict[str, Any] = json.loads(path(language).read_text(encoding="utf-8"))
    return content


def entries(language: str, kind: str | None = "any") -> list[dict[str, Any]]:
    """All entries, or those of one kind (None is an entry without a kind)."""
    found: list[dict[str, Any]] = load(language)["entries"]
    return found if kind == "any" else [entry for entry in found if entry["kind"] == kind]


def strings(value: object) -> Iterator[str]:
    """Every text inside a JSON value, keys left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)


def shown_texts(language: str) -> list[str]:
    """Every text she would see; the kind of an entry is a code word and is left out."""
    content = load(language)
    for item in (*content["entries"], *content["phases"]):
        del item["kind"]
    return list(strings(content))


def found_words(banned: tuple[str, ...], texts: list[str]) -> list[str]:
    """Which of the words (whole, any case, * for any ending) occur in the texts."""
    hits: list[str] = []
    for word in banned:
        ending = r"\w*" if word.endswith("*") else ""
        pattern = re.compile(rf"\b{re.escape(word.rstrip('*'))}{ending}\b", re.IGNORECASE)
        hits += [f"{word}: {text}" for text in texts if pattern.search(text)]
    return hits


def test_has_exactly_these_parts(language: str) -> None:
    about_group = {"plans", "rehearsals", "rules", "phases", "group_files"}
    others = {"entries", "meetings", "topics", "cheers", "people", "names"}
    assert set(load(language)) == others | about_group


def test_its_file_from_the_group_is_one_that_could_be_made(language: str) -> None:
    (item,) = load(language)["group_files"]
    read = read_pack(json.dumps(item["file"]).encode())
    assert read == ReadPack(read.pack)
    assert stops(read.pack) == ()
    known = (RESOURCES / "words" / f"{language}.txt").read_text("utf-8").split()
    assert tuple(item["words"]) == hash_words(write_pack(read.pack), known)


def test_file_is_readable_utf8_with_two_spaces(language: str) -> None:
    raw = path(language).read_text(encoding="utf-8")
    assert raw == json.dumps(load(language), ensure_ascii=False, indent=2) + "\n"


def test_entries_have_the_same_shape(language: str) -> None:
    for entry in entries(language):
        assert set(entry) - {"fun"} == ENTRY_KEYS
        assert entry.get("fun", True) is True
        assert isinstance(entry["private"], bool)
        assert CLOCK.fullmatch(entry["time"])
        assert entry["text"] == entry["text"].strip()
        assert (entry["craving"] is not None) == (entry["kind"] == "craving")
        assert (entry["meeting_days_ago"] is not None) == (entry["kind"] == "reflection")


@pytest.mark.parametrize(
    ("kind", "count"),
    [("any", 60), ("moment", 30), ("craving", 12), ("reflection", 11), (None, 5), ("letter", 2)],
)
def test_counts(language: str, kind: str | None, count: int) -> None:
    assert len(entries(language, kind)) == count


def test_a_fifth_is_plain_fun_and_open(language: str) -> None:
    fun = [entry for entry in entries(language) if entry.get("fun")]
    assert len(fun) * 5 == len(entries(language))
    assert all(entry["kind"] in ("moment", None) and not entry["private"] for entry in fun)


def test_days_spread_over_a_year_and_none_is_still_to_come(language: str) -> None:
    days = [entry["days_ago"] for entry in entries(language)]
    assert len(set(days)) == len(days)
    # Day 0 is left out: whatever the time, it could lie ahead of a mother who opens this at night.
    assert min(days) >= 1
    assert 300 < max(days) <= 365
    assert sum(day <= 60 for day in days) > len(days) / 3
    assert all(any(start < day <= start + 60 for day in days) for start in range(0, 360, 60))


def test_several_kinds_since_the_previous_meeting(language: str) -> None:
    recent = [entry["kind"] for entry in entries(language) if entry["days_ago"] <= 12]
    assert len(recent) >= 4
    assert len(set(recent)) >= 3


def test_lengths_vary_from_a_line_to_three_paragraphs(language: str) -> None:
    paragraphs = [entry["text"].count("\n") + 1 for entry in entries(language) if entry["text"]]
    assert set(paragraphs) == {1, 2, 3}
    assert all("\n\n" not in entry["text"] for entry in entries(language))


def test_first_lines_differ(language: str) -> None:
    starts = [" ".join(entry["text"].split()[:2]) for entry in entries(language) if entry["text"]]
    assert len(set(starts)) >= len(starts) - 3


def test_letters_are_private_and_few_others_are(language: str) -> None:
    assert all(entry["private"] for entry in entries(language, "letter"))
    others = [
        entry for entry in entries(language) if entry["private"] and entry["kind"] != "letter"
    ]
    assert len(others) in (2, 3)


def test_cravings_vary(language: str) -> None:
    cravings = entries(language, "craving")
    episodes = [entry["craving"] for entry in cravings]
    for episode in episodes:
        assert set(episode) >= {"before", "after", "cause", "helped"}
        assert set(episode) <= {each.name for each in fields(Craving)}
        strengths = (*episode.get("during", ()), *map(episode.get, ("before", "after", "expected")))
        assert all(strength is None or strength in STRENGTHS for strength in strengths)
    assert any(episode.get("during") for episode in episodes)
    both = [e for e in episodes if e["before"] is not None and e["after"] is not None]
    assert any(e["after"] < e["before"] for e in both)
    assert any(e["after"] >= e["before"] for e in both)
    assert any(not entry["text"] and entry["craving"]["before"] is not None for entry in cravings)
    assert any(entry["text"] and entry["craving"]["before"] is None for entry in cravings)
    assert all(entry["text"] or entry["craving"]["before"] is not None for entry in cravings)
    causes = [e["cause"] for e in episodes if e["cause"]]
    assert len(set(causes)) == len(causes)
    assert THEIRS[language][0] in causes


def test_nothing_that_helped_takes_her_away_from_a_sleeping_child(language: str) -> None:
    helped = [entry["craving"]["helped"] for entry in entries(language, "craving")]
    assert any(helped)
    assert [text for text in helped if LEAVES_HOME.search(text)] == []


@pytest.mark.parametrize("text", ["gikk ut", "Gå tur", "løpe tur", "en tur ut", "Gikk en tur"])
def test_leaving_home_is_recognised(text: str) -> None:
    assert LEAVES_HOME.search(text)


def test_meetings_come_every_fourteen_days_with_one_other(language: str) -> None:
    meetings = load(language)["meetings"]
    for meeting in meetings:
        assert set(meeting) == {"in_days", "time", "place", "name"}
        assert CLOCK.fullmatch(meeting["time"])
    group = [meeting["in_days"] for meeting in meetings if not meeting["name"]]
    assert group == list(range(2, min(group) - 1, -14))
    other = [meeting for meeting in meetings if meeting["name"]]
    assert [(m["in_days"], m["name"]) for m in other] == [(4, THEIRS[language][1])]


def test_reflections_follow_a_past_meeting(language: str) -> None:
    meetings = {(-m["in_days"], m["time"]) for m in load(language)["meetings"] if not m["name"]}
    past = {days: time for days, time in meetings if days > 0}
    for entry in entries(language, "reflection"):
        day = entry["meeting_days_ago"]
        assert day in past
        assert entry["days_ago"] <= day
        assert entry["days_ago"] < day or entry["time"] > past[day]


def test_topics_cheers_people_and_names(language: str) -> None:
    content = load(language)
    assert 3 <= len(content["topics"]) <= 4
    assert all(set(topic) == {"text", "days_ago"} for topic in content["topics"])
    assert all(1 <= topic["days_ago"] <= 365 for topic in content["topics"])
    assert 6 <= len(content["cheers"]) <= 8
    assert all(set(cheer) == {"text", "days_ago", "about", "by"} for cheer in content["cheers"])
    assert all(1 <= cheer["days_ago"] <= 365 for cheer in content["cheers"])
    assert len(content["people"]) == 3
    keys = {"name", "number", "at_night", "can_come", "with_child", "not_when"}
    for person in content["people"]:
        assert set(person) == keys
        # No Norwegian number starts with 000, so nobody real is ever called.
        assert re.fullmatch(r"000 00 \d{3}", person["number"])
    assert 3 <= len(content["names"]) <= 4
    written = " ".join(entry["text"] for entry in content["entries"])
    for pair in content["names"]:
        assert re.search(rf"\b{pair['name']}\b", written)
        assert pair["name"] not in pair["replacement"]
        assert pair["replacement"] != "barnet"


def test_word_test(language: str) -> None:
    assert found_words(BANNED[language], shown_texts(language)) == []
    assert found_words(BANNED_PHRASES[language], shown_texts(language)) == []


def test_no_label_and_no_substance(language: str) -> None:
    assert found_words(LABELS[language], shown_texts(language)) == []
    # In capitals only: «lar» is also an everyday verb.
    assert [text for text in shown_texts(language) if re.search(r"LAR", text)] == []


def test_nothing_ties_a_text_to_a_season_or_a_weekday(language: str) -> None:
    assert found_words(DATED[language], shown_texts(language)) == []


def test_one_form_of_each_language(language: str) -> None:
    assert found_words(OTHER_FORMS[language], shown_texts(language)) == []
    assert found_words(S_PASSIVE, shown_texts(language)) == []


def test_the_word_finder_finds_whole_words_only() -> None:
    assert found_words(("ren",), ["Hun er renere, i regnet."]) == []
    assert found_words(("ren",), ["REN"]) == ["ren: REN"]
    assert found_words(("anonym*",), ["anonymt"]) == ["anonym*: anonymt"]


def test_the_same_life_in_every_language() -> None:
    """Kinds, days, times, numbers and who is private: only the words are told afresh."""

    def life(language: str) -> list[object]:
        return [
            [entry[key] for key in ("kind", "days_ago", "time", "private", "meeting_days_ago")]
            + [entry.get("fun", False), entry["craving"] and entry["craving"]["before"]]
            for entry in entries(language)
        ]

    assert life("nb") == life("nn") == life("en")
    texts = {language: {each["text"] for each in entries(language)} for language in LANGUAGES}
    assert texts["nb"] & texts["nn"] == texts["nn"] & texts["en"] == {""}


@pytest.mark.parametrize(
    "text", ["gjekk ut", "sprang", "went for a walk", "ran out", "køyrde", "to the shop"]
)
def test_leaving_home_is_recognised_in_each_language(text: str) -> None:
    assert LEAVES_HOME.search(text)
