"""`python -m benchmarks.index_size`: what the index for searching adds to each byte of text."""

import sys
from typing import Final

from benchmarks import journals
from benchmarks.figure import at_most
from benchmarks.rows import USUAL

_GOAL: Final = 1.5


def main() -> None:
    """Print the figure."""
    share = journals.index_bytes(USUAL) / journals.text_bytes(USUAL)
    figure = at_most("index_bytes_per_text_byte", share, _GOAL, "bytes")
    sys.stdout.write(figure.to_line() + "\n")


if __name__ == "__main__":
    main()
