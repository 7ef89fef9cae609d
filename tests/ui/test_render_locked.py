"""The locked PDF opens with what she typed, in readers of other makes, and with nothing else."""

import re
import subprocess
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PasswordType, PdfReader

from mammadagbok.domain.file_password import file_password_problem
from mammadagbok.ui.render.pdf import to_locked_pdf, to_pdf
from ui.test_render import TRACES, UNWANTED_KEYS, WORDS, masked, page_of
from unpacked import poppler, qpdf

pytestmark = pytest.mark.usefixtures("look")
TYPED = "abcxyzæøåÆØÅéüñß €«»-–'\"$\\@!?*0123ﬁ\u00adשא"
POPPLERS_TOOLS_TAKE = 32
"""Bytes of a password on their command line; readers built on poppler take them all."""
PASSWORDS = ["b", " ", " Blåbær æøå 123 ", "-upw", "x" * 127, "å" * 63 + "x", "@fil 'og \"\\$HOME"]


@pytest.mark.parametrize("password", PASSWORDS)
def test_it_opens_with_the_password_and_holds_the_page(password: str) -> None:
    page = page_of(WORDS)
    locked = to_locked_pdf(page, password)
    opened = qpdf(locked, "--decrypt", password=password)
    assert poppler("pdftotext", opened) == poppler("pdftotext", to_pdf(page))
    if len(password.encode()) <= POPPLERS_TOOLS_TAKE:
        assert poppler("pdftotext", locked, password=password) == poppler("pdftotext", to_pdf(page))


@pytest.mark.parametrize("password", ["Blåbær æøå 123", "å" * 50 + "x"])
def test_it_opens_with_nothing_else(password: str) -> None:
    locked = to_locked_pdf(page_of(WORDS), password)
    for wrong in ("", password[:-1], f"{password} ", password.upper(), password.replace("å", "a")):
        assert PdfReader(BytesIO(locked)).decrypt(wrong) is PasswordType.NOT_DECRYPTED
    for wrong in ("", "feil"):
        with pytest.raises(subprocess.CalledProcessError) as refused:
            qpdf(locked, "--decrypt", password=wrong)
        assert b"invalid password" in refused.value.stderr
        with pytest.raises(subprocess.CalledProcessError):
            poppler("pdftotext", locked, password=wrong)


def test_it_is_locked_by_aes_256_and_sound() -> None:
    locked = to_locked_pdf(page_of(WORDS), "blåbær")
    said = qpdf(locked, "--show-encryption", password="blåbær").decode()
    assert "R = 6\n" in said
    for kind in ("stream", "string", "file"):
        assert f"{kind} encryption method: AESv3\n" in said
    sound = qpdf(locked, "--check", password="blåbær")
    assert b"No syntax or stream encoding errors" in sound
    assert re.search(
        r"Encrypted: +yes \(print:yes copy:yes", poppler("pdfinfo", locked, password="blåbær")
    )


def test_nothing_about_her_or_the_program_can_be_read_with_or_without_the_password() -> None:
    page = replace(page_of(WORDS, language="nn-NO"), heading=masked("Til Mina"))
    locked = to_locked_pdf(page, "blåbær")
    for read in (locked, qpdf(locked, "--decrypt", "--qdf", password="blåbær")):
        names = re.sub(rb"stream\r?\n.*?endstream", b"", read, flags=re.DOTALL)
        assert [found.group() for found in TRACES.finditer(names)] == []
        keys = {f"/{key.decode()}" for key in re.findall(rb"/([A-Za-z]+)", names)}
        assert keys & UNWANTED_KEYS <= {"/ID"}
    assert b"nn-NO" not in locked
    for word in ("jenta", "ekorn", "Til"):
        assert word.encode() not in locked


def test_two_files_of_one_page_cannot_be_told_to_be_so() -> None:
    page = page_of(WORDS)
    ids = {re.findall(rb"/ID \[ <(\w+)>", to_locked_pdf(page, "blåbær"))[0] for _ in range(3)}
    assert len(ids) == 3


@pytest.mark.parametrize("password", ["", "x" * 128, "a\u00adb", "😀"])
def test_a_password_that_will_not_do_makes_no_file(password: str) -> None:
    with pytest.raises(ValueError, match=r"empty|too_long|odd_sign"):
        to_locked_pdf(page_of(WORDS), password)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(TYPED, min_size=1, max_size=70))
def test_whatever_will_do_opens_in_poppler_and_qpdf(password: str) -> None:
    if file_password_problem(password) is not None:
        return
    locked = to_locked_pdf(page_of("Takk, Mina."), password)
    if len(password.encode()) <= POPPLERS_TOOLS_TAKE:
        assert "Takk, jenta." in poppler("pdftotext", locked, password=password)
    assert qpdf(locked, "--decrypt", password=password).startswith(b"%PDF-")
