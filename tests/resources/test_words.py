"""The passphrase word lists: enough words, far enough apart, and none that can hurt."""

import math
import re
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import pytest

WORDS = Path(__file__).resolve().parents[2] / "resources" / "words"
LANGUAGES = ("nb", "nn", "en")
DRAWN = 6
LEAST_BITS = 66.0
LEAST_WORDS = 2048
MOST_WORDS = 2300
SHAPE = re.compile(r"[a-z]{3,8}")

# Whole words, whatever the list they stand in: a mother whose first language is Norwegian may
# choose the English list, so an English word that is a hurtful Norwegian one is refused as well.
REFUSED_WORDS_TEXT = """
abuse addict adopsjon adoption agenda alcohol aleine alene alone angst app arm arrest avtale
avvik baby bad bar barn beer behandle beslag besøk blame blod blood body bolle bong bot bottle
boy brandy brev brother brud brudd bruker brun brus bryst bukke burden bursdag cage case cell
chain child cider clean client coffin coke control cop cork court crack cradle crib crime cry
crystal cut dad dame dau dead deal dealer death debt deltaker demo dirty doctor dop dope dose
doven drage dragon drept drink drug drunk dry dukke dum dust dø eddru edru empty etikett fall
family far fare fat father fattig feil fengsel fest fight fiks file fix flaske flink foil
forelder foster fravær frykt full fylle gal gift gin girl glass gram grass gravid gress grief
guard gud guilt gun gutt hash hat hate hell help henge herre hest high hit hjelp hore hospital
hull hurt hvelv hvit husmor injury jage jail joint judge jul junk kamp kartlegg kid kill
klage klient kne knife kniv kontroll kork kors krangle krig kropp kvinne lab lapse last law lege
letter lie line linje log logg lonely loss lost lov lukt lust lykkes mal mamma mappe maske medlem
mel merke meth misbruk mistake mobbe mom money mor mother mule mum murder mørk møte nakne
narko needle neglect nese nurse nykter nål ond opium oppgave pain pakke pappa parent pasient
patient penger pike pil pill pille pin pint pipe pistol pit plikt police poppy port pose post
pot powder pray pregnant press priest prison privat prove prøve pulver punkt pure pust rape
rapport referat registrer rehab rein relapse ren report rest rett rev risiko risk rock rope ros
rule rull rum rus sad sak samspill savn scar score sex shame shoot shot sick sigar sin skam skje
skudd skuff skyld sladre slag slap slave slippe slut slutt smack smerte smoke sniff snow sober
son sorg speed spoon sprekk sprit sprøyte spy stempel stikk stjele stoff straff straw stress
strid sug sugar suicide svak svik svike syk synd tablet tap tape tar tavle tears test tie
tilbakefall tilsyn tiltak time tobacco tobakk track trapped trip tripp trist tvang tyv urin
urine vakt valium vanskelig vein vekt verge vergje verne victim vin vine vitne vodka vold vond
watch weak weapon weed whiskey wine witness worry wound wrist yngel
"""
REFUSED_WORDS = frozenset(REFUSED_WORDS_TEXT.split())

# Refused wherever they stand in a word.
REFUSED_STEMS_TEXT = """
abstin abus addict advoka afgift alcoho alkohol amfeta anklag anonym arrest avgift avrus barneve
begrav bekymr bibel bispe blod brutal cannab cigar cocain crimin crucif depres diagno doktor
domsto drept drunk edru fattig fengs forbry foreld foster frykt gjeld gravid guilt hasj heroin
hospit journal kanyl kirke klient kokain kontroll krimin kristn kropp lawyer lonely medisi
metado misbr mishan moral morfin murder narko nikoti nykter opioid opium overdo overv parent
pasien patien pistol plikt police politi prison prosti psyk rapport rehab relaps report rettsa
risik rusm ruspå sedat sexu sigar skam skyld smerte sniff sprit straff suicid sykdom sykehu synd
tablet tilbake tilsyn tiltak tobac tobak trage tvang vergel vold weapon
"""
REFUSED_STEMS = tuple(REFUSED_STEMS_TEXT.split())

