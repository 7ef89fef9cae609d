"""Lists of words as they are written down in the code."""


def word_list(text: str) -> frozenset[str]:
    """Return the words of `text`, parted by blanks and line breaks."""
    return frozenset(text.split())
