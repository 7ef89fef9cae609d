"""Nouns whose forms no ending tells, or that bokmål and nynorsk write differently: see `families`.

Each brings all that has its stem: «bøker» brings bøkene. After a «=» stands a form that must not,
because its stem is another word's too.
"""

from typing import Final

NOUNS: Final = """
=mor =mora =moren =morens =mødre =mødrene =mødrer =mødrar =mødrane
=far =faren =farens =fedre =fedrene =fedrer =fedrar =fedrane
bror brødre brør brørne brørar broren
søster søstre syster systre søstrer
datter døtre dotter døtrer døtrene
barn born barnet barnets barna
bok bøker
natt =netter =nettene =nettenes
hånd =hender hand =hendene hånda =handa
fot føtter føttene føter føtene
tann =tenner =tennene
kraft =krefter =kreftene
strand strender strendene
stang stenger stengene
tang =tenger =tengene
and =ender =endene
museum museet museer museene
rot røtter
gås gjess gjessene
ku kyr kua kuer kyrne =kyra
mann menn mennene menner mannen mennar
tre treet trær trærne =trea
kne kneet knær knærne =knea
øye øyet øyne øynene =auge =auga =auget =augo =augene =øya
øre øret ører ørene øyre øyra øyret
uke uka uken uker ukene ukas ukens veke veka veker vekene
øy øya øyer øyene
år året åra årene års årets
tå tåa tærne tær
klo klør
bonde bønder
klær klærne klede kleda klea
sommer sommeren somre somrene sommar sommaren somrar somrane
vinter vinteren vintre vintrene vintrar vintrane
finger fingre fingrene fingrar fingeren
morgen morgon
formiddag føremiddag
frokost frukost
gutt gut
venn ven
sønn =son =sonen =søner =sønene
venninne veninne
søvn svevn
sykehus sjukehus
sykehjem sykehjemmet sjukeheim
sykdom sjukdom
syk syke sykt sjuk sjuke sjukt
sykepleier sjukepleiar
helsesykepleier helsesjukepleiar
sug suget russug russuget russugen
øyeblikk augeblink augneblink augeblikk
hjem heim hjemmet heimen =hjemme =heime
hjemmebesøk heimebesøk
hjemsted heimstad
barnehjem barnehjemmet barneheim
sted =stad =staden =stader =stadene
hjemlengsel heimlengt
hjemmefra heimefra
hjemover heimover
skole skule
barneskole barneskule
følelse kjensle
skyldfølelse skuldkjensle
opplevelse oppleving
forelskelse forelsking
forskjell skilnad
måned månad
ukedag vekedag
mandag måndag
tirsdag tysdag
lørdag laurdag
søndag sundag
høst haust
jul jula jola jol
melk mjølk
kjøtt kjøt
grønnsak grønsak
vann vatn
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
fødsel fødsler fødselen fødslar
mulighet moglegheit
kjærlighet kjærleik
trygghet tryggleik
ensomhet einsemd
ærlighet ærlegdom
avhengighet avhengnad
skyld skuld
sannhet sanning
løgn lygn
håp von håpet
drøm drømmer draum draumar
dråpe drope
vei veg
gave gåve
lek leik
lekeplass leikeplass
leke leike
leilighet leilegheit
bolig bustad
stue stove
navn namn
ben bein
håndkle handkle
tegning teikning
regning rekning
bilde bilete
høytid høgtid
fremtid framtid
fremgang framgang
kjøkken kjøken
skitt skit
nese nase
hode hodet hoder hovud hovudet
stemme røyst stemmen
mennesker menneske menneskje
ektemann ektemannen
bestemor bestemødre =besta
bestefar bestefedre
unge ungar unger
spedbarn spedborn
baby babyer babyen
småbarn småborn
barnebarn barneborn
dukke dokke
gang gong
mening meining
historie soge
nyhet nyhende
redsel redsle
skam skamma skammen
tålmodighet tolmod
oppmerksomhet merksemd
beredskapshjem beredskapsheim
fosterhjem fosterheim
bursdag fødselsdag gebursdag
begynnelse byrjing
hodepine hovudverk hovudpine
forståelse forståing
kjæreste kjærast
baby babyer
=latter =latteren =lått =låtten
mamma mammaen
penger penge
omsorg omsut
erfaring røynsle
hverdag kvardag
=ro =roen =roa
=uro =uroen =uroa
=is =isen =iser =isene =isar
=te =teen =teer
=øl =ølet =ølen
=by =byen =byer =byene =byar =byane
=sti =stien =stier =stiene =stiar
=kø =køen =køer =køene
=sne =sneen =snø =snøen
=ide =ideen =ideer =ideene =idear
sang song
hjerte hjarte
"""
