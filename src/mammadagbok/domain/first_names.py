"""First names that many women, men and children in Norway have, in lower case."""

from typing import Final

from mammadagbok.domain.word_list import word_list

FIRST_NAMES: Final = word_list(
    """
    adam adele adrian agnes ahmad ahmed aisha aksel albert alexander alfred ali alice alma alva
    amalia amalie amanda amina amira amund anders andrea andreas ane anette angela anita anja
    ann-kristin anna anne annette anniken anton arild arne arvid asbjørn aslaug asta astrid atle
    aud aurora axel beate benedicte benjamin benny bente berit bernt bjarne bjørg bjørn bjørnar
    borghild brit britt camilla caroline casper cathrine cecilie charlotte christian christin
    christine christoffer daniel david elena elias elin eline elisabeth elise elizabeth ella ellen
    ellinor elsa else emil emilie emily emma endre erik erika erlend espen ester eva fatima felix
    filip frank freddy fredrik frida frode gabriel geir georg gerd gina gisle gro gry gudrun
    gunhild gunn gunnar gunvor guro gustav gøran haakon hanna hannah hanne hans harald harriet
    hassan hedda hedvig heidi helene helga helge helle henning henriette henrik henry herman hilde
    hildegunn hugo håkon håvard ibrahim ida ine inga inge ingebjørg ingeborg inger inger-lise
    ingrid ingunn ingvild irene iris isabel isabella isak ivar iver jakob jan janne jannicke
    jeanette jenny jens jeppe jesper joachim joakim johan johanna johanne johannes john johnny jon
    jonas jonathan jorunn josef josefine julia julian julie jørgen jørn kai kaja kamilla karen
    kari karin karina karl karoline kasper katarina katrine kenneth kerstin ketil khalid kim kine
    kirsten kirsti kjell kjersti kjetil klara knut kristian kristin kristina kristine kristoffer
    laila lars lasse lea leah leif lena leo leon lillian lilly lina linda line linn linnea lisbeth
    lise lotte lovise lucas ludvig magne magnhild magnus maja malin marcus maren mari maria mariam
    marianne marie marit marius markus marte marthe martin martine mary mathea mathias mathilde
    mats maya merete mette mia michael michelle mikael mikkel mina mira miriam mohamed mohammad
    mohammed mona monica monika morten muhammad nadia nicolai nikolai nils nina noah noor nora oda
    ola olaf olav ole oliver olivia omar oskar otto paul peder per pernille petra petter philip
    pia pål ragna ragnar ragnhild rakel randi rebecca rebekka reidar reidun remi renate rikke rita
    roald roar robert robin roger rolf ronja ronny runa rune ruth rønnaug sander sandra sara sarah
    sebastian selma sigmund signe sigrid sigrun silje simen simon sindre siri siv sivert snorre
    sofia sofie solfrid solveig sondre stefan steinar stian stig stine susanne svein sverre synne
    synnøve sølvi tanja tarjei terje thea theo theodor therese thomas thor thorbjørn tina tiril
    tobias tomas tommy tor torbjørn tord tore torgeir torhild toril torill tormod torstein torunn
    trine trond trude trygve turid tuva ulf ulrik unni ursula vanja vegard vera veronica veronika
    vibeke victoria vidar vigdis viktor viktoria vilde vilja vilma wenche werner william yasmin
    ylva yngve yusuf zahra zainab åge ågot åsa åse åshild åsmund åsne øivind ørjan øystein øyvind
    """
)
"""Without those that are common words as well: Liv, Dag, Bo, Tone, Stein, Odd, Sol, Even."""
