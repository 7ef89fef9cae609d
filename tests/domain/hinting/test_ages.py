import pytest

from hinted import shown, unmarked, whys
from mammadagbok.domain.question import Why


@pytest.mark.parametrize(
    "marked",
    [
        "Hun ble født [12.03.2019].",
        "Han er født [12. mars 2019].",
        "Fødselsdato: [12/3-19].",
        "Møtet var [2019-03-12], midt i alt.",
        "Ho er fødd [12.3.] på sjukehuset.",
        "Han fyller fem den [3. mai].",
        "Bursdagen hennes er [17. juni].",
        "Den [3. mai] har han bursdag.",
        "Ho vart fødd [tredje mai].",
        "Han vart fødd i [2019], og ho i -[91].",
        "Ho er født [051217].",
        "Hun er født [05122017].",
        "Hun ble født i [uke 27].",
        "Guten er fødd i [mai 2018].",
        "Hun har bursdag på [nyttårsaften].",
    ],
)
def test_when_somebody_was_born(marked: str) -> None:
    text = unmarked(marked)
    assert shown(text) == marked
    assert set(whys(text)) == {Why.BIRTH_DATE}


def test_a_birth_told_of_long_before_does_not_hide_a_later_one() -> None:
    marked = "Jeg fødte. Det var bursdag. Han fylte år. Og så fødsel. " * 9 + "Født [3. mai]."
    assert shown(unmarked(marked)) == marked


@pytest.mark.parametrize(
    "marked",
    [
        "Han har en [fire år gammel tvilling].",
        "Jeg fikk [trillinger] i fjor. [Tvillingene] er eldre.",
        "Sønnen min på [7 år sitter i rullestol].",
        "Den eldste, [9 år, har diabetes].",
        "Ein [sjuåring med Downs] bur der.",
        "Jenta er [åtte år og adoptert].",
        "Sonen min, [12 år, er døv].",
        "Eldstemann er [ti og døv].",
        "Jeg ble mor som [16-åring].",
        "Ho vart mor då ho var [femten].",
        "Mor på [17], og redd.",
        "Der er en [17 år gammel] mor.",
        "Jeg er [19 år] og har fire barn.",
        "Jeg er [41] og gravid med femte.",
        "Hun er [45 år] og gravid.",
    ],
)
def test_an_age_with_something_rare(marked: str) -> None:
    text = unmarked(marked)
    assert shown(text) == marked
    assert set(whys(text)) == {Why.AGE}


@pytest.mark.parametrize(
    "text",
    [
        "Møtet er 12. mars. Vi har time den 3. mai klokka ti.",
        "Vi feirer julaften hos mamma. Bursdagen var fin! Den 3. mai reiser vi.",
        "Uke 27 var fin. Hun er 4 år og elsker hester. 7-åringen min er tøff.",
        "Hun er 3 år. Diagnosen min er en annen.",
        "Jeg har ADHD. Hun har hatt tre fosterhjem.",
        "Jeg kjøpte tvillingvogn.",
        "Hun er 12 år og mamma er stolt. Jenta er 15 år og far henter.",
        "Mor på 17. mai. Gravid på 14 dager. Han er 45 år og mor til to.",
        "Jeg er 32 år og har fire barn. Jeg ble mor som 25-åring.",
    ],
)
def test_days_and_ages_alone_are_everybodys(text: str) -> None:
    assert shown(text) == text
