"""What a translator is told about each text, kept in one file beside the catalogues.

    {
      "": {"fields": {"day": "…"}, "texts": {"Close": "…"}},
      "Page": {"note": "…", "each": "…", "fields": {"name": "…"}, "texts": {"Open": "…"}}
    }

`note` says where the texts of a context stand and whose voice they have; `each` what they all
are, where they are of one sort; `fields` what a placeholder holds; `texts` more about one text.
Under the empty name stands what holds in every context. What the glossary says of the words in a
text is added to its note.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from catalogue import Message
from glossary import Term
from source_texts import placeholders

COMMON = ""
# Qt's own words are not ours to choose.
QT = re.compile(r"Q(?!uestion)[A-Z]\w+|MAC_APPLICATION_MENU|Print Device \w+ \w+")
# A text this short can be a button or a heading, a noun or a verb: it needs a word of its own.
FEW_WORDS = 2


@dataclass(frozen=True)
class Notes:
    """The notes of one context."""

    note: str = ""
    each: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)


NoteBook = Mapping[str, Notes]


def read_notes(path: Path) -> dict[str, Notes]:
    """The notes of a file by context; none if it is not there."""
    if not path.exists():
        return {}
    return {name: Notes(**part) for name, part in json.loads(path.read_bytes()).items()}


def write_notes(path: Path, book: NoteBook) -> None:
    """Writes the file in one order and one shape, without what is empty."""
    shaped = {name: _shape(book[name]) for name in sorted(book)}
    text = json.dumps(shaped, ensure_ascii=False, indent=2) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def noted(messages: Iterable[Message], book: NoteBook, terms: Iterable[Term] = ()) -> list[Message]:
    """The messages with all that is to be told about each, and the terms that are in them."""
    known = list(terms)
    return [replace(message, note=_told(message, book, known)) for message in messages]


def joined(book: NoteBook, more: NoteBook) -> dict[str, Notes]:
    """The notes with others added; where both speak of the same, the others count, unless
    they are empty."""
    return {
        name: _joined_one(book.get(name, Notes()), more.get(name, Notes()))
        for name in {*book, *more}
    }


def missing_notes(messages: Iterable[Message], book: NoteBook) -> dict[str, Notes]:
    """What no note tells yet, in the shape of the file, with an empty place for each."""
    result: dict[str, Notes] = {}
    for message in messages:
        empty = _missing_of(message, book)
        if empty != Notes():
            so_far = result.get(message.context, Notes())
            result[message.context] = _joined_one(so_far, empty)
        if not _of(book, message.context).note:
            result.setdefault(message.context, Notes())
    return result


def note_faults(messages: Iterable[Message], book: NoteBook) -> list[str]:
    """Texts that lack a note, and notes about what the code no longer says."""
    known = list(messages)
    waiting = missing_notes(known, book)
    found = [f"no note: {name}" for name in waiting if not _of(book, name).note]
    for name, lacks in waiting.items():
        found += [f"no note: {name}: {{{part}}}" for part in lacks.fields]
        found += [f"no note: {name}: {text!r}" for text in lacks.texts]
    return found + [f"a note of what is gone: {what}" for what in _gone(known, book)]


def as_json(book: NoteBook) -> str:
    """Notes as a translator or a programmer fills them in."""
    shaped = {name: {"note": part.note, **_shape(part, empty=True)} for name, part in book.items()}
    return json.dumps(shaped, ensure_ascii=False, indent=2)


def _of(book: NoteBook, name: str) -> Notes:
    return book.get(name, Notes())


def _shape(part: Notes, *, empty: bool = False) -> dict[str, object]:
    lists = {
        name: {each: words for each, words in sorted(values.items()) if words or empty}
        for name, values in (("fields", part.fields), ("texts", part.texts))
    }
    words = {"note": part.note, "each": part.each}
    return {name: value for name, value in {**words, **lists}.items() if value}


def _joined_one(one: Notes, other: Notes) -> Notes:
    return Notes(
        other.note or one.note,
        other.each or one.each,
        _filled(one.fields, other.fields),
        _filled(one.texts, other.texts),
    )


def _filled(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """Both, the other's words first; an empty place takes nothing away."""
    return {name: other.get(name) or one.get(name, "") for name in {**one, **other}}


def _fields(message: Message) -> list[str]:
    named = list(dict.fromkeys(placeholders(message.source)))
    return [*named, *dict.fromkeys(re.findall(r"%(?:L?\d|n)", message.source))]


def _own(message: Message, book: NoteBook) -> str:
    here = _of(book, message.context)
    shared = _of(book, COMMON).texts.get(message.label, "")
    return here.texts.get(message.label) or here.each or shared


def _field(name: str, context: str, book: NoteBook) -> str:
    return _of(book, context).fields.get(name) or _of(book, COMMON).fields.get(name, "")


def _lacking(message: Message, book: NoteBook) -> list[str]:
    """The placeholders that neither the notes of fields nor the text's own note explain."""
    own = _own(message, book)
    return [
        name
        for name in _fields(message)
        if not _field(name, message.context, book) and not re.search(rf"\{{?{name}\}}?", own)
    ]


def _missing_of(message: Message, book: NoteBook) -> Notes:
    short = len(re.findall(r"[^\W\d_]+", message.source)) <= FEW_WORDS
    texts = {message.label: ""} if short and not _own(message, book) else {}
    return Notes(fields=dict.fromkeys(_lacking(message, book), ""), texts=texts)


def _told(message: Message, book: NoteBook, terms: Iterable[Term]) -> str:
    fields = {name: _field(name, message.context, book) for name in _fields(message)}
    explained = [
        f"{name if name.startswith('%') else f'{{{name}}}'}: {words}."
        for name, words in fields.items()
        if words
    ]
    heard = [f"Glossary: {term.advice()}." for term in terms if _uses(message, term)]
    parts = [_of(book, message.context).note, _own(message, book), *explained, *heard]
    return " ".join(part for part in parts if part)


def _uses(message: Message, term: Term) -> bool:
    return not QT.fullmatch(message.context) and term.is_in(message.source)


def _gone(messages: list[Message], book: NoteBook) -> list[str]:
    """Names of the book that no message has any more."""
    labels: dict[str, set[str]] = {COMMON: set()}
    fields: dict[str, set[str]] = {COMMON: set()}
    for message in messages:
        for name in (COMMON, message.context):
            labels.setdefault(name, set()).add(message.label)
            fields.setdefault(name, set()).update(_fields(message))
    contexts = [repr(name) for name in book if name not in labels]
    return contexts + [
        f"{name}: {gone!r}"
        for name, part in sorted(book.items())
        if name in labels
        for gone in [*(part.texts.keys() - labels[name]), *(part.fields.keys() - fields[name])]
    ]
