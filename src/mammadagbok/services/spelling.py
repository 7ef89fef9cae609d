"""Spelling, offline: the word lists of bokmål and nynorsk, and the words she has added.

What she has chosen and added lies in the journal.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from mammadagbok.services.preferences import Preferences, lines
from mammadagbok.services.texts import sound_text

if TYPE_CHECKING:
    from hunspell import Hunspell

FORMS: Final = ("nb", "nn")
"""The forms of Norwegian there are lists for."""
MOST_SUGGESTIONS: Final = 5
_LOST: Final = ("aa", "ae", "oe")
"""The lists were made where these stand for å, æ and ø too: «noe», «naboen», «kollegaar» are in
none of them.
"""
_UNICODE: Final = "\\\\?\\"
"""Windows' own mark of a path that is to be taken as it stands; absolute, with backslashes."""
_CHOSEN: Final = lines("spelling")
_OWN_WORDS: Final = lines("own_words")


class Spelling:
    """Which forms her words are held against, none until she chooses, and the words of her own."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def forms(self) -> tuple[str, ...]:
        """Return the forms she has chosen, of `FORMS`."""
        return tuple(form for form in FORMS if form in self._preferences.read(_CHOSEN))

    def choose(self, forms: Iterable[str]) -> None:
        """Hold her words against these forms from now on. Raises what `Preferences.keep` raises."""
        self._preferences.keep(_CHOSEN, tuple(forms))

    def own_words(self) -> tuple[str, ...]:
        """Return the words she has added, in her order."""
        return self._preferences.read(_OWN_WORDS)

    def add(self, word: str) -> None:
        """Keep a word of hers. Raises what `Preferences.keep` raises."""
        words = dict.fromkeys((*self.own_words(), sound_text(word)))
        self._preferences.keep(_OWN_WORDS, tuple(words))

    def remove(self, word: str) -> None:
        """Let go of a word of hers. Raises what `Preferences.keep` raises."""
        left = tuple(each for each in self.own_words() if each != word)
        self._preferences.keep(_OWN_WORDS, left)


class Speller:
    """Judges words by the lists of some forms: a word is right when one of them has it.

    `load` first, on a worker; after that it belongs to one thread.
    """

    def __init__(self, folder: Path, forms: Sequence[str]) -> None:
        self._folder = folder
        self._names = [f"{form}_NO" for form in forms if form in FORMS]
        self._lists: list[Hunspell] = []

    def load(self) -> Iterator[None]:
        """Read the lists, a part of about a fiftieth of a second at each step.

        Hunspell lets no other thread go on while it reads, so the caller rests in between.
        """
        from hunspell import Hunspell

        for name in self._names:
            made = Hunspell(name, hunspell_data_dir=str(self._folder), system_encoding=_encoding())
            yield
            for part in sorted(self._folder.glob(f"{name}.*.dic")):
                made.add_dic(hunspell_path(part))
                yield
            self._lists.append(made)

    def knows(self, word: str) -> bool:
        """True when the word is right, or one that the lists cannot tell of."""
        return not _can_be_judged(word) or any(each.spell(word) for each in self._lists)

    def suggest(self, word: str) -> list[str]:
        """Return what she may have meant, the likeliest first. At times it takes 0.1 s."""
        if not _can_be_judged(word):
            return []
        found = [list(each.suggest(word)) for each in self._lists]
        # By turns, so that neither form of Norwegian stands before the other.
        turns = [each[at] for at in range(MOST_SUGGESTIONS) for each in found if at < len(each)]
        return list(dict.fromkeys(turns))[:MOST_SUGGESTIONS]


def hunspell_path(path: PurePath) -> str:
    """Return the path as hunspell opens it: on Windows, without this, no folder with an å in it."""
    return f"{_UNICODE}{path}" if sys.platform == "win32" else str(path)


def _encoding() -> str | None:
    return "UTF-8" if sys.platform == "win32" else None


def _can_be_judged(word: str) -> bool:
    """The lists are in Latin-1, hunspell ends a word where C does, and some words are lost."""
    is_held = bool(word) and "\0" not in word and all(ord(sign) < 0x100 for sign in word)
    return is_held and not any(pair in word.lower() for pair in _LOST)
