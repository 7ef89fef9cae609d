"""Choosing what to bring, replacing names, and taking the page along."""

from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.meeting import Meeting
from mammadagbok.domain.people import NameSwap, ReplacedName
from mammadagbok.domain.question import Decisions, Key
from mammadagbok.domain.selection import Candidates, Ticks, select
from mammadagbok.domain.taking import Leads, Occasion, Since, Taking
from mammadagbok.services.looks import NAMES_STAY, Ground, Hinting, Looks, no_hints
from mammadagbok.services.offering import AT_ONCE, Offering
from mammadagbok.services.photos import Photos
from mammadagbok.services.preferences import Preference, Preferences, flag, lines
from mammadagbok.services.taken import TakenAlong
from mammadagbok.services.texts import sound, sound_text
from mammadagbok.services.undoing import Undoing
from mammadagbok.storage.files import write_target
from mammadagbok.storage.lists import NameStore

if TYPE_CHECKING:
    from mammadagbok.domain.page import SharePage
    from mammadagbok.services.page_making import LookedPage, Wishes

REMEMBERED: Final = "share_"
"""How the name of every choice begins that sharing remembers from one time to the next."""


def _as_leads(value: object) -> Leads | None:
    return Leads(str(value))


_UNDECIDED: Final = Decisions()
_ASK_AGAIN: Final = flag("ask_again")
_LEADS: Final[Preference[Leads | None]] = Preference(f"{REMEMBERED}leads", None, str, _as_leads)
_NOT_NAMES: Final = lines("not_names")
"""Not forgotten with the rest: a word is no less no name when other people listen."""


class Sharing:
    """From what she ticks to the page that leaves, and to nothing else."""

    def __init__(
        self,
        offering: Offering,
        photos: Photos,
        names: NameStore,
        taken: TakenAlong,
        preferences: Preferences,
    ) -> None:
        self._offering, self._photos, self._names = offering, photos, names
        self._taken, self._preferences = taken, preferences
        self._looks = Looks()

    # --- The page -----------------------------------------------------------------------------

    def since(self) -> Meeting | None:
        """The meeting that «since last time» counts from, None when there is none behind."""
        return self._offering.since()

    def candidates(
        self,
        occasion: Occasion = Occasion.GROUP,
        since: Since = Since.MEETING,
        *,
        not_taken: bool = False,
        limit: int = AT_ONCE,
        ticked: Collection[Key] = (),
    ) -> Candidates:
        """Return what she may bring: see `Offering`."""
        taken = self._taken.things() if not_taken else None
        return self._offering.candidates(occasion, since, taken, limit, ticked)

    def page(
        self,
        ticks: Ticks,
        wishes: "Wishes",
        decisions: Decisions = _UNDECIDED,
        hinting: Hinting = no_hints,
    ) -> "LookedPage":
        """Return the page of what she ticked, every name on her list replaced, and photos as they
        are, with what she is asked about.

        What she may not bring on this occasion is not on it, whatever is ticked. Raises what
        `Photos.data` raises, and NameDamagedError.
        """
        from mammadagbok.services.page_making import PageMaking

        ground = NAMES_STAY
        if wishes.replaces_names:
            names = tuple(each.swap for each in self._names.all())
            ground = Ground(names, frozenset(self.not_names()), hinting)
        chosen = select(self._offering.ticked(ticks.keys(), wishes.occasion), ticks)
        making = PageMaking(self._looks.over(ground, decisions), self._photos.data)
        return making.page(chosen, wishes)

    # --- Taking it along ----------------------------------------------------------------------

    def save(
        self, page: "SharePage", made: bytes, target: Path, taking: Taking, *, replace: bool
    ) -> bool:
        """Write the file that was made of the page where she chose, and keep in the journal what
        she took along. False: the file lies there, and the journal could not keep it.

        Raises TargetExistsError unless `replace`, DiskFullError or NotWritableError.
        """
        write_target(target, made, replace=replace)
        return self._keep(page, taking, target, made)

    def took(self, page: "SharePage", taking: Taking) -> bool:
        """Keep in the journal what she took along without a file; False when it could not be."""
        return self._keep(page, taking)

    def _keep(
        self, page: "SharePage", taking: Taking, target: Path | None = None, made: bytes = b""
    ) -> bool:
        try:
            self._taken.note(page, taking, target, made)
        except MammadagbokError:
            return False
        return True

    # --- What it remembers --------------------------------------------------------------------

    def leads(self) -> Leads | None:
        """Who leads the group, None until she has said so."""
        return self._preferences.read(_LEADS)

    def lead(self, leads: Leads | None) -> None:
        """Keep who leads the group. Raises what `Database.transaction` raises."""
        self._preferences.keep(_LEADS, leads)

    def put_forgotten(self, undoing: Undoing) -> None:
        """Forget what it remembers from one time to the next, and ask anew what she wants to share,
        in a transaction of the caller's. What she has shared, the names she replaces, and the
        words that are no name, stay.
        """
        was = self._preferences.read(_ASK_AGAIN)
        undoing.also(self._preferences.put_forgotten(REMEMBERED))
        undoing.also(partial(self._preferences.put, _ASK_AGAIN, was))
        self._preferences.put(_ASK_AGAIN, value=True)

    def asks_again(self) -> bool:
        """True from when other people came to listen until she has answered."""
        return self._preferences.read(_ASK_AGAIN)

    def answered(self) -> None:
        """She has said what she wants to share now, or that she does not want to be asked."""
        self._preferences.keep(_ASK_AGAIN, value=False)

    # --- Names --------------------------------------------------------------------------------

    def names(self) -> list[ReplacedName]:
        """The names she replaces, in her order."""
        return self._names.all()

    def add_name(self, swap: NameSwap) -> None:
        """Save a name and what stands there instead."""
        self._names.add(sound(swap))

    def change_name(self, number: int, swap: NameSwap) -> None:
        """Save another name, or other words instead, in its place on the list."""
        self._names.replace(number, sound(swap))

    def remove_name(self, name: ReplacedName) -> None:
        """Take a name off the list."""
        self._names.remove(name.id)

    def not_names(self) -> tuple[str, ...]:
        """The words she has said are no name, as she wrote them, the first one first."""
        words: tuple[str, ...] = self._preferences.read(_NOT_NAMES)
        return words

    def add_not_name(self, word: str) -> None:
        """Keep that this word is no name. Raises what `Database.transaction` raises."""
        word, there = sound_text(word.strip()), self.not_names()
        if word and word not in there:
            self._preferences.keep(_NOT_NAMES, (*there, word))

    def remove_not_name(self, word: str) -> None:
        """Have the word be hinted at like others again."""
        left = tuple(each for each in self.not_names() if each != word)
        self._preferences.keep(_NOT_NAMES, left)
