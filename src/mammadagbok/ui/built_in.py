"""Ideas, cards and words that come with the program, read from `resources`."""

import json
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from mammadagbok.domain.calm import HelpCard
    from mammadagbok.domain.ideas import Idea, IdeaList
    from mammadagbok.domain.manual import Topic
    from mammadagbok.domain.meant import Alike
    from mammadagbok.domain.phase import PhaseKind
    from mammadagbok.ui.licences import Licences

_WITH_SOMEBODY: Final = "with_somebody"
"""What the cards stand under that need somebody with the child."""


class BuiltIn:
    """The ideas and the cards in one language: nb, nn or en; and the words for group files.

    Each is read when it is first asked for.
    """

    def __init__(self, resources: Path, language: str) -> None:
        self._resources, self._language = resources, language

    def read_ahead(self) -> None:
        """Read what the pages of the journal offer: what is brought up to date under a program that
        runs must not come into it.
        """
        _ = self._lists, self._phases, self._cards, self._after

    @cached_property
    def licences(self) -> "Licences":
        """What the program is made of."""
        from mammadagbok.ui.licences import Licences

        return Licences(self._resources, self._language)

    def ideas(self, which: "IdeaList") -> "tuple[Idea, ...]":
        """Return a list as it came, in its order."""
        from mammadagbok.domain.ideas import Idea

        return tuple(Idea(text, name) for name, text in self._lists[which.value].items())

    def phase_questions(self, kind: "PhaseKind") -> tuple[str, ...]:
        """Return what she can write from when this has happened in the group."""
        return tuple(self._phases[kind.value].values())

    def cards(self) -> "tuple[HelpCard, ...]":
        """Return the cards as they came; those that need somebody with the child stand last."""
        return self._cards

    def hash_words(self) -> list[str]:
        """Return the words that stand for a group file: the same ones in every language."""
        return (self._resources / "words" / "nb.txt").read_text("utf-8").split()

    def settings_words(self) -> "Alike":
        """Return words that may stand for one another when she looks for a setting."""
        from mammadagbok.domain.meant import alike

        path = self._resources / "settings" / f"{self._language}.txt"
        return alike(path.read_text("utf-8"))

    def after_questions(self) -> tuple[tuple[str, ...], ...]:
        """Return the questions for after a meeting, group by group: see `domain.after_question`."""
        return self._after

    def manual(self) -> "tuple[Topic, ...]":
        """Read and return the topics of the manual in their order. Raises MalformedTopicError."""
        from mammadagbok.domain.manual import TOPICS

        there = (name for name in TOPICS if self._manual_file(name).exists())
        return tuple(map(self.manual_topic, there))

    def manual_topic(self, name: str) -> "Topic":
        """Read and return one topic, also the one for before the journal is open.

        One that is not there gives way to the first. Raises MalformedTopicError.
        """
        from mammadagbok.domain.manual import TOPICS
        from mammadagbok.domain.manual_file import parse_topic

        there = name if self._manual_file(name).exists() else TOPICS[0]
        return parse_topic(there, self._manual_file(there).read_text("utf-8"))

    def manual_picture(self, name: str, *, dark: bool) -> Path:
        """Return where a picture of the manual lies, if there is one: of a dark window or not."""
        folder = self._resources / "help" / "pictures" / self._language
        return (folder / "dark" if dark else folder) / f"{name}.png"

    @cached_property
    def _lists(self) -> dict[str, dict[str, str]]:
        from mammadagbok.domain.ideas import IdeaList

        return {**self._read("prompts"), IdeaList.THEMES.value: self._read("themes")}

    @cached_property
    def _phases(self) -> dict[str, dict[str, str]]:
        return self._read("phases")

    @cached_property
    def _cards(self) -> "tuple[HelpCard, ...]":
        from mammadagbok.domain.calm import HelpCard

        return tuple(
            HelpCard(text, name, needs_somebody=group == _WITH_SOMEBODY)
            for group, texts in self._read("cards").items()
            for name, text in texts.items()
        )

    @cached_property
    def _after(self) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(texts.values()) for texts in self._read("after").values())

    def _manual_file(self, name: str) -> Path:
        return self._resources / "help" / self._language / f"{name}.md"

    def _read(self, folder: str) -> dict[str, Any]:
        path = self._resources / folder / f"{self._language}.json"
        found: dict[str, Any] = json.loads(path.read_bytes())
        return found
