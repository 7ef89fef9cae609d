"""Her list of names as a pattern that finds them in a folded text, however they are written."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mammadagbok.domain.name_words import WORDS
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.shadow import BLANK, UNSEEN, shade

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
_SPLIT = rf"(?:{UNSEEN}|-[ {UNSEEN}]*\n{{1,2}} *)*"
_SPACING = rf"[\s\-*_{UNSEEN}]"
NAME_WORD = re.compile(rf"((?:[^\W_]|[{_INDIC}])+)")
_BETWEEN_NAMES = re.compile("[,;/]")
_WRITTEN_OTHERWISE = str.maketrans({"ö": "ø", "Ö": "Ø", "ä": "æ", "Ä": "Æ", "å": "aa", "Å": "Aa"})
_LEAST_DRAWN_OUT = 3
"""Letters in a name that may be drawn out («Minaaa»); «mmm» and «boo» are not M and Bo."""
_LEAST_HYPHENED = 4
_HYPHENED = rf"(?:{UNSEEN}|-(?:[ {UNSEEN}]*\n{{1,2}} *)?)*"
_SPELLED_OUT = r"[-.·]"
_VOWELS = "aiouyåæø"
_LEAST_BENT = 3
_LEAST_BENT_CONSONANT = 4
_BENT = r"(?:(?<=[aiouyåæø])(?:ene|en|er)|(?<=[bdfgklmnprtv])en|'(?:ene|en|er|n|a))"
_DOUBLED_BEFORE = rf"(?:{LETTER}{{1,40}}-\n{{0,2}}){{0,3}}?"


@dataclass(frozen=True, slots=True)
class Listing:
    """One name on her list, folded; its letters and digits alone are its key."""

    key: str
    folded: str
    swap: NameSwap


class NameList:
    """Her list of names, each with the swap it stands in; of two that fold alike the first counts.

    Commas and strokes part several names listed as one.
    """

    def __init__(self, names: Iterable[NameSwap]) -> None:
        self._listed = _listed(names)
        self._drawn_out = {_squeezed(key): each for key, each in self._listed.items()}
        self._pattern = _pattern(self._listed.values()) if self._listed else None

    def find(self, folded: str) -> list[tuple[re.Match[str], Listing]]:
        """Return where names stand in a folded text, in order.

        The groups of a match are `before` (the words of a double name before it), `name`, `bent`
        (a noun's ending) and `owning` (that of a genitive).
        """
        if self._pattern is None:
            return []
        found = ((match, self._listing(match)) for match in self._pattern.finditer(folded))
        return [each for each in found if _may_bend(each[1].key, each[0]["bent"])]

    def _listing(self, match: re.Match[str]) -> Listing:
        key = _key(match["name"])
        return self._listed.get(key) or self._drawn_out[_squeezed(key)]


def can_be_found(name: str) -> bool:
    """Tell whether there is a letter or digit in `name` to look for."""
    return bool(_key(shade(name).folded))


def _listed(names: Iterable[NameSwap]) -> dict[str, Listing]:
    """Return the names by key; of two with one key the first counts."""
    listed: dict[str, Listing] = {}
    for swap in names:
        for spelled in _spellings(swap.name):
            folded = shade(spelled).folded.strip(BLANK)
            if key := _key(folded):
                listed.setdefault(key, Listing(key, folded, swap))
    return listed


def _spellings(listed: str) -> Iterator[str]:
    """Yield each name, and as it is written where its own letters are not at hand."""
    composed = unicodedata.normalize("NFC", listed)
    for name in _BETWEEN_NAMES.split(composed):
        yield name
        if (otherwise := name.translate(_WRITTEN_OTHERWISE)) != name:
            yield otherwise


def _key(folded: str) -> str:
    return "".join(NAME_WORD.findall(folded))


def _squeezed(key: str) -> str:
    return re.sub(r"(.)\1+", r"\1", key)


def _may_bend(key: str, ending: str | None) -> bool:
    """Tell whether a name may have a noun's ending: «Minaen», but «Boen» and «maien» are words."""
    if not ending or ending.startswith("'"):
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
    """Return the pattern of one word; «Minaa», «Miiina», «Mi-na» and «M.i.n.a» are drawn out.

    Inside a word no other has three alike, nor two of a vowel at its end.
    """
    letters = [
        letter + (_drawn_out(before, letter, after) if drawn_out and letter != after else "")
        for before, letter, after in zip(f" {word}", word, f"{word[1:]} ", strict=False)
    ]
    split = _SPLIT if len(word) < _LEAST_HYPHENED else _HYPHENED
    pattern = split.join(letters)
    if not drawn_out or not word.isalpha() or len(word) < _LEAST_DRAWN_OUT:
        return pattern
    return f"(?:{pattern}|{_SPELLED_OUT.join(word)})"


def _drawn_out(before: str, letter: str, after: str) -> str:
    if not letter.isalpha():
        return ""
    if letter == before or (after == " " and letter in _VOWELS):
        return f"{letter}*+"
    return f"(?:{letter}{letter}+)?+"


def _gap_pattern(gap: str) -> str:
    signs = re.escape(re.sub(_SPACING, "", gap))
    return rf"{_SPACING}*(?:{signs}{_SPACING}*)?" if signs else rf"(?:{_SPACING}*|[.·])"
