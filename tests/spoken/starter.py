"""`python -m spoken.starter FOLDER`: the real program on a journal that is cheap to open."""

import sys

from factory import CHEAPEST, noon
from mammadagbok.app import main

if __name__ == "__main__":
    sys.exit(main(["--folder", sys.argv[1]], kdf=CHEAPEST, clock=noon))
