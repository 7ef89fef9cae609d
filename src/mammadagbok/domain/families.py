"""Words that are forms of one another though no ending tells so, in both norms: a line is one word.

Here stand adjectives and small words, each form as it is written. A form that stands first, or in
`nouns`, brings what has its stem with it; a «=» before it forbids that.
"""

import re
from typing import Final

from mammadagbok.domain.nouns import NOUNS
from mammadagbok.domain.verbs import VERBS

BY_ITSELF: Final = "="
_IS_INFINITIVE: Final = re.compile("[a-zæøå]{3,}[^t]e")

_OTHERS: Final = """
jeg eg meg
du deg
vi oss me
han ham
vår vårt våre
ikke ikkje
hva kva
hvem kven
hvor kor kvar
hvorfor kvifor
hvordan korleis
hvilken hvilket hvilke kva
hver hvert kvar kvart
hverandre kvarandre
hverdag kvardag
hverdagen kvardagen
noe noko
noen nokon nokre noka
noensinne nokosinne
ingen ingenting inga inkje
fra frå
nå no
da då
bare berre
mye mykje mer meir mest
mange flere fleire flest
først fyrst
første fyrste
hun ho henne hennes hennar
hans hannar
de dei dem
dere dykk dykkar deres
selv sjølv sjøl
sammen saman
siden sidan
uten utan
også òg au
igjen att
gjennom igjennom
annerledes annleis
sjelden sjeldan
dessverre diverre
fremover framover
fremdeles framleis
enda ennå enno
slik sånn slikt sånt
derfor difor
hvis viss dersom
en ei et ein eit
egen eget egne eigen eige eigne
annen annet andre annan anna
en én ein
sju syv
tjue tyve
min mi mitt mine
din di ditt dine
sin si sitt sine
all alt alle
liten lita lite små lille vesle litle smått mindre minst
hel helt hele heil heilt heile
høy høyt høye høyere høg høgt høge høgare
lav lavt lave låg lågt låge lågare
grønn grønt grønne grøn grøne
vennlig vennlige venleg venlege
nødvendig nødvendige naudsynt naudsynte
oppmerksom oppmerksomme merksam merksame
tålmodig tolmodig
søvnløs søvnløse svevnlaus svevnlause
stor stort store større størst største
god godt gode bedre best beste betre
dårlig dårlige verre verst verste dårleg dårlege
vond vondt vonde verre verst verste
gammel gammelt gamle eldre eldst eldste gammal gammalt
ung unge ungt yngre yngst yngste
lang langt lange lengre lengst lenger
tung tungt tunge tyngre tyngst
færre færrest få
ny nytt nye nyere nyest
blå blått blåe blåere
grå grått gråe
fri fritt frie friere
fin fint fine finere finest fineste
glad glade gladere gladest
trøtt trøtte trøttere trøttest trøtthet trøytt trøytte trøyttare trøyttleik
redd redde reddere reddest
sint sinte sintere
vanskelig vanskelige vanskeleg vanskelege
rolig roligere rolige roleg rolege rolegare
sliten slitent slitne slite
våken våkent våkne vaken vakne
åpen åpent åpne open ope opne
alene åleine aleine
ensom ensomme einsam einsame
mulig mulige mogleg moglege
umulig umogleg umulige umoglege
viktig viktige viktigst
myk mjuk myke mykt mjuke mjukt
hvit hvite hvitt kvit kvite kvitt
varm varme varmt varmere
tynn tynt tynne
tom tomt tomme
rar rart rare
trist triste
lei leit leie
kjær kjære kjært
frisk friskt friske
våt vått våte
søt søtt søte
het heit heitt hete heite
ren rent rene rein reint reine
bløt blaut
døv dauv
død dødt døde daud daude
rød rødt røde raud raudt raude
løs løst løse laus laust lause
stolt stolte stoltere
trygg trygt trygge tryggere tryggest tryggare
svak svakt svake veik
hyggelig hyggelige hyggeleg hyggelege triveleg
forsiktig forsiktige varsam
nydelig nydeleg nydelige
lykkelig lykkelige lukkeleg lukkelege
stille still stilt
ferdig ferdige
syk sjuk
sen sent sein seint senere seinare seinere
tidlig tidleg tidligere tidlegare
ute ut
inne inn
oppe opp
nede ned
borte bort vekk
frem fram fremme framme
hjemme heime hjem heim
"""


def _verb(line: str) -> tuple[str, ...]:
    """Part a verb's line: what is no infinitive counts as it is written."""
    first, *others = line.split()
    return (first, *(word if _IS_INFINITIVE.fullmatch(word) else _alone(word) for word in others))


def _alone(word: str) -> str:
    return BY_ITSELF + word.removeprefix(BY_ITSELF)


VERB_LINES: Final = tuple(_verb(line) for line in VERBS.splitlines() if line)
LINES: Final = (
    *(tuple(line.split()) for line in NOUNS.splitlines() if line),
    *VERB_LINES,
    *(tuple(map(_alone, line.split())) for line in _OTHERS.splitlines() if line),
)
"""The families. A word that begins with BY_ITSELF counts as it is written alone."""
