"""All that can be read in a file that leaves, packed or not, and words looked for in it."""

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from io import BytesIO
from tempfile import NamedTemporaryFile
from zipfile import ZipFile

import pytest

from traces import disguises


def readings(data: bytes, password: str = "") -> Iterator[bytes]:
    """Yield the file as it is, and as independent programs read it: every stream, member, word."""
    yield data
    if data.startswith(b"%PDF-"):
        yield qpdf(data, "--qdf", "--object-streams=disable", password=password)
        yield poppler("pdftotext", data, "-raw", password=password).encode()
        yield poppler("pdfinfo", data, "-meta", password=password).encode()
    elif data.startswith(b"PK"):
        with ZipFile(BytesIO(data)) as archive:
            yield archive.comment
            for member in archive.infolist():
                yield from (member.filename.encode(), member.comment, member.extra)
                yield archive.read(member)
                yield re.sub(rb"<[^>]*>", b"", archive.read(member))


def found_in(data: bytes, words: Iterable[str], password: str = "") -> list[str]:
    """Return those of the words that stand anywhere in the file, however they are written."""
    read = list(readings(data, password))
    run_on = [re.sub(r"\s+", " ", each.decode("utf-8", "replace")).casefold() for each in read]
    return [
        word
        for word in words
        if any(form in each for form in disguises(word) for each in read)
        or any(word.casefold() in each for each in run_on)
    ]


def qpdf(data: bytes, *options: str, password: str = "") -> bytes:
    """What qpdf makes of a PDF; the test is skipped without it."""
    ends = () if {"--check", "--show-encryption"} & {*options} else ("-",)
    return _ran("qpdf", f"--password={password}", *options, "{file}", *ends, data=data)


def poppler(tool: str, data: bytes, *options: str, password: str = "") -> str:
    """What a tool of poppler says about a PDF; the test is skipped without it."""
    ends = ("{file}",) if tool in ("pdfinfo", "pdffonts") else ("{file}", "-")
    locked = ("-upw", password) if password else ()
    return _ran(tool, *locked, *options, *ends, data=data).decode()


def odt_words(data: bytes) -> str:
    """What odt2txt reads in an ODT; the test is skipped without it."""
    options = ("--width=-1", "--encoding=UTF-8", "--subst=none")
    return _ran("odt2txt", *options, "{file}", data=data).decode()


def _ran(tool: str, *options: str, data: bytes) -> bytes:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    with NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        command = [tool, *(each.replace("{file}", file.name) for each in options)]
        ran = subprocess.run(command, capture_output=True, check=True)
    assert not ran.stderr
    return ran.stdout
