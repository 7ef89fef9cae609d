"""Names replaced: the only place where a `MaskedText` is made.

A name is looked for in the folded shadow of the text, and what is no name is kept to the letter.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Decisions, Hinted, Question
from mammadagbok.domain.selection import Chosen
from mammadagbok.domain.shadow import BLANK, UNSEEN, Shadow, Span, shade
from mammadagbok.domain.surnames import NEVER_A_SURNAME


@dataclass(frozen=True, slots=True)
class MaskedText:
    """A text that may be shared, and where in it the replacements stand, in order."""

    text: str
    replaced: tuple[Span, ...]
    asked: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """A text as it leaves, and what she is asked about in it, in order."""

    masked: MaskedText
    questions: tuple[Question, ...] = ()


class ReplacementProblem(StrEnum):
    """Why a name and its replacement would not do what she expects."""

    NO_NAME = "no_name"
    NO_REPLACEMENT = "no_replacement"
    CONTAINS_LISTED_NAME = "contains_listed_name"
    NAME_IN_OTHERS_REPLACEMENT = "name_in_others_replacement"


def replace_names(chosen: Chosen, names: Sequence[NameSwap]) -> MaskedText:
    """Return the text with every listed name replaced and everything else exactly as it was.

    A name is found whole, in any case and spelling of its letters, with its genitive -s, the rest
    of a double name and the surnames after it; commas and strokes part several names listed as
    one. Replacements are not searched again. A name listed without a replacement becomes «…»; of
    two that fold alike, the first counts.
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


def look_over(
    chosen: Chosen,
    names: Sequence[NameSwap],
    decisions: Decisions,
    hinted: Hinted,
) -> Looked:
    """Return the text with every listed name replaced, and no question yet."""
    return Looked(replace_names(chosen, names))


def places_of_names(text: str, names: Sequence[NameSwap]) -> tuple[Span, ...]:
    """Return where the names stand in `text`, as `replace_names` finds them, in order."""
    return tuple(Span(place.start, place.end) for place in _places(text, names))


def replacement_problem(swap: NameSwap, names: Sequence[NameSwap]) -> ReplacementProblem | None:
    """Return what is wrong with `swap` beside the other `names` on her list, or None.

    NO_NAME means no letter or digit to look for. Names are found as `replace_names` finds them, in
    the genitive of a replacement too («Lar» beside Lars).
    """
    if not _key(shade(swap.name).folded):
        return ReplacementProblem.NO_NAME
    if not shade(swap.replacement).folded.strip(BLANK):
        return ReplacementProblem.NO_REPLACEMENT
    if _holds(swap, [swap, *names]):
        return ReplacementProblem.CONTAINS_LISTED_NAME
    if any(_holds(other, [swap]) for other in names):
        return ReplacementProblem.NAME_IN_OTHERS_REPLACEMENT
    return None


def _holds(swap: NameSwap, names: Sequence[NameSwap]) -> bool:
    forms = (swap.replacement, _genitive(swap.replacement))
    return any(next(_places(form, names), None) for form in forms)


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

_WORD = rf"[^\W_](?:{UNSEEN}*[^\W_])*"
_SPLIT = rf"(?:{UNSEEN}|- *\n{{1,2}} *)*"
_SPACING = rf"[\s\-*_{UNSEEN}]"
_NAME_WORD = re.compile(rf"((?:[^\W_]|[{_INDIC}])+)")
_BETWEEN_NAMES = re.compile("[,;/]")
_WRITTEN_OTHERWISE = str.maketrans({"ö": "ø", "Ö": "Ø", "ä": "æ", "Ä": "Æ", "å": "aa", "Å": "Aa"})
_LEAST_DRAWN_OUT = 3
"""Letters in a name that may be drawn out («Minaaa»); «mmm» and «boo» are not M and Bo."""
_DOUBLED_BEFORE = rf"(?:{_LETTER}{{1,40}}-\n{{0,2}}){{0,3}}?"
_DOUBLED_AFTER = re.compile(rf"-\n{{0,2}}({_WORD})")
_ROOM = rf"[ {UNSEEN}]"
_BEFORE_WORD = rf"[*_]{{0,3}}(?={UNSEEN}* ){_ROOM}++[*_]{{0,3}}"
_BEFORE_SURNAME = (
    rf"(?:(?:{_LETTER}\.{_ROOM}*+)+|(?:al|el)-|[dl]'|(?:van|von|de|del|di|al|el|bin|ibn|af|zu|dos)"
    rf"{_ROOM}++(?:(?:der|den|de|la|los){_ROOM}++)?)"
)
_WHOLE_WORD = rf"({_WORD}(?:['-]{_WORD})*)"
_SURNAMES = (
    re.compile(_BEFORE_WORD + _BEFORE_SURNAME + _WHOLE_WORD),
    re.compile(_BEFORE_WORD + _WHOLE_WORD),
)
_OWNING = re.compile(r"(?<=[^\W\d_])'s\Z|(?<=[^\W\d_sxzå])(?<!aa|ne|ia|iu|hu)s\Z")
"""A genitive -s, not the last letter of Nes, Mathias, Marius, Nyhus, Aas or Torsås."""
_DOT = re.compile(rf"\.(?:(?P<owning>'?s){_NO_WORD_AFTER}|(?=[,;:]|{_ROOM}*(?P<next>{_LETTER})))")

