"""One thing has one name: where English uses a term, the catalogues use the glossary's word for it,
and never a word that the glossary has put aside."""

import re
from pathlib import Path

import pytest

from catalogue import Message, read
from glossary import Term, terms
from notes import QT, Notes, noted
from translations import catalogue_path

CRAVING = Term(("sug", "bølger"), ("sug", "bølgjer"), ("craving", "waves"), ("russug", "trang"))
# Text, with what the translation says in other words, or with a word put aside in another sense.
OTHERWISE = frozenset(
    {
        # The journal is not named where the copies already say whose they are.
        ("ForgetDialog", "journal"),
        # «The folder holds one file»: of files, not of pictures.
        ("TakeOutDialog", "picture"),
    }
)


def called(term: Term, language: str) -> tuple[str, ...]:
    return term.nb if language == "nb" else term.nn


def has_name(name: str, text: str) -> bool:
    """Whether each word of a name stands in a text, in some form."""
    return all(_stem(word) in text.lower() for word in name.lower().split())


def _stem(word: str) -> str:
    return word[: max(len(word) - 2, 1 + (len(word) > 2))]


def otherwise_named(message: Message, language: str, term: Term) -> list[str]:
    """The translations that name the thing with another word than the glossary's."""
    if not term.is_in(message.source):
        return []
    put_aside = "|".join(map(re.escape, term.banned)) or r"(?!)"
    return [
        form
        for form in message.forms
        if not any(has_name(name, form) for name in called(term, language))
        or re.search(rf"\b(?:{put_aside})(?:\b|en|et|a|er|ar|ene|ane)\b", form, re.IGNORECASE)
    ]


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_thing_is_called_what_the_glossary_calls_it(language: str) -> None:
    """And every exemption is needed."""
    messages = [each for each in read(catalogue_path(language)) if not QT.fullmatch(each.context)]
    found = {
        (message.context, term.en[0])
        for term in terms()
        for message in messages
        if otherwise_named(message, language, term)
    }
    assert found == OTHERWISE


def test_the_whole_glossary_is_read() -> None:
    known = {name: term for term in terms() for name in term.en}
    assert len(terms()) > 50
    assert known["waves"].nn == ("sug", "bølgjer")
    assert known["journal"].banned == ("journal", "logg", "mappe", "hvelv", "app")


def test_every_term_is_used() -> None:
    sources = [message.source for message in read(catalogue_path("en"))]
    unused = [term.en for term in terms() if not any(map(term.is_in, sources))]
    assert unused == []


@pytest.mark.parametrize(
    "form", ["Lyst akkurat nå", "Russug", "Sug eller trang", "Trangen til sug"]
)
def test_another_name_is_found(form: str) -> None:
    message = Message("Page", "Craving right now", forms=(form,))
    assert otherwise_named(message, "nb", CRAVING) == [form]


@pytest.mark.parametrize("form", ["Sug akkurat nå", "Suget", "BØLGENE mine"])
def test_the_right_name_passes_in_any_form(form: str) -> None:
    assert otherwise_named(Message("Page", "My waves", forms=(form,)), "nb", CRAVING) == []


def test_a_translator_is_told_of_the_terms_in_a_text() -> None:
    one, other = noted(
        [Message("Page", "Cravings now"), Message("Page", "{craving}")],
        {"Page": Notes("The page.")},
        [CRAVING],
    )
    assert one.note == (
        "The page. Glossary: craving · waves: nb sug · bølger, nn sug · bølgjer; "
        "never russug, trang."
    )
    assert other.note == "The page."


def test_rows_are_read_with_plurals_and_brackets(tmp_path: Path) -> None:
    path = tmp_path / "glossary.md"
    path.write_text(
        "| Bokmål | Nynorsk | English | Code | Not |\n|---|---|---|---|---|\n"
        "| tekst (én) · side: ark | tekst; ark | entry; sheet | entry | innlegg (nb), post |\n",
        encoding="utf-8",
    )
    (term,) = terms(path)
    assert term == Term(("tekst", "ark"), ("tekst", "ark"), ("entry", "sheet"), ("innlegg", "post"))
    assert term.is_in("Two entries")
    assert not term.is_in("An entryway for {entry}")
