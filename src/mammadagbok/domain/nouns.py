"""Nouns whose forms no ending tells, or that bokmål and nynorsk write differently: see `families`.

Each brings all that has its stem: «bøker» brings bøkene. After a «=» stands a form that must not,
because its stem is another word's too.
"""

from typing import Final

NOUNS: Final = """
mor mødre mødrar mora moren mamma mammaen mamman
far fedre fedrar faren pappa pappaen
bror brødre brør brørne brørar broren
søster søstre syster systre søstrer
datter døtre dotter døtrer døtrene
barn born barnet barnets barna
foreldre foreldra foreldrene
bok bøker
natt =netter =nettene =nettenes
hånd hender hand hendene hånda =handa
fot føtter føttene
tann tenner tennene
rot røtter
gås gjess gjessene
ku kyr kua kuer kyrne =kyra
mann menn mennene menner mannen mennar
kvinne kvinner
tre treet trær trærne =trea
kne kneet knær knærne =knea
øye øyet øyne øynene =auge =auga =auget =augo =augene =øya
øre øret ører ørene øyre øyra øyret
uke uka uken uker ukene ukas ukens veke veka veker vekene
øy øya øyer øyene
år året åra årene års årets
ås åsen
sko skoa skoene skoen
ro roa roen
tå tåa tærne tær
klo klør
bonde bønder
klær klærne klede kleda klea
penger pengene pengar pengane
sommer sommeren somre somrene sommar sommaren somrar somrane
vinter vinteren vintre vintrene vintrar vintrane
finger fingre fingrene fingrar fingeren
kveld kvelden kveldene kveldar
morgen morgenen morgener morgon morgonen morgonar
gutt gut
jente jenter
venn ven
venninne veninne
søvn svevn søvnen svevnen
sykehus sjukehus
sykdom sjukdom
syk syke sykt sjuk sjuke sjukt
sykepleier sjukepleiar
sug suget russug russuget russugen
øyeblikk augeblink augneblink augeblikk
hjem heim hjemmet heimen =hjemme =heime
hjemmebesøk heimebesøk
hjemmefra heimefra
hjemover heimover
skole skule
barneskole barneskule
følelse kjensle
forskjell skilnad
måned månad
ukedag vekedag
tirsdag tysdag
lørdag laurdag
søndag sundag
høst haust
jul jula jola jol
melk mjølk
kjøtt kjøt
grønnsak grønsak
brød brødet brødene
vann vatn
snø snøen
gulv golv
vindu vindauge =vindauget =vindauga
dør døra døren
nøkkel nøklar nøkler
sykkel syklar sykler
huskelapp hugselapp
veileder rettleiar
leder leiar
gruppeleder gruppeleiar
lærer lærar
saksbehandler sakshandsamar
møte møter møtet
fødsel fødsler fødselen fødslar
mulighet moglegheit
kjærlighet kjærleik
trygghet tryggleik
ensomhet einsemd
skyld skuld
sannhet sanning
løgn lygn
håp von håpet
drøm drømmer draum draumar
dråpe drope
vei veg
bursdag gebursdag fødselsdag
gave gåve
lek leik
lekeplass leikeplass
leke leike
leilighet leilegheit
kjøkken kjøken
skitt skit
nese nase
hode hodet hoder hovud hovudet
hodepine hovudverk
stemme røyst stemmen
mennesker menneske menneskje
ektemann ektemannen
kjæreste kjærast kjærasten
bestemor bestemødre =besta
bestefar bestefedre
unge ungar unger
spedbarn spedborn
baby babyer babyen
småbarn småborn
dukke dokke
gang gong
mening meining
historie soge
nyhet nyhende
dag dagen dager
begynnelse byrjing
latter lått =latteren
redsel redsle
skam skamma skammen
tålmodighet tolmod
forståelse forståing
oppmerksomhet merksemd
samvær samver
beredskapshjem beredskapsheim
fosterhjem fosterheim
"""
