"""Words that tell names from words where the dictionary does not."""

from typing import Final

from mammadagbok.domain.first_names import FIRST_NAMES
from mammadagbok.domain.surnames import NEVER_A_SURNAME


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SURELY_NO_NAME: Final = _words(
    """
    i å de dem deres dykk dykkar jeg eg du dere jul jula julen julaften julekvelden påske påsken
    påska pinse pinsa gud herregud norge noreg norges noregs norden skandinavia europa facebook
    instagram snapchat snap insta netflix youtube google vipps tiktok messenger internett whatsapp
    spotify zoom teams skype bankid mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag
    laurdag sundag januar februar mars april juni juli september oktober november desember norsk
    engelsk svensk dansk tysk fransk spansk polsk arabisk finsk samisk russisk somali nynorsk bokmål
    mamma mammaen pappa pappaen mor far lego wifi bluetooth iphone android ipad mac windows word
    excel youtube
    """
)
"""In the middle of a sentence too, whatever their case."""
NAMES_OF_TIMES: Final = _words("mai august dag")
"""Of people as well, unless «i» or a number before them tells that they are not."""

ABBREVIATIONS: Final = _words(
    """
    tv pc sms mms ok dvd cd usb gps pin eu eøs fn usa uk wc sfo nrk vg nb ps obs hiv adhd add ptsd
    ocd hms pdf iq aids bmi mr ct ekg dna ki ai it xl xs xxl xxxl dab led bh pms ivf led kk db hd
    hbo tg bfu pt hr gp vip faq diy bff omg lol lmao wtf fyi rip atm nå ii iii iv vi vii viii ix xi
    mc em vm ol nm rs hk p-pille ltd id pga mht mtp vha mvh asap tbc ifm dvs osv ang red mrs lgbt
    lhbt led ph co kcal kg km cm mm ml dl mg kr nok mva pr nr tlf btw pcos kols me ms als cp cpap
    """
)
INSTITUTIONS: Final = _words(
    """
    nav bup dps lar ara aa na bv act fact ppt omr tsb rop bufetat bufdir oat bvt pha put ahus ous unn tyrili
    riverside frelsesarmeen evangeliesenteret borgestadklinikken trasoppklinikken origosenteret
    veksthuset statsforvalteren statsforvaltaren fylkesmannen fylkesnemnda udi imdi kripos abup
    """
)
"""They tell what somebody gets, or who decides about her."""
NAMES_OF_INSTITUTIONS: Final = INSTITUTIONS - _words(
    "lar ara ppt omr tsb rop oat bvt bv aa na pha put ous unn udi act fact"
)
"""Those that are no word besides, so that their case does not matter."""

