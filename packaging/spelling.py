"""Parts the Norwegian word lists of spell-norwegian for resources/spelling.

    python packaging/spelling.py FOLDER

FOLDER holds nb_NO and nn_NO as Debian's hunspell-no 1:7.5.0-1 installs them. A list is parted since
hunspell holds the whole program still while it reads one: a third of a second for all of it.
"""

import hashlib
import sys
from pathlib import Path

PARTS = 16
"""Hunspell takes no more than twenty lists at once."""
TARGET = Path(__file__).parents[1] / "resources" / "spelling"
SHA256 = {
    "nb_NO.aff": "68265c84eebd06d77031947c6c3e49de4c1e211cfcfed675f8d8dc63517df096",
    "nb_NO.dic": "b06ec5e56356d97165109abe914f162f1350ebebadfc5f89c2207b6e676c2316",
    "nn_NO.aff": "462705808519ff8f16a91ad8b21001b3e8a5c1cb21747777a91a9877fc2dfdae",
    "nn_NO.dic": "a2853488ad8696c817a642dafe666d8d7286e8b7bfcbae606d126b61311236ee",
}


def main() -> None:
    source = Path(sys.argv[1])
    for name, expected in SHA256.items():
        data = (source / name).read_bytes()
        if hashlib.sha256(data).hexdigest() != expected:
            sys.exit(f"{name} is not the file it should be.")
        if name.endswith(".aff"):
            (TARGET / name).write_bytes(data)
        else:
            part(name.removesuffix(".dic"), data)


def part(name: str, data: bytes) -> None:
    """Write the parts, each with its number of words first, as hunspell wants it."""
    words = [line for line in data.split(b"\n")[1:] if line]
    size = -(-len(words) // PARTS)
    for number in range(PARTS):
        some = words[number * size : (number + 1) * size]
        # Hunspell itself looks for the first under this name.
        target = TARGET / (f"{name}.{number:02}.dic" if number else f"{name}.dic")
        target.write_bytes(b"\n".join([b"%d" % len(some), *some, b""]))


if __name__ == "__main__":
    main()
