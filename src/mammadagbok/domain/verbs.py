"""Verbs whose forms no ending tells, or that bokmål and nynorsk write differently: see `families`.

An infinitive brings all that has its stem; the others are as they are written. After a «=» stands a
first form that brings nothing more.
"""

from typing import Final

VERBS: Final = """
=være er var vært vere vore =ver værende
bli blir ble blitt blei blive verte vart vert vorte
ha har hadde hatt havt
gjøre gjør gjorde gjort gjere gjer
gå går gikk gått gjekk gjeng gådd
stå står stod sto stått stend staden
få får fikk fått fekk
=se =ser =sett =sjå =såg =sedd
=le =ler =lo =ledd =lædd =læ =lær
=be =ber =bad =ba =bedt =bede
=gi =gir =gav =ga =gitt =gje =gjev =gjeve
=ta =tar =tok =tatt =tek =teke =take
=dra =drar =drog =dro =dratt =dreg =drege
=si =sier =sa =sagt =seier =seie =seia
legge legger la lagt leggje legg
ligge ligger lå ligget liggje ligg låg
sitte sitter satt sittet sitje sit sat sete
sette setter satte satt sett setje set
sove sover sov sovet søv søve
sovne sovnet sovna somne somna
våkne våknet våkna vakne vakna
komme kommer kom kommet kjem kome kjeme kommen
finne finner fant funnet finn fann funne
vinne vinner vant vunnet vunne
binde bandt bundet bind batt bunde
forsvinne forsvant forsvunnet forsvinn forsvann forsvunne
begynne begynner begynte begynt byrje byrjar byrja
drikke drikker drakk drukket drikk drukke
springe sprang sprunget spring sprunge
synge synger sang sunget syng song sunge syngje
hjelpe hjelper hjalp hjulpet hjelpte hjelpt hjelp
treffe treffer traff truffet treff
slippe slapp sluppet slepp sleppe sloppe
stikke stakk stukket stikk stukke
brenne brant brent brann brunne
rekke rakk rukket rekk
sprekke sprakk sprukket sprekk sprokke
skjelve skalv skjelvet skjelv
brekke brakk brukket brekk brokke
trekke trakk trukket trekk trekt
velge velger valgte valgt velje vel valde valt
selge selger solgte solgt selje sel selde selt
spørre spør spurte spurt spørje spurde
følge følger fulgte fulgt følgje følg følgde
telle telte talt tel telje talde tele
fortelle forteller fortalte fortalt fortel fortelje fortalde
skille skilte skilt skilje skil skilde
bære bærer bar båret bere ber bore
skjære skar skåret skjer skore
stjele stjal stjålet stele stel stal stole
=stole =stoler =stolte
svare svarte svart
gråte gråter gråt grått grein græt gret gråtande grine
slåss sloss slåst sloge
slå slår slo slått slege slær
drive driver drev drevet driv dreiv
skrive skriver skrev skrevet skriv skreiv skrivne
bite biter bet bitt bit beit
gripe griper grep grepet grip greip
rive rev revet riv reiv
stige steg steget stig steig
skrike skriker skrek skreket skrik skreik
lide led lidd lid leid lidande
ri rir red ridd rei rid reid ride
vri vrir vred vridd vrei
tie tiet tidde teie tagde
fly fløy fløyet flydd flyr flyge fløyge flog
krype krøp krøpet kryp kraup krope
skyte skjøt skutt skyt skaut skote
fryse frøs frosset frys fraus frose
lyve løy løyet lyver ljuge lyge lyg laug loge
=bød =by =budt =byr =baud =bode
nyte nøt nytt nyt naut note
bryte brøt brutt bryt braut brote
flyte fløt flytt flyt flaut flote
skyve skjøv skjøvet skyv skuva
gyte gjøt
ete eter åt spise
lese leser leste lest les las
veve vov
møte møter møtte møtt møtes
bo bor bodde bodd bu bur budde budd
tro tror trodde trodd trur trudde trudd tru
snu snur snudde snudd
sy syr sydde sydd
=rodde =ro =rodd =ror
gro gror grodde grodd
=nådde =nådd =nå
spå spår spådde
bety betyr betydde betydd
kle kler kledde kledd kledning
klø klødde klør klødd klådde
dø dør døde dødd død døyr døydde døydd døy
=føde =føder =fødte =født =fødde =fødd =fødes
vite vet visste visst veit
kunne kan kunnet kunna
skulle skal skullet skulla
=ville vil villet villa
måtte må måttet måtta
burde bør burdet burda
tørre tør torde tort turde turte turt tore
gidde gidder gadd giddet
holde holder holdt halde held heldt
falle faller falt fall fell
la lar lot latt late lèt let
løpe løper løp løpt laup laupe
henge henger hang hengt heng hekk
gjelde gjelder gjaldt gjeldt gjeld galdt
vekke vekker vekket vakte vekt vekkje
bringe brakte brakt
tenke tenker tenkte tenkt tenkje tenkjer
takke takka
rope ropte ropa
snakke snakka prate prata
kjenne kjenner kjente kjent kjende
bruke bruker brukte brukt brukar
huske husker husket hugse hugsar hugsa
glemme glemmer glemte glemt gløyme gløymer gløymde gløymt
lære lærte lært
høre hører hørte hørt høyre høyrer høyrde høyrt
kjøre kjører kjørte kjørt køyre køyrer køyrde køyrt
føle føler følte følt
drømme drømte drømt drøyme drøymde drøymt
gjemme gjemte gjemt gøyme gøymde gøymt
tømme tømte tømt tøme tømde
svømme svømte svømt symje symde
dømme dømte dømt døme dømde
åpne åpner åpnet opne opnar opna
lukke lukket lukka
lage laget lagde laga
leke leker lekte lekt leike leika leikte
love lovet lovte lova lovde
prøve prøvde prøvd
leve levde levd
savne savnet sakne sakna
trenge trengte trengt treng trong
ringe ringte ringt ringje ringde
ønske ønsket ønskje ynskje ynskte
elske elsket elska
kose koset koste kost
klemme klemte klemt klemde
kysse kysset kyssa
vaske vasket vaska
gjenta gjentok gjentatt
oppleve opplevde opplevd
bestemme bestemte bestemt
arbeide arbeidet arbeidde
klage klaget klaga klagde
krangle kranglet krangla
skamme skammet skamma
angre angret angra
føre førte ført
vise viste vist
reise reiste reist
spise spiste spist
puste pustet pusta
hvile hvilte hvilt kvile kvilte
hvine hvinte
hviske hvisket kviskre kviskra
forstå forstår forsto forstod forstått
sende sendte sendt
vende vendte vendt
hende hendte hendt
skje skjer skjedde skjedd
tåle tålte tålt tole tolte
miste mistet mista
følges følgdest
like likte likt lika
flytte flyttet flytta
slutte sluttet slutta
bytte byttet bytta byte
sørge sørget sørgje syrgje
tilgi tilgir tilga tilgav tilgitt tilgje
avlyse avlyste avlyst
oppdage oppdaget oppdaga
vente ventet venta
hoppe hoppet hoppa
regne regnet regna
smile smilte smilt
bade badet bada
glede gleder gledde gledd gleda
lede leder ledet leidde
synke sank sunket søkke sokk sokke
skvette skvatt skvettet
smelle smalt small
sprette spratt sprettet
svi svir svei svidd svidde
tvinge tvang tvunget tvinga
vokse vokste vokst vekse veks voks vakse
gli glir gled glidd glei
gni gnir gned gnidd gnei
kvele kvalte kvalt kvelte
renne =rant =rann =runne
slite slet slitt sleit
smøre smurte smurt smurde smurd
snike snek sneket sneik
strekke strakte strakt
svike svek sveket sveik
vike vek veket veik
øve øver øvde øvd
innse innser innså innsett innsjå innsåg
håndtere handtere
trøste trøstet trøyste trøysta
tegne tegnet tegna teikne teikna
steke stekt stekte steikje steikt steikte
synes syns synest
bre brer bredde bredd
spre sprer spredte spredd
bade bader badet
skade skadet skadde
"""
