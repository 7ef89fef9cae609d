"""What a style sheet gives a control in each of its states, as the cascade of Qt has it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_RULE: Final = re.compile(r"([^{}]+)\{([^{}]*)\}")
_ATTRIBUTE: Final = re.compile(r"\[[^\]]+\]")
_STATE: Final = re.compile(r"(?<!:):[a-z-]+")
_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}\b|\btransparent\b")
_NAMED: Final = {
    "background": "background",
    "color": "color",
    "border-color": "border",
    "selection-color": "selected",
    "selection-background-color": "selection",
    "placeholder-text-color": "placeholder",
}


@dataclass(frozen=True)
class _Selector:
    """The last part of a selector: its type, what it must have, and the place of its rule."""

    kind: str
    wants: frozenset[str]
    place: int

    def fits(self, other: "_Selector") -> bool:
        """True when this rule counts for what the other one describes."""
        return self.kind in ("*", other.kind) and self.wants <= other.wants


@dataclass(frozen=True)
class Dressed:
    """A control in one state: colour of text, surface and edge; None where the sheet is silent."""

    name: str
    color: str | None
    background: str | None
    border: str | None


def dressed(sheet: str) -> Iterator[Dressed]:
    """Yield what each selector of the sheet comes out as, with every rule that counts for it."""
    rules = [
        (_selector(one, place), _given(body))
        for place, (heads, body) in enumerate(_RULE.findall(sheet))
        for one in heads.split(",")
    ]
    for wanted, _ in rules:
        counting = [rule for rule in rules if rule[0].fits(wanted)]
        counting.sort(key=lambda rule: (len(rule[0].wants), rule[0].kind != "*", rule[0].place))
        all_of_it: dict[str, str] = {}
        for _, given in counting:
            all_of_it |= given
        name = wanted.kind + "".join(sorted(wanted.wants))
        surface = all_of_it.get("background")
        yield Dressed(name, all_of_it.get("color"), surface, all_of_it.get("border"))
        yield Dressed(f"{name} empty", all_of_it.get("placeholder"), surface, None)
        yield Dressed(f"{name} marked", all_of_it.get("selected"), all_of_it.get("selection"), None)


def _selector(text: str, place: int) -> _Selector:
    # What stands around it narrows it down and changes nothing of its own colours.
    last = text.split()[-1]
    wants = frozenset(_ATTRIBUTE.findall(last)) | frozenset(_STATE.findall(last))
    return _Selector(_STATE.sub("", _ATTRIBUTE.sub("", last)), wants, place)


def _given(body: str) -> dict[str, str]:
    given: dict[str, str] = {}
    for one in body.split(";"):
        name, _, value = (part.strip() for part in one.partition(":"))
        found = _COLOUR.search(value)
        if name in _NAMED and found:
            given[_NAMED[name]] = found[0]
        elif name.startswith("border") and (found or value == "none"):
            given["border"] = found[0] if found else "transparent"
    return given
