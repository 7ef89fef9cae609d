"""Where people live in Norway: municipalities, towns and the parts of the largest ones."""

from typing import Final

from mammadagbok.domain.word_list import word_list

PLACES: Final = word_list(
    """
    agder akershus alna alstahaug alta alvdal alver ammerud andøy aremark arendal asker askim
    askvoll askøy aukra aure aurland aurskog austevoll austrheim averøy balsfjord bamble bardu
    beiarn bergen berlevåg bindal birkenes bjerke bjerkreim bjørnafjorden bodø bogerud bokn
    bremanger brevik bryne brønnøy brønnøysund buskerud bygdøy bygland bykle byåsen båtsfjord bærum
    bø bøler bømlo dokka dovre drammen drangedal drøbak dyrøy dønna egersund eidfjord eidskog
    eidsvoll ellingsrud elverum enebakk engerdal etne evenes evje fagernes fana farsund fauske fedje
    finnmark finnsnes fitjar fjaler fjord flakstad flatanger flekkefjord flesberg florø flå folldal
    fredrikstad frogn frogner froland frosta frøya furuset fyllingsdalen fyresdal færder førde
    gamvik gausdal gildeskål giske gjemnes gjerdrum gjerstad gjesdal gjøvik gloppen gol gran grane
    gratangen grimstad grong grorud grue grønland grünerløkka gulen hadsel halden hamar hammerfest
    hareid harstad hasvik hattfjelldal haugesund hedmark heim heimdal hemnes hemsedal herøy hillevåg
    hitra hjartdal hjelmeland hol hole holmestrand holmlia holtålen horten hundvåg hurdal hustadvika
    hvaler hyllestad hå hægebostad hønefoss høyanger høylandet ibestad inderøy indre-østfold
    innlandet iveland jessheim jevnaker karasjok karlsøy karmøy kautokeino kinn kirkenes kjelsås
    klepp kolbotn kongsberg kongsvinger kopervik kragerø kristiansand kristiansund krødsherad kvam
    kvinesdal kvinnherad kviteseid kvæfjord kvænangen kåfjord lade laksevåg lambertseter landås
    langesund larvik lavangen lebesby leirfjord leirvik leka leknes lesja levanger lier lierne
    lillehammer lillesand lillestrøm lindeberg loddefjord lom longyearbyen loppa lund lunde lunner
    lurøy luster lyngdal lyngen lærdal lødingen løren lørenskog løten madla majorstua malvik mandal
    manglerud marker masfjorden melhus meløy meråker midt-telemark modalen modum moholt molde
    mortensrud mosjøen moskenes moss mysen målselv måløy måsøy namsos namsskogan nannestad narvik
    nes nesbyen nesna nesodden nesseby nesttun nissedal nittedal nome nord-fron nord-odal nordkapp
    nordland nordre-follo nordreisa nordstrand nore notodden nydalen nærøysund odda oppdal oppland
    oppsal orkland oslo osterøy overhalla porsanger porsgrunn rakkestad rana randaberg rauma
    rendalen rennebu rindal ringebu ringerike ringsaker risør rjukan rogaland rollag romsås rygge
    råde rælingen røa rødøy røros røst røyrvik sagene salangen saltdal samnanger sande sandefjord
    sandnes sandnessjøen sandsli sandvika sarpsborg sauda sel selbu seljord senja sigdal siljan
    sinsen sirdal skaun ski skien skiptvet skjervøy skjåk smøla snåsa sogndal sokndal sola solund
    sortland spydeberg stad stange stavanger steigen steinkjer stjørdal stjørna stor-elvdal stord
    storfjord stovner strand stranda stryn sula suldal sunndal sunnfjord surnadal svalbard sveio
    svelvik svolvær sykkylven sømna sør-fron sør-odal sør-varanger sørfold sørlandet sørreisa tana
    telemark tiller time tingvoll tinn tjeldsund tokke tolga torshov troms tromsø trondheim trysil
    træna trøndelag tvedestrand tydal tynset tysnes tysvær tønsberg tøyen ullensaker ullensvang
    ullevål ulstein ulsteinvik ulvik utsira vadsø vaksdal valle vanylven vardø vefsn vega vegårshei
    vennesla verdal vestby vestfold vestlandet vestnes vestvågøy vevelstad vik viken vindafjord
    vinderen vinje volda voss vågan vågå våler værøy åfjord ål ålesund åmli åmot årdal ås åsane
    åseral åsnes økern øksnes ørland ørsta østfold østlandet øyer øygarden
    """
)
