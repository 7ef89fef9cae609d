"""Which capitalised words after a name are not its surname."""

import re
from typing import Final

NEVER_A_SURNAME: Final = frozenset(
    re.findall(
        r"\w+",
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
    """,
    )
)
"""Words that begin a sentence after no full stop («Mina Jeg gikk»), or stand in one of capitals."""
