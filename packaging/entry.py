"""What the packaged program starts with."""

import gc

# Nothing that is loaded now is ever let go of: to look for it takes a tenth of the start.
gc.disable()

from mammadagbok.app import run  # noqa: E402

gc.freeze()
run()
