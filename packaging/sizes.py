"""Says in a table what each library, dictionary, typeface and picture in the folder costs.

    python packaging/sizes.py FOLDER [DOCUMENT]

With a document, the table in it is made anew. «Packed» is by itself with gzip, as in the .run.
"""

import sys
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import folder
import licences
from owners import OWN, owners

_SHOWN: Final = 200_000
"""Bytes: what is smaller stands together with the other small files of its owner."""
_BEGIN, _END = "<!-- sizes -->\n", "<!-- /sizes -->\n"
_KINDS: Final = (
    ("resources/spelling/nb_NO", "words of bokmål"),
    ("resources/spelling/nn_NO", "words of nynorsk"),
    ("resources/spelling/", "forms of words"),
    ("resources/help/pictures/nb/", "pictures of the manual, bokmål"),
    ("resources/help/pictures/nn/", "pictures of the manual, nynorsk"),
    ("resources/help/pictures/en/", "pictures of the manual, English"),
    ("resources/help/", "the manual"),
    ("resources/icons/", "pictures on buttons"),
    ("resources/i18n/", "translations"),
    ("resources/licences/", "licences"),
)
Row = tuple[str, str, int, int]
"""Owner, what it is, bytes on the disk, bytes packed."""


def rows(root: Path) -> list[Row]:
    """Return the table's rows, the largest first."""
    packaged = folder.read(root)
    whose = {
        name: owner
        for owner, names in owners(packaged, licences.read_recipe()["part"]).items()
        for name in names
    }
    places = {folder.place(each.relative_to(root)): each for each in root.rglob("*")}
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for name, size in packaged.files.items():
        key = whose[name], called(name, size)
        on_disk, packed = found.get(key, (0, 0))
        packed += len(zlib.compress(places[name].read_bytes(), 6))
        found[key] = on_disk + size, packed
    made = [(owner, what, *sums) for (owner, what), sums in found.items()]
    return sorted(made, key=lambda row: -row[2])


def called(name: str, size: int) -> str:
    """Return the row that a file stands in."""
    for beginning, kind in _KINDS:
        if name.startswith(beginning):
            return kind
    if name.startswith("mammadagbok"):
        return "the program and all Python modules"
    return name.rpartition("/")[2] if size >= _SHOWN else "small files"


def table(found: Iterable[Row]) -> str:
    """Return the rows as a table in Markdown, with their sum."""
    shown = list(found)
    total = (OWN, "all of it", sum(row[2] for row in shown), sum(row[3] for row in shown))
    lines = ["| Part | What | MB | packed |", "|---|---|---:|---:|"]
    lines += [
        f"| {owner.partition(',')[0]} | {what} | {size / 1e6:.2f} | {packed / 1e6:.2f} |"
        for owner, what, size, packed in (*shown, total)
    ]
    return "\n".join(lines) + "\n"


def written_into(document: str, made: str) -> str:
    """Return the document with this table between its two marks."""
    before, _, rest = document.partition(_BEGIN)
    _, found, after = rest.partition(_END)
    if not found:
        raise ValueError("the marks of the table are not there")
    return f"{before}{_BEGIN}{made}{_END}{after}"


def main(argv: Sequence[str]) -> None:
    made = table(rows(Path(argv[1])))
    if len(argv) > 2:
        document = Path(argv[2])
        document.write_text(written_into(document.read_text("utf-8"), made), "utf-8")
    print(made, end="")


if __name__ == "__main__":
    main(sys.argv)
