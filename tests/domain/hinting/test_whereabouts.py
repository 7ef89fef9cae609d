import pytest

from hinted import shown, unmarked, whys
from mammadagbok.domain.question import Why


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("Hun begynner på [Solbakken skole] til høsten.", Why.SCHOOL),
        ("Ho går på [Bjørnevatn skule] no.", Why.SCHOOL),
        ("Eldste går på [Fagerlia vgs].", Why.SCHOOL),
        ("han går på [solbakken skole] nå", Why.SCHOOL),
        ("[Skolen på Nøtterøy] tok imot oss.", Why.SCHOOL),
        ("I [Blåbærskogen barnehage] har de hengekøyer.", Why.KINDERGARTEN),
        ("Ungen går i [barnehagen Tusseladden].", Why.KINDERGARTEN),
        ("[Nordre helsestasjon] har flyttet.", Why.INSTITUTION),
        ("Jeg var på [Sørlandet sykehus] i tre dager.", Why.INSTITUTION),
        ("Vi har time på [familievernkontoret i Molde].", Why.INSTITUTION),
        ("Eg bur i [bydel Sagene].", Why.INSTITUTION),
        ("[NAV Grünerløkka] har fått papirene.", Why.INSTITUTION),
        ("Jeg må ringe [nav] i morgen.", Why.INSTITUTION),
        ("[LAR] har flyttet timen min.", Why.INSTITUTION),
        ("Hun på [LAR-klinikken] var hyggelig.", Why.INSTITUTION),
        ("[BUP] kalte inn til møte.", Why.INSTITUTION),
        ("[Blå Kors] har et sommerhus.", Why.INSTITUTION),
        ("[Oslo tingrett] skal avgjøre.", Why.INSTITUTION),
        ("Medisinen hentes på [Apotek 1 Strømmen].", Why.INSTITUTION),
        ("hun begynte i [solstrålen barnehage] i dag", Why.KINDERGARTEN),
        ("Han går i [klasse 2B] nå.", Why.SCHOOL),
        ("På [A-senteret] var det stille.", Why.INSTITUTION),
    ],
)
def test_where_somebody_is(marked: str, why: Why) -> None:
    text = unmarked(marked)
    assert shown(text) == marked
    assert whys(text) == [why]


@pytest.mark.parametrize(
    "text",
    [
        "Barnevernet kommer på torsdag. Sykehuset ringte.",
        "Min skole var grei. En barnehage ringte. Ny skole til høsten.",
        "Denne skolen er fin, og barnehagen på hjørnet stenger.",
        "Guttens skole er fin. Straks spiste vi laks.",
        "Har jenta barnehage? Etter sommerferien skole. Har lillesøsteren skole i dag?",
        "Klasse 2 er fin. Apotek 3 på hjørnet. I formiddag barnehage.",
        "Jeg lar ham sove. Lar du være?",
    ],
)
def test_what_has_no_name_is_everybodys(text: str) -> None:
    assert shown(text) == text
