"""What the packaged program starts with."""

from mammadagbok.app import run

run()