_MOST_SURNAMES = 5


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
    drawn_out = {_squeezed(key): swap for key, swap in listed.items()}
    shadow = shade(text)
    found = list(_pattern(listed.values()).finditer(shadow.folded))
    limits = [*(later.start("name") for later in found[1:]), len(shadow.folded)]
    end = 0
    for name, limit in zip(found, limits, strict=False):
        key = _key(name["name"])
        swap = listed.get(key) or drawn_out[_squeezed(key)]
        start = _start(shadow, name, end)
        end, owning = _end(shadow, name, limit, dotted=swap.name.endswith("."))
        replacement = " ".join(swap.replacement.split()) or _NOTHING
        yield _Place(shadow.starts[start], shadow.ends[end - 1], replacement, owning)


def _listed(names: Iterable[NameSwap]) -> dict[str, NameSwap]:
    """Return the names by key, with the name folded; of two with one key the first counts."""
    listed: dict[str, NameSwap] = {}
    for swap in names:
        for spelled in _spellings(swap.name):
            folded = shade(spelled).folded.strip(BLANK)
            if key := _key(folded):
                listed.setdefault(key, NameSwap(folded, swap.replacement))
    return listed


def _spellings(listed: str) -> Iterator[str]:
    """Yield each name, and as it is written where its own letters are not at hand."""
    composed = unicodedata.normalize("NFC", listed)
    for name in _BETWEEN_NAMES.split(composed):
        yield name
        if (otherwise := name.translate(_WRITTEN_OTHERWISE)) != name:
            yield otherwise


def _key(folded: str) -> str:
    return "".join(_NAME_WORD.findall(folded))


def _squeezed(key: str) -> str:
    return re.sub(r"(.)\1+", r"\1", key)


def _pattern(listed: Iterable[NameSwap]) -> re.Pattern[str]:
    longest_first = sorted((swap.name for swap in listed), key=_key_length, reverse=True)
    names = "|".join(map(_name_pattern, longest_first))
    return re.compile(
        rf"{_NO_WORD_BEFORE}(?P<before>{_DOUBLED_BEFORE})(?P<name>{names})"
        rf"(?P<owning>{UNSEEN}*'?s(?:'s)?|(?<=[sxz])')?{_NO_WORD_AFTER}"
    )


def _key_length(folded: str) -> int:
    return len(_key(folded))


def _name_pattern(folded: str) -> str:
    """Return the pattern of one name, its words parted by spaces, by hyphens or by nothing."""
    parts = _NAME_WORD.split(folded)[1:-1]
    words, gaps = parts[::2], ["", *map(_gap_pattern, parts[1::2])]
    drawn_out = _key_length(folded) >= _LEAST_DRAWN_OUT
    pattern = "".join(
        gap + _word_pattern(word, drawn_out) for gap, word in zip(gaps, words, strict=True)
    )
    return rf"{pattern}(?!\d)" if words[-1][-1].isdigit() else pattern


def _word_pattern(word: str, drawn_out: bool) -> str:
    """Return the pattern of one word; «Minaaa» is drawn out, and no word has three alike."""
    letters = [
        letter + (_drawn_out(before, letter) if drawn_out and letter != after else "")
        for before, letter, after in zip(f" {word}", word, f"{word[1:]} ", strict=False)
    ]
    return _SPLIT.join(letters)


def _drawn_out(before: str, letter: str) -> str:
    if not letter.isalpha():
        return ""
    return f"{letter}*+" if letter == before else f"(?:{letter}{letter}+)?+"


