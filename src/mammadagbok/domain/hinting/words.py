"""Words that tell names from words where the dictionary does not."""

from typing import Final

from mammadagbok.domain.first_names import FIRST_NAMES
from mammadagbok.domain.hinting.places import PLACES
from mammadagbok.domain.surnames import NEVER_A_SURNAME


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SURELY_NO_NAME: Final = _words(
    """
    android april arabisk bankid bluetooth bokmål christmas dad dansk de december dem dere deres
    desember du dykk dykkar easter eg engelsk english europa excel facebook far februar february
    finsk fransk fredag friday google gud herregud i insta instagram internett ipad iphone januar
    january jeg jul jula julaften julekvelden julen juli juni laurdag lego lørdag mac mamma mammaen
    mandag mars messenger mom monday mor mum måndag netflix norden noreg noregs norge norges norsk
    norwegian november nynorsk october oktober onsdag pappa pappaen pinsa pinse polsk påska påske
    påsken russisk samisk saturday september skandinavia skype snap snapchat somali spansk spotify
    sundag sunday svensk søndag teams thursday tiktok tirsdag torsdag tuesday tysdag tysk vipps
    wednesday whatsapp wifi windows word youtube zoom å
    """
)
"""In the middle of a sentence too, whatever their case."""
NAMES_OF_TIMES: Final = _words("mai august dag")
"""Of people as well, unless «i» or a number before them tells that they are not."""

ABBREVIATIONS: Final = _words(
    """
    add adhd ai aids als ang asap atm bff bfu bh bmi btw cd cm co cp cpap ct dab db diy dl dna dvd
    dvs ekg em eu eøs faq fn fnr fyi fødselsnr gp gps hbo hd hiv hk hms hr id ifm ii iii iq it iv
    ivf ix journalnr kcal kg ki kk km kols kontonr kr led lgbt lhbt lmao lol ltd mc me mg mht ml mm
    mms mob mr mrs ms mtp mva mvh nb nm nok nr nrk nå obs ocd ok ol omg osv pc pcos pdf personnr pga
    ph pin pms pr ps pt ptsd red rip rs saksnr sfo sms str tbc telefonnr tg tlf tv uk usa usb vg vha
    vi vii viii vip vm wc wtf xi xl xs xxl xxxl
    """
)
INSTITUTIONS: Final = _words(
    """
    aa abup act ahus ara borgestadklinikken bufdir bufetat bup bv bvt dps evangeliesenteret fact
    frelsesarmeen imdi kripos lar na nav oat omr origosenteret ous pha ppt put riverside rop
    trasoppklinikken tsb tyrili udi unn veksthuset
    """
)
"""They tell what somebody gets, or who decides about her."""
NAMES_OF_INSTITUTIONS: Final = INSTITUTIONS - _words(
    "veksthuset lar ara ppt omr tsb rop oat bvt bv aa na pha put ous unn udi act fact"
)
"""Those that are no word besides, so that their case does not matter."""

