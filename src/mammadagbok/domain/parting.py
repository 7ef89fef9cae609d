"""Blocks no longer than the editor carries lightly."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Final

from mammadagbok.domain.markup import Block, Document, Run, read, write

LONGEST_BLOCK: Final = 150_000
"""Signs in one block, more than 20,000 words. A key costs time in proportion to its block."""


def parted(document: Document) -> Document:
    """Return the document with no block longer than that.

    A longer one ends after a space, if there is one; no sign is lost.
    """
    return tuple(chain.from_iterable(map(_parts, document)))


def parted_text(stored: str) -> str:
    """Return a text in the stored form as `parted` leaves it; one without long lines as it is."""
    if all(len(line) <= LONGEST_BLOCK for line in stored.split("\n")):
        return stored
    return write(parted(read(stored)))


def _parts(block: Block) -> Iterator[Block]:
    runs: list[Run] = []
    room = LONGEST_BLOCK
    for run in block.runs:
        text = run.text
        while len(text) > room:
            end = text.rfind(" ", 0, room) + 1 or room
            yield replace(block, runs=(*runs, replace(run, text=text[:end])))
            text, runs, room = text[end:], [], LONGEST_BLOCK
        runs.append(replace(run, text=text))
        room -= len(text)
    yield replace(block, runs=tuple(runs))
