"""Norwegian letters for search: å, ø and æ are letters, other accents and case do not matter."""

import unicodedata

_LETTERS = frozenset("æøå")


def fold(text: str) -> str:
    """Return `text` in lower case without accents, except that æ, ø and å stay letters.

    «Kafé» and «kafe» fold alike; «får» and «far» do not. Works on any Unicode form.
    """
    composed = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    # Letter by letter a whole journal would take half a minute.
    return composed.translate(
        {ord(letter): _fold_letter(letter) for letter in set(composed) if not letter.isascii()}
    )


def _fold_letter(letter: str) -> str:
    if letter in _LETTERS:
        return letter
    parts = unicodedata.normalize("NFD", letter)
    return "".join(part for part in parts if not unicodedata.combining(part))


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of `text` in order, split at everything but letters and digits."""
    folded = fold(text)
    between = {ord(sign): " " for sign in set(folded) if not sign.isalnum()}
    return tuple(folded.translate(between).split())
