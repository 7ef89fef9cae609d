"""The word test: no text of the program judges, counts, promises too much or smells of a file.

Whole words in any case; a `*` stands for any ending. What is exempt is exempt by its key.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from catalogue import read
from translations import CATALOGUES, LANGUAGES, catalogue_path

RESOURCES = CATALOGUES.parent
FACTS = "facts/texts.json"

# Words that judge, measure, promise or claim to treat, and words that the glossary has replaced.
NORWEGIAN = """
narkoman* rusmisbruk* misbruk* sidemisbruk* russug tilbakefall* sprekk* ren rein edru* nykter*
rusfri* abstinen* fristelse* risiko* risikosituasjon* avvik* tiltak* kartlegg* evaluer* skår score*
mål målet måla målene fremgang framgang gjennomfør* fullfør* streak flink* anonym* behandl*
forebygg* førebygg* overvåk* overvak* journal journalen app appen apper klient* pasient* permanent*
uopprettelig* bruker brukere brukeren brukerne brukar brukarar brukaren brukarane vi
innlegg innlegget oppføring* registrer* merkelapp* heiarop* agenda* dagsorden* backup* passfrase*
passordfrase* kodeord* hovedpassord* gjenopprett* synkroniser* maskinen maskina maskinene hvelv
mestringsstrategi* trigger* utløser* utløys* fritekst rollespill* simulering* kriseplan* panikk*
nødstopp tagg* etikett* kategori* øveversjon prøveversjon demo deltaker* deltakar* medlem*
affirmasjon* konsultasjon* terapeut* eksporter* publiser* dokumentasjon* sladd* maskert* pseudonym*
skjema* konfidensiell* diverse lokalt enheten
skjules byttes deles lagres slettes synkroniseres åpnes krypteres kopieres hentes fjernes vises
sendes skrives leses brukes lagrast slettast delast opnast
"""
NORWEGIAN_PHRASES = (
    "dager på rad",
    "dagar på rad",
    "bra jobba",
    "bra jobbet",
    "god mor",
    "dårlig mor",
    "dårleg mor",
    "sikker på",
    "trygt lagret",
    "trygt lagra",
    "for alltid",
    "for godt",
    "logg inn",
    "logg ut",
    "logge inn",
    "logge ut",
    "et øyeblikk",
    "eit augeblink",
    "sist når",
)
ENGLISH = """
addict* junkie* relapse* sober* clean risk* assess* evaluat* score* goal* progress streak* anonym*
forever permanent* prevents treats treating treatment monitors monitoring app apps client* patient*
user users we our ours us backup agenda sync* synchron* therap* category categories
"""
ENGLISH_PHRASES = (
    "for ever",
    "well done",
    "good job",
    "days in a row",
    "good mother",
    "bad mother",
    "safe to say",
    "safely stored",
    "are you sure",
    "log in",
    "log out",
    "only you can",
)
# Counters and comparisons: nothing she does is counted, summed or held up against last time.
COUNTERS = {
    "nb": r"i snitt|gjennomsnitt\w*|totalt|sammenlagt|til sammen|antall\w*|rekord\w*|hyppig\w*"
    r"|oftere|oftest|sjeldnere|(?:flere|færre|mer|mindre|bedre|verre|sterkere|svakere|lengre"
    r"|kortere) enn|(?:{\w+}|\d+|to|tre|fire|mange|flere) ganger|på rad|streak\w*|statistikk\w*"
    r"|prosent\w*|poeng\w*|av {total}",
    "nn": r"i snitt|gjennomsnitt\w*|totalt|samanlagt|til saman|talet på|rekord\w*|hyppig\w*"
    r"|oftare|oftast|sjeldnare|(?:fleire|færre|meir|mindre|betre|verre|sterkare|svakare|lengre"
    r"|kortare) enn|(?:{\w+}|\d+|to|tre|fire|mange|fleire) gonger|på rad|streak\w*"
    r"|statistikk\w*|prosent\w*|poeng\w*|av {total}",
    "en": r"on average|averages?|in total|totals?|altogether|number of|records?|more often"
    r"|less often|frequent\w*|(?:more|fewer|less|better|worse|stronger|weaker|longer|shorter)"
    r" than|(?:{\w+}|\d+|two|three|four|many|several) times|in a row|streaks?|statistics?"
    r"|per ?cent|of {total}",
}
COUNTING = {
    language: re.compile(rf"(?<![\w.-])(?:{words})(?!\w)|%n (?:gang|gong|time)", re.IGNORECASE)
    for language, words in COUNTERS.items()
}
# Of keys in a row, of days until a text deletes itself, of entries that can be read again, of the
# size of the text, of a record that others keep, of what the body tolerates, and of pressing Esc.
COUNTS_OTHER_THINGS = frozenset(
    {
        ("Passphrases", "på rad"),
        ("Passphrases", "in a row"),
        ("DaysChoice", "antall"),
        ("DaysChoice", "talet på"),
        ("DaysChoice", "number of"),
        ("RescuePage", "av {total}"),
        ("RescuePage", "of {total}"),
        ("SettingsPage", "percent"),
        (FACTS, "record"),
        (FACTS, "kortere enn"),
        (FACTS, "kortare enn"),
        (FACTS, "mindre enn"),
        (FACTS, "less than"),
        (FACTS, "to ganger"),
        (FACTS, "to gonger"),
    }
)
# Her own voice may count as it likes.
PRACTICE = ("practice/nb.json", "practice/nn.json", "practice/en.json")
# One form of each language, so that neither is a translation of the other.
NOT_BOKMÅL = """
ikkje eg kva kven korleis viss noko nokon frå berre no dykk vere gjere opne ein eit meir fleire namn
heime veke gruppen dagboken boken døren natten uken filen mappen listen frem efter nu sjøl
"""
NOT_NYNORSK = """
ikke jeg hva hvem hvor hvordan hvorfor hvis noe noen fra bare nå dere deres være gjøre åpne et en
mer flere navn hjem hjemme uke uka hun åpen vert velge setningen innstillinger
passordsetningen
"""
# Only in Hjelp nå after unlocking, and in the manual. LAR is also a verb: capitals only.
HELP_ONLY = re.compile(r"\b(LAR|OMR|[Rr]us)\b")
HELP_CONTEXTS = frozenset({"HelpPage"})

# Her own voice in the practice journal may say «vi» and “we”; Qt asks in its own English.
# «Slettes …» stands alone for what is going on, where a whole sentence would be in the way.
# The dated facts, approved by name, need two words: where it is said what may be written down, and
# that a computer may be watched.
EXEMPT = frozenset(
    {
        ("practice/nb.json", "vi"),
        ("practice/nn.json", "vi"),
        *(("practice/en.json", word) for word in ("we", "us", "our")),
        ("QFileDialog", "are you sure"),
        ("CopiesCard", "slettes"),
        (FACTS, "pasientjournalen"),
        (FACTS, "patient"),
        (FACTS, "overvåket"),
        (FACTS, "overvaka"),
    }
)


@dataclass(frozen=True)
class Text:
    """A text she may read; `key` is the context of a catalogue or the name of a file."""

    key: str
    language: str
    text: str


def pattern(words: str, phrases: tuple[str, ...] = ()) -> re.Pattern[str]:
    """Matches any of the words, and any of the phrases, as whole words in any case."""
    parts = [re.escape(word).replace(r"\*", r"\w*") for word in [*phrases, *words.split()]]
    return re.compile(rf"(?<![\w.-])(?:{'|'.join(parts)})\b", re.IGNORECASE)


NORSK = pattern(NORWEGIAN, NORWEGIAN_PHRASES)
BANNED = {"nb": NORSK, "nn": NORSK, "en": pattern(ENGLISH, ENGLISH_PHRASES)}
FOREIGN = {"nb": pattern(NOT_BOKMÅL), "nn": pattern(NOT_NYNORSK)}


def banned_words(text: Text) -> list[str]:
    """The words of a text that no text of the program may hold."""
    found = BANNED[text.language].findall(without_questions(text.text))
    if text.key not in HELP_CONTEXTS:
        found += HELP_ONLY.findall(text.text)
    return [word for word in found if (text.key, word.lower()) not in EXEMPT]


def counters(text: Text) -> list[str]:
    """What a text counts, sums or compares and no text of the program may."""
    found = [match.group() for match in COUNTING[text.language].finditer(text.text)]
    return [
        words
        for words in found
        if text.key not in PRACTICE and (text.key, words.lower()) not in COUNTS_OTHER_THINGS
    ]


def without_questions(text: str) -> str:
    """The text without «bruker du» and «bruker den», which are verbs."""
    return re.sub(r"(?i)\b(?:bruker|brukar) (?:du|dere|de|dei|den|han)\b", "", text)


def foreign_words(text: Text) -> list[str]:
    """The words that belong to the other written form of Norwegian, or to an older one."""
    return FOREIGN[text.language].findall(text.text)


def catalogue_texts(language: str) -> Iterator[Text]:
    for message in read(catalogue_path(language)):
        for form in message.forms:
            yield Text(message.context, language, form.replace("&", ""))


def resource_texts() -> Iterator[Text]:
    """The texts of all JSON resources: those below a key that names a language, or all of a file
    that is named after one."""
    for path in sorted(RESOURCES.rglob("*.json")):
        key = path.relative_to(RESOURCES).as_posix()
        named = path.stem if path.stem in LANGUAGES else None
        for language, text in spoken(json.loads(path.read_bytes()), named):
            yield Text(key, language, text)


def spoken(value: object, language: str | None) -> Iterator[tuple[str, str]]:
    """Every string below a language, with that language."""
    match value:
        case str() if language is not None:
            yield language, value
        case dict():
            for name, part in value.items():
                yield from spoken(part, name if name in LANGUAGES else language)
        case list():
            for part in value:
                yield from spoken(part, language)


def all_texts() -> list[Text]:
    catalogues = [text for language in LANGUAGES for text in catalogue_texts(language)]
    return [*catalogues, *resource_texts()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_catalogue_holds_a_banned_word(language: str) -> None:
    texts = list(catalogue_texts(language))
    assert [(text, found) for text in texts if (found := banned_words(text))] == []


def test_no_resource_holds_a_banned_word() -> None:
    texts = list(resource_texts())
    assert texts
    assert [(text, found) for text in texts if (found := banned_words(text))] == []


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_each_form_of_norwegian_is_itself(language: str) -> None:
    texts = [text for text in all_texts() if text.language == language]
    assert [(text, found) for text in texts if (found := foreign_words(text))] == []


def test_nothing_is_counted_or_compared() -> None:
    texts = all_texts()
    assert [(text, found) for text in texts if (found := counters(text))] == []


def test_every_exemption_is_needed() -> None:
    texts = [(text.key, text.text.lower()) for text in all_texts()]
    for key, word in EXEMPT | COUNTS_OTHER_THINGS:
        assert any(key == where and word in text for where, text in texts), (key, word)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Etter et tilbakefall"),
        ("nb", "ETTER ET TILBAKEFALL"),
        ("nb", "Rusmisbrukere."),
        ("nb", "Nå kan du evaluere"),
        ("nb", "Vi tar vare på dagboka"),
        ("nb", "Navnene skjules"),
        ("nb", "Er du sikker på det?"),
        ("nb", "Slett for godt"),
        ("nb", "Nytt innlegg"),
        ("nb", "Alle brukere"),
        ("nb", "Åpne journalen"),
        ("nb", "Du bruker LAR"),
        ("nb", "Ikke for rus"),
        ("nn", "Førebygg sug"),
        ("nn", "Maskina er låst"),
        ("nn", "Teksten lagrast"),
        ("en", "We keep it safe"),
        ("en", "Days in a row"),
        ("en", "A relapse"),
        ("en", "For users"),
        ("en", "OMR"),
    ],
)
def test_a_banned_word_is_found(language: str, text: str) -> None:
    assert banned_words(Text("Page", language, text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Sug {n} ganger denne uka"),
        ("nb", "3 ganger"),
        ("nb", "%n gang(er)"),
        ("nb", "I snitt 5"),
        ("nb", "Totalt: {sum}"),
        ("nb", "Flere enn forrige uke"),
        ("nb", "Svakere enn sist"),
        ("nb", "To kvelder på rad"),
        ("nb", "7 av {total}"),
        ("nn", "{n} gonger"),
        ("nn", "Sjeldnare no"),
        ("nn", "Fleire enn i går"),
        ("en", "%n time(s)"),
        ("en", "Less often"),
        ("en", "Your longest streak"),
        ("en", "3 of {total}"),
    ],
)
def test_a_counter_is_found(language: str, text: str) -> None:
    assert counters(Text("Page", language, text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Noen ganger tar det lengre tid."),
        ("nb", "Først 7. Jeg trodde 9. Etterpå 3."),
        ("nn", "Nokre gonger"),
        ("en", "Sometimes it takes longer."),
    ],
)
def test_what_is_no_counter_passes(language: str, text: str) -> None:
    assert counters(Text("Page", language, text)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Bruker du PC-en alene?"),
        ("nb", "403 tekster lar seg lese"),
        ("nb", "Sprøtt, men apparatet virker"),
        ("nb", "Hvilken dag? Kvinnen, vinden"),
        ("nn", "Brukar du PC-en åleine?"),
        ("en", "The journal is open"),
        ("en", "West, power, just for me"),
    ],
)
def test_a_good_word_passes(language: str, text: str) -> None:
    assert banned_words(Text("Page", language, text)) == []


def test_some_words_are_for_the_help_pages_alone() -> None:
    assert banned_words(Text("HelpPage", "nb", "Er du i LAR?")) == []
    assert banned_words(Text("HelpPage", "nb", "Etter en sprekk")) == ["sprekk"]


def test_an_exemption_counts_for_its_key_alone() -> None:
    assert banned_words(Text("practice/nb.json", "nb", "Vi lo.")) == []
    assert banned_words(Text("practice/nb.json", "nb", "Vi var flinke.")) == ["flinke"]
    assert banned_words(Text("Today", "nb", "Vi lo.")) == ["Vi"]
    assert banned_words(Text("practice/en.json", "en", "We laughed.")) == []
    assert banned_words(Text("Today", "en", "We laughed.")) == ["We"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Ikkje no"),
        ("nb", "Åpne filen"),
        ("nb", "Gå frem"),
        ("nn", "Ikke nå"),
        ("nn", "Åpne fila"),
        ("nn", "Noe frå henne"),
    ],
)
def test_a_word_of_the_other_form_is_found(language: str, text: str) -> None:
    assert foreign_words(Text("Page", language, text))


def test_addresses_and_endings_are_no_words() -> None:
    assert foreign_words(Text("Page", "nb", "rusinfo.no")) == []
    assert foreign_words(Text("Page", "nn", "PC-en")) == []


def test_texts_are_found_below_the_name_of_a_language() -> None:
    value = {"id": "a", "nb": ["En", {"mer": "To"}], "en": "One", "other": {"nn": "Ein"}}
    assert list(spoken(value, None)) == [("nb", "En"), ("nb", "To"), ("en", "One"), ("nn", "Ein")]
    assert list(spoken(["En"], "nb")) == [("nb", "En")]
