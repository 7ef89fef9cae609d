"""The word test: no text of the program judges, counts, promises too much or smells of a file.

Whole words in any case; a `*` stands for any ending. What is exempt is exempt by its key.
"""

import json
import re

import pytest

from texts_said import (
    FACTS,
    LEADER_KEY,
    PRACTICE,
    RESOURCES,
    Text,
    all_texts,
    catalogue_texts,
    key_of,
    leader_texts,
    pattern,
    resource_texts,
    spoken,
)
from translations import LANGUAGES

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
hendels* episod* observasjon* samspill* samspel* verktøy* øvelse* refleksjon* logg loggen
oppmøte* fravær* ros skryt* kompliment* tilbakemelding* punkt punktet økt økta trening* privat*
hemmelig* hemmeleg* sperret tredjeperson* rapport* oppsummering* referat* eksport* import* stempel*
mal malen utfylling* oppgave oppgaven oppgaver pakke pakka pakken pakker opplegg* nettverkskart*
kontaktperson*
nødhjelp* naudhjelp* substitusjon* dose dosen doser stoff stoffet motivasjon* flukt* pin arkiv*
dump* test tester testen fagperson* kontrollør* bekymringsmelding* historikk* statistikk* fase fasen
fasane fasene forløp* klage* trang trangen symptom* varselsignal* kontrakt* retningslinje*
timeplan* glem gløym lekse* revisjon* vedlegg* høydepunkt* oss vår vårt våre mestring* suksess*
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
    "skjulte navn",
    "gøymde namn",
    "rulle tilbake",
    "slettede elementer",
)
ENGLISH = """
addict* junkie* relapse* sober* clean risk* assess* evaluat* score* goal* progress streak* anonym*
forever permanent* prevents treats treating treatment monitors monitoring app apps client* patient*
user users we our ours us backup agenda sync* synchron* therap* category categories
tracker* compliment* feedback praise* attendance secret* archive* dose doses complaint*
routine* success* achievement* diary
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
        ("AppearanceCard", "percent"),
        (FACTS, "record"),
        (FACTS, "kortere enn"),
        (FACTS, "kortare enn"),
        (FACTS, "mindre enn"),
        (FACTS, "less than"),
        (FACTS, "to ganger"),
        (FACTS, "to gonger"),
    }
)
# One form of each language, so that neither is a translation of the other.
NOT_BOKMÅL = """
ikkje eg kva kven korleis viss noko nokon frå berre no dykk vere gjere opne ein eit meir fleire namn
heime veke gruppen dagboken boken døren natten uken filen mappen listen frem efter nu sjøl
klokken tiden linjen hånden trappen saman seier sjølv høyrer tek kjem medan difor òg anna hugse
kvar kvifor blei teke nokre dei mykje bilete augeblink
"""
NOT_NYNORSK = """
ikke jeg hva hvem hvor hvordan hvorfor hvis noe noen fra bare nå dere deres være gjøre åpne et en
mer flere navn hjem hjemme uke uka hun åpen vert velge setningen innstillinger
passordsetningen mye sammen sier selv hører tar kommer skriver mens derfor annen annet huske
hver ble tatt uten bilde bildet bilder samme disse skrevet lagret slettet senere måned dager
minutter øyeblikk sikkerhetskopi* papirkurv*
"""
# Only in Hjelp nå after unlocking, and in the manual. LAR is also a verb: capitals only.
HELP_ONLY = re.compile(r"\b(LAR|OMR|[Rr]us)\b")
HELP_CONTEXTS = frozenset({"HelpPage"})
BEFORE_UNLOCKING = "help/opening.md"

# Her own voice in the practice journal may say «vi».
HER_OWN = frozenset({"vi", "oss", "vår", "vårt", "våre", "we", "us", "our", "ours"})
# The rules of the group are the group's own, Qt asks in its own English and prints cover sheets,
# and the dated facts, approved by name, need some words: where it is said what may be written down,
# that a computer may be watched, what a phone keeps, and what to bring to a doctor. The manual
# has two of them, and the title of an ombudsman.
EXEMPT = frozenset(
    {
        ("QFileDialog", "are you sure"),
        ("QCupsJobWidget", "hemmelig"),
        ("QCupsJobWidget", "hemmeleg"),
        ("QCupsJobWidget", "secret"),
        ("QPageSetupWidget", "punkt"),
        ("RulesCard", "våre"),
        ("RulesNote", "våre"),
        ("RulesQuiet", "våre"),
        (FACTS, "pasientjournalen"),
        (FACTS, "patient"),
        (FACTS, "overvåket"),
        (FACTS, "overvaka"),
        (FACTS, "loggen"),
        (FACTS, "pakken"),
        (FACTS, "pakka"),
        ("facts/numbers.json", "loggen"),
        (PRACTICE, "pakka"),
        ("help/safety.md", "overvåket"),
        ("help/safety.md", "overvaka"),
        ("help/complain.md", "pasient"),
        ("help/complain.md#", "klage"),
        ("help/complain.md", "klage"),
        ("help/complain.md", "klagen"),
        ("help/complain.md", "complaint"),
        ("help/help-now.md", "loggen"),
        ("help/group.md", "våre"),
        ("AboutCard", "praises"),
        # Where a leader is told in which papers the program has no place, and what Windows says.
        (LEADER_KEY, "behandlingsplan"),
        (LEADER_KEY, "treatment"),
        (LEADER_KEY, "apper"),
        (LEADER_KEY, "apps"),
    }
)
NORSK = pattern(NORWEGIAN, NORWEGIAN_PHRASES)
# Where it is said that words of both forms are found, and on a button of Windows.
BOTH_FORMS = frozenset(
    {("help/finding.md", "hugse"), ("help/finding.md", "huske"), (LEADER_KEY, "Mer")}
)
BANNED = {"nb": NORSK, "nn": NORSK, "en": pattern(ENGLISH, ENGLISH_PHRASES)}
ENGLISH_WORDS = pattern("the and of are you your this cancel save close folder settings password")
FOREIGN = {"nb": pattern(NOT_BOKMÅL), "nn": pattern(NOT_NYNORSK)}


def banned_words(text: Text) -> list[str]:
    """The words of a text that no text of the program may hold."""
    found = BANNED[text.language].findall(without_questions(text.text))
    if text.key not in HELP_CONTEXTS and not in_the_manual(text):
        found += HELP_ONLY.findall(text.text)
    hers = HER_OWN if text.key == PRACTICE else frozenset()
    return [
        word
        for word in found
        if (text.key, word.lower()) not in EXEMPT and word.lower() not in hers
    ]


def in_the_manual(text: Text) -> bool:
    """Whether it stands in the manual of the open journal, below a heading."""
    return text.key.endswith(".md") and text.key != BEFORE_UNLOCKING


def counters(text: Text) -> list[str]:
    """What a text counts, sums or compares and no text of the program may."""
    found = [match.group() for match in COUNTING[text.language].finditer(text.text)]
    return [
        words
        for words in found
        if text.key != PRACTICE and (text.key, words.lower()) not in COUNTS_OTHER_THINGS
    ]


def without_questions(text: str) -> str:
    """The text without «bruker du» and «bruker den», which are verbs."""
    return re.sub(r"(?i)\b(?:bruker|brukar) (?:du|dere|de|dei|den|han)\b", "", text)


def foreign_words(text: Text) -> list[str]:
    """The words that belong to the other written form of Norwegian, to an older one, or, where no
    name of a file or key is meant, to English."""
    words = re.sub(r"\{\w+\}|\(\*[^)]*\)", "", text.text)
    found = [*FOREIGN[text.language].findall(words), *ENGLISH_WORDS.findall(words)]
    return [word for word in found if (text.key, word) not in BOTH_FORMS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_catalogue_holds_a_banned_word(language: str) -> None:
    texts = list(catalogue_texts(language))
    assert [(text, found) for text in texts if (found := banned_words(text))] == []


def test_no_resource_holds_a_banned_word() -> None:
    texts = list(resource_texts())
    assert texts
    assert [(text, found) for text in texts if (found := banned_words(text))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_leaders_page_holds_no_banned_word(language: str) -> None:
    texts = [text for text in leader_texts() if text.language == language]
    assert texts
    assert [(text, found) for text in texts if (found := banned_words(text))] == []


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_each_form_of_norwegian_is_itself(language: str) -> None:
    texts = [text for text in all_texts() if text.language == language]
    assert [(text, found) for text in texts if (found := foreign_words(text))] == []


def test_nothing_is_counted_or_compared() -> None:
    texts = all_texts()
    assert [(text, found) for text in texts if (found := counters(text))] == []


# Of texts that say where something of hers lies: program and journal may be on a stick (ADR 39).
FIRST_WHO = json.loads((RESOURCES / FACTS).read_text("utf-8"))["texts"]["first_who"]
HERE_ALONE = re.compile(
    r"(kopi|tryggingskopi|lagre|lagra|dagbok)[^.:]* (på|ut av) (denne )?PC-en(?! din)"
    r"|(cop(y|ies)|saved|journal)[^.:]* (on|leaves) this computer",
    re.IGNORECASE,
)


def _said_to_lie_here(text: Text) -> bool:
    return not text.is_qts and HERE_ALONE.search(text.text) is not None


def test_no_text_says_that_what_is_hers_lies_on_this_computer() -> None:
    """But for one, which the program changes for another where it is carried along."""
    texts = [text for text in all_texts() if text.key != LEADER_KEY]
    said = [text.text for text in texts if _said_to_lie_here(text)]
    assert sorted(said) == sorted(FIRST_WHO[language][0] for language in LANGUAGES)


@pytest.mark.parametrize(
    "text",
    [
        "Det du skriver, blir lagret kryptert på denne PC-en.",
        "Han ligg òg i éin tryggingskopi på denne PC-en.",
        "sammen med kopiene på PC-en og innstillingene",
        "It is also in one spare copy on this computer.",
    ],
)
def test_a_text_that_puts_what_is_hers_on_this_computer_is_found(text: str) -> None:
    assert _said_to_lie_here(Text("Page", "", text))


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
        ("nb", "Er du sikker på det?"),
        ("nb", "Slett for godt"),
        ("nb", "Nytt innlegg"),
        ("nb", "Alle brukere"),
        ("nb", "Åpne journalen"),
        ("nb", "Du bruker LAR"),
        ("nb", "Ikke for rus"),
        ("nn", "Førebygg sug"),
        ("nn", "Maskina er låst"),
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
    assert banned_words(Text("help/safety.md", "nb", "Er du i LAR?")) == []
    assert banned_words(Text("help/opening.md", "nb", "Er du i LAR?")) == ["LAR"]
    assert banned_words(Text("HelpPage", "nb", "Etter en sprekk")) == ["sprekk"]


def test_an_exemption_counts_for_its_key_alone() -> None:
    assert banned_words(Text(PRACTICE, "nb", "Vi lo.")) == []
    assert banned_words(Text(PRACTICE, "nb", "Vi var flinke.")) == ["flinke"]
    assert banned_words(Text("Today", "nb", "Vi lo.")) == ["Vi"]


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


def test_a_key_does_not_tell_the_language() -> None:
    assert key_of(RESOURCES / "prompts" / "nb.json") == "prompts.json"
    assert key_of(RESOURCES / "help" / "nn" / "craving.md") == "help/craving.md"
    assert key_of(RESOURCES / "facts" / "texts.json") == FACTS


def test_texts_are_found_below_the_name_of_a_language() -> None:
    value = {"id": "a", "nb": ["En", {"mer": "To"}], "en": "One", "other": {"nn": "Ein"}}
    assert list(spoken(value, None)) == [("nb", "En"), ("nb", "To"), ("en", "One"), ("nn", "Ein")]
    assert list(spoken(["En"], "nb")) == [("nb", "En")]
