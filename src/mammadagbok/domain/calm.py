"""What she has made ready on a calm day: what helps her, and «hvis … så …»."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HelpCard:
    """Something that helps, in one line. One that came with the program has its name there; one of
    hers has ''. `needs_somebody`: somebody must be with the child meanwhile.
    """

    text: str
    built_in: str = ""
    needs_somebody: bool = False


@dataclass(frozen=True, slots=True)
class IfThen:
    """What may happen, and what she has made up her mind to do then. Either may still be blank."""

    when: str
    then: str

    @property
    def is_whole(self) -> bool:
        """True when both are there."""
        return bool(self.when and self.then)


CalmCard = HelpCard | IfThen
"""What may stand on a card on the page «Bølger»."""


def place_of_hers(cards: Sequence[HelpCard]) -> int:
    """Return where one more of hers stands: after the last of hers, else before all the others."""
    hers = [place for place, card in enumerate(cards) if not card.built_in]
    return hers[-1] + 1 if hers else 0


def with_hers(cards: Sequence[HelpCard], new: HelpCard) -> tuple[HelpCard, ...]:
    """Return the cards with one more of hers in its place."""
    place = place_of_hers(cards)
    return (*cards[:place], new, *cards[place:])


def with_missing(cards: Sequence[HelpCard], built_in: Sequence[HelpCard]) -> tuple[HelpCard, ...]:
    """Return the cards with the built-in ones that she has removed or changed, at the end."""
    there = {card.built_in for card in cards}
    return (*cards, *(card for card in built_in if card.built_in not in there))


def to_show(cards: Sequence[HelpCard], plans: Sequence[IfThen]) -> tuple[CalmCard, ...]:
    """Return all there is to show: the cards in her order, and «hvis … så …» after hers."""
    place = place_of_hers(cards)
    return (*cards[:place], *(plan for plan in plans if plan.is_whole), *cards[place:])
