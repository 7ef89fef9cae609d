"""`python -m benchmarks.program OPTIONS`: the program itself, whose new keys cost next to nothing.

For what is measured without key derivation: the program would raise the cost of a cheap key.
"""

import sys

from factory import CHEAPEST
from mammadagbok.app import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], kdf=CHEAPEST))
