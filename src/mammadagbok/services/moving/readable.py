"""Her texts and lists as Markdown that a person reads and other programs know."""

import json
from collections.abc import Sequence
from datetime import datetime

from mammadagbok.domain.entry import Entry
from mammadagbok.domain.markup import SOFT_BREAK, Block, BlockKind, inline, join, read
from mammadagbok.domain.taking_out import OutLists, OutWords
from mammadagbok.services.moving.readable_group import group_lines
from mammadagbok.services.moving.readable_line import line as _line


def entry_file(entry: Entry, photos: Sequence[str], words: OutWords) -> str:
    """Return one text as a file: what is known of it on top, the text, and its photos."""
    parts = [_front(entry, words), _body(entry.words.text), _craving(entry, words)]
    parts += [f"![]({photo})" for photo in photos]
    return "\n\n".join(part for part in parts if part) + "\n"


def list_files(lists: OutLists, words: OutWords) -> dict[str, str]:
    """Return a file for each list that has something in it, by its name without suffix."""
    lines = {
        words.meetings: [
            _line(f"{each.plan.at:%Y-%m-%d %H:%M}", each.plan.name, each.plan.place)
            for each in lists.meetings
        ],
        words.topics: [
            _line(
                each.line.on.isoformat(),
                words.group.guest if each.note.guest else "",
                each.line.text,
            )
            for each in lists.topics
        ],
        words.cheers: [
            _line(each.words.on.isoformat(), each.words.text, each.words.about, each.words.by)
            for each in lists.cheers
        ],
        words.people: [
            _line(each.card.name, each.card.number, each.card.not_when) for each in lists.people
        ],
        words.names: [_line(each.swap.name, each.swap.replacement) for each in lists.names],
        words.signs: [_line(each) for each in lists.signs],
        words.cards: [_line(each.text) for each in lists.cards],
        words.plans: [_line(each.when, each.then) for each in lists.plans],
        words.taken: [
            _line(f"{each.at:%Y-%m-%d %H:%M}", each.target, *(part.text for part in each.parts))
            for each in lists.taken
        ],
        **group_lines(lists, words.group),
    }
    return {name: f"# {name}\n\n{''.join(each)}" for name, each in lines.items() if each}


def name_of(at: datetime) -> str:
    """Return what a text's file is called: its day and time, and none of its words."""
    return f"{at:%Y-%m-%d_%H%M}"


def _front(entry: Entry, words: OutWords) -> str:
    new = entry.words
    lines = [f"date: {new.at.isoformat(timespec='minutes')}"]
    lines.append(f"{_quoted(words.kind)}: {_quoted(words.kinds[new.kind])}")
    if new.tags:
        lines.append(f"tags: [{', '.join(map(_quoted, new.tags))}]")
    if new.private:
        lines.append(f"{_quoted(words.private)}: {_quoted(words.yes)}")
    if new.meeting is not None:
        lines.append(f"{_quoted(words.meeting)}: {new.meeting.isoformat()}")
    return "\n".join(("---", *lines, "---"))


def _body(stored: str) -> str:
    """Return paragraphs with an empty line between them, lists and quotes in one piece."""
    pieces = list[list[Block]]()
    for block in read(stored):
        listed = block.kind is not BlockKind.PARAGRAPH
        if listed and pieces and pieces[-1][-1].kind is block.kind:
            pieces[-1].append(block)
        elif block.text.strip():
            pieces.append([block])
    # A stroke at the end of a line breaks it, there as here.
    return "\n\n".join(
        join((block.kind, inline(block)) for block in piece).replace(SOFT_BREAK, "\\\n")
        for piece in pieces
    )


def _craving(entry: Entry, words: OutWords) -> str:
    craving = entry.words.craving
    if craving is None:
        return ""
    said = (
        (words.before, craving.before),
        (words.expected, craving.expected),
        (words.during, ", ".join(map(str, craving.during)) or None),
        (words.after, craving.after),
        (words.cause, craving.cause or None),
        (words.body, craving.body or None),
        (words.little_sleep, words.yes if craving.little_sleep else None),
        (words.medicine, words.yes if craving.medicine else None),
        (words.did, craving.did or None),
        (words.helped, craving.helped or None),
        (words.next_time, craving.next_time or None),
        (words.later, craving.later or None),
    )
    return "\n\n".join(f"{name}: {value}" for name, value in said if value is not None)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
