"""Tags («stikkord»): words of her own on what she has written. Case and accents do not matter."""

from collections.abc import Iterable, Sequence
from typing import Final

from mammadagbok.domain.norwegian import fold

LONGEST_TAG: Final = 60
"""Characters: a few words, and still one line in the narrowest window."""


def on_one_line(tag: str) -> str:
    """Return the tag on one line, single spaces inside, none around, however long it is."""
    return " ".join(tag.replace(",", " ").split())


def tidy(tag: str) -> str:
    """Return the tag on one line, single spaces inside, none around, at most sixty characters."""
    return on_one_line(tag)[:LONGEST_TAG].rstrip()


def tidied(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the tags tidied, in their order, each once, without those of which nothing is seen."""
    found: dict[str, str] = {}
    for tag in filter(_is_seen, map(tidy, tags)):
        found.setdefault(fold(tag), tag)
    return tuple(found.values())


def _is_seen(tag: str) -> bool:
    return any(sign.isprintable() for sign in fold(tag))


def as_known(tag: str, known: Iterable[str]) -> str:
    """Return the tag, tidied, as she has written it before if she has."""
    wanted = tidy(tag)
    return next((each for each in known if fold(each) == fold(wanted)), wanted)


def suggested(typed: str, known: Iterable[str], taken: Iterable[str], most: int) -> tuple[str, ...]:
    """Return at most so many of the known tags that fit what is typed and are not taken.

    Those that begin like it come first, then those with a later word that does; otherwise in the
    order given. Everything fits nothing typed.
    """
    wanted, gone = fold(tidy(typed)), set(map(fold, taken))
    free = [each for each in tidied(known) if fold(each) not in gone]
    first = [each for each in free if fold(each).startswith(wanted)]
    later = [each for each in free if each not in first and f" {wanted}" in fold(each)]
    return tuple((first + later)[:most])


def renamed(tags: Sequence[str], old: str, new: str) -> tuple[str, ...]:
    """Return the tags with `new` in the place of `old`; where both were, the first place counts.

    With '' for `new` the old one goes. Tags without the old one stay as they are.
    """
    if fold(old) not in map(fold, tags):
        return tuple(tags)
    either = {fold(old), fold(new)}
    return tidied(new if fold(tag) in either else tag for tag in tags)


def undone(before: Sequence[str], after: Sequence[str], now: Sequence[str]) -> tuple[str, ...]:
    """Return the tags with a change from `before` to `after` taken back, and what she has changed
    since then left as it is `now`.
    """
    back = [tag for tag in before if tag not in after or tag in now]
    return tidied([*back, *(tag for tag in now if tag not in after)])
