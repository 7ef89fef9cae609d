"""Makes what `services.lexicon` reads out of the word lists in resources/spelling.

    python packaging/known_words.py

Every form of every word is written out as hunspell's affix rules make it. Since the packed files
only have to tell whether a word is among them, they hold its CRC-32 and not its letters.
"""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from struct import pack

FOLDER = Path(__file__).parents[1] / "resources" / "spelling"
FORMS = ("nb_NO", "nn_NO")
BUCKETS = 0x10000


@dataclass(frozen=True, slots=True)
class Affix:
    """What one line of an affix file puts in place of `strip` where `fits` is found."""

    is_suffix: bool
    strip: str
    add: str
    fits: re.Pattern[str]


def main() -> None:
    known = {word for name in FORMS for word in forms(name)}
    small = {word for word in known if word == word.lower()}
    (FOLDER / "known.crc").write_bytes(packed(small))
    (FOLDER / "capitalised.crc").write_bytes(packed(known - small))


def forms(name: str) -> Iterator[str]:
    """Yield each form of each word in the parts of a list."""
    affixes = affixes_in((FOLDER / f"{name}.aff").read_text("latin-1"))
    for part in sorted(FOLDER.glob(f"{name}*.dic")):
        for line in filter(None, part.read_text("latin-1").split("\n")[1:]):
            word, _, flags = line.partition("/")
            yield from forms_of(word, [each for flag in flags for each in affixes[flag]])


def affixes_in(text: str) -> defaultdict[str, list[Affix]]:
    """Return the affixes of each flag."""
    found: defaultdict[str, list[Affix]] = defaultdict(list)
    for line in text.splitlines():
        match line.split():
            case [("SFX" | "PFX") as kind, flag, strip, add, fits, *_]:
                pattern = re.compile(f"{fits}$" if kind == "SFX" else fits)
                bare = ("" if strip == "0" else strip, "" if add == "0" else add.split("/")[0])
                found[flag].append(Affix(kind == "SFX", *bare, pattern))
    return found


def forms_of(word: str, affixes: Iterable[Affix]) -> set[str]:
    """Return the word itself, with each suffix, and all of these with each prefix."""
    ended, begun = {word}, set[str]()
    for each in affixes:
        if each.is_suffix and word.endswith(each.strip) and each.fits.search(word):
            ended.add(word.removesuffix(each.strip) + each.add)
    for each in affixes:
        if not each.is_suffix:
            begun |= {each.add + one for one in ended if each.fits.match(one)}
    return ended | begun


def packed(words: Iterable[str]) -> bytes:
    """Return where each of the 65,536 buckets begins, the end of the last, and what they hold.

    A word lies in the bucket of the upper half of its CRC-32 as the lower half, in order.
    """
    numbers = sorted({zlib.crc32(word.encode()) for word in words})
    begins = [0] * (BUCKETS + 1)
    for number in numbers:
        begins[(number >> 16) + 1] += 1
    for bucket in range(BUCKETS):
        begins[bucket + 1] += begins[bucket]
    held = [number & 0xFFFF for number in numbers]
    return pack(f"<{len(begins)}I{len(held)}H", *begins, *held)


if __name__ == "__main__":
    main()
