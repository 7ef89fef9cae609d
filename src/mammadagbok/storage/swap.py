"""Another whole journal in the journal's place, in steps that a crash can stop between.

The new one is built in `data.part`, which may be cleared at any time, and proved there. It is then
named `data.next`, the old one is moved aside as `data.<date and time>`, and the new one gets its
name. Whatever lies as `data.next` is therefore whole.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from mammadagbok.storage.files import (
    clear_folder,
    is_taken,
    private_folder,
    rename_into_place,
    sync_folder,
    told_as_facts,
)


def fresh_part(place: Path) -> Path:
    """Return an empty private folder beside `place` to build in.

    Raises NotWritableError or DiskFullError.
    """
    part = _part(place)
    clear_folder(part)
    private_folder(part)
    return part


def swap_in(place: Path, now: datetime, *, keep: bool = True) -> Path | None:
    """Put what was built and proved in the part folder at `place`.

    With `keep` the old one is hers to go back to; else it is only there until the caller, or the
    next start, has cleared it. Returns where the old one is kept, None when there was none.
    Raises NotWritableError; then the old one is still at `place`, or `settle` brings the new one
    there.
    """
    upcoming = _next(place)
    clear_folder(upcoming)
    with told_as_facts(_part(place)):
        sync_folder(_part(place))
    rename_into_place(_part(place), upcoming)
    if not keep:
        clear_folder(_spent(place))
    aside = (_aside(place, now) if keep else _spent(place)) if is_taken(place) else None
    if aside is not None:
        with told_as_facts(place):
            place.rename(aside)
            sync_folder(place.parent)
    rename_into_place(upcoming, place)
    return aside


def settle(place: Path, is_whole: Callable[[Path], bool] = is_taken) -> None:
    """Bring a swap that a crash has stopped to one of its two ends.

    Once the old one has moved aside the new one counts, if `is_whole` says so of its folder;
    before that the old one does. What was not to be kept is cleared when the new one stands whole
    in its place. Where neither lies at `place`, what lies aside comes back, so
    that a journal is never taken for one that has not been made. Raises NotWritableError.
    """
    upcoming = _next(place)
    clear_folder(_part(place))
    if is_taken(place):
        clear_folder(upcoming)
        if is_whole(place):
            clear_folder(_spent(place))
        return
    kept = [] if is_whole(upcoming) else [*filter(is_taken, (_spent(place),)), *asides(place)]
    if kept:
        rename_into_place(kept[0], place)
        clear_folder(upcoming)
    elif is_taken(upcoming):
        rename_into_place(upcoming, place)


def asides(place: Path) -> list[Path]:
    """Return what was moved aside from `place`, the newest first."""
    kept = place.parent.glob(f"{place.name}.[0-9]*") if place.parent.is_dir() else ()
    return sorted((each for each in kept if each.is_dir()), reverse=True)


def besides(place: Path) -> list[Path]:
    """Return every other journal that lies beside `place`, whatever for."""
    return [*filter(is_taken, (_spent(place), _next(place))), *asides(place)]


def drop(place: Path) -> None:
    """Delete what lies at `place`, in two steps: from the first on it is nobody's journal any more.

    Raises NotWritableError; what is left is cleared by `settle`.
    """
    part = _part(place)
    clear_folder(part)
    with told_as_facts(place):
        place.rename(part)
        sync_folder(place.parent)
    clear_folder(part)


def _aside(place: Path, now: datetime) -> Path:
    plain = place.with_name(f"{place.name}.{now:%Y-%m-%d_%H-%M-%S}")
    tries = (plain, *(plain.with_name(f"{plain.name}_{number}") for number in range(2, 100)))
    return next(each for each in tries if not is_taken(each))


def _part(place: Path) -> Path:
    return place.with_name(f"{place.name}.part")


def _next(place: Path) -> Path:
    return place.with_name(f"{place.name}.next")


def _spent(place: Path) -> Path:
    return place.with_name(f"{place.name}.spent")