BEGINNINGS: Final = NEVER_A_SURNAME | _words(
    """
    adresse advent allmenn andre annar annan anna annet arbeider av bak ball bane bank barn barna
    barnet bel bibel bil bild bilde bitter blind blod blomster brann brød bru brønn bygd bygg bur
    bås båten dager dagen deres dess dessen diger drag draum drev dress drøm dyr dykk døde døden egg
    egne eige eigne ende enden ener eske eventyr fast fabrikk fager fet file filme film finans
    fiskar fjell fjord flagg flat flatt flo folk folke fram frem fred freden frek fri fugl fugle
    gale gamle gang gangen gate gater gatene gift gjer glad glitter godt golf grav gratis grense
    grense gress grise grisen grov grue grunnskole grønn grønne gud guds gull gutt gutten guten gås
    hage hagen hakk hake halm hals halt hamn han har hard hare haren hav havet heim heimen heit hell
    hellig hem hennar hent hest hester hund hunden hundre hus huse huset hva hvem hvit hvite hylle
    hytt hytte hytta høne høre høg høgre høy høyre høyt i ikke ikkje inder inn inne jeger jord jorda
    jern jungel kanal kane kjelde kjempe kjensle kjerring kjær kjærleik kjøp klart klok kok koll kor
    korn kors kort krok kull kunst kvar kvart kvit kvite kylling kyss lager lage lake lampe land
    landet lande lang lange langt last lat latter lei leia lein leir leite leker lekte lene lens lese
    linje litle lille lomme long lov loven lukk lukt lur luren lyd lyng lyn lys lyse lyset låg låve
    løve løven lønn mager mange mat maten meir mel merke mest middel midt miljø minne minner mis
    mist mord moster morgen moteuka munk mus myke myr mål måls måte møte møter møtet møll mørk mørke
    mor nam natt naust ned nei nest neste no nok nord norsk norske notar nova nå nær næring nøste
    nøtt nøtter oktober olje om opera opp oppe ord orden ordet orient oter over overalt park passe
    penge penger pent pent person pile plante planter plass plata pol politi politiet port porto pose
    post prest pris program rad rak ram rand rar redd regn rein reine reis reise rekke rett retter
    ring ringe ris riste rogn rolig roleg rom rot ruse rus rusmiddel ruste rygg rød røde røra rørt
    røyk røyken saga sak saken saker salt sand satan sau sauen seier seks seint sel senter sent serie
    sig siger sist siste sju sjø sjøen sjølv skam skarp skipper skip skog skogen skole skolen skot
    skulle slave slett slette slått smal smed små snar snart sne snill snille snø snøen sol sola
    sommar sommer sorg sort spanske spare sperre spille sponsor stam stang star start stat stav
    stille stjerne stor store storm strand straum strøm studenter sunn super svar svart svarte sving
    syden sykehus sytten sør sørg sølv søndag takk tang tap tapte teater tel tempel tenn tennis tenne
    tenner tid tiden tida tiger time timen tind ting tinget to tog tok toll tolv tom tomt topp toppen
    torg tre trekant trist troll trygd trygg tung tungt tur turen tverr tykk tyll tyst tårn tårer
    tømmer ulv under uten utan vakt val valen var vare varme varm vart vass vatn veg vegen vei veien
    vekt vekta vekten vel velferd venn vent venter ver verde verden verk verre vesle vest vi vil vill
    villa vind vinden ving vinter voksen volle vond vår våre vær været værre øks øl øre øst øver øye
    øyer år åre ås aver bare bann bar bente best bort brent brått brenn bratt bris døll ende eller
    ender ene etter fem ferie fest fikk finne finner finske fire fjern flekker for forrige frisk full
    føler følte første fødsels garder god grei greit gress grå halv her herr hele heile hest hjelp
    hjemmet hold høst haust jo joda jomfru kaffe kald kalde kapp kjeks kirke kle klar klem knapt kom
    kos kveld kvelden kvinne kvinner lapp lek likevel lik lite livet lykke løp løy mann mener mers
    min misjon mister mykje nabo nabor nede nesten neppe niks null ny nye nyss når nåvel okay over
    paradis pers ro rote rotter runde rund råd sakte sammen saman selv selve slik slike slite snakk
    snev sov spis stakkars sterk stolt stum sunne sur sutt svak svett så søt søv tanker tanken ta
    takket tett ti tilbake til tidlig tråd turte tut tygg tys ut ute utenfor vann vaske vatnet venta
    verst vis visste våken vått vil ytter ærlig åtte østen april mai august juni juli mars
    """
)
"""Words a sentence may well begin with, though dictionaries have them with a capital letter too."""
CALLS: Final = _words(
    """
    haha hahaha hehe hihi hoho mmm mm hm hmm puh pust uff æsj æsj ok okay okei åh oh oi åi næh njæ
    joa jepp jupp nope huff wow hei heisann hallo yes yey jippi jippii hurra sorry please fuck shit
    damn omg lol fy fysj fader au auda nei neida jada joda tja vel vell søren pokker dæven helvete
    jævla faen satan herlighet herregud natta godnatt gonatt morn mornings hadet hade takktakk heia
    æ æi ej ek mæ dæ sæ itj ittj ka kem kor koffer koffor hvaffor åssen åsså åffer åffår dokker
    dokke demses hu ha va sku ska skulle vett ikkeno kje kjekt jæ jei sjukt digg bæsj tiss babyen bæ
    bebis bebisen bl f eks kl ca pga evt mvh tlf nr dr ps mtp hvertfall iallfall ihvertfall altså
    atte såå sånn sånne mensen snufs sukk gjesp klem klemmer smil kos kose lillesøster storebror ass
    lissom liksom typ seriøst my of the and it is this love life no
    """
)
"""Words that a sentence begins with and that no dictionary has, or not alone."""

NO_NAMES: Final = SURELY_NO_NAME | ABBREVIATIONS | CALLS
"""Those that are never asked of the dictionary."""
FARMS: Final = (
    *("bakken", "haugen", "skogen", "lia", "tunet", "åsen", "dalen", "vika", "berget", "løkka"),
    *("jordet", "enga", "marka", "toppen", "sletta", "moen", "stranda", "kollen", "øya"),
)
"""Farms are called so, and kindergartens, schools and streets after them."""
SMALL_NAMES: Final = NAMES_OF_INSTITUTIONS | (
    FIRST_NAMES
    - _words(
        """
        mina ella line mari tore helle hans karl frank ane gro endre ola per rune lasse lea gry remi
        stig svein signe vera ali maren bjørn knut gisle ester kim siv iris roar rita inga omar linn
        helga sander maya vilja tina lotte mette even runa aksel iver asta hedda leo leon elise adele
        alva jon jan
        """
    )
)
"""Names that stay names when they are written with a small letter."""
