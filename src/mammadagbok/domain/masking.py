"""Names replaced: the only place where a `MaskedText` is made.

A name is looked for in a folded shadow of the text, where case, accents and invisible signs do not
count; each sign of the shadow knows where it came from, so what is no name is kept to the letter.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.selection import Chosen


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text in code points, `end` not included."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MaskedText:
    """A text that may be shared, and where in it the replacements stand, in order."""

    text: str
    replaced: tuple[Span, ...]


class ReplacementProblem(StrEnum):
    """Why a name and its replacement would not do what she expects."""

    NO_NAME = "no_name"
    NO_REPLACEMENT = "no_replacement"
    CONTAINS_LISTED_NAME = "contains_listed_name"
    NAME_IN_OTHERS_REPLACEMENT = "name_in_others_replacement"


def replace_names(chosen: Chosen, names: Sequence[NameSwap]) -> MaskedText:
    """Return the text with every listed name replaced and everything else exactly as it was.

    A name is found whole, in any case and spelling of its letters, with its genitive -s, the rest
    of a double name and the surname after it. Replacements are not searched again. A name listed
    without a replacement becomes «…»; of two that fold alike, the first counts.
    """
    pieces: list[str] = []
    spans: list[Span] = []
    kept = length = 0
    for place in _places(chosen.text, names):
        before, word = chosen.text[kept : place.start], _written(chosen.text, place)
        spans.append(Span(length + len(before), length + len(before) + len(word)))
        pieces += [before, word]
        kept, length = place.end, spans[-1].end
    return MaskedText("".join([*pieces, chosen.text[kept:]]), tuple(spans))


def replacement_problem(swap: NameSwap, names: Sequence[NameSwap]) -> ReplacementProblem | None:
    """Return what is wrong with `swap` beside the other `names` on her list, or None.

    NO_NAME means no letter or digit to look for. Names are found as `replace_names` finds them.
    """
    if not _key(_shade(swap.name).folded):
        return ReplacementProblem.NO_NAME
    if not _shade(swap.replacement).folded.strip(_BLANK):
        return ReplacementProblem.NO_REPLACEMENT
    if _holds(swap.replacement, [swap, *names]):
        return ReplacementProblem.CONTAINS_LISTED_NAME
    if any(_holds(other.replacement, [swap]) for other in names):
        return ReplacementProblem.NAME_IN_OTHERS_REPLACEMENT
    return None


def _holds(text: str, names: Sequence[NameSwap]) -> bool:
    return next(_places(text, names), None) is not None


# --- The shadow -------------------------------------------------------------------------------

_RING = "\u030a"
_UNSEEN = "\u200b"
"""Stands in the shadow for every sign that takes no room but may part two words."""
_BLANK = f" \n{_UNSEEN}"

_SAME = str.maketrans(
    dict.fromkeys("’‘‛ʼʹ´`′＇", "'")
    | dict.fromkeys("‐‑‒–−﹣－", "-")
    | dict.fromkeys("\r\v\f\x85\u2028\u2029", "\n")
    | {"ı": "i"}
    # Signs inside a word: soft hyphen, joiners, fillers, variation selectors.
    | dict.fromkeys("\u00ad\u034f\u115f\u1160\u200c\u200d\u3164\uffa0", "")
    | {chr(code): "" for code in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))}
)


@dataclass(frozen=True, slots=True)
class _Shadow:
    """A text folded; `starts` and `ends` tell where each folded sign stood in the text."""

    text: str
    folded: str
    starts: Sequence[int]
    ends: Sequence[int]

    def capital(self, at: int) -> bool:
        """Tell whether the folded sign at `at` was written as a capital letter."""
        sign = self.text[self.starts[at]]
        return sign.isupper() or sign.istitle()

    def shouted(self, folded: Span) -> bool:
        """Tell whether the letters of the stretch were written in capitals only."""
        return self.text[self.starts[folded.start] : self.ends[folded.end - 1]].isupper()


def _shade(text: str) -> _Shadow:
    known: dict[str, str] = {}
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        cluster = text[start:end]
        if cluster not in known:
            known[cluster] = _fold(cluster)
        folded.append(known[cluster])
        starts += [start] * len(known[cluster])
        ends += [end] * len(known[cluster])
    return _Shadow(text, "".join(folded), starts, ends)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each letter begins and ends together with the marks upon it.

    Signs without room stand alone, unless a mark after them still belongs to the letter before.
    """
    start = end = 0
    for at, sign in enumerate(f"{text} "):
        if unicodedata.combining(sign) or not sign.translate(_SAME):
            end = at + 1
        elif not _is_unseen(sign):
            yield start, end
            yield end, at
            start, end = at, at + 1


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cf") and not sign.isspace()


