"""What notater.exe has Python run: the packaged program."""

import sys

vars(sys)["frozen"] = True

from mammadagbok.app import run  # noqa: E402

run()
