"""Every state worth looking at, page by page in the order of the rail."""

from typing import Final

from mammadagbok.ui.place import PageName
from tour.shots.state import State, by
from tour.shots.states import craving, group, journal, settings, share, start, today

_OF_THEMSELVES: Final = {
    state.page
    for module in (today, journal, craving, group, share, settings)
    for state in module.STATES
}
OTHERS: Final = tuple(
    State(page, "page", by(f"rail_{page}")) for page in PageName if page not in _OF_THEMSELVES
)
"""Pages that need no more than being opened, those to come too."""
STATES: Final = (
    *start.STATES,
    *today.STATES,
    *journal.STATES,
    *craving.STATES,
    *group.STATES,
    *share.STATES,
    *settings.STATES,
    *OTHERS,
)


def pages() -> tuple[str, ...]:
    """Every page, in order."""
    return tuple(dict.fromkeys(state.page for state in STATES))


def chosen(pages: tuple[str, ...], names: tuple[str, ...]) -> tuple[State, ...]:
    """The states of these pages and of these names; of all where none is told."""
    return tuple(
        state
        for state in STATES
        if (not pages or state.page in pages) and (not names or state.key in names)
    )
