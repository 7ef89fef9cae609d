"""Sharing anything but masked text is a type error, judged by the type checker itself."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE_OF_A_STRING = 'SharePage(parts=(SharePart("abc"),), language="nb-NO")'
PAGE_OF_CHOSEN = 'SharePage(parts=(SharePart(Chosen("abc")),), language="nb-NO")'
PAGE_OF_MIXED = (
    'SharePage(parts=(SharePart(mask("abc")), SharePart(Chosen("abc"))), language="nb-NO")'
)
PAGE_OF_MASKED = 'SharePage(parts=(SharePart(mask("abc")),), language="nb-NO")'
PAGE_OF_A_KEPT_PHOTO = 'SharePage(parts=(SharePart(Photo(1, 1, 9, 9)),), language="nb-NO")'
UNCHOSEN = 'replace_names("abc", ())'
MASKED_AS_CHOSEN = 'replace_names(mask("abc"), ())'
LINES = (
    "from mammadagbok.domain.masking import MaskedText, replace_names",
    "from mammadagbok.domain.page import SharePage, SharePart",
    "from mammadagbok.domain.photo import Photo",
    "from mammadagbok.domain.selection import Chosen",
    "def mask(text: str) -> MaskedText: return replace_names(Chosen(text), ())",
    PAGE_OF_A_STRING,
    PAGE_OF_CHOSEN,
    PAGE_OF_MIXED,
    PAGE_OF_MASKED,
    PAGE_OF_A_KEPT_PHOTO,
    UNCHOSEN,
    MASKED_AS_CHOSEN,
)


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The lines the type checker refuses, each with the code of its error."""
    folder = tmp_path_factory.mktemp("types")
    snippet = folder / "snippet.py"
    snippet.write_text("\n".join(LINES), encoding="utf-8")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--cache-dir", str(folder), str(snippet)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not checked.stderr
    found = re.findall(
        r"^.*snippet\.py:(\d+): error: .*\[([\w-]+)\]$", checked.stdout, re.MULTILINE
    )
    return {LINES[int(number) - 1]: code for number, code in found}


@pytest.mark.parametrize(
    "line",
    [
        PAGE_OF_A_STRING,
        PAGE_OF_CHOSEN,
        PAGE_OF_MIXED,
        PAGE_OF_A_KEPT_PHOTO,
        UNCHOSEN,
        MASKED_AS_CHOSEN,
    ],
)
def test_sharing_unmasked_words_is_a_type_error(refused: dict[str, str], line: str) -> None:
    assert refused[line] == "arg-type"


def test_sharing_masked_text_is_no_error(refused: dict[str, str]) -> None:
    assert PAGE_OF_MASKED not in refused
    assert not set(LINES[:5]) & set(refused)
