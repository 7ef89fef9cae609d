"""The rules of the group, written and unwritten: hers to write down, in her order."""

from collections.abc import Sequence
from typing import Final

from mammadagbok.domain.phase import NewRule, Rule
from mammadagbok.services.in_order import InOrder
from mammadagbok.services.preferences import Preferences, numbers
from mammadagbok.services.texts import sound
from mammadagbok.storage.group_lists import RuleStore

_ORDER: Final = numbers("rules_order")


class Rules:
    """What the group has agreed on, as she has it."""

    def __init__(self, rules: RuleStore, preferences: Preferences) -> None:
        self._rules = rules
        self._list = InOrder(rules, preferences, _ORDER, _new)

    def all(self) -> list[Rule]:
        """Return them in her order."""
        return self._list.all()

    def add(self, text: str, *, written_down: bool = True) -> None:
        """Keep one more. A blank line leaves nothing."""
        if text.strip():
            self._rules.add(sound(NewRule(text.strip(), written_down)))

    def change(self, before: Sequence[Rule], after: Sequence[Rule]) -> list[Rule]:
        """Have the list be as `after`, and return it: see `InOrder.change`."""
        return self._list.change(before, after)


def _new(rule: Rule) -> NewRule:
    return rule.rule