BEGINNINGS: Final = (
    NEVER_A_SURNAME
    | {"hans"}
    | _words(
        """
    adresse advent allmenn andre anna annan annar annet april arbeider august av aver bak ball bane
    bank bann bar bare barn barna barnet bel bente best bibel bil bild bilde bitter blind blod
    blomster bor bort brann bratt brenn brent bris bru brått brød brønn bur bygd bygg bås båten
    dagen dager deres dess dessen diger drag draum dress drev drøm dykk dyr døde døden døll egg egne
    eige eigne eller ende enden ender ene ener eske etter eventyr fabrikk fager fast fem ferie fest
    fet fikk file film filme finans finne finner finske fire fiskar fjell fjern fjord flagg flat
    flatt flekker flo folk folke for forrige fram fred freden frek frem fri frisk fugl fugle full
    fødsels føler følte første gale gamle gang gangen garder gate gatene gater gift gjer glad
    glitter god godt golf gratis grav grei greit grense gress grise grisen grov grue grunnskole grå
    grønn grønne gud guds gull guten gutt gutten gås hage hagen hake hakk halm hals halt halv hamn
    han har hard hare haren haust hav havet heile heim heimen heit hele hell hellig hem hennar hent
    her herr hest hester hjelp hjemmet hold hund hunden hundre hus huse huset hva hvem hvit hvite
    hylle hytt hytta hytte høg høgre høne høre høst høy høyre høyt i ikke ikkje inder inn inne jeger
    jern jo joda jomfru jord jorda juli jungel juni kaffe kald kalde kanal kane kapp kirke kjeks
    kjelde kjempe kjensle kjerring kjær kjærleik kjøp klar klart kle klem klok knapt kok koll kom
    kor korn kors kort kos krok kull kunst kvar kvart kveld kvelden kvinne kvinner kvit kvite
    kylling kyss lage lager lake lampe land lande landet lang lange langt lapp last lat latter lei
    leia lein leir leite lek leker lekte lene lens lese lik likevel lille linje lite litle livet
    lomme long lov loven lukk lukt lur luren lyd lykke lyn lyng lys lyse lyset låg låve lønn løp
    løve løven løy mager mai mange mann mars mat maten meir mel mener merke mers mest middel midt
    miljø min minne minner mis misjon mist mister mor mord morgen moster moteuka munk mus myke mykje
    myr mål måls måte møll mørk mørke møte møter møtet nabo nabor nam natt naust ned nede nei neppe
    nest neste nesten niks no nok nord norsk norske notar nova null ny nye nyss nå når nåvel nær
    næring nøste nøtt nøtter okay oktober olje om opera opp oppe ord orden ordet orient oter over
    overalt paradis park passe penge penger pent pers person pile plante planter plass plata pol
    politi politiet port porto pose post prest pris program rad rak ram rand rar redd regn rein
    reine reis reise rekke rett retter ring ringe ris riste ro rogn roleg rolig rom rot rote rotter
    rund runde rus ruse rusmiddel ruste rygg råd rød røde røra rørt røyk røyken saga sak saken saker
    sakte salt saman sammen sand satan sau sauen seier seint seks sel selv selve sent senter serie
    sig siger sist siste sju sjø sjøen sjølv skam skarp skip skipper skog skogen skole skolen skot
    skulle slave slett slette slik slike slite slått smal smed små snakk snar snart sne snev snill
    snille snø snøen sol sola sommar sommer sorg sort sov spanske spare sperre spille spis sponsor
    stakkars stam stang star start stat stav sterk stille stjerne stolt stor store storm strand
    straum strøm studenter stum sunn sunne super sur sutt svak svar svart svarte svett sving syden
    sykehus sytten så sølv søndag sør sørg søt søv ta takk takket tang tanken tanker tap tapte
    teater tel tempel tenn tenne tenner tennis tett ti tid tida tiden tidlig tiger til tilbake time
    timen tind ting tinget to tog tok toll tolv tom tomt topp toppen torg tre trekant trist troll
    trygd trygg tråd tung tungt tur turen turte tut tverr tygg tykk tyll tys tyst tårer tårn tømmer
    ulv under ut utan ute uten utenfor vakt val valen vann var vare varm varme vart vaske vass vatn
    vatnet veg vegen vei veien vekt vekta vekten vel velferd venn vent venta venter ver verde verden
    verk verre verst vesle vest vi vil vill villa vind vinden ving vinter vis visste voksen volle
    vond våken vår våre vått vær været værre ytter år åre ås åtte ærlig øks øl øre øst østen øver
    øye øyer
    """
    )
)
"""Words a sentence may well begin with, though dictionaries have them with a capital letter too."""
CALLS: Final = _words(
    """
    about adr after all altså always and are ass at atte au auda baby babyen bebis bebisen because
    before bl but bæ bæsj ca can cant chat could dad damn demses did digg do dokke dokker dont dr dæ
    dæven ej ek eks everyone everything evt f fader faen father for friday from fuck fy fysj gjesp
    godnatt gonatt ha had hade hadet haha hahaha hallo has have he hehe hei heia heisann helvete her
    here herlighet herregud hes hihi his hm hmm hoho how hu huff hurra hvaffor hvertfall hæ iallfall
    id if ihvertfall ikkeno im in is it itj its ittj ive jada jei jepp jippi jippii joa joda jupp
    just jæ jævla ka kem kje kjekt kl klem klemmer koffer koffor kor kos kose life liksom
    lillesøster lissom lol love maybe mensen mm mmm mom monday morn mornings mother mtp mum mvh my
    mæ natta nei neida never njæ no nope not nothing now nr næh of oh oi ok okay okei omg on one or
    our pga please pokker ps puh pust satan saturday seriøst she shes shit should sjukt ska sku
    skulle smil snufs so some someone sometimes sorry still storebror sukk sunday sånn sånne såå sæ
    søren takktakk that the their then there these they this those thursday tiss tja tlf today
    tomorrow tonight tuesday two typ uff va vel vell vett was we wednesday were weve what when where
    who why will with without wont would wow yes yesterday yey you youre åffer åffår åh åi åssen
    åsså æ æi æsj
    """
)
"""Words that a sentence begins with and that the dictionary has not, some of them English."""

