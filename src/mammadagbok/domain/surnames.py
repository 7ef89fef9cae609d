"""Which capitalised words after a name are not its surname, and which surely are."""

import re
from typing import Final

from mammadagbok.domain.first_names import FIRST_NAMES
from mammadagbok.domain.replacing.adjectives import STRONG
from mammadagbok.domain.verbs import VERBS
from mammadagbok.domain.word_list import word_list

NEVER_A_SURNAME: Final = word_list(
    """
    jeg eg meg deg du dere de dei dem han hun ho ham henne hennes hennar vi oss me min mi mitt mine
    din di ditt dine sin si sitt sine vårt våre dykk deira deres det den dette denne disse her der
    en ein et eit ei noen nokon noe noko ingen ingenting alle alt mange mye mykje litt hver kvar
    og eller men så for fordi da då når mens medan hvis viss om at å som enn til fra frå med uten
    utan på i av hos ved over under mellom mot etter etterpå før siden sidan gjennom inn ut opp ned
    hjem heim hjemme heime igjen også ikke ikkje aldri alltid bare berre nå no nok vel kanskje
    visst endelig endeleg plutselig først sist snart fortsatt framleis enda ennå straks akkurat
    faktisk heldigvis dessverre likevel derfor difor dessuten ellers elles dit hit ja nei hei hallo
    hvor hva kva hvem kven hvordan korleis hvorfor kvifor hvilken kjære takk unnskyld gratulerer
    god godt fin fint lenge høyt idag igår imorgen går natt natta kveld mandag måndag tirsdag
    tysdag onsdag torsdag fredag lørdag laurdag søndag sundag januar februar mars september oktober
    november desember jul mamma pappa mor far bestemor bestefar nav lar bup barnevernet
    er var vart vært vore være vere har hadde hatt skal skulle vil ville kan kunne må måtte bør
    burde får fikk fekk blir ble blei gikk gjekk kommer kjem kom gå sier seier sa ser sett se sjå
    sover søv sov sovnet sovna våkner våknet våkna gråter græt gråt leker lekte leika løper løp
    danser danset dansa synger syng spiser spiste spis et åt sitter satt ligger lå står stod sto
    legger legg la setter satte tar tok gir ga gav gjør gjorde gjer vet veit visste tror trodde trur
    tenker tenkte liker likte elsker elsket elska savner savnet savna smiler smilte ropte rope
    ringte skrev skreiv snakker snakket snakka spør spurte svarer svarte venter ventet venta vent
    hjelper hjalp hjelp holdt heldt finner fant fann kjører kjørte bodde budde heter heiter trenger
    trengte klarer klarte begynner begynte slutter sluttet slutta slutt stopp hør høyr prøvde mistet
    laget laga viste kjøpte henter hentet henta leverer leverte glemte husker husket hugsar smakte
    """
)
"""Words that begin a sentence after no full stop («Mina Jeg gikk»), or stand in one of capitals."""

_SURNAMES_TOO: Final = word_list(
    "brekke brenne brann by ro bore bo gro stig tore love rev lang klar sterk frisk varm bra stolt"
)
_NEVER_SHOUTED: Final = (
    NEVER_A_SURNAME | (word_list(VERBS.replace("=", " ")) | STRONG) - _SURNAMES_TOO
)
_PAST: Final = re.compile(r"\w(?:k|p|t|d|[kbgp]l|[tdk]r|[gpk]n)et\Z")
"""KASTET, SYKLET, TEGNET: no name ends so."""
_SURE_ENDING: Final = re.compile(
    r"\w{2}(?:sen|son|stad|rud|vik|berg|dal|dahl|heim|nes|haug|haugen|land|lund|gård"
    r"|gaard|bakk|bakken|moen|hagen|seth|tveit|bø|sæter|strand|stein|løkken|rød)s?\Z"
)
_NEVER_SURE: Final = word_list(
    "person personen brud bamsen dressen barnehagen synes finnes kjennes minnes"
)
_PATRONYMICS: Final = word_list(
    "olsen nielsen jacobsen eriksen mathisen arnesen tomassen thomassen mikkelsen helgesen"
)


def stays_when_shouted(word: str) -> bool:
    """Tell whether a folded word after a name is none, in a line all in capitals."""
    return word in _NEVER_SHOUTED or _PAST.search(word) is not None


def is_surely_a_surname(word: str) -> bool:
    """Tell whether a folded word after a name can hardly be another word, whatever its case."""
    if word in FIRST_NAMES:
        return True
    return _SURE_ENDING.search(word) is not None and word not in _NEVER_SURE


def is_a_patronymic(word: str) -> bool:
    """Tell whether a folded word is a surname made of a first name, in small letters too."""
    name = word.removesuffix("s")
    return name.endswith("sen") and (
        name in _PATRONYMICS or name[:-3] in FIRST_NAMES or name[:-2] in FIRST_NAMES
    )