def _fold(cluster: str) -> str:
    """Fold as `norwegian.fold` does (æ, ø and å are letters), in whatever order the marks come."""
    letters: list[str] = []
    parts = unicodedata.normalize("NFKD", cluster.translate(_SAME))
    for part in sorted(parts, key=_is_unseen):
        if part == _RING and letters and letters[-1] in "aA":
            letters[-1] = "å"
        elif not unicodedata.combining(part):
            letters.append(part)
    return "".join(map(_plain, "".join(letters).translate(_SAME).casefold()))


def _plain(sign: str) -> str:
    if sign.isspace():
        return "\n" if sign == "\n" else " "
    return _UNSEEN if _is_unseen(sign) else sign


# --- Finding ----------------------------------------------------------------------------------

# Unicode blocks of scripts written without spaces (Thai and Lao, Burmese, Khmer, kana, Han): a
# letter next to a name does not tell that the word goes on. Indic vowel signs are no letters to
# `re`, yet carry it on.
_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff"
)
_INDIC = r"\u0900-\u0963\u0971-\u0dff"
_LETTER = rf"[^\W\d_{_UNSPACED}]"
_NO_WORD_BEFORE = rf"(?<!{_LETTER})(?<![{_INDIC}])"
_NO_WORD_AFTER = rf"(?!{_LETTER}|[{_INDIC}])"

_WORD = rf"[^\W_](?:{_UNSEEN}*[^\W_])*"
_SPLIT = rf"(?:{_UNSEEN}|- *\n{{1,2}} *)*"
_SPACING = rf"[\s\-*_{_UNSEEN}]"
_NAME_WORD = re.compile(rf"((?:[^\W_]|[{_INDIC}])+)")
_DOUBLED_BEFORE = rf"(?:{_LETTER}{{1,40}}-\n{{0,2}}){{0,3}}?"
_DOUBLED_AFTER = re.compile(rf"-\n{{0,2}}({_WORD})")
_NEXT_WORD = re.compile(
    rf"[*_]{{0,3}}(?={_UNSEEN}* )[ {_UNSEEN}]++[*_]{{0,3}}({_WORD}(?:['-]{_WORD})*)"
)
_OWNING = re.compile(r"(?<=[^\W\d_])'s\Z|(?<=[^\W\d_sxz])(?<!aa)s\Z")

