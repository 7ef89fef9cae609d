"""What the peers are called, by the name that ends their figures."""

from typing import Final

NAMES: Final = {
    "rednotebook": "RedNotebook",
    "lifeograph": "Lifeograph",
    "keepassxc": "KeePassXC",
    "jrnl": "jrnl",
}
