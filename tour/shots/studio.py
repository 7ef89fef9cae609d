"""Brings the program to each state in one variant, and has it pictured in every size."""

import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from mammadagbok.storage.settings import SettingsFile
from mammadagbok.ui.main_window import MainWindow
from tour.person import Person, use_program
from tour.shots.camera import fit, picture, whole
from tour.shots.starts import CHEAPEST, Start, now
from tour.shots.state import State
from tour.shots.variants import USUAL, Variant

Take = Callable[[State, str, QImage], None]
"""Gets each picture with its state and the name of its size, or «whole», while it stands there."""
WHOLE: Final = "whole"


Sizes = Mapping[str, tuple[int, int]]


class Studio:
    """`failures` are the states that could not be reached, each with the reason."""

    def __init__(self, variant: Variant, home: Path, sizes: Sizes, take: Take) -> None:
        self._variant, self._home = variant, home
        self._sizes, self._take = sizes, take
        self.failures: list[str] = []

    def picture_all(self, states: Sequence[State]) -> None:
        """Go to each of these states and take its pictures."""
        QApplication.instance() or QApplication(["notater"])
        QApplication.setCursorFlashTime(0)
        for visit, sizes in _visits(states, tuple(self._sizes)):
            self._run(visit[0].start, partial(self._visit, visit, sizes))

    def _run(self, start: Start, steps: Callable[[Person], None]) -> None:
        home = self._home
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True, mode=0o700)
        start.lay(home, self._variant.language)
        SettingsFile(home / "settings.json").write(self._variant.settings())
        arguments = ["--folder", str(home), *start.arguments]
        try:
            use_program(steps, arguments, kdf=CHEAPEST, clock=now)
        finally:
            shutil.rmtree(home, ignore_errors=True)

    def _visit(self, states: Sequence[State], sizes: Sequence[str], person: Person) -> None:
        self._fit(person, sizes[0])
        is_in = False
        for state in states:
            try:
                if not is_in:
                    state.start.enter(person)
                    is_in = True
                self._shoot(person, state, sizes)
            except (LookupError, TimeoutError, RuntimeError) as failure:
                self._note(state, failure)
            self._go_back(person)

    def _shoot(self, person: Person, state: State, sizes: Sequence[str]) -> None:
        if not state.is_dialog:
            self._fit(person, sizes[0])
            state.reach(person, partial(self._in_all, person, state, sizes))
            return
        for size in sizes:
            self._fit(person, size)
            state.reach(person, partial(self._in_one, person, state, size))
            self._go_back(person)

    def _in_all(self, person: Person, state: State, sizes: Sequence[str]) -> None:
        for size in sizes:
            self._fit(person, size)
            self._in_one(person, state, size)
        if self._variant.is_usual and USUAL in sizes:
            self._fit(person, USUAL)
            if (tall := whole(person)) is not None:
                self._take(state, WHOLE, tall)

    def _fit(self, person: Person, size: str) -> None:
        fit(person, self._sizes[size])

    def _in_one(self, person: Person, state: State, size: str) -> None:
        self._take(state, size, picture(person))

    def _go_back(self, person: Person) -> None:
        """To I dag, with every page made anew, as if nothing had been looked at."""
        if (front := QApplication.activeModalWidget()) is not None:
            front.close()
        if not person.sees("rail_today"):
            return
        person.click("rail_today")
        window = person.window
        if isinstance(window, MainWindow):
            window.settings_chosen.emit(self._variant.settings())
        QApplication.processEvents()
        person.wait_until(lambda: person.sees("page_today"), "I dag")

    def _note(self, state: State, failure: Exception) -> None:
        told = f"{self._variant.name} {state.key}: {type(failure).__name__}: {failure}"
        self.failures.append(told)
        sys.stderr.write(f"  {told}\n")


def _visits(
    states: Sequence[State], sizes: Sequence[str]
) -> Iterator[tuple[Sequence[State], Sequence[str]]]:
    """What is looked at in one run of the program: states that leave nothing behind together."""
    shared = sorted((each for each in states if not each.alone), key=lambda each: each.start.name)
    for _, together in groupby(shared, key=lambda each: each.start.name):
        yield tuple(together), sizes
    for state in states:
        if state.alone and state.is_dialog:
            yield from (((state,), (size,)) for size in sizes)
        elif state.alone:
            yield (state,), sizes
