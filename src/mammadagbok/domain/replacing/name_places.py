"""Where the names on her list stand in a text, with all that goes with them.

A name is looked for in the folded shadow of the text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.replacing.name_pattern import (
    LETTER,
    NAME_WORD,
    NO_WORD_AFTER,
    WORD,
    Listing,
    NameList,
)
from mammadagbok.domain.shadow import UNSEEN, Shadow, Span
from mammadagbok.domain.surnames import (
    NEVER_A_SURNAME,
    is_a_patronymic,
    is_surely_a_surname,
    stays_when_shouted,
)

_DOUBLED_AFTER = re.compile(rf"-\n{{0,2}}({WORD})")
_ROOM = rf"[ {UNSEEN}]"
_BEFORE_WORD = rf"[*_]{{0,3}}(?={UNSEEN}* ){_ROOM}++[*_]{{0,3}}"
_BEFORE_SURNAME = (
    rf"(?:(?:{LETTER}\.{_ROOM}*+)+|(?:al|el)-|[dl]'|(?:van|von|de|del|di|al|el|bin|ibn|af|zu|dos)"
    rf"{_ROOM}++(?:(?:der|den|de|la|los){_ROOM}++)?)"
)
_WHOLE_WORD = rf"({WORD}(?:['-]{WORD})*)"
_SURNAMES = (
    re.compile(_BEFORE_WORD + _BEFORE_SURNAME + _WHOLE_WORD),
    re.compile(_BEFORE_WORD + _WHOLE_WORD),
)
_OWNING = re.compile(r"(?<=[^\W\d_])'s\Z|(?<=[^\W\d_sxzå])(?<!aa|ne|ia|iu|hu)s\Z")
"""A genitive -s, not the last letter of Nes, Mathias, Marius, Nyhus, Aas or Torsås."""
_DOT = re.compile(rf"\.(?:(?P<owning>'?s){NO_WORD_AFTER}|(?=[,;:]|{_ROOM}*(?P<next>{LETTER})))")
_INITIAL_END = re.compile(rf"(?<!{LETTER}){LETTER}\Z")

_MOST_SURNAMES = 5


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the text a name stands with all that goes with it.

    `at` and `until` are the same stretch in the shadow, and `name` there the name alone.
    `owning` tells that it is a genitive, `joined` that a surname or the rest of a double name is
    with it, and `bent` that it has the ending of a noun («Minaen»).
    """

    span: Span
    swap: NameSwap
    key: str
    name: Span
    at: int
    until: int
    owning: bool
    joined: bool
    bent: bool


def places(shadow: Shadow, names: Sequence[NameSwap]) -> Iterator[Place]:
    """Yield in order, and never overlapping, where the names stand in the text of `shadow`.

    A name is found whole, in any case and spelling of its letters, with its genitive -s, the rest
    of a double name and the surnames after it; commas and strokes part several names listed as
    one. Of two that fold alike, the first counts.
    """
    found = NameList(names).find(shadow)
    limits = [*(later.start("name") for later, _ in found[1:]), len(shadow.folded)]
    done = 0
    for (name, listing), limit in zip(found, limits, strict=False):
        start = _start(shadow, name, done)
        done, owning, more = _end(shadow, name, limit, dotted=_is_an_initial(listing))
        yield Place(
            span=Span(shadow.starts[start], shadow.ends[done - 1]),
            swap=listing.swap,
            key=listing.key,
            name=Span(*name.span("name")),
            at=start,
            until=done,
            owning=owning,
            joined=more or start < name.start("name"),
            bent=name["bent"] is not None,
        )


def _is_an_initial(listing: Listing) -> bool:
    """Tell whether a stop after the name is its own: «M.», «J.P.», and of a listed «M»."""
    return listing.folded.endswith(".") or len(listing.key) == 1