def _gap_pattern(gap: str) -> str:
    signs = re.escape(re.sub(_SPACING, "", gap))
    return rf"{_SPACING}*(?:{signs}{_SPACING}*)?" if signs else rf"(?:{_SPACING}*|[.·])"


# --- How far a name reaches -------------------------------------------------------------------


def _start(shadow: Shadow, name: re.Match[str], done: int) -> int:
    """Return where the double name begins: «Anne-Mina» as a whole, but «baby-Mina» at Mina."""
    start = name.start("name")
    small = not shadow.capital(start)
    words = [name.start() + word.start() for word in _NAME_WORD.finditer(name["before"])]
    for word in reversed(words):
        if word < done or not (small or shadow.capital(word)):
            break
        start = word
    return start


def _end(shadow: Shadow, name: re.Match[str], limit: int, *, dotted: bool) -> tuple[int, bool]:
    """Return where the name with all that goes with it ends, and whether it is a genitive."""
    quoted = name["owning"] == "'" and shadow.folded.endswith("'", 0, name.start("name"))
    if name["owning"] and not quoted:
        return name.end("owning"), True
    doubled = _doubled_end(shadow, name, limit)
    stop = doubled + 1 if dotted and shadow.folded.startswith(".", doubled) else doubled
    end = _surnames_end(shadow, stop, limit)
    if doubled < stop == end:
        return _dot_end(shadow, doubled)
    return end, _OWNING.search(shadow.folded[name.end("name") : end]) is not None


def _dot_end(shadow: Shadow, at: int) -> tuple[int, bool]:
    """Return where «M.» ends, and whether it is a genitive: a stop ends the sentence instead."""
    dot = _DOT.match(shadow.folded, at)
    if dot is None or (dot["next"] and shadow.capital(dot.start("next"))):
        return at, False
    return dot.end(), dot["owning"] is not None


def _doubled_end(shadow: Shadow, name: re.Match[str], limit: int) -> int:
    """Return where «Mina-Marie» ends; a small second word makes it no name («Mina-genseren»)."""
    end = name.end("name")
    small = not shadow.capital(name.start("name"))
    while (more := _DOUBLED_AFTER.match(shadow.folded, end, limit)) and (
        small or shadow.capital(more.start(1))
    ):
        end = more.end()
    return end


def _surnames_end(shadow: Shadow, end: int, limit: int) -> int:
    """Return where the capitalised words after the name end, five at most."""
    for _ in range(_MOST_SURNAMES):
        end = _surname_end(shadow, end, limit)
    return end


def _surname_end(shadow: Shadow, at: int, limit: int) -> int:
    """Return where «Hansen», «H. Hansen» or «van Dam» ends, or `at` when the next is no surname."""
    for pattern in _SURNAMES:
        word = pattern.match(shadow.folded, at, limit)
        if word and word[1] not in NEVER_A_SURNAME and shadow.capital(word.start(1)):
            return word.end()
    return at


# --- What stands instead ----------------------------------------------------------------------

_NOTHING = "…"
_LOOK_BACK = 60
_SENTENCE_START = re.compile(
    r"(?:(?:\A|[\r\n\u2028\u2029])(?:\s*\w{1,2}\)\s)?|:\s+[«“„\"–—-]"
    r"|(?<!\.)(?P<stop>[.!?])[»”\"’')\]*_]*\s+)(?:[^\w.,:;!?…]|_)*\Z"
)
_ABBREVIATED = re.compile(
    r"(?<!\w)(?:f\.eks|bl\.a|d\.v\.s|dvs|kl|nr|ca|pga|evt|inkl|jf|m\.a|t\.d|dr|hr|fr|st)\Z",
    re.IGNORECASE,
)


def _written(text: str, place: _Place) -> str:
    """Return the replacement as it must be written where the name stood."""
    word = place.replacement
    if place.owning:
        word = _genitive(word)
    elif word.endswith(".") and text.startswith(".", place.end):
        word = word[:-1]
    return word[:1].upper() + word[1:] if _starts_sentence(text, place.start) else word


def _genitive(word: str) -> str:
    return f"{word}’" if word.endswith(tuple("sxzSXZ")) else f"{word}s"


def _starts_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - _LOOK_BACK) : at]
    found = _SENTENCE_START.search(before)
    if found is None or found["stop"] is None:
        return found is not None
    return not _ABBREVIATED.search(before[: found.start("stop")])
