"""`python -m benchmarks.program OPTIONS`: the program itself, whose new keys cost next to nothing.

For what is measured without key derivation: the program would raise the cost of a cheap key. As in
the package she has, nothing is there that `packaging/trim.py` leaves out, such as a second OpenSSL,
which Python would load for its digests.
"""

import sys
from pathlib import Path

sys.path.append(f"{Path(__file__).parents[1] / 'packaging'}")
from trim import EXCLUDED_MODULES

sys.modules |= dict.fromkeys(EXCLUDED_MODULES)  # type: ignore[arg-type]

from factory import CHEAPEST  # noqa: E402
from mammadagbok.app import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], kdf=CHEAPEST))
