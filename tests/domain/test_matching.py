"""Words find one another: as written, in other forms and spellings, and as parts of compounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.domain.matching import MOST_WORDS, Tier, sought, tier_of
from mammadagbok.domain.norwegian import words


@pytest.mark.parametrize(
    "forms",
    [
        "gruppe gruppa gruppen grupper gruppene gruppas",
        "mor mora moren mødre mødrene mødrenes",
        "bok boka boken bøker bøkene",
        "sove sover sov sovet søv sovende",
        "jente jenta jenter jentene jentenes",
        "gutt gutten gutter guttene gut guten gutar gutane",
        "natt natta natten netter nettene",
        "barn barnet barna barnas born borna",
        "huske husker husket huska hugse hugsar hugsa",
        "øyeblikk øyeblikket augeblink augeblinken",
        "møte møter møtet møtene møtte møtt",
        "gråte gråter gråt grått græt",
        "le ler lo ledd lær",
        "trøtt trøtte trøttere trøytt trøytte",
        "vanskelig vanskelige vanskeleg vanskelege",
        "gammel gamle gammelt eldre gammal",
        "sulten sultne sultent",
        "sykkel sykkelen sykler syklene",
        "rom rommet rommene",
        "drøm drømmen drømmer draum draumar",
        "hjemme heime",
        "jeg eg",
        "ikke ikkje",
        "hvordan korleis",
        "sykehus sykehuset sjukehus sjukehuset",
        "spille spiller spilte spilt",
        "kjenne kjenner kjente kjent kjende",
        "leve lever levde levd",
        "lærer læreren lærere lærerne lærar lærarane",
        "mulighet muligheter moglegheit moglegheiter",
        "sug suget russug russuget",
        "øye øynene auge auga",
        "vindu vinduer vinduet vindauge",
        "barnehage barnehagen barnehager",
        "pappa pappaen pappas",
        "savne savner savnet sakne saknar sakna",
        "dagbok dagboka dagbøker dagbøkene",
        "fot foten føtter føttene",
        "beskrive beskriver beskrev beskrevet beskriv beskreiv",
        "foreslå foreslår foreslo foreslått",
        "oppstå oppstår oppsto oppstod oppstått",
        "angripe angriper angrep angrepet",
        "innse innser innså innsett",
        "rolig rolige roligere roligst roligste roleg",
        "viktig viktigere viktigst",
        "amme ammer ammet amma",
        "langsom langsomme langsam langsame",
        "sønn sønnen sønner son sonen",
        "mandag mandager måndag måndagar",
        "navn navnet namn namnet",
        "hel hele helt heil heile heilt",
        "strand stranda strender strendene",
        "jeg eg meg",
        "tvinge tvinger tvang tvunget",
        "vokse vokser vokste vokst vekse veks voks",
        "slite sliter slet slitt",
        "bygge bygger bygde bygd byggje byggjer",
        "delta deltar deltok deltatt",
        "bo bor bodde bodd bu bur budde budd",
    ],
)
def test_every_form_of_a_word_finds_every_other(forms: str) -> None:
    there = forms.split()
    lacking = [
        (one, other)
        for one in there
        for other in there
        if one != other and tier_of(one, other) is not Tier.FORM
    ]
    assert lacking == []


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("far", "får"),
        ("får", "far"),
        ("far", "erfaring"),
        ("gronn", "grønn"),
        ("ola", "skola"),
        ("bare", "barn"),
        ("gås", "gå"),
        ("stolt", "stol"),
        ("vente", "venn"),
        ("fin", "finne"),
        ("min", "minne"),
        ("sint", "sine"),
        ("som", "sommer"),
        ("mor", "mord"),
        ("noe", "nød"),
        ("nø", "noe"),
        ("hat", "hatt"),
        ("spise", "et"),
        ("et", "spiste"),
        ("født", "før"),
        ("førte", "før"),
        ("hånd", "hendte"),
        ("tann", "tente"),
        ("roen", "rodde"),
        ("no", "nådde"),
        ("hit", "her"),
        ("beskrev", "skrev"),
    ],
)
def test_what_only_looks_alike_is_not_found_as_another_form(query: str, text: str) -> None:
    assert tier_of(query, text) is None or tier_of(query, text) is Tier.BEGINNING


@pytest.mark.parametrize(
    ("query", "text", "tier"),
    [
        ("Kafé", "På kafe", Tier.WHOLE),
        ("groenn", "grønn", Tier.SPELLED),
        ("aapne", "åpne", Tier.SPELLED),
        ("baerer", "bærer", Tier.SPELLED),
        ("haakon", "Haakon", Tier.WHOLE),
        ("haakon", "Håkon", Tier.SPELLED),
        ("håkon", "Haakon", Tier.SPELLED),
        ("michael", "Michael", Tier.WHOLE),
        ("moetene", "møtet", Tier.FORM),
        ("vern", "barnevernet", Tier.PART),
        ("barn", "barnevernet", Tier.BEGINNING),
        ("leder", "gruppelederen", Tier.PART),
        ("turer", "skituren", Tier.PART),
        ("kake", "bursdagskaka", Tier.PART),
        ("stua", "fødestue", Tier.PART),
        ("hus", "sykehussenga", Tier.PART),
        ("barnev", "barnevernet", Tier.BEGINNING),
        ("barne nå", "barnevernet nå", Tier.PART),
        ("sov natt", "Hun sover. God natt!", Tier.FORM),
        ("sov fredag", "Hun sover. God natt!", None),
        ('"god natt"', "God natt!", Tier.WHOLE),
        ("«natt god»", "God natt!", None),
        ("“god  NATT”", "god\nnatt", Tier.WHOLE),
        ('"gode natt"', "god natt", None),
        ('"god na', "natt og god", Tier.BEGINNING),
        ("s", "sov", Tier.BEGINNING),
        ("", "", Tier.WHOLE),
        ("* - !", "noe", Tier.WHOLE),
    ],
)
def test_how_well_a_text_has_what_is_sought(query: str, text: str, tier: Tier | None) -> None:
    assert tier_of(query, text) is tier


@given(text=st.text(), query=st.text())
def test_no_query_fails_and_every_word_of_a_text_finds_it(text: str, query: str) -> None:
    tier_of(query, text)
    for word in words(text)[:MOST_WORDS]:
        assert tier_of(word, text) is Tier.WHOLE


@given(st.lists(st.sampled_from(["sov", '"', "«", "»", "“", "”", " ", "barn", "og"]), max_size=9))
def test_however_quotes_stand_every_word_is_looked_for(parts: list[str]) -> None:
    query = "".join(parts)
    found = sought(query)
    loose = {word.text for word in found.words}
    assert loose.union(*(phrase.words for phrase in found.phrases)) == set(words(query))


def test_of_a_pasted_text_the_first_words_are_looked_for() -> None:
    assert len(sought(" ".join(f"ord{number}" for number in range(999))).words) == MOST_WORDS
