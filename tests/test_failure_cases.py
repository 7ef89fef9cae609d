"""The map of the failure cases names tests that exist, and each journey says its sentence."""

import ast
import re
from pathlib import Path

import pytest

from failure_sentences import PLACE, SENTENCES

ROOT = Path(__file__).resolve().parents[1]
MAP = (ROOT / "docs" / "failure-cases.md").read_text("utf-8")
ROWS = {
    int(number): re.findall(r"`([\w/]+\.py)::(\w+)`", named)
    for number, named in re.findall(r"^\| (\d+) \|[^|]*\|(.*)\|$", MAP, re.MULTILINE)
}
UNNUMBERED = re.findall(r"^\| [^|`]*[^|`\d ][^|`]* \| `(\w+\.py)::(\w+)` \|$", MAP, re.MULTILINE)
VARYING = re.compile(rf"\d+|i går|november|{PLACE}|{PLACE.name}|[.?:]$")
"""What is different in a journey from what it is in the table."""


def _tree(file: str) -> ast.Module:
    return ast.parse((ROOT / "tests" / "journeys" / file).read_text("utf-8"))


def _written(file: str) -> str:
    """Every string in the file, one after another."""
    nodes = ast.walk(_tree(file))
    return "\n".join(
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def test_each_of_the_thirty_has_its_journey() -> None:
    assert list(ROWS) == list(range(1, 31))
    assert all(ROWS.values())


@pytest.mark.parametrize("number", ROWS)
def test_every_named_test_exists(number: int) -> None:
    for file, test in ROWS[number]:
        names = [each.name for each in _tree(file).body if isinstance(each, ast.FunctionDef)]
        assert test in names


def test_those_without_a_number_exist_too() -> None:
    assert len(UNNUMBERED) == 5
    for file, test in UNNUMBERED:
        assert test in [each.name for each in _tree(file).body if isinstance(each, ast.FunctionDef)]


@pytest.mark.parametrize("number", SENTENCES)
def test_the_journeys_have_the_sentence_word_by_word(number: int) -> None:
    written = "".join(_written(file) for file, _ in ROWS[number])
    for part in VARYING.split(SENTENCES[number][0]):
        assert part.strip(" .") in written