NO_NAMES: Final = SURELY_NO_NAME | ABBREVIATIONS | CALLS
"""Those that are never asked of the dictionary."""
NAMES_AND_WORDS: Final = _words(
    """
    bakken berg bo brekke eli engen even fred gry hans haugen holm jo lien lund løken mai may moen
    myhre nova nygård rein rose saga sand skye snø sol stjerne storm strand tom vold vår
    """
)
SURNAMES_AND_WORDS: Final = _words(
    "bakke bakken berg brekke dahl engen foss hagen haug haugen holm lie lien lund løken moe moen"
    " myhre nygård rose solberg strand vik"
)
"""Surnames in small letters, where only a surname can stand."""
DOES: Final = _words(
    """
    ble blei blir bodde bor budde bur dansa danser elsker elsket er fann fant fekk fikk fyller fylte
    får gikk gjekk gråt gråter græt går hadde har heiter henta henter hentet heter hjalp hjelper kan
    kjem kom kommer kunne leika leikar leker lekte ler ligg ligger liker likte lo lå løp løper
    ringer ringjer ringte roper ropte sa sang sat satt seier sier sit sitter skal skreiv skrev
    skriver skulle smiler smilte song sov sover spiser spiste spurte spør sto stod står syng synger
    tar tek tenker tenkte tok treng trenger var vart veit venta venter ventet vet vil ville visste
    """
)
"""What somebody does, told right after her name: «Sol sover», and not «Sol og sommer»."""

FARMS: Final = (
    *("bakken", "haugen", "skogen", "lia", "tunet", "åsen", "dalen", "vika", "berget", "løkka"),
    *("jordet", "enga", "marka", "toppen", "sletta", "moen", "stranda", "kollen", "øya"),
)
"""Farms are called so, and kindergartens, schools and streets after them."""
DIRECTIONS: Final = _words(
    "nordre søndre østre vestre indre ytre øvre nedre nye gamle store lille vesle midtre"
)
"""What streets and institutions have before their name."""
NAMES: Final = (FIRST_NAMES | NAMES_OF_INSTITUTIONS) - {"hans"}
"""Those that are names at the start of a sentence too, whatever else they are."""
SMALL_NAMES: Final = NAMES_OF_INSTITUTIONS | (
    FIRST_NAMES
    - _words(
        """
        adele aksel ali alva ane anna asta bjørn elise ella endre ester even frank gisle gro
        gry hans hedda helga helle inga iris iver jan jon kai karl kim klara knut lasse lea
        leo leon lina line linn lotte maren mari maya mette mina ola omar per remi rikke
        rita roar runa rune sander signe siv stig svein tina tore vera vilja
        """
    )
)
"""Names that stay names when they are written with a small letter."""
SMALL_PLACES: Final = PLACES - _words(
    """
    alna alta alver asker aukra aure bryne bø bøler bømlo dokka dovre eidskog evje fana fauske fjord
    flå frogn frosta gol gran grane grong grue gulen hamar heim hol hole hå høylandet innlandet kinn
    klepp kvam lade leka lesja lier lindeberg lom loppa lund lunde lunner lyngen marker molde moss
    nes nesbyen nome rana rauma rygge råde røa røst røyken sagene sande sel sigdal ski sola stad
    stange stord strand stranda sula sund sømna tana tiller time tinn tokke vang vega vik viken
    vinje voss vågan våler ål åmot ås ørland øyer
    """
)
"""Places that stay places when they are written with a small letter."""
