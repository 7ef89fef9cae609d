"""What is asked of a dictionary when it is to tell names from words."""

from typing import Protocol


class Lexicon(Protocol):
    """The Norwegian words there are."""

    def is_capitalised(self, word: str) -> bool:
        """Tell whether the dictionary has the word, written so, among those with a capital."""
        ...

    def knows(self, word: str) -> bool:
        """Tell whether a word in small letters is one, or is put together of those that are."""
        ...
