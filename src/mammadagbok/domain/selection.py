"""Choosing what to bring. Nothing is chosen until she ticks it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.domain.markup import without_others
from mammadagbok.domain.meeting import Topic
from mammadagbok.domain.photo import Photo

Key = tuple[str, int]
"""Which thing a choice is about: ("entry" | "topic" | "cheer" | "photo", its id)."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something she may bring. `kind` is None for topics, kind words and «Bare skriv».

    `private` tells that she marked it «bare for meg»: it may come along, but never by itself.
    `photo` is given for a photo, which has no text; kind, day and `private` are its entry's.
    `instead` tells that it stands in the place of a text that she keeps to herself.
    """

    key: Key
    kind: Kind | None
    on: date
    text: str
    private: bool = False
    photo: Photo | None = None
    instead: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """A text she ticked, still with every name in it. Nothing renders this type."""

    text: str
    part: Key = ("", 0)


@dataclass(frozen=True, slots=True)
class ChosenPhoto:
    """A photo she ticked. Faces and words in it stay as they are."""

    photo: Photo


def candidate(thing: Entry | Topic | Cheer) -> Candidate | None:
    """Return the thing as a candidate, or None when it holds no words to bring.

    Of a craving only her words come along, never a number, its wave or what she ticked; of a text
    only plain words, and nothing that others said.
    """
    match thing:
        case Entry(id=number, words=words):
            parts = [without_others(words.text).strip()]
            if words.craving is not None:
                parts += [line.strip() for line in words.craving.lines]
            text = "\n".join(filter(None, parts))
            found = Candidate(
                ("entry", number),
                words.kind,
                words.at.date(),
                text,
                private=words.private,
                instead=words.mine is not None,
            )
        case Topic(id=number, line=line):
            found = Candidate(("topic", number), None, line.on, line.text.strip())
        case Cheer(id=number, words=cheer):
            found = Candidate(("cheer", number), None, cheer.on, cheer.text.strip())
    return found if found.text else None


def entries_among(candidates: Iterable[Candidate], ticked: frozenset[Key]) -> frozenset[int]:
    """Return the ids of the entries of which the text or a photo is among the ticked candidates."""
    found = (each for each in candidates if each.key in ticked)
    return frozenset(
        each.key[1] if each.photo is None else each.photo.entry
        for each in found
        if each.photo is not None or each.key[0] == "entry"
    )


def to_show(numbers: Iterable[int], pairs: Mapping[int, int]) -> tuple[int, ...]:
    """Return the ids of entries to offer, each once and in the order given.

    `pairs` tells of the text she can show whose it stands for: it comes in that one's place, also
    when nothing is written in it yet, and the other is not offered beside it.
    """
    instead = {mine: shown for shown, mine in sorted(pairs.items())}
    return tuple(dict.fromkeys(instead.get(number, number) for number in numbers))


def photo_candidate(entry: Entry, photo: Photo) -> Candidate:
    """Return a photo of the entry as a candidate of its own: the words do not bring it along."""
    words = entry.words
    return Candidate(
        ("photo", photo.id), words.kind, words.at.date(), "", private=words.private, photo=photo
    )


def select(
    candidates: Iterable[Candidate], ticked: frozenset[Key]
) -> tuple[Chosen | ChosenPhoto, ...]:
    """Return the ticked candidates as chosen texts and photos, in the order given."""
    return tuple(
        Chosen(each.text) if each.photo is None else ChosenPhoto(each.photo)
        for each in candidates
        if each.key in ticked
    )