def _start(shadow: Shadow, name: re.Match[str], done: int) -> int:
    """Return where the double name begins: «Anne-Mina» as a whole, but «baby-Mina» at Mina."""
    start = name.start("name")
    if not name["before"]:
        return start
    small = not shadow.capital(start)
    words = [name.start() + word.start() for word in NAME_WORD.finditer(name["before"])]
    for word in reversed(words):
        if word < done or not (small or shadow.capital(word)):
            break
        start = word
    return start


def _end(
    shadow: Shadow, name: re.Match[str], limit: int, *, dotted: bool
) -> tuple[int, bool, bool]:
    """Return where the name with all that goes with it ends, whether it is a genitive, and whether
    the rest of a double name or a surname is with it."""
    if name["owning"] and (owned := _owned_end(shadow, name)) > name.start("owning"):
        return owned, True, False
    first = name.start("owning") if name["owning"] else name.end()
    doubled = _doubled_end(shadow, name, first, limit)
    stop = doubled + 1 if dotted and shadow.folded.startswith(".", doubled) else doubled
    end = _surnames_end(shadow, stop, limit, Span(name.start("name"), first))
    more = doubled > first or end > stop
    if doubled < stop == end:
        return *_dot_end(shadow, doubled), more
    if end > stop and _INITIAL_END.search(shadow.folded, stop, end):
        return *_dot_end(shadow, end), more
    return end, _OWNING.search(shadow.folded[first:end]) is not None, more


def _owned_end(shadow: Shadow, name: re.Match[str]) -> int:
    """Return where the genitive ends; in «'Jonas'» and «'Minas'» the last stroke ends a quote."""
    quoted = name["owning"].endswith("'") and shadow.folded.endswith("'", 0, name.start("name"))
    return name.end("owning") - quoted


def _dot_end(shadow: Shadow, at: int) -> tuple[int, bool]:
    """Return where «M.» ends, and whether it is a genitive: a stop ends the sentence instead."""
    dot = _DOT.match(shadow.folded, at)
    if dot is None or (dot["next"] and shadow.capital(dot.start("next"))):
        return at, False
    return dot.end(), dot["owning"] is not None


def _doubled_end(shadow: Shadow, name: re.Match[str], end: int, limit: int) -> int:
    """Return where «Mina-Marie» ends; a small second word makes it no name («Mina-genseren»)."""
    small = not shadow.capital(name.start("name"))
    while (more := _DOUBLED_AFTER.match(shadow.folded, end, limit)) and (
        small or shadow.capital(more.start(1))
    ):
        end = more.end()
    return end


def _surnames_end(shadow: Shadow, start: int, limit: int, name: Span) -> int:
    """Return where the capitalised words after the name end, five at most.

    Of words all in capitals after one that is so too, the first that may be a surname goes along,
    and those up to the last that surely is.
    """
    shouted = shadow.shouted(name.start, name.end)
    end = reach = start
    for number in range(_MOST_SURNAMES if limit - start > 1 else 0):
        word = _surname(shadow, reach, limit, name)
        if word is None:
            break
        reach = word.end()
        loud = shouted and shadow.shouted(word.start(1), reach)
        if not loud or number == 0 or is_surely_a_surname(word[1]):
            end = reach
    return end


def _surname(shadow: Shadow, at: int, limit: int, name: Span) -> re.Match[str] | None:
    """Return «Hansen», «H. Hansen» or «van Dam» there, or None when the next is no surname."""
    for pattern in _SURNAMES:
        word = pattern.match(shadow.folded, at, limit)
        if word is not None and _may_follow(shadow, word, name):
            return word
    return None


def _may_follow(shadow: Shadow, word: re.Match[str], name: Span) -> bool:
    """Tell whether the word may be the surname: «Mina Hansen», «mina hansen»; not «MINA VANT»."""
    if word[1] in NEVER_A_SURNAME:
        return False
    if not shadow.capital(word.start(1)):
        return not shadow.capital(name.start) and is_a_patronymic(word[1])
    loud = shadow.shouted(name.start, name.end) and shadow.shouted(*word.span(1))
    return not (loud and stays_when_shouted(word[1]))
