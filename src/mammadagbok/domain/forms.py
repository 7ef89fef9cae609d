"""Which words are forms of one another: by their stems, and by the families none of them tells."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from mammadagbok.domain.families import BY_ITSELF, LINES, VERB_LINES
from mammadagbok.domain.stems import LEAST, beginnings, roots, stems

_BEFORE_VERBS: Final = """
an av be bort del etter for fore fra frå fram frem gjen gjennom god hjem heim inn ivare med mis mot
ned om opp over på sam til tilbake under unn ut ved øde
"""
_PREFIXES: Final = tuple(_BEFORE_VERBS.split())
"""What verbs are made with: foreslo has the forms of slo."""
_AFTER: Final = "+"
"""Stands in a mark between a verb's family and what is before the verb."""


def forms(word: str) -> frozenset[str]:
    """Return marks of a folded word; two words are forms of each other when they share one."""
    found = stems(word)
    return found.union(_families(word, found), _prefixed(word))


def _families(word: str, its_stems: frozenset[str]) -> frozenset[str]:
    alone = _FAMILIES_OF_WORD.get(word) or _FAMILIES_OF_WORD.get(word.removesuffix("s")) or ()
    return frozenset(alone).union(*(_FAMILIES_OF_STEM.get(stem, ()) for stem in its_stems))


def _prefixed(word: str) -> set[str]:
    """Return marks of a verb's form that has something before it."""
    return {
        f"{mark}{_AFTER}{prefix}"
        for prefix in _PREFIXES
        if word.startswith(prefix)
        for verb in (word.removeprefix(prefix),)
        for mark in _families(verb, stems(verb)) & _VERBS
    }


def members(marks: Iterable[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return words, and beginnings of words: each word that has one of these marks is among the
    first, with or without a genitive's -s, or begins like one of the second.
    """
    whole: set[str] = set()
    begun: set[str] = set()
    for each in marks:
        mark, _, prefix = each.partition(_AFTER)
        if mark.startswith(BY_ITSELF):
            whole.update(prefix + word for word in _WORDS_OF[mark])
            starts = (begin for stem in _STEMS_OF[mark] for begin in beginnings(stem))
            begun.update(prefix + begin for begin in starts)
        elif len(mark) < LEAST:
            whole.add(mark)
        else:
            begun.update(beginnings(mark))
    return frozenset(whole | {f"{word}s" for word in whole}), tuple(sorted(begun))


def parts(word: str) -> frozenset[str]:
    """Return what a folded word may be as a part of a compound, also by its family's first."""
    long_enough = (root for root in roots(word) if _is_plain(word, root))
    return frozenset({word, *_with_other_vowel(word), *long_enough}).union(
        mark.removeprefix(BY_ITSELF) for mark in _families(word, stems(word))
    )


def _with_other_vowel(word: str) -> tuple[str, ...]:
    """Return «kaka» for «kake», and the other way about: what they share is too short a part."""
    other = {"e": "a", "a": "e"}.get(word[-1:])
    return (word[:-1] + other,) if other and len(word) == LEAST + 1 else ()


def _is_plain(word: str, root: str) -> bool:
    """Tell whether it is more than an infinitive's stem of three letters, as in «oversikt»."""
    return len(root) > LEAST or len(word) > len(root) + 1


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    same: dict[tuple[str, ...], tuple[str, ...]] = {}
    for key, value in dict.fromkeys(pairs):
        # Most have one alone, for which a set would take five times the room.
        group = (*found.get(key, ()), value)
        found[key] = same.setdefault(group, group)
    return found


def _stems_of(word: str) -> list[str]:
    """Return the stems of a word in a family that bring more words there."""
    if word.startswith(BY_ITSELF):
        return []
    return [stem for stem in roots(word) if len(stem) >= LEAST]


def _mark(line: Sequence[str]) -> str:
    """Return what stands for a family: its first word."""
    return BY_ITSELF + line[0].removeprefix(BY_ITSELF)


def _turned(groups: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    return _grouped((member, key) for key, members in groups.items() for member in members)


def _words_of(lines: Iterable[Sequence[str]]) -> dict[str, tuple[str, ...]]:
    named = ((_mark(line), line) for line in lines)
    return _grouped((mark, word.removeprefix(BY_ITSELF)) for mark, line in named for word in line)


def _stems_by(lines: Iterable[Sequence[str]]) -> dict[str, tuple[str, ...]]:
    named = [(_mark(line), line) for line in lines]
    none = dict.fromkeys((mark for mark, _ in named), tuple[str, ...]())
    found = ((mark, stem) for mark, line in named for word in line for stem in _stems_of(word))
    return none | _grouped(found)


_VERBS: Final = frozenset(map(_mark, VERB_LINES))
_WORDS_OF: Final = _words_of(LINES)
_STEMS_OF: Final = _stems_by(LINES)
_FAMILIES_OF_WORD: Final = _turned(_WORDS_OF)
_FAMILIES_OF_STEM: Final = _turned(_STEMS_OF)
