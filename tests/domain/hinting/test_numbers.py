import json
from pathlib import Path

import pytest

from hinted import shown, unmarked, whys
from mammadagbok.domain.question import Why


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("Ring meg på [912 34 567].", Why.PHONE),
        ("Nummeret hans er [91234567].", Why.PHONE),
        ("Tlf. [22 33 44 55] er til legen.", Why.PHONE),
        ("Mobilen er [+47 412 34 567].", Why.PHONE),
        ("Ho har nummer [0047 91 23 45 67].", Why.PHONE),
        ("Ring [412-34-567] etter fire.", Why.PHONE),
        ("Ring [912\u00a034\u00a0567] etter fire.", Why.PHONE),
        ("[+46 70 123 45 67] er svensk.", Why.PHONE),
        ("Nummeret er [130190 10095] her.", Why.BIRTH_NUMBER),
        ("Nummeret er [53019010089] her.", Why.BIRTH_NUMBER),
        ("Nummeret er [130190\n10095] her.", Why.BIRTH_NUMBER),
        ("Nummeret er [13019010094] her.", Why.BIRTH_NUMBER),
        ("Nummeret er [130190 10094] her.", Why.BIRTH_NUMBER),
        ("Jeg fikk [HR-2023-123-A] i posten.", Why.CASE_NUMBER),
        ("Fødselsdag: [2018-02-14].", Why.BIRTH_DATE),
        ("Fødd, f. [230690].", Why.BIRTH_DATE),
        ("Se [hjelp.example.com/mor].", Why.WEB),
        ("Saken er [2024/12345] nå.", Why.CASE_NUMBER),
        ("[Ref. 24/1234-5] står øverst.", Why.CASE_NUMBER),
        ("[Saksnr 2019-8842] gjelder meg.", Why.CASE_NUMBER),
        ("[Sak nr. 12] skal opp i retten.", Why.CASE_NUMBER),
        ("Dommen [21-123456MED-OBYF/02] kom.", Why.CASE_NUMBER),
        ("[Kontonummer 1234 56 12345].", Why.CASE_NUMBER),
        ("Giroen har [14567890] på seg.", Why.CASE_NUMBER),
        ("Ankesak [LB-2021-12345] er slutt.", Why.CASE_NUMBER),
        ("[KID 123456789] står på giroen.", Why.CASE_NUMBER),
        ("Skriv til [kari.nordmann@epost.no] om du vil.", Why.EMAIL),
        ("Skriv til [kari (at) epost.no] om du vil.", Why.EMAIL),
        ("Hun har bloggen [www.minblogg.no/om].", Why.WEB),
        ("Siden heter [minblogg.no].", Why.WEB),
        ("Se [https://eksempel.org/a?b=1].", Why.WEB),
        ("Der heter jeg [@kari_n].", Why.WEB),
        ("Snap: [kari2010] hvis du vil.", Why.WEB),
        ("Bilen hans er en [EL 12345].", Why.CAR_PLATE),
        ("Han kjører [DN54321].", Why.CAR_PLATE),
    ],
)
def test_numbers_and_signs_that_point_to_somebody(marked: str, why: Why) -> None:
    text = unmarked(marked)
    assert shown(text) == marked
    assert whys(text) == [why]


@pytest.mark.parametrize(
    "text",
    [
        "Ring 113, 112 eller 110. Legevakta har 116 117.",
        "Giftinformasjonen har 22 59 13 00.",
        "Kortnummeret er 02800, og pin er 4512.",
        "Jeg skylder 12 000 kroner, og de 45 000 000 kroner.",
        "Det kostet kr 12345678.",
        "Skoleåret 2023/2024 og 2023/24 var tungt.",
        "Det er åpent 24/7. Kanskje 50/50.",
        "Bussen går 12.30. Det var 38.5 i natt.",
        "Sak 3 på lista. Jeg har 3 saker.",
        "Han veide 3450 gram og var 50 cm.",
        "Str. 98/104, blå, og 50/56.",
        "Rom 204, uke 34, § 4-4.",
    ],
)
def test_other_numbers_are_everybodys(text: str) -> None:
    assert shown(text) == text


def test_the_numbers_everybody_may_ring_are_everybodys() -> None:
    facts = Path(__file__).parents[3] / "resources" / "facts" / "numbers.json"
    for each in json.loads(facts.read_text(encoding="utf-8"))["numbers"]:
        text = f"De har {each['number'] or 'chat'} hele natta."
        assert shown(text) == text


def test_another_row_of_eleven_digits_is_a_case() -> None:
    assert whys("Giroen har 99123456789 på seg.") == [Why.CASE_NUMBER]
