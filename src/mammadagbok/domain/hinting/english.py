"""Telling whether a text is in English, and the everyday words that are no names there."""

from collections.abc import Set
from typing import Final

from mammadagbok.domain.word_list import word_list

_SEEN: Final = 2
"""Different words that only English has: one alone may be a title, or a word she took over."""
_ENGLISH: Final = word_list(
    """
    about and because but could didn't don't from had have how into it it's not of our she that
    the their them then there they this to was we were what when which who why with would you
    your
    """
)
_NORWEGIAN: Final = word_list(
    """
    av da den det dei du eg er et etter fra frå han hun ho hva hvor ikke ikkje jeg kva men og om
    på seg som så til var vi å
    """
)

EVERYDAY: Final = word_list(
    """
    able above across afraid again against almost alone along already also although am angry
    another any anybody anyone anything anywhere appear apple around as ask asked asking ate
    aunt away basic bath bathroom beach bedroom been began begin begun behind believe
    believed below better between beyond big birthday black blue both bought bread breakfast
    brother brought brown build business buy cake call called calm came cannot car chair
    change child children city clean coffee cold coming community company consider continue
    couldnt craving cravings create credit cried cry cut daddy daughter day decide decided
    didnt died dinner doesnt doll door down drove each ear early east easy eat eaten
    education eight either else end enough even every everybody everywhere except eye fact
    family feel feeling few find first five floor flow follow followed food forget forgot
    found four friend get getting give go going good government grandfather grandma
    grandmother grandpa granny great green grew grey group grow guy hair happen happened
    having health hear heard heart help helped hers herself himself history hoped hour house
    hugged hundred idea important include information into island isnt issue itself job keep
    kept key kid kids kitchen knew known laugh laughed law lead leader learn learned leave
    leaving left level little lived look looked looking loved made main many marry meet
    meeting member message might milk minute mitten mittens mommy money month morning mouth
    move moved much mummy myself name need needed neither new news next nice night nine
    nobody north nowhere number nurse office often oil once only opened other others ought
    ours ourselves out own paid parent passed pay people perhaps phone pillow place played
    playground plus point poor power prod promise promised proud public pulled question
    quiet quietly rain raise reach read reading ready really reason relapse remain remember
    remembered report require research result rich room sad said saw say saying says scared
    school scream screamed see seeing seem seemed seen sell seven several shall shoe shoes
    showed silver since sister six sleep smiled snow sock socks somebody something somewhere
    soon south speak spoke staff stairs started stay stayed stone stood stop stopped strong
    study such suggest sun table taken taught tea teach teacher teeth than theirs them
    themselves thing think thinking though thought three through tired together too took
    tooth toy train tried try trying tummy turned twice uncle understood unless until up us
    use using usually very wait waited wake walked wall want wanted war warm wasnt watch
    watched water way week well went west whether which while white whole whom whose win
    window winter wish wished within woke woman women won work worker world worse worst
    worth write written wrong wrote year yell yelled yet young your yours yourself
    """
)
"""Those that the Norwegian dictionary does not know, or has as names: said is Said there.

What is a first name in English too is left out: hope, summer, bill.
"""


def is_english(vocabulary: Set[str]) -> bool:
    """Tell whether a text of these words, in small letters, is in English more than Norwegian."""
    seen = len(_ENGLISH & vocabulary)
    return seen >= _SEEN and seen > len(_NORWEGIAN & vocabulary)
