"""Where people live in Norway: municipalities, towns and the parts of the largest ones."""

from typing import Final

PLACES: Final = frozenset(
    """
    oslo bergen trondheim stavanger drammen fredrikstad sarpsborg kristiansand sandnes tromsø
    skien porsgrunn ålesund sandefjord haugesund tønsberg moss bodø arendal hamar larvik halden
    lillehammer molde harstad horten kongsberg gjøvik askøy kristiansund jessheim ski elverum
    lillestrøm lørenskog asker bærum sandvika kolbotn drøbak hønefoss narvik alta levanger
    steinkjer namsos stjørdal mandal grimstad egersund bryne kopervik leirvik førde florø måløy
    volda ørsta ulsteinvik odda voss notodden rjukan kragerø brevik langesund risør tvedestrand
    lyngdal farsund flekkefjord sola randaberg klepp time gjesdal hå bjerkreim sokndal lund
    strand hjelmeland suldal sauda tysvær karmøy bokn vindafjord utsira etne sveio bømlo stord
    fitjar tysnes kvinnherad ullensvang eidfjord ulvik kvam samnanger bjørnafjorden austevoll
    øygarden osterøy vaksdal modalen alver austrheim fedje masfjorden gulen solund hyllestad
    høyanger vik sogndal aurland lærdal årdal luster askvoll fjaler sunnfjord bremanger stad
    gloppen stryn kinn vanylven sande herøy ulstein hareid sula giske vestnes rauma aukra averøy
    gjemnes tingvoll sunndal surnadal smøla aure hustadvika fjord sykkylven stranda orkland
    heim hitra frøya ørland åfjord oppdal rennebu røros holtålen melhus skaun malvik
    selbu tydal meråker frosta inderøy verdal snåsa lierne røyrvik namsskogan grong høylandet
    overhalla flatanger leka nærøysund rindal bindal sømna brønnøy brønnøysund vega vevelstad
    alstahaug sandnessjøen leirfjord vefsn mosjøen grane hattfjelldal dønna nesna hemnes rana
    lurøy træna rødøy meløy gildeskål beiarn saltdal fauske sørfold steigen lødingen evenes
    røst værøy flakstad vestvågøy leknes vågan svolvær hadsel bø øksnes sortland andøy moskenes
    kvæfjord tjeldsund ibestad gratangen lavangen bardu salangen målselv sørreisa dyrøy senja
    finnsnes balsfjord karlsøy lyngen storfjord kåfjord skjervøy nordreisa kvænangen kautokeino
    loppa hasvik hammerfest måsøy nordkapp porsanger karasjok lebesby gamvik berlevåg tana
    nesseby båtsfjord vadsø vardø kirkenes sør-varanger kongsvinger ringsaker løten stange
    nord-odal sør-odal eidskog grue åsnes våler trysil åmot stor-elvdal rendalen engerdal tolga
    tynset alvdal folldal dovre lesja skjåk lom vågå nord-fron sel sør-fron ringebu øyer
    gausdal lillesand birkenes åmli iveland evje bygland valle bykle vennesla åseral hægebostad
    kvinesdal sirdal vegårshei gjerstad froland siljan bamble drangedal nome midt-telemark seljord
    hjartdal tinn kviteseid nissedal fyresdal tokke vinje færder holmestrand sande svelvik lier
    modum krødsherad flå nesbyen gol hemsedal ål hol sigdal flesberg rollag nore
    ringerike hole jevnaker lunner gran dokka fagernes nes eidsvoll
    nannestad hurdal ullensaker gjerdrum nittedal rælingen enebakk aurskog lunde nordre-follo
    frogn nesodden vestby ås våler råde hvaler rakkestad marker aremark indre-østfold askim
    mysen spydeberg skiptvet rygge stjørna grünerløkka sagene majorstua frogner grønland tøyen
    torshov ullevål sinsen grorud stovner furuset holmlia nordstrand manglerud lambertseter
    mortensrud bjerke økern løren alna ellingsrud lindeberg romsås ammerud bøler oppsal
    bogerud kjelsås nydalen røa vinderen bygdøy lade heimdal tiller byåsen moholt åsane fyllingsdalen
    laksevåg fana nesttun loddefjord sandsli landås hundvåg madla hillevåg svalbard longyearbyen
    vestlandet østlandet sørlandet nordland trøndelag finnmark troms telemark vestfold østfold
    agder rogaland innlandet hedmark oppland buskerud akershus viken
    """.split()
)
