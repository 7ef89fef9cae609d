import pytest

from hinted import shown, unmarked, whys
from mammadagbok.domain.question import Why


@pytest.mark.parametrize(
    "marked",
    [
        "Vi bor i [Storgata 5B].",
        "Adressen er [Kirkeveien 12], tredje etasje.",
        "Me flytta til [Fjellvegen 3] i fjor.",
        "Han bor i [Karl Johans gate 22].",
        "Hun bor i [Øvre Torggate 4 B].",
        "hun flyttet til [storgata 14] forrige uke",
        "[Storgata] er stengt i dag.",
        "Bussen stopper ved [Carl Berners plass].",
        "Send det til [0182 Oslo].",
        "Leiligheten er [H0203].",
        "Han bor på [Torvet 2] nå.",
        "[Nordre gate 4] er der vi bor.",
        "Ny adresse: [Øvre Skulevegen 3].",
        "[H. Ibsens gate 12] ligger i sentrum.",
        "Vi bor ved [St. Olavs plass 5] i byen.",
        "Brevet kom til [Boks 12], [5003 Bergen].",
    ],
)
def test_addresses(marked: str) -> None:
    text = unmarked(marked)
    assert shown(text) == marked
    assert set(whys(text)) == {Why.ADDRESS}


@pytest.mark.parametrize(
    "text",
    [
        "Vi gikk i bakken 12 ganger. Hovedveien 3 km unna var stengt.",
        "I 2019 bodde vi trangt. Veien var lang, og gata tom.",
        "Den gamle veien 3 er stengt. Torvet er lukket. Nye veien er lang. Torget 2 ganger.",
        "Snarveien går forbi plassen. Vi gikk veien 2 ganger.",
    ],
)
def test_roads_are_everybodys(text: str) -> None:
    assert shown(text) == text
