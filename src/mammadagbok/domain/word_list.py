"""Lists of words as they are written down in the code."""

import re


def word_list(text: str) -> frozenset[str]:
    """Return the words of `text`, parted by anything that is no letter."""
    return frozenset(re.findall(r"\w+", text))
