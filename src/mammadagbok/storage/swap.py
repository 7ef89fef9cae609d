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
    write_whole,
)


def fresh_part(place: Path) -> Path:
    """Return an empty private folder beside `place` to build in.

    Raises NotWritableError or DiskFullError.
    """
    part = part_folder(place)
    clear_folder(part)
    private_folder(part)
    return part


def work_folder(place: Path) -> Path:
    """Return where working copies beside `place` lie; what is left there may be cleared."""
    return place.with_name(f"{place.name}.look")


def part_folder(place: Path) -> Path:
    """Return where the next one is built."""
    return place.with_name(f"{place.name}.part")


def spent_folder(place: Path) -> Path:
    """Return where the old one lies that was not to be kept."""
    return place.with_name(f"{place.name}.spent")


def swap_in(place: Path, now: datetime, *, keep: bool = True) -> Path | None:
    """Put what was built and proved in the part folder at `place`.

    With `keep` the old one is hers to go back to; else it is only there until the caller, or the
    next start, has cleared it. Returns where the old one is kept, None when there was none.
    Raises NotWritableError; then the old one is still at `place`, or `settle` brings the new one
    there.
    """
    upcoming = _next(place)
    if is_taken(upcoming):
        # It may be a whole journal that a crash has stopped on its way.
        with told_as_facts(upcoming):
            upcoming.rename(_aside(place, now))
    from mammadagbok.storage.photo_files import PHOTOS

    part = part_folder(place)
    with told_as_facts(part):
        for folder in (part / PHOTOS, part):
            if folder.is_dir():
                sync_folder(folder)
    rename_into_place(part, upcoming)
    if not keep:
        clear_folder(spent_folder(place))
    aside = (_aside(place, now) if keep else spent_folder(place)) if is_taken(place) else None
    if aside is not None:
        with told_as_facts(place):
            place.rename(aside)
            sync_folder(place.parent)
    rename_into_place(upcoming, place)
    return aside


def swap_back(place: Path, aside: Path, now: datetime) -> Path | None:
    """Put what was moved aside back at `place`, and move aside what lies there now.

    Returns where that is kept. What is put back is copied first, photos by a second name, so that
    no crash can stop this where `settle` would not know which is which. Raises what `swap_in`
    raises, or DiskFullError.
    """
    from mammadagbok.storage.photo_files import PHOTOS, PhotoFiles

    part = fresh_part(place)
    with told_as_facts(part):
        for file in aside.iterdir():
            if file.is_file():
                write_whole(part / file.name, file.read_bytes())
    PhotoFiles(part / PHOTOS).link_all(PhotoFiles(aside / PHOTOS))
    kept = swap_in(place, now)
    clear_folder(aside)
    return kept


def settle(place: Path, is_whole: Callable[[Path], bool] = is_taken) -> None:
    """Bring a swap that a crash has stopped to one of its two ends, and clear unfinished work.

    Once the old one has moved aside the new one counts, if `is_whole` says so of its folder, and
    else the old one; before that the old one does, and only a whole one makes the new one
    superfluous. Where no swap was under way nothing is put at `place`: what lies aside is then for
    her to choose. Raises NotWritableError.
    """
    upcoming = _next(place)
    clear_folder(part_folder(place))
    clear_folder(work_folder(place))
    if is_taken(place):
        if is_whole(place):
            clear_folder(upcoming)
        return
    spent = [*filter(is_taken, (spent_folder(place),))]
    if not spent and not is_taken(upcoming):
        return
    kept = [] if is_whole(upcoming) else [*spent, *asides(place)]
    rename_into_place(kept[0] if kept else upcoming, place)
    clear_folder(upcoming)


def asides(place: Path) -> list[Path]:
    """Return what was moved aside from `place`, the newest first."""
    kept = place.parent.glob(f"{place.name}.[0-9]*") if place.parent.is_dir() else ()
    return sorted((each for each in kept if each.is_dir()), reverse=True)


def besides(place: Path) -> list[Path]:
    """Return all that lies beside `place` of it: other journals, and work that was cut short."""
    folders = (spent_folder(place), _next(place), part_folder(place), work_folder(place))
    made = place.with_name(f"{place.name}.new")
    return [*filter(is_taken, (*folders, made)), *asides(place)]


def drop(place: Path) -> None:
    """Delete what lies at `place`, in two steps: from the first on it is nobody's journal any more.

    Raises NotWritableError; what is left is cleared by `settle`.
    """
    part = part_folder(place)
    clear_folder(part)
    with told_as_facts(place):
        place.rename(part)
        sync_folder(place.parent)
    clear_folder(part)


def _aside(place: Path, now: datetime) -> Path:
    plain = place.with_name(f"{place.name}.{now:%Y-%m-%d_%H-%M-%S}")
    tries = (plain, *(plain.with_name(f"{plain.name}_{number}") for number in range(2, 100)))
    return next(each for each in tries if not is_taken(each))


def _next(place: Path) -> Path:
    return place.with_name(f"{place.name}.next")
