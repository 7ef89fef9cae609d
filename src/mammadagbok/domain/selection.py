"""Choosing what to bring, down to single sentences. Nothing is chosen until she ticks it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from mammadagbok.domain.cheer import Cheer
from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.domain.meeting import Meeting, Preparation, Topic
from mammadagbok.domain.photo import Photo
from mammadagbok.domain.pieces import Piece, joined, pieces_of, plain_pieces, together
from mammadagbok.domain.question import Key
from mammadagbok.domain.rehearsal import Rehearsal

ENTRY: Final = "entry"
TOPIC: Final = "topic"
SENTENCES: Final = "sentences"
"""«Mine tre setninger», under the id of their meeting."""
CHEER: Final = "cheer"
REHEARSAL: Final = "rehearsal"
PHOTO: Final = "photo"

Ticks = Mapping[Key, frozenset[int]]
"""Which things she has ticked, and which pieces of each. Of a photo there are no pieces."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something she may bring, in pieces. `kind` is None for all that is no entry, and for «Bare
    skriv».

    `private` tells that she marked it «bare for meg»: it may come along, but never by itself.
    `photo` is given for a photo, which has no pieces; kind, day and `private` are its entry's.
    `instead` tells that it stands in the place of a text that she keeps to herself.
    """

    key: Key
    kind: Kind | None
    on: date
    pieces: tuple[Piece, ...] = ()
    private: bool = False
    photo: Photo | None = None
    instead: bool = False

    @property
    def own(self) -> frozenset[int]:
        """Which pieces are hers: all but what others said."""
        return frozenset(at for at, each in enumerate(self.pieces) if not each.others)

    @property
    def text(self) -> str:
        """Her words, whole, without what others said."""
        return joined(self.pieces, self.own)


@dataclass(frozen=True, slots=True)
class Candidates:
    """What she may bring, and whether there is more of it, further back, than was asked for."""

    found: tuple[Candidate, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """What she ticked of a text, still with every name in it. Nothing renders this type.

    `part` is what it is of and `on` the day of that; a text from elsewhere is of nothing.
    """

    text: str
    part: Key = ("", 0)
    on: date = date.min


@dataclass(frozen=True, slots=True)
class ChosenPhoto:
    """A photo she ticked. Faces and words in it stay as they are."""

    photo: Photo
    on: date


def candidate(thing: Entry | Topic | Cheer | Rehearsal) -> Candidate | None:
    """Return the thing as a candidate, or None when it holds no words to bring.

    Of a craving only her words come along, never a number, its wave or what she ticked; of a text
    only plain words. A rehearsal is for herself, and as private as what is marked so.
    """
    match thing:
        case Entry(id=number, words=words):
            lines = () if words.craving is None else words.craving.lines
            found = Candidate(
                (ENTRY, number),
                words.kind,
                words.at.date(),
                together((pieces_of(words.text), *map(plain_pieces, lines))),
                private=words.private,
                instead=words.mine is not None,
            )
        case Topic(id=number, line=line):
            found = Candidate((TOPIC, number), None, line.on, plain_pieces(line.text))
        case Cheer(id=number, words=cheer):
            found = Candidate((CHEER, number), None, cheer.on, plain_pieces(cheer.text))
        case Rehearsal(id=number, lines=told):
            lines = (told.situation, told.mine, told.theirs, told.went)
            pieces = together(map(plain_pieces, lines))
            found = Candidate((REHEARSAL, number), None, told.on, pieces, private=True)
    return found if found.pieces else None


def sentences_candidate(meeting: Meeting, prepared: Preparation) -> Candidate | None:
    """Return «mine tre setninger» for a meeting as one candidate, or None while there are none."""
    lines = (prepared.first_line, prepared.second_line, prepared.third_line)
    pieces = together(map(plain_pieces, lines))
    key = (SENTENCES, meeting.id)
    return Candidate(key, None, meeting.plan.at.date(), pieces) if pieces else None


def photo_candidate(entry: Entry, photo: Photo) -> Candidate:
    """Return a photo of the entry as a candidate of its own: the words do not bring it along."""
    words = entry.words
    return Candidate(
        (PHOTO, photo.id), words.kind, words.at.date(), private=words.private, photo=photo
    )


def to_show(numbers: Iterable[int], pairs: Mapping[int, int]) -> tuple[int, ...]:
    """Return the ids of entries to offer, each once and in the order given.

    `pairs` tells of the text she can show whose it stands for: it comes in that one's place, also
    when nothing is written in it yet, and the other is not offered beside it.
    """
    if not pairs:
        return tuple(dict.fromkeys(numbers))
    instead = {mine: shown for shown, mine in sorted(pairs.items())}
    return tuple(dict.fromkeys(instead.get(number, number) for number in numbers))


def still_ticked(
    before: Candidate, now: Candidate, ticked: frozenset[int]
) -> frozenset[int] | None:
    """Return what of a thing stays ticked when it has changed; None: it is not ticked any more.

    A piece stays ticked where its very words still stand, and nothing does of what has become
    «bare for meg» since.
    """
    if now.private and not before.private:
        return None
    if now.photo is not None or now.pieces == before.pieces:
        return ticked
    was = dict(zip(_told_apart(before.pieces), range(len(before.pieces)), strict=True))
    stays = frozenset(
        at for at, each in enumerate(_told_apart(now.pieces)) if was.get(each, -1) in ticked
    )
    return stays or None


def select(candidates: Iterable[Candidate], ticks: Ticks) -> tuple[Chosen | ChosenPhoto, ...]:
    """Return what she ticked of the candidates, in the order given."""
    return tuple(_chosen(candidates, ticks))


def _chosen(candidates: Iterable[Candidate], ticks: Ticks) -> Iterator[Chosen | ChosenPhoto]:
    for each in candidates:
        if each.key not in ticks:
            continue
        if each.photo is not None:
            yield ChosenPhoto(each.photo, each.on)
        elif text := joined(each.pieces, ticks[each.key]):
            yield Chosen(text, each.key, each.on)


def _told_apart(pieces: Iterable[Piece]) -> Iterator[tuple[str, bool, int]]:
    """Yield each piece as its words, whose they are, and how many like it stand before it."""
    seen = Counter[tuple[str, bool]]()
    for each in pieces:
        alike = (each.text, each.others)
        yield *alike, seen[alike]
        seen[alike] += 1
