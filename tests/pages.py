"""What stands on the pages of an encrypted database, used or not: nothing is hidden by a query."""

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
RESERVED = 80
IV = 16


def decrypted(database: bytes, key: bytes | bytearray) -> bytes:
    """Return the content of every page, decrypted with the raw key as SQLCipher 4 writes them."""
    return b"".join(
        _page(database[at : at + PAGE], bytes(key), skipped=IV if at == 0 else 0)
        for at in range(0, len(database), PAGE)
    )


def _page(page: bytes, key: bytes, skipped: int) -> bytes:
    content, reserved = page[skipped:-RESERVED], page[-RESERVED:]
    cipher = Cipher(algorithms.AES(key), modes.CBC(reserved[:IV])).decryptor()
    return cipher.update(content) + cipher.finalize()
