"""Names in whatever may surround them, and which of them can still be read in a text.

Written without a look at how names are replaced. A text made here has every name in it as a word of
its own, in one form of writing or another; `survivors` tells which of them are there yet.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from hypothesis import strategies as st

_UNSEEN: Final = "\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_SPACES: Final = (" ", "\n", "\u00a0", "\u202f", "\u2009", "\r\n", "  ")
_HYPHENS: Final = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_GENITIVES: Final = ("s", "'", "\u2019", "'s", "\u2019s", "")


def _between(sign: str) -> Callable[[str], str]:
    def parted(name: str) -> str:
        letters = _letters(name)
        return "".join(letters[:2]) + sign + "".join(letters[2:])

    return parted


def _everywhere(sign: str) -> Callable[[str], str]:
    return lambda name: sign.join(_letters(name))


def _letters(name: str) -> list[str]:
    """Part a name into its letters, each with the marks that belong to it."""
    return re.findall(r".[\u0300-\u036f]*", name, re.DOTALL)


def _as_it_is(name: str) -> str:
    return name


def _fullwidth(name: str) -> str:
    return "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in name)


def _bold(name: str) -> str:
    """Write a-z and A-Z in the bold letters of mathematics."""
    return "".join(
        chr(0x1D400 + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".index(each))
        if each.isascii() and each.isalpha()
        else each
        for each in name
    )


def _drawn_out(name: str) -> str:
    return name[:-1] + name[-1] * 4


def _ligatures(name: str) -> str:
    return name.replace("ffi", "\ufb03").replace("fi", "\ufb01").replace("fl", "\ufb02")


def _bare(name: str) -> str:
    return "".join(_base(each) for each in name)


WRITINGS: Final[dict[str, Callable[[str], str]]] = {
    "as it is": _as_it_is,
    "lower": str.lower,
    "upper": str.upper,
    "mixed": str.swapcase,
    "decomposed": lambda name: unicodedata.normalize("NFD", name),
    "composed": lambda name: unicodedata.normalize("NFC", name),
    "fullwidth": _fullwidth,
    "bold": _bold,
    "ligatures": _ligatures,
    "without accents": _bare,
    "aa": lambda name: name.replace("å", "aa").replace("Å", "Aa"),
    "drawn out": _drawn_out,
    "soft hyphen": _between("\u00ad"),
    "soft hyphen and line": _between("\u00ad\n"),
    "zero-width space": _between("\u200b"),
    "zero-width joiner": _between("\u200d"),
    "word joiner": _between("\u2060"),
    "byte order mark": _between("\ufeff"),
    "marks of direction": _between("\u200e\u202c"),
    "invisible everywhere": _everywhere("\u200b\u00ad"),
}
"""Ways to write one and the same name."""

_SIGNS: Final = (
    _as_it_is,
    _as_it_is,
    _between("\u00ad"),
    _between("\u200b"),
    _everywhere("\u2060"),
)
"""What may lie unseen in it besides."""

AROUND: Final = (
    ("", ""),
    ("jeg hentet ", " i dag"),
    ("Så kom ", "."),
    ("«", "»"),
    ("\u201c", "\u201d!"),
    ("(", ")"),
    ("– ", ", kom!"),
    ("**", "**"),
    ("*", "*"),
    ("_", "_"),
    ("# ", "\n"),
    ("> ", ""),
    ("- ", "\n- "),
    ("1. ", "\n2. "),
    ("#", " "),
    ("@", "…"),
    ("😀", "😀"),
    ("❤️ ", " ❤️"),
    ("a/", "/b"),
    ("til:", ";og"),
    ("kl. 7 ", "\n"),
    ("\t", "\t"),
    ("\u00a0", "\u00a0"),
    ("\ufeff", "\u200b"),
    ("lille ", " mi"),
    ("", " Hansen"),
    ("", "-dagen"),
    ("… ", "?!"),
)
"""What may stand before and after a name."""


@dataclass(frozen=True, slots=True)
class Surrounded:
    """A text with names in it, and those names as they are on her list."""

    text: str
    names: tuple[str, ...]


@st.composite
def surrounded(draw: st.DrawFn, names: Sequence[str], *, most: int = 4) -> Surrounded:
    """Give texts in which up to `most` of the names stand, in any writing and surroundings."""
    chosen = draw(st.lists(st.sampled_from(names), min_size=1, max_size=most))
    pieces = [_placed(draw, name) for name in chosen]
    return Surrounded(draw(st.sampled_from(_SPACES)).join(pieces), tuple(dict.fromkeys(chosen)))


def _placed(draw: st.DrawFn, name: str) -> str:
    written = _spaced(draw, name) + draw(st.sampled_from(_GENITIVES))
    before, after = draw(st.sampled_from(AROUND))
    return before + written + after


def _spaced(draw: st.DrawFn, name: str) -> str:
    """Write a name in one or two ways at once, its parts joined in any way."""
    letters = WRITINGS[draw(st.sampled_from(sorted(WRITINGS)))]
    signs = draw(st.sampled_from(_SIGNS)) if letters is not _drawn_out else _as_it_is
    parts = [signs(letters(part)) for part in re.split(rf"[{_HYPHENS}\s]+", name)]
    joint = draw(st.sampled_from(("-", *_SPACES, "\u2011", "-\n", "\u00ad-\u00ad")))
    return joint.join(parts)


def survivors(text: str, names: Iterable[str]) -> list[str]:
    """Return those of the names that still stand in the text as words of their own.

    Neither case, accents, compatibility letters, invisible signs, aa for å, nor a genitive's ending
    hide a name; å, ø and æ are letters. A name of several parts is there when they stand beside one
    another, whatever space or hyphen is between them, and a name parted at the end of a line is.
    A letter written three times or more counts as drawn out.
    """
    apart = _folded(text)
    shown = (apart, re.sub(r"-\r?\n", "", apart))
    return [name for name in names if any(map(_pattern(name).search, shown))]


def _pattern(name: str) -> re.Pattern[str]:
    parts = re.split(rf"[{_HYPHENS}\s]+", _folded(name).strip())
    body = rf"[{_HYPHENS}\s]*".join(re.sub(r"(.)\1*", _drawn, part) for part in parts)
    return re.compile(rf"(?<![^\W\d_]){body}(?:['\u2019]?s)?(?![^\W\d_])")


def _drawn(run: re.Match[str]) -> str:
    letter = re.escape(run[1])
    return f"(?:{letter}{{{len(run[0])}}}|{letter}{{3,}})"


def _folded(text: str) -> str:
    """Fold a text: no accents but those that make a letter, no case, nothing invisible."""
    shown = re.sub(f"[{_UNSEEN}]", "", unicodedata.normalize("NFKC", text))
    seen = re.sub("\u00ad(?:\r?\n)?", "", shown).casefold()
    bare = "".join(map(_base, unicodedata.normalize("NFC", seen)))
    return re.sub("(?<!a)aa(?!a)", "å", bare)


def _base(letter: str) -> str:
    if letter.casefold() in {"å", "ø", "æ"}:
        return letter
    parts = unicodedata.normalize("NFD", letter)
    return "".join(each for each in parts if not unicodedata.combining(each))
