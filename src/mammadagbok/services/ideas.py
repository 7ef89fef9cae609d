"""Her lists of ideas: those that came with the program until she changes one."""

from collections.abc import Sequence

from mammadagbok.domain.ideas import Idea, IdeaList
from mammadagbok.services.preferences import Preference, Preferences
from mammadagbok.services.texts import sound_text

_Kept = tuple[Idea, ...] | None


class Ideas:
    """Keeps a list once she has changed it. A built-in idea in it stands there by its name, so
    that it speaks the language of the window; hers stay in the words she wrote.
    """

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def of(self, which: IdeaList, built_in: Sequence[Idea]) -> tuple[Idea, ...]:
        """Return the list as she has it; `built_in` is the one that came with the program."""
        kept = self._preferences.read(_preference(which))
        if kept is None:
            return tuple(built_in)
        now = {idea.built_in: idea for idea in built_in}
        return tuple(
            now.get(idea.built_in, idea) if idea.built_in else idea
            for idea in kept
            if idea.text or idea.built_in in now
        )

    def keep(self, which: IdeaList, ideas: Sequence[Idea]) -> None:
        """Keep the list as it is now. Raises what `Preferences.keep` raises."""
        self._preferences.keep(_preference(which), tuple(ideas))

    def bring_back(self, which: IdeaList) -> None:
        """Have the list be the one that came with the program, in place of hers.

        Raises what `Preferences.keep` raises.
        """
        self._preferences.keep(_preference(which), None)

    def is_changed(self, which: IdeaList) -> bool:
        """True when the list is not the one that came with the program."""
        return self._preferences.read(_preference(which)) is not None


def _preference(which: IdeaList) -> Preference[_Kept]:
    return Preference(f"ideas_{which.value}", None, _kept, _understood)


def _kept(ideas: _Kept) -> object:
    return [
        {"built_in": idea.built_in} if idea.built_in else {"text": sound_text(idea.text)}
        for idea in ideas or ()
    ]


def _understood(value: object) -> _Kept:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(map(_idea, value))


def _idea(value: object) -> Idea:
    match value:
        case {"text": str(text)}:
            return Idea(text)
        case {"built_in": str(name)}:
            return Idea("", name)
        case _:
            raise TypeError(value)
