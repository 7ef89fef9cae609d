"""What a screen reader does, as a program for Debian's own Python: `/usr/bin/python3 client.py`.

Reads one JSON list a line, a verb and its arguments, and answers each with one JSON line:
`{"answer": …}` or `{"failed": "why"}`. It meets the program by names, roles, actions, texts and
keys alone.
"""

import json
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")

from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

PATIENCE_S = 20.0
_POLL_S = 0.05
# Qt animates a press, and takes no second one meanwhile.
_PRESS_S = 0.25
_KEYS = {
    "Return": 0xFF0D,
    "Tab": 0xFF09,
    "Escape": 0xFF1B,
    "space": 0x20,
    "Up": 0xFF52,
    "Down": 0xFF54,
    "Delete": 0xFFFF,
    "Home": 0xFF50,
    "End": 0xFF57,
}


class Client:
    """One program seen from outside. Every verb of the protocol is a method with no `_`."""

    def __init__(self) -> None:
        self._heard: list[tuple[str, int]] = []
        self._application: Any = None
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._on_event)
        self._listener.register("object:announcement")

    # --- Verbs --------------------------------------------------------------------------------

    def meet(self, name: str) -> str:
        """Wait until the program is there, and return its name."""

        def found() -> Any:
            desktop = Atspi.get_desktop(0)
            children = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
            return next((each for each in children if each and each.get_name() == name), None)

        self._application = self._wait(found, f"the program {name}")
        # What else the client remembers may be older than what shows.
        self._application.set_cache_mask(Atspi.Cache.ROLE | Atspi.Cache.INTERFACES)
        return str(self._application.get_name())

    def shows(self, role: str, name: str) -> bool:
        """Tell whether such a part shows now."""
        return self._now(role, name) is not None

    def wait(self, role: str, name: str) -> str:
        """Wait until such a part shows, and return its name."""
        return str(self._find(role, name).get_name())

    def gone(self, role: str, name: str) -> bool:
        """Wait until no such part shows."""
        return bool(self._wait(lambda: self._now(role, name) is None, f"{role} {name!r} to go"))

    def act(self, role: str, name: str, action: str = "Press") -> bool:
        """Do what the part offers under this name."""
        part = self._ready(role, name)
        offered = [part.get_action_name(i) for i in range(part.get_n_actions())]
        if action not in offered:
            raise LookupError(f"{role} {name!r} offers {offered}")
        done = part.do_action(offered.index(action))
        self._rest(_PRESS_S)
        return bool(done)

    def write(self, role: str, name: str, words: str) -> bool:
        """Put words into a field, in the place of what stood there."""
        field = self._ready(role, name)
        return bool(field.get_editable_text_iface().set_text_contents(words))

    def read(self, role: str, name: str) -> str:
        """Return the text of a part."""
        text = self._find(role, name).get_text_iface()
        return str(Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)))

    def states(self, role: str, name: str) -> list[str]:
        """Return the states of a part."""
        return self._states(self._find(role, name))

    def value(self, role: str, name: str) -> str:
        """Return what a part describes itself as."""
        return str(self._find(role, name).get_description())

    def focus(self, role: str, name: str) -> bool:
        """Put the keyboard on a part, and wait until it is there."""
        part = self._ready(role, name)

        def has_it() -> bool:
            if "focused" in self._states(part):
                return True
            part.get_component_iface().grab_focus()
            return False

        return bool(self._wait(has_it, f"the keyboard on {role} {name!r}"))

    def focused(self) -> list[str]:
        """Return role and name of what has the keyboard; nothing when nothing has."""
        for part in self._parts():
            if "focused" in self._states(part) and "focusable" in self._states(part):
                return [_role(part), part.get_name()]
        return []

    def key(self, name: str) -> bool:
        """Press a key and let it go."""
        done = Atspi.generate_keyboard_event(_KEYS[name], None, Atspi.KeySynthType.SYM)
        self._rest(_PRESS_S)
        return bool(done)

    def choose(self, role: str, name: str, row: int) -> str:
        """Select a row of a list, and return its name."""
        rows = self._find(role, name)
        rows.get_selection_iface().select_child(row)
        return str(rows.get_child_at_index(row).get_name())

    def rows(self, role: str, name: str) -> list[str]:
        """Return the names of what stands in a list."""
        rows = self._find(role, name)
        return [rows.get_child_at_index(i).get_name() for i in range(rows.get_child_count())]

    def names(self, role: str) -> list[str]:
        """Return the names of all parts of this role that show."""
        return [each.get_name() for each in self._parts() if _role(each) == role]

    def parts(self) -> list[list[Any]]:
        """Return role, name, states and id of everything that shows, in its order."""
        return [
            [_role(each), each.get_name(), self._states(each), each.get_accessible_id()]
            for each in self._parts()
        ]

    def heard(self, words: str) -> int:
        """Wait until these words have been announced, and return how urgently.

        What was announced up to then is forgotten.
        """

        def position() -> int:
            return next((i for i, (said, _) in enumerate(self._heard, 1) if words in said), 0)

        try:
            at = int(self._wait(position, f"{words!r} to be announced"))
        except TimeoutError as error:
            raise TimeoutError(f"{error}; heard {self._heard}") from None
        _, urgency = self._heard[at - 1]
        del self._heard[:at]
        return urgency

    def settled(self) -> int:
        """Wait until nothing more comes and goes, and return how much shows."""
        before = -1
        while (now := sum(1 for _ in self._parts())) != before:
            before = now
            self._rest(_PRESS_S)
        return now

    def announced(self) -> list[str]:
        """Return all that has been announced and not asked for, and forget it."""
        self._rest(_PRESS_S)
        told, self._heard = [said for said, _ in self._heard], []
        return told

    # --- Inside -------------------------------------------------------------------------------

    def _on_event(self, event: Any) -> None:
        self._heard.append((str(event.any_data), int(event.detail1)))

    def _rest(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.01)

    def _wait(self, fact: Callable[[], Any], what: str) -> Any:
        deadline = time.monotonic() + PATIENCE_S
        while True:
            try:
                if found := fact():
                    return found
            except GLib.Error:
                pass  # A part went while it was looked at.
            if time.monotonic() > deadline:
                raise TimeoutError(f"waited for {what}")
            self._rest(_POLL_S)

    def _find(self, role: str, name: str) -> Any:
        return self._wait(lambda: self._now(role, name), f"{role} {name!r}; {self._glance(role)}")

    def _ready(self, role: str, name: str) -> Any:
        part = self._find(role, name)
        self._wait(lambda: "enabled" in self._states(part), f"{role} {name!r} to be enabled")
        return part

    def _glance(self, role: str) -> str:
        try:
            return f"there are {self.names(role)}"
        except GLib.Error:
            return ""

    def _now(self, role: str, name: str) -> Any:
        """The part with exactly this name, else one whose name begins like it."""
        beginning = None
        for part in self._parts():
            if _role(part) != role:
                continue
            here = part.get_name()
            if here == name:
                return part
            if beginning is None and name and here.startswith(name):
                beginning = part
        return beginning

    def _parts(self) -> Iterator[Any]:
        """Everything that shows in the window in front, which may be a dialog or a menu."""
        roots = [self._child(self._application, i) for i in range(self._count(self._application))]
        shown = [each for each in roots if each and "showing" in self._states(each)]
        # Qt does not tell which of them is modal.
        in_front = [each for each in shown if _role(each) != "frame"]
        for root in in_front or shown:
            yield from self._below(root)

    def _below(self, part: Any) -> Iterator[Any]:
        """The part and all that shows in it; the rows of a list are asked for by `rows`."""
        yield part
        for number in range(self._count(part)):
            child = self._child(part, number)
            states = [] if child is None else self._states(child)
            if "manages descendants" in states and "showing" in states:
                yield child
            elif "showing" in states:
                yield from self._below(child)

    def _count(self, part: Any) -> int:
        return max(0, int(part.get_child_count()))

    def _child(self, part: Any, number: int) -> Any:
        return part.get_child_at_index(number)

    def _states(self, part: Any) -> list[str]:
        return [state.value_nick.replace("-", " ") for state in part.get_state_set().get_states()]


def _role(part: Any) -> str:
    """What newer releases of AT-SPI call a push button is a button."""
    return str(part.get_role_name()).replace("push button", "button")


def main() -> None:
    """Answer until there is nothing more to read."""
    client = Client()
    for line in sys.stdin:
        verb, *arguments = json.loads(line)
        try:
            answer = {"answer": getattr(client, verb)(*arguments)}
        except Exception as error:
            traceback.print_exc()
            answer = {"failed": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
