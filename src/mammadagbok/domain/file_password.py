"""Which password a locked file may have, so that it opens in every reader with what she types.

ISO 32000-2 §7.6.4.3.3 puts the password into the form SASLprep (RFC 4013) and cuts it at 127 bytes
of UTF-8. Some readers do so, others (poppler, qpdf) take the bytes as they come. So a password is
accepted only where both ways end in the same bytes.
"""

import stringprep
import unicodedata
from enum import StrEnum
from typing import Final

MOST_BYTES: Final = 127
"""Of a password as UTF-8. What comes after them would open the file whatever it is."""
_REFUSED: Final = (
    # Not in Unicode 3.2, which SASLprep knows: newer emoji above all.
    stringprep.in_table_a1,
    # Left out, or made a plain space.
    stringprep.in_table_b1,
    stringprep.in_table_c12,
    # Controls, private use, halves of characters, and what turns the direction of writing.
    stringprep.in_table_c21_c22,
    stringprep.in_table_c3,
    stringprep.in_table_c4,
    stringprep.in_table_c5,
    stringprep.in_table_c6,
    stringprep.in_table_c7,
    stringprep.in_table_c8,
    stringprep.in_table_c9,
)


class FilePasswordProblem(StrEnum):
    """Why a password would not do for a locked file."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    ODD_SIGN = "odd_sign"


def normalised(password: str) -> str:
    """Return the password as keyboards write it: letters and their marks in one (NFC)."""
    return unicodedata.normalize("NFC", password)


def file_password_problem(password: str) -> FilePasswordProblem | None:
    """Return what is wrong with the password, or None: ask when she has typed it.

    TOO_LONG is more than `MOST_BYTES`. ODD_SIGN is one that not every reader takes alike: an emoji,
    a sign without width, «ﬁ» in one, or Latin letters among Hebrew or Arabic ones.
    """
    typed = normalised(password)
    if not typed:
        return FilePasswordProblem.EMPTY
    if _is_odd(typed):
        return FilePasswordProblem.ODD_SIGN
    if len(typed.encode()) > MOST_BYTES:
        return FilePasswordProblem.TOO_LONG
    return None


def _is_odd(typed: str) -> bool:
    refused = any(table(sign) for sign in typed for table in _REFUSED)
    return refused or unicodedata.normalize("NFKC", typed) != typed or _is_mixed(typed)


def _is_mixed(typed: str) -> bool:
    """Tell whether writing from right to left breaks the rule of RFC 3454, section 6."""
    leftward = [stringprep.in_table_d1(sign) for sign in typed]
    if not any(leftward):
        return False
    rightward = any(stringprep.in_table_d2(sign) for sign in typed)
    return rightward or not (leftward[0] and leftward[-1])
