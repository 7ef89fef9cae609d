"""Keeps the catalogues in step with the code.

    python packaging/translations.py update           bring .ts and .qm up to date
    python packaging/translations.py check            what is missing; exit 1 if anything is
    python packaging/translations.py missing nb       what waits for a translator, as JSON
    python packaging/translations.py fill nb FILE     take translations from such a JSON file
    python packaging/translations.py missing-notes    what no note for translators tells yet
    python packaging/translations.py fill-notes FILE  take notes from such a JSON file

The code speaks English, so the English catalogue fills itself, except for plurals.
"""

import argparse
import ast
import functools
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import glossary
import source_texts
from catalogue import (
    Message,
    altered,
    filled,
    merged,
    missing,
    read,
    stale,
    unfinished,
    untold,
    write,
)
from notes import as_json, joined, missing_notes, note_faults, noted, read_notes, write_notes

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "mammadagbok"
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("nb", "nn", "en")
NOTES = CATALOGUES / "notes.json"


def catalogue_path(language: str, folder: Path = CATALOGUES) -> Path:
    """Where the `.ts` of a language lies; its `.qm` lies beside it."""
    return folder / f"mammadagbok_{language}.ts"


def modules(folder: Path = SOURCES) -> list[Path]:
    """All Python files of the program, in a fixed order."""
    return sorted(folder.rglob("*.py"))


def extracted(files: Sequence[Path]) -> list[Message]:
    """What Qt's own lupdate finds in the files, all of it unfinished."""
    with tempfile.TemporaryDirectory() as folder:
        found = catalogue_path("nb", Path(folder))
        _run("pyside6-lupdate", *map(str, files), "-locations", "none", "-ts", str(found))
        return read(found)


def release(path: Path, target: Path) -> None:
    """Compiles a `.ts` file to the `.qm` file that Qt loads; unfinished texts stay out.

    The one that was there gives way at once: a program that is running never reads half of it.
    """
    beside = target.with_name(f"{target.name}.part")
    try:
        _run("pyside6-lrelease", str(path), "-nounfinished", "-silent", "-qm", str(beside))
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def update(folder: Path = CATALOGUES) -> None:
    """Brings all catalogues up to date with the code and the notes, and compiles them."""
    fresh = noted(extracted(modules()), read_notes(NOTES), glossary.terms())
    for language in LANGUAGES:
        path = catalogue_path(language, folder)
        write(path, language, merged(fresh, read(path), language))
        release(path, path.with_suffix(".qm"))


def check(folder: Path = CATALOGUES) -> list[str]:
    """All that keeps the catalogues from being complete, one line each; empty is well."""
    notes = read_notes(NOTES)
    fresh = noted(extracted(modules()), notes, glossary.terms())
    found = [*code_faults(modules()), *lost(fresh, modules()), *note_faults(fresh, notes)]
    for language in LANGUAGES:
        path = catalogue_path(language, folder)
        messages = read(path)
        for guard in (unfinished, altered):
            found += [f"{path.name}: {fault}" for fault in guard(messages)]
        for compared in (stale, untold):
            found += [f"{path.name}: {fault}" for fault in compared(fresh, messages)]
        found += [f"{path.name}: {fault}" for fault in outdated(path)]
    return found


def code_faults(files: Sequence[Path]) -> list[str]:
    """What `source_texts.faults` says of each file, with its place."""
    trees = {path: _parsed(path) for path in files}
    subclassed = set[str]().union(*map(source_texts.base_names, trees.values()))
    return [
        f"{path.name}:{fault.line}: {fault.why}"
        for path, tree in trees.items()
        for fault in source_texts.faults(tree, subclassed)
    ]


def lost(fresh: Iterable[Message], files: Iterable[Path]) -> list[str]:
    """Texts that stand in the code and that lupdate did not find there, or finds elsewhere."""
    found = {(message.context, message.source) for message in fresh}
    written = {
        (text.context, text.source)
        for path in files
        for text in source_texts.source_texts(_parsed(path))
    }
    return [f"lupdate and the code differ: {text}" for text in sorted(found ^ written)]


def outdated(path: Path) -> list[str]:
    """Says so if the `.qm` beside a `.ts` file is not what lrelease makes of it."""
    if not path.exists():
        return ["it is not there; run update"]
    compiled = path.with_suffix(".qm")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / compiled.name
        release(path, target)
        same = compiled.exists() and compiled.read_bytes() == target.read_bytes()
    return [] if same else [f"{compiled.name} is not made from it; run update"]


@functools.cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _run(tool: str, *arguments: str) -> None:
    program = shutil.which(tool, path=str(Path(sys.executable).parent)) or tool
    subprocess.run([program, *arguments], check=True, capture_output=True)


def _fill(language: str, file: Path) -> None:
    path = catalogue_path(language)
    words = json.loads(file.read_text(encoding="utf-8"))
    write(path, language, filled(read(path), words))
    release(path, path.with_suffix(".qm"))


def _fill_notes(file: Path) -> None:
    write_notes(NOTES, joined(read_notes(NOTES), read_notes(file)))
    update()


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Keeps the catalogues in step with the code.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("check")
    commands.add_parser("missing").add_argument("language", choices=LANGUAGES)
    fill = commands.add_parser("fill")
    fill.add_argument("language", choices=LANGUAGES)
    fill.add_argument("file", type=Path)
    commands.add_parser("missing-notes")
    commands.add_parser("fill-notes").add_argument("file", type=Path)
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; returns 1 if `check` found something, else 0."""
    chosen = _arguments(argv)
    if chosen.command == "check":
        found = check()
        print(*found, sep="\n")
        return 1 if found else 0
    if chosen.command == "missing":
        waiting = missing(read(catalogue_path(chosen.language)))
        print(json.dumps(waiting, ensure_ascii=False, indent=2))
    elif chosen.command == "missing-notes":
        print(as_json(missing_notes(extracted(modules()), read_notes(NOTES))))
    elif chosen.command == "fill":
        _fill(chosen.language, chosen.file)
    elif chosen.command == "fill-notes":
        _fill_notes(chosen.file)
    else:
        update()
    return 0


if __name__ == "__main__":
    sys.exit(main())
