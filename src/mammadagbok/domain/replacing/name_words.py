"""Names that are ordinary Norwegian words as well, bokmål and nynorsk, folded as `shadow` folds.

First names, surnames, and what a child is called at home. A name listed here is asked about where
it may be the word, so a name too many costs a question and a word too few a name replaced in the
wrong place.
"""

from typing import Final

from mammadagbok.domain.word_list import word_list

COMMON: Final = word_list(
    """
    dag stein sten tone rose ask storm frost falk hauk ulv ravn ørn bjørn sol lilje eik tale kai
    rune line stig mark tind engel april mai juni juli august bjørk lerke svale sky sommer
    vinter gard frid iris orm pil rein helle elv erle perle stjerne anker bror varg saga soga
    lykke vilje kamille silke birk bie humle tiger løve måne hammer strand vik myr holm skog ås
    vang dal foss lund bakke haug hage eng voll skar fjord bru øy nøkkel båt prins prinsesse
    baby unge jente gutt venn skatt mus bamse spire blomst bolle krølle loppe kanin frosk tass
    søster mor far mamma pappa mormor farmor bestemor bestefar morfar farfar tante onkel
    solstråle frøken dokke dukke rakkar rakker floke løv lyng pus pusur tue tuve vår høst morgen
    rev stokk odd vind by ane
    """
)
"""Nouns that take «en», «ei» or «ein»."""

NEUTER: Final = word_list(
    """
    liv hav ben nor bo troll gull nurk fjell nes berg håp lin ran glimt lys lam føll barn knøtt
    sund tun land
    """
)
"""Nouns that take «et» or «eit»."""

VERBS: Final = word_list(
    """
    bo gro tale love kalle signe vera live nikke pelle berge tore line rose ane le mette
    """
)
"""Infinitives."""

_MORE: Final = word_list(
    """
    bent hans lo gry siv even jo my finn hav mette roar ove kalle tom edel fred snø jul trygg
    mine sine dine tor unn per helga inga inge ingen klara lita vesla vesle vetle love lilla
    rosa liva elva isa vilja frank grim yr aske ro live fin glad god snill stille lille
    lillegutt lillemor lillesøster lillebror storesøster storebror trollet pusen prinsessa
    prinsen gullet gullungen gullunge skatten skatta vennen nurket snuppa snupp musa bamsen
    engelen babyen ungen jenta gutten knøttet spira blomsten bolla bollen humla krøllen krølla
    loppa knerten tassen rakkeren frosken veslejenta tulla tulle tullet tusla kosen solstråla
    solstrålen sola dagen hagen haugen bakken moen dalen lien lia li engen myra myren skogen
    åsen øya øyen tangen odden vollen vangen stranda viken fossen brekke brekka kleven vold rød
    stokken hammeren smed lunde brua bråten brenna kirkeby borg borge ødegård nygård solberg
    sand rud bekk bekken andre rene brann mild i å e æ ø a o d n u av at da de du eg ei en er et
    få gå ha hi ho hu ja la le lå me mi må ne ni no ny nå og om on op ok på sa se si so så ta te
    ti to tå ut va ve vi øl øy år ås
    """
)
"""Words of other kinds, or in forms of their own."""

SELDOM: Final = word_list("vilde dina tuva lea lise lotte ulla iver dis linn linnea kaja helge")
"""Words so seldom used that a capital makes them names, wherever they stand."""

WORDS: Final = SELDOM | COMMON | NEUTER | VERBS | _MORE
