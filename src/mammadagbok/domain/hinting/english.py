"""Telling whether a text is in English, and the everyday words that are no names there."""

from collections.abc import Set
from typing import Final

from mammadagbok.domain.word_list import word_list

_SEEN: Final = 2
"""Different words that only English has: one alone may be a title, or a word she took over."""
_ENGLISH: Final = word_list(
    """
    a about and because been but could couldn didn doesn don from had has have how in into
    is isn it not of our she that the their them then there they this to was wasn we were
    what when which who why with would you your
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
    able above across afraid afternoon afternoons afterwards again against ago agree agreed
    allowed almost alone along aloud already also although am angry another answer answered
    answers any anybody anyone anything anyway anywhere apart appear apple around as ashamed
    ask asked asking asks asleep ate aunt auntie awake away basic bath bathroom beach became
    become bedroom bedtime been began begin begun behind believe believed below better
    between beyond big birthday black blue bored both bottom bought bread breakfast broke
    brother brought brown build burnt business buy cake call called calm came cannot car
    care carefully carried carry chair change chemist child children city clean clinic close
    closed coat coffee cold coming community company consider continue craving cravings
    create credit cried cries cry crying cut daddy daughter day days decide decided died
    dinner dinners doll door doorbell doors down drawer drawing dreamt drew drove each ear
    early easier east easy eat eaten education eight either else emptied empty end enough
    even evening evenings every everybody everywhere except eye eyes fact family feel
    feeling few fifth finally find finished first fish five floor flow folded follow
    followed food forget forgot found four fourth friend frightened funny get getting give
    go goes going good government grandfather grandma grandmother grandpa granny great green
    grew grey group grow grown guess guy hair halfway happen happened harder having headache
    health hear heard heart hello help helped hers herself hid himself history honest hooray
    hoped hopefully hour hours house hugged hundred hungry hurried idea important include
    information instead into island issue itself job joined jumped keep keeps kept key keys
    kid kids kindergarten kitchen knew knocked knowledge known laugh laughed laughing
    laughter law lawyer lead leader learn learned leave leaves leaving left level lie lies
    listened little lived lonely longest look looked looking looks loud loudly loved luckily
    macaroni made main many marry meanwhile meet meeting member mended message might milk
    minute minutes missed mitten mittens mommy money month months morning mostly mouth move
    moved movies moving much mummy music myself name need needed neighbour neighbours
    neither new news next nice night nights nine nobody nodded noon normally north noticed
    nowhere number nurse nursery odd oddly office often oil older once only opened opening
    other others ought ours ourselves out outside own packed packing pages paid pain
    pancakes parent passed pay people perhaps phone photos picture pictures pillow place
    played playground playing plus point poor power practised practising prod promise
    promised proud public pulled puts question quickly quiet quietly quit rain raise rather
    reach read reading reads ready really reason reasons rehearsal relapse remain remember
    remembered report require research result rich rings room rooms running sad said
    saturdays saw say saying says scared school scream screamed second see seeing seem
    seemed seems seen sell seven seventh several shall shared shirt shoe shoes shoulders
    shouted shouting showed silver since singing sister six sixth sleep sleeping sleepless
    sleeps slowly smiled snow sock socks somebody someday something somewhere song songs
    soon sorted south speak spoke staff stairs started stay stayed steps sticker sticks
    stone stones stood stop stopped strong stuck study such suddenly suggest sun sweated
    swimsuit table taken talked talking taught tea teach teacher teeth texts than thank
    thanks theirs them themselves therapy thin thing things think thinking third thirsty
    though thought thoughts three through tidied tired together too took tooth towards toy
    train trash tried tries try trying tummy turned twice uncle understood unfinished
    unhappy unknown unless until up upstairs us use using usual usually very visit voices
    wait waited waiting waits wake walked walking wall want wanted war warm warmer washed
    washing watch watched water way wednesdays week weeks well went west whatever whenever
    whether which while whispered white whoever whole whom whose win window winter wish
    wished within woke woken woman women won wondered wondering words wore work worker
    working works world worn worried worse worst worth write writing written wrong wrote
    year yell yelled yellow yet young your yours yourself
    """
)
"""Those that the Norwegian dictionary does not know, or has as names: said is Said there.

What is a first name in English too is left out: hope, summer, bill.
"""


def is_english(vocabulary: Set[str]) -> bool:
    """Tell whether a text of these words, in small letters, is in English more than Norwegian."""
    seen = len(_ENGLISH & vocabulary)
    return seen >= _SEEN and seen > len(_NORWEGIAN & vocabulary)
