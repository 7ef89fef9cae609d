"""What the journal's file is called, and what it is made of."""

from typing import Final

DATABASE: Final = "data"
"""The name of the database in a journal's folder."""
PAGE_BYTES: Final = 4096
