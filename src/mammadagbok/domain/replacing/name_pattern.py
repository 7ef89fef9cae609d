"""Her list of names as a pattern that finds them in a folded text, however they are written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.replacing.name_spellings import has_dots, spellings
from mammadagbok.domain.replacing.name_words import WORDS
from mammadagbok.domain.shadow import BLANK, UNSEEN, Shadow, shade

# Unicode blocks of scripts written without spaces (Thai and Lao, Burmese, Khmer, kana, Han): a
# letter next to a name does not tell that the word goes on. Indic vowel signs are no letters to
# `re`, yet carry it on.
_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff"
)
_INDIC = r"\u0900-\u0963\u0971-\u0dff"
LETTER = rf"[^\W\d_{_UNSPACED}]"
_NO_WORD_BEFORE = rf"(?<!{LETTER})(?<![{_INDIC}])"
NO_WORD_AFTER = rf"(?!{LETTER}|[{_INDIC}])"

WORD = rf"[^\W_](?:{UNSEEN}*[^\W_])*"
_SPLIT = rf"(?:[{UNSEEN}*]|-[ {UNSEEN}]*\n{{1,2}} *)*"
_SPACING = rf"[\s\-*_{UNSEEN}]"
NAME_WORD = re.compile(rf"((?:[^\W_]|[{_INDIC}])+)")
_BETWEEN_NAMES = re.compile("[,;/]")
_LEAST_DRAWN_OUT = 3
"""Letters in a name that may be drawn out («Minaaa»); «mmm» and «boo» are not M and Bo."""
_MOST_SPELLED_OUT = 6
"""Times a letter stands again where the letters are parted."""
_LEAST_HYPHENED = 4
_HYPHENED = rf"(?:[{UNSEEN}*]|-(?:[ {UNSEEN}]*\n{{1,2}} *)?)*"
_SPELLED_OUT = rf"{UNSEEN}*+[-.·•*_~/ ]{UNSEEN}*+"
_VOWELS = "aiouyåæø"
_LEAST_BENT = 3
_LEAST_BENT_CONSONANT = 4
_BENT = r"(?:(?<=[aiouyåæø])(?:ene|en|er)|(?<=[bdfgklmnprtv])en|'(?:ene|en|er|n|a))"
_DOUBLED_BEFORE = rf"(?:{LETTER}{{1,40}}-\n{{0,2}}){{0,3}}?"


@dataclass(frozen=True, slots=True)
class Listing:
    """One name on her list; its letters and digits alone, folded, are its key.

    `folded` is a way of writing it, and if `dotted` it is so only where the text has ö or ä.
    """

    key: str
    folded: str
    swap: NameSwap
    dotted: bool = False


class NameList:
    """Her list of names, each with the swap it stands in; of two that fold alike the first counts.

    Commas and strokes part several names listed as one.
    """

    def __init__(self, names: Iterable[NameSwap]) -> None:
        self._listed = _listed(names)
        first_last = reversed(self._listed.items())
        self._drawn_out = {_squeezed(key): each for key, each in first_last}
        self._known: dict[str, Listing] = {}
        self._pattern = _pattern(self._listed.values()) if self._listed else None

    def find(self, shadow: Shadow) -> list[tuple[re.Match[str], Listing]]:
        """Return where names stand in a text, in order.

        The groups of a match are `before` (the words of a double name before it), `name`, `bent`
        (a noun's ending) and `owning` (that of a genitive).
        """
        if self._pattern is None:
            return []
        found = ((each, self._listing(each)) for each in self._pattern.finditer(shadow.folded))
        return [each for each in found if _is_so(shadow, *each)]

    def _listing(self, match: re.Match[str]) -> Listing:
        found = self._known.get(match["name"])
        if found is None:
            key = _key(match["name"])
            found = self._listed.get(key) or self._drawn_out[_squeezed(key)]
            self._known[match["name"]] = found
        return found


def can_be_found(name: str) -> bool:
    """Tell whether there is a letter or digit in `name` to look for."""
    return bool(_key(shade(name).folded))


def _listed(names: Iterable[NameSwap]) -> dict[str, Listing]:
    """Return the names by key; of two with one key the first counts, as it stands on the list."""
    every = [(name, swap) for swap in names for name in _BETWEEN_NAMES.split(swap.name)]
    listed: dict[str, Listing] = {}
    for name, swap in every:
        folded = _folded(name)
        if key := _key(folded):
            listed.setdefault(key, Listing(key, folded, swap))
    for name, swap in every:
        for each in spellings(name):
            folded = _folded(each.written)
            other = Listing(_key(_folded(name)), folded, swap, each.dotted)
            listed.setdefault(_key(folded), other)
    listed.pop("", None)
    return listed


def _folded(name: str) -> str:
    return shade(name).folded.strip(BLANK)


def _key(folded: str) -> str:
    return "".join(NAME_WORD.findall(folded))


def _squeezed(key: str) -> str:
    return re.sub(r"(.)\1+", r"\1", key)


def _is_so(shadow: Shadow, found: re.Match[str], listing: Listing) -> bool:
    """Tell whether what looks like the name is it, with its dots and its ending."""
    if listing.dotted and not has_dots(shadow.written(*found.span("name"))):
        return False
    return not found["bent"] or _may_bend(listing.key, found["bent"])


def _may_bend(key: str, ending: str) -> bool:
    """Tell whether a name may have a noun's ending: «Minaen», but «Boen» and «maien» are words."""
    if ending.startswith("'"):
        return True
    least = _LEAST_BENT if key[-1] in _VOWELS else _LEAST_BENT_CONSONANT
    return len(key) >= least and key not in WORDS


def _pattern(listed: Iterable[Listing]) -> re.Pattern[str]:
    longest_first = sorted((each.folded for each in listed), key=_key_length, reverse=True)
    names = "|".join(map(_name_pattern, longest_first))
    return re.compile(
        rf"{_NO_WORD_BEFORE}(?P<before>{_DOUBLED_BEFORE})(?P<name>{names})"
        rf"(?P<bent>{_BENT})?(?P<owning>{UNSEEN}*'?s(?:'s?)?|(?<=[sxz])(?:'?es|'))?{NO_WORD_AFTER}"
    )


def _key_length(folded: str) -> int:
    return len(_key(folded))


def _name_pattern(folded: str) -> str:
    """Return the pattern of one name, its words parted by spaces, by hyphens or by nothing."""
    parts = NAME_WORD.split(folded)[1:-1]
    words, gaps = parts[::2], ["", *map(_gap_pattern, parts[1::2])]
    drawn_out = _key_length(folded) >= _LEAST_DRAWN_OUT
    pattern = "".join(
        gap + _word_pattern(word, drawn_out) for gap, word in zip(gaps, words, strict=True)
    )
    return rf"{pattern}(?!\d)" if words[-1][-1].isdigit() else pattern


def _word_pattern(word: str, drawn_out: bool) -> str:
    """Return the pattern of one word; «Minaa», «Miiina», «Mi-na» and «M.i.n.a» are drawn out."""
    split = _SPLIT if len(word) < _LEAST_HYPHENED else _HYPHENED
    if not drawn_out:
        return split.join(word)
    pattern = split.join(_drawn_out(word, rf"{UNSEEN}*+", ""))
    if not word.isalpha() or len(word) < _LEAST_DRAWN_OUT:
        return pattern
    between = rf"(?:{_SPELLED_OUT}|{UNSEEN}*+)"
    spelled_out = _SPELLED_OUT.join(_drawn_out(word, between, str(_MOST_SPELLED_OUT)))
    return f"(?:{pattern}|{spelled_out})"


def _drawn_out(word: str, between: str, most: str) -> Iterator[str]:
    """Yield the letters of a word, each as often as it may be drawn out.

    Inside a word no other has three alike, nor two of a vowel at its end.
    """
    for before, letter, after in zip(f" {word}", word, f"{word[1:]} ", strict=False):
        more = f"(?:{between}{letter})"
        if not letter.isalpha() or letter == after:
            yield letter
        elif letter == before or (after == " " and letter in _VOWELS):
            yield f"{letter}{more}{{0,{most}}}+"
        else:
            yield f"{letter}(?:{more}{{2,{most}}}+)?+"


def _gap_pattern(gap: str) -> str:
    signs = re.escape(re.sub(_SPACING, "", gap))
    return rf"{_SPACING}*(?:{signs}{_SPACING}*)?" if signs else rf"(?:{_SPACING}*|[.·])"
