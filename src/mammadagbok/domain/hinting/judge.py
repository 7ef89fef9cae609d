"""Which words of a text are names: what their letters, the dictionary and the words beside tell."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mammadagbok.domain.hinting.english import EVERYDAY, is_english
from mammadagbok.domain.hinting.lexicon import Lexicon
from mammadagbok.domain.hinting.text import Reading, Word, plain
from mammadagbok.domain.hinting.words import (
    BEGINNINGS,
    DOES,
    FARMS,
    INSTITUTIONS,
    NAMES,
    NAMES_AND_WORDS,
    NAMES_OF_TIMES,
    NO_NAMES,
    SMALL_NAMES,
    SMALL_PLACES,
    SURELY_NO_NAME,
    SURNAMES_AND_WORDS,
)
from mammadagbok.domain.surnames import NEVER_A_SURNAME
from mammadagbok.domain.word_list import word_list

_LONG: Final = 3
_LONG_FARM: Final = 7
_SHORT_NAMES: Final = word_list("bo bø os ås li")
_WORDS_OF_ONE: Final = frozenset("iå")
_NO_INITIAL_AFTER: Final = word_list(
    "plan vitamin hepatitt type klasse avdeling blokk oppgang gruppe post rom linje bokstaven"
)
_DOTTED_INITIAL: Final = re.compile(r"\. [a-zæøå]")
_DRAWN_OUT: Final = re.compile(r"(.)\1{2,}")
_MISTYPED: Final = (3, 4, 5)
_JOINED_HERE: Final = re.compile(r"(?<=[^\W\d_])(?=[A-ZÆØÅ][a-zæøå])")
_IS_JOINED: Final = re.compile(r"[a-zæøå]{2}[A-ZÆØÅ][a-zæøå]")
_SURNAMES: Final = (
    *("sen", "stad", "rud", "seth", "sæther", "berg", "dahl", "haug", "lund", "moen", "nes"),
    *("vik", "vold", "heim", "bakk", "land", "sson", "dal", "bø", "lie", "eng", "mo"),
)
_LONG_SURNAME: Final = 5
_GENITIVES: Final = ("'s", "s", "'")


def forms(word: str) -> Iterator[str]:
    """Yield a word in small letters, and what it may be the genitive of."""
    yield word
    for ending in _GENITIVES:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            yield word.removesuffix(ending)


class Judge:
    """Tells which words are names; what she has said is none is none."""

    def __init__(self, lexicon: Lexicon, not_names: Iterable[str]) -> None:
        self._lexicon = lexicon
        self._not_names = frozenset(plain(" ".join(each.split())) for each in not_names)
        self._told: dict[str, bool] = {}
        self._told_small: dict[str, bool] = {}

    def names_among(self, reading: Reading) -> tuple[bool, ...]:
        """Tell of each word whether it points to somebody or somewhere by being a name."""
        words = reading.words
        everyday = EVERYDAY if is_english(reading.vocabulary) else frozenset[str]()
        return tuple(
            not (word.small in everyday and _has_no_capital_of_its_own(word, after))
            and self._is_name(reading.text, word, before, after)
            for before, word, after in zip((None, *words), words, (*words[1:], None), strict=False)
        )

    def is_not_name(self, words: str) -> bool:
        """True when she has said so of these words, in any case and in the genitive."""
        return bool(self._not_names) and any(
            form in self._not_names for form in forms(plain(" ".join(words.split())))
        )

    def _is_name(self, text: str, word: Word, before: Word | None, after: Word | None) -> bool:
        small = word.small
        if self._not_names and self.is_not_name(word.text):
            return False
        if word.text == small or not word.is_capital:
            return len(small) >= _LONG and (
                self._is_small_name(small) or (word.text != small and self._is_joined(word))
            )
        if len(small) == 1:
            return _is_initial(text, word, before)
        if word.text.isupper():
            return small in INSTITUTIONS or (
                self._is_told_a_name(small) and not _is_time(small, word, before)
            )
        if word.begins:
            return self._is_told_a_name(small) or _is_told_by(after, small)
        if word.gap.startswith(".") and small in BEGINNINGS:
            return False
        return not (small in SURELY_NO_NAME or _is_time(small, word, before))

    def may_be_name(self, small: str) -> bool:
        """True for a name, a name that is a word too, and what the dictionary does not know."""
        return small in NAMES_AND_WORDS or self._is_told_a_name(small)

    def is_surname(self, small: str) -> bool:
        """True for what may be a surname in small letters, right after a name: «hansen»."""
        if small in NO_NAMES or small in BEGINNINGS or len(small) < _LONG:
            return False
        its_forms = tuple(forms(small))
        if any(form in SURNAMES_AND_WORDS for form in its_forms):
            return True
        capitals = [form for form in its_forms if self._lexicon.is_capitalised(form.capitalize())]
        if any(form.endswith(_SURNAMES) for form in capitals):
            return True
        is_known = any(map(self._lexicon.knows, its_forms))
        return not is_known and (bool(capitals) or len(small) >= _LONG_SURNAME)

    def _is_joined(self, word: Word) -> bool:
        """True for «majaOgHåkon», not for «livetErBra»."""
        return word.small not in NO_NAMES and any(
            len(part) > 1 and self.may_be_name(plain(part)) for part in _joined(word.text)
        )

    def _is_told_a_name(self, small: str) -> bool:
        if small not in self._told:
            self._told[small] = NO_NAMES.isdisjoint((small, *_once(small))) and self._looked_up(
                small
            )
        return self._told[small]

    def _looked_up(self, small: str) -> bool:
        """True when the dictionary tells that it is a name, or does not know it at all."""
        its_forms = (*forms(small), *_once(small))
        if any(form in NAMES for form in its_forms):
            return True
        if small in BEGINNINGS or self._is_mistyped(small):
            return False
        if small.endswith(FARMS) and len(small) > _LONG_FARM:
            return True
        if len(small) < _LONG:
            return small in _SHORT_NAMES or not self._lexicon.knows(small)
        if any(self._lexicon.is_capitalised(form.capitalize()) for form in its_forms):
            return True
        return not any(map(self._lexicon.knows, its_forms))

    def _is_mistyped(self, small: str) -> bool:
        """True for a small word with two letters in the wrong order: «jge»."""
        return (
            len(small) in _MISTYPED
            and any(
                f"{small[:at]}{small[at + 1]}{small[at]}{small[at + 2 :]}" in NEVER_A_SURNAME
                for at in range(len(small) - 1)
            )
            and not self._lexicon.is_capitalised(small.capitalize())
        )

    def _is_small_name(self, small: str) -> bool:
        if small not in self._told_small:
            self._told_small[small] = small not in NO_NAMES and self._looked_up_small(small)
        return self._told_small[small]

    def _looked_up_small(self, small: str) -> bool:
        """True for a name that is no word at all with a small letter."""
        its_forms = tuple(forms(small))
        if any(form in SMALL_NAMES or form in SMALL_PLACES for form in its_forms):
            return True
        return (
            small not in BEGINNINGS
            and any(self._lexicon.is_capitalised(form.capitalize()) for form in its_forms)
            and not self._lexicon.knows(small)
        )


def _has_no_capital_of_its_own(word: Word, after: Word | None) -> bool:
    """True for «said», and «Nobody» where a sentence begins; not «Brown» in «Brown Bear»."""
    if word.text == word.small:
        return True
    goes_on = after is not None and after.gap == " " and after.is_capital and len(after.text) > 1
    return word.begins and not word.text.isupper() and not goes_on


def _joined(text: str) -> Sequence[str]:
    return _JOINED_HERE.split(text) if _IS_JOINED.search(text) else ()


def _once(small: str) -> Iterator[str]:
    """Yield a drawn-out word as it is said: «heeei», «neeei»."""
    if _DRAWN_OUT.search(small):
        yield _DRAWN_OUT.sub(r"\1", small)
        yield _DRAWN_OUT.sub(r"\1\1", small)


def _is_initial(text: str, word: Word, before: Word | None) -> bool:
    """True for «hos K», not for «plan B», «D-vitamin», «4B» or the first word «I»."""
    around = text[max(0, word.start - 1) : word.start], text[word.end : word.end + 1]
    if word.small in _WORDS_OF_ONE or "-" in around or word.gap.rstrip()[-1:].isdigit():
        return False
    if around[1].isdigit() or _is_in_order(text, word, before):
        return False
    if word.begins:
        goes_on = around[1] == " " or _DOTTED_INITIAL.match(text, word.end) is not None
        return goes_on and word.small not in "aeiouyæøå"
    return before is None or before.small not in _NO_INITIAL_AFTER


def _is_in_order(text: str, word: Word, before: Word | None) -> bool:
    """True for each of «A B C» and «A/B/C»."""
    after = text[word.end : word.end + 2]
    if after[:1] in (" ", "/") and after[1:] == chr(ord(word.text[0]) + 1):
        return not text[word.end + 2 : word.end + 3].isalpha()
    is_beside = before is not None and len(before.text) == 1 and word.gap in (" ", "/")
    return is_beside and before is not None and ord(word.text[0]) == ord(before.text) + 1


def _is_told_by(after: Word | None, small: str) -> bool:
    """True when what follows a word that may be a name tells that it is: «Sol sover»."""
    if small not in NAMES_AND_WORDS or after is None or after.gap != " ":
        return False
    return after.small in DOES or (after.is_capital and len(after.small) > 1)


def _is_time(small: str, word: Word, before: Word | None) -> bool:
    is_told = before is not None and before.small == "i" and word.gap == " "
    return small in NAMES_OF_TIMES and (is_told or any(map(str.isdigit, word.gap)))
