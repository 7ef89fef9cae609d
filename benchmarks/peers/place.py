"""Where what is measured beside the program is kept."""

from pathlib import Path
from typing import Final

PLACE: Final = Path("build/peers")
