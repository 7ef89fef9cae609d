"""What she makes ready on a calm day. Kept in the journal, in her order; nothing is counted."""

from collections.abc import Sequence
from typing import Final

from mammadagbok.domain.calm import CalmCard, HelpCard, IfThen, to_show
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import EntryDamagedError
from mammadagbok.services.finding import Finding
from mammadagbok.services.preferences import Preference, Preferences, lines, number
from mammadagbok.services.texts import sound, sound_text

_Cards = tuple[HelpCard, ...] | None
_Plans = tuple[IfThen, ...]


class Calm:
    """Her signs, her cards, her «hvis … så …», and the text that says why.

    A built-in card in her list stands there by its name, so that it speaks the language of the
    window; hers stay in the words she wrote. Each `keep_…` returns what it kept, and raises what
    `Preferences.keep` raises.
    """

    def __init__(self, preferences: Preferences, finding: Finding) -> None:
        self._preferences, self._finding = preferences, finding

    def signs(self) -> tuple[str, ...]:
        """How she knows that it is on its way, in her words."""
        return self._preferences.read(_SIGNS)

    def keep_signs(self, signs: Sequence[str]) -> tuple[str, ...]:
        """Keep her signs as they are now."""
        kept = tuple(map(sound_text, signs))
        self._preferences.keep(_SIGNS, kept)
        return kept

    def cards(self, built_in: Sequence[HelpCard]) -> tuple[HelpCard, ...]:
        """What helps her; `built_in` are the cards that came, and all there are until she changes
        something.
        """
        kept = self._preferences.read(_CARDS)
        if kept is None:
            return tuple(built_in)
        now = {card.built_in: card for card in built_in}
        found = (now.get(card.built_in) if card.built_in else card for card in kept)
        return tuple(card for card in found if card is not None)

    def keep_cards(self, cards: Sequence[HelpCard]) -> tuple[HelpCard, ...]:
        """Keep the cards as they are now."""
        kept = tuple(map(sound, cards))
        self._preferences.keep(_CARDS, kept)
        return kept

    def plans(self) -> tuple[IfThen, ...]:
        """Her «hvis … så …»."""
        return self._preferences.read(_PLANS)

    def keep_plans(self, plans: Sequence[IfThen]) -> tuple[IfThen, ...]:
        """Keep them as they are now."""
        kept = tuple(map(sound, plans))
        self._preferences.keep(_PLANS, kept)
        return kept

    def to_show(self, built_in: Sequence[HelpCard]) -> tuple[CalmCard, ...]:
        """All there is to show her in the moment itself, in her order."""
        return to_show(self.cards(built_in), self.plans())

    def because(self) -> Entry | None:
        """The entry that says why; None while there is none, or none that can be read."""
        try:
            kept = self._preferences.read(_BECAUSE)
            return None if kept is None else self._finding.read(kept)
        except EntryDamagedError:
            return None

    def because_id(self) -> int | None:
        """The id of that entry, also when it is damaged; None when it is gone or in the trash."""
        kept, entry = self._preferences.read(_BECAUSE), self.because()
        is_there = kept is not None and (entry is not None or self._finding.is_damaged(kept))
        return kept if is_there else None

    def keep_because(self, entry: int | None) -> None:
        """From now on the entry with this id says why, or none does. The entry itself stays."""
        self._preferences.keep(_BECAUSE, entry)


def _kept_cards(cards: _Cards) -> object:
    return [
        {"built_in": card.built_in}
        if card.built_in
        else {"text": card.text, "needs_somebody": card.needs_somebody}
        for card in cards or ()
    ]


def _understood_cards(value: object) -> _Cards:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(map(_card, value))


def _card(value: object) -> HelpCard:
    match value:
        case {"built_in": str(name)}:
            return HelpCard("", name)
        case {"text": str(text), "needs_somebody": bool(needs_somebody)}:
            return HelpCard(text, needs_somebody=needs_somebody)
        case _:
            raise TypeError(value)


def _kept_plans(plans: _Plans) -> object:
    return [{"when": plan.when, "then": plan.then} for plan in plans]


def _understood_plans(value: object) -> _Plans:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(map(_plan, value))


def _plan(value: object) -> IfThen:
    match value:
        case {"when": str(when), "then": str(then)}:
            return IfThen(when, then)
        case _:
            raise TypeError(value)


_SIGNS: Final = lines("calm_signs")
_CARDS: Final[Preference[_Cards]] = Preference("calm_cards", None, _kept_cards, _understood_cards)
_PLANS: Final[Preference[_Plans]] = Preference("calm_plans", (), _kept_plans, _understood_plans)
_BECAUSE: Final = number("calm_because")
