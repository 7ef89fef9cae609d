"""What it takes to change what opens the journal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.clock import Clock
from mammadagbok.services.journal import JournalFolder

if TYPE_CHECKING:
    from mammadagbok.domain.passphrase import PassphraseRules
    from mammadagbok.services.renewal import CopyAnew


@dataclass(frozen=True, slots=True)
class Locksmith:
    """The journal's folder, and what new keys are made of.

    `cost` is None for about a second on this computer; `words` gives the words to suggest in a
    language, `rules` what a new passphrase may not be; `beside` are files outside the folder that
    go when all of it is erased.
    """

    folder: JournalFolder
    cost: KdfCost | None
    clock: Clock
    words: Callable[[str], Sequence[str]]
    rules: "Callable[[], PassphraseRules]"
    copy_anew: "CopyAnew"
    beside: tuple[Path, ...]