# First names in use in Norway that are also words.
NAMES_TEXT = """
aksel alf alm alma amber april arn arve ask august aurora axel balder basil berg bjarte bo bob
bodil brage brynjar carol dag daisy dawn egil eir ella embla erle eve even faith falk finn frank
freia frode gard gaute gene georgine glen grace grant gro gry hauk hazel heather hege heid heidi
helga hilde holly hope idun ine inge ingen iris isak ivar ivy jack jarl jasmin jasmine jay jill
jo joar juli june juni kai kaja kari karl kim lea leif leo lian lilje lilly lily lin linn linnea
liv live luna mai maja marie mark max may melody mie mille mira nils noah nora nova oda odd odin
olav ole otto ove per perle pia ray rex roar robin rosa rose ruby runa rune ruth saga sage sanna
signe silje siri siv sol solveig sonja stein stian stig storm sue sunniva svein terje tiril tone
tor tord tore trine trygve tuva ulrik una une unni vanja vega vera vida vilde vilje viola violet
ylva
"""
NAMES = frozenset(NAMES_TEXT.split())


def read(language: str) -> list[str]:
    """The words of one list, as they stand."""
    return (WORDS / f"{language}.txt").read_text(encoding="utf-8").splitlines()


def shortened(word: str) -> set[str]:
    """The word itself and the word with any one letter left out."""
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def distance(one: str, other: str) -> int:
    """How many letters to change, add or leave out to get from one word to the other."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_enough_words_and_not_too_many(language: str) -> None:
    """Each list has 2,048 to 2,300 different words."""
    words = read(language)
    assert len(words) == len(set(words))
    assert LEAST_WORDS <= len(words) <= MOST_WORDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_six_words_are_hard_to_guess(language: str) -> None:
    """Six words drawn one by one give at least 66 bits."""
    assert DRAWN * math.log2(len(set(read(language)))) >= LEAST_BITS


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_sorted_lines(language: str) -> None:
    """One word a line, sorted, a to z only, three to eight letters, one newline at the end."""
    words = read(language)
    assert words == sorted(words)
    assert [word for word in words if not SHAPE.fullmatch(word)] == []
    raw = (WORDS / f"{language}.txt").read_bytes()
    assert raw == ("\n".join(words) + "\n").encode("ascii")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_words_one_slip_apart(language: str) -> None:
    """No letter changed, added, left out or swapped with its neighbour gives another word."""
    words = read(language)
    near: defaultdict[str, set[str]] = defaultdict(set)
    for word in words:
        for form in shortened(word):
            near[form].add(word)
    # A shared form is only a hint (two letters may stand in different places), so measure too.
    close = {
        pair
        for sharing in near.values()
        for pair in combinations(sorted(sharing), 2)
        if distance(*pair) < 2
    }
    assert close == set()
    known = set(words)
    swapped = [
        (word, other)
        for word in words
        for i in range(len(word) - 1)
        if (other := word[:i] + word[i + 1] + word[i] + word[i + 2 :]) != word and other in known
    ]
    assert swapped == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_same_beginning_only_when_clearly_different(language: str) -> None:
    """Words with the same four first letters are long, and at least three letters apart."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in read(language):
        groups[word[:4]].append(word)
    alike = [
        pair
        for group in groups.values()
        for pair in combinations(group, 2)
        if min(map(len, pair)) <= 5 or distance(*pair) < 3
    ]
    assert alike == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_that_can_hurt(language: str) -> None:
    """No refused word, no word with a refused stem in it, no first name."""
    words = read(language)
    assert [word for word in words if word in REFUSED_WORDS] == []
    assert [word for word in words if word in NAMES] == []
    stems = [(word, stem) for word in words for stem in REFUSED_STEMS if stem in word]
    assert stems == []