_MOST_SURNAMES = 3
_NEVER_A_SURNAME = re.compile(
    "jeg|eg|hun|han|vi|du|det|dei|og|er|var|har|men|så|når|at|å|i|på|med|til|som|ikke|ikkje|skal|"
    "vil|kan|må|hva|kva|hvor|kvar"
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the text a name stands, what comes instead, and whether it owns what follows."""

    start: int
    end: int
    replacement: str
    owning: bool


def _places(text: str, names: Sequence[NameSwap]) -> Iterator[_Place]:
    """Yield in order, and never overlapping, where the names stand in `text`."""
    listed = _listed(names)
    if not listed:
        return
    shadow = _shade(text)
    found = list(_pattern(listed.values()).finditer(shadow.folded))
    limits = [*(later.start("name") for later in found[1:]), len(shadow.folded)]
    end = 0
    for name, limit in zip(found, limits, strict=False):
        start = _start(shadow, name, end)
        end, owning = _end(shadow, name, limit)
        replacement = " ".join(listed[_key(name["name"])].replacement.split()) or _NOTHING
        yield _Place(shadow.starts[start], shadow.ends[end - 1], replacement, owning)


def _listed(names: Iterable[NameSwap]) -> dict[str, NameSwap]:
    """Return the names by key, with the name folded; of two with one key the first counts."""
    listed: dict[str, NameSwap] = {}
    for swap in names:
        folded = _shade(swap.name).folded
        if key := _key(folded):
            listed.setdefault(key, NameSwap(folded, swap.replacement))
    return listed


def _key(folded: str) -> str:
    return "".join(_NAME_WORD.findall(folded))


def _pattern(listed: Iterable[NameSwap]) -> re.Pattern[str]:
    longest_first = sorted((swap.name for swap in listed), key=_key_length, reverse=True)
    names = "|".join(map(_name_pattern, longest_first))
    return re.compile(
        rf"{_NO_WORD_BEFORE}(?P<before>{_DOUBLED_BEFORE})(?P<name>{names})"
        rf"(?P<owning>{_UNSEEN}*'?s|(?<=[sxz])')?{_NO_WORD_AFTER}"
    )


def _key_length(folded: str) -> int:
    return len(_key(folded))


def _name_pattern(folded: str) -> str:
    """Return the pattern of one name, its words parted by spaces, by hyphens or by nothing."""
    parts = _NAME_WORD.split(folded)[1:-1]
    words, gaps = parts[::2], ["", *map(_gap_pattern, parts[1::2])]
    pattern = "".join(gap + _SPLIT.join(word) for gap, word in zip(gaps, words, strict=True))
    return rf"{pattern}(?!\d)" if words[-1][-1].isdigit() else pattern


def _gap_pattern(gap: str) -> str:
    signs = re.escape(re.sub(_SPACING, "", gap))
    return rf"{_SPACING}*(?:{signs}{_SPACING}*)?" if signs else rf"{_SPACING}*"


# --- How far a name reaches -------------------------------------------------------------------


def _start(shadow: _Shadow, name: re.Match[str], done: int) -> int:
    """Return where the double name begins: «Anne-Mina» as a whole, but «baby-Mina» at Mina."""
    start = name.start("name")
    small = not shadow.capital(start)
    words = [name.start() + word.start() for word in _NAME_WORD.finditer(name["before"])]
    for word in reversed(words):
        if word < done or not (small or shadow.capital(word)):
            break
        start = word
    return start


def _end(shadow: _Shadow, name: re.Match[str], limit: int) -> tuple[int, bool]:
    """Return where the name with all that goes with it ends, and whether it is a genitive."""
    quoted = name["owning"] == "'" and shadow.folded.endswith("'", 0, name.start("name"))
    if name["owning"] and not quoted:
        return name.end("owning"), True
    doubled = _doubled_end(shadow, name, limit)
    end = _surnames_end(shadow, Span(name.start("name"), doubled), limit)
    added = shadow.folded[name.end("name") : end]
    return end, _OWNING.search(added) is not None


def _doubled_end(shadow: _Shadow, name: re.Match[str], limit: int) -> int:
    """Return where «Mina-Marie» ends; a small second word makes it no name («Mina-genseren»)."""
    end = name.end("name")
    small = not shadow.capital(name.start("name"))
    while (more := _DOUBLED_AFTER.match(shadow.folded, end, limit)) and (
        small or shadow.capital(more.start(1))
    ):
        end = more.end()
    return end


def _surnames_end(shadow: _Shadow, name: Span, limit: int) -> int:
    """Return where the capitalised words after the name end, three at most.

    Among several words in capitals only, a capital tells nothing and only the name goes.
    """
    found = [Span(name.end, name.end)]
    while len(found) <= _MOST_SURNAMES and (word := _surname(shadow, found[-1].end, limit)):
        found.append(word)
    shouting = len(found) > 2 and all(map(shadow.shouted, [name, *found[1:]]))
    return name.end if shouting else found[-1].end


def _surname(shadow: _Shadow, at: int, limit: int) -> Span | None:
    word = _NEXT_WORD.match(shadow.folded, at, limit)
    if word is None or _NEVER_A_SURNAME.fullmatch(word[1]) or not shadow.capital(word.start(1)):
        return None
    return Span(word.start(1), word.end())


# --- What stands instead ----------------------------------------------------------------------

_NOTHING = "…"
_LOOK_BACK = 60
_SENTENCE_START = re.compile(
    r"(?:\A|[\r\n\u2028\u2029]|(?<!\.)(?P<stop>[.!?])[»”\"’')\]*_]*\s+)[\s«“„\"‘'(\[*_#>@–—•·-]*\Z"
)
_ABBREVIATED = re.compile(
    r"(?<!\w)(?:f\.eks|bl\.a|d\.v\.s|dvs|kl|nr|ca|pga|evt|inkl|jf|m\.a|t\.d|dr|hr|fr|st)\Z",
    re.IGNORECASE,
)


def _written(text: str, place: _Place) -> str:
    """Return the replacement as it must be written where the name stood."""
    word = place.replacement
    if place.owning:
        word += "’" if word[-1] in "sxzSXZ" else "s"
    elif word.endswith(".") and text.startswith(".", place.end):
        word = word[:-1]
    return word[:1].upper() + word[1:] if _starts_sentence(text, place.start) else word


def _starts_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - _LOOK_BACK) : at]
    found = _SENTENCE_START.search(before)
    if found is None or found["stop"] is None:
        return found is not None
    return not _ABBREVIATED.search(before[: found.start("stop")])
