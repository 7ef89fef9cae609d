"""A catalogue as values: its messages, the file they live in, and what may be wrong with them."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from source_texts import placeholders

SOURCE_LANGUAGE = "en"
PLURAL_FORMS = 2

Key = tuple[str, str, str]
Words = str | list[str]


@dataclass(frozen=True)
class Message:
    """One text of a catalogue; `forms` has one item, or two for a plural, empty if unfinished."""

    context: str
    source: str
    comment: str = ""
    note: str = ""
    plural: bool = False
    forms: tuple[str, ...] = ("",)

    @property
    def key(self) -> Key:
        return self.context, self.source, self.comment

    @property
    def finished(self) -> bool:
        return all(self.forms)

    @property
    def label(self) -> str:
        """The name of the message in the JSON files: its text, with what tells twins apart."""
        return f"{self.source} [{self.comment}]" if self.comment else self.source


def read(path: Path) -> list[Message]:
    """The messages of a `.ts` file; none if the file is not there yet."""
    if not path.exists():
        return []
    contexts = ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
    return [_message(context, node) for context in contexts for node in context.iter("message")]


def write(path: Path, language: str, messages: Iterable[Message]) -> None:
    """Writes a `.ts` file that is the same, byte for byte, for the same messages."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE_LANGUAGE)
    contexts: dict[str, ET.Element] = {}
    for message in sorted(messages, key=_key):
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        _append(contexts[message.context], message)
    ET.indent(root, "  ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    text = head + ET.tostring(root, encoding="unicode") + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def merged(fresh: Iterable[Message], known: Iterable[Message], language: str) -> list[Message]:
    """The fresh messages with the known translations; what the code no longer says is dropped."""
    old = {message.key: message for message in known}
    return [_merged_one(message, old.get(message.key), language) for message in fresh]


def filled(
    messages: Iterable[Message], words: Mapping[str, Words | Mapping[str, Words]]
) -> list[Message]:
    """The messages with translations from `{context: {source: text}}` or `{source: text}`;
    a plural takes a list of two. KeyError if the words name a text that is not there."""
    known = list(messages)
    unused = set(_flat(words)) - {name for message in known for name in _names(message)}
    if unused:
        raise KeyError(f"not in the catalogue: {sorted(unused)}")
    return [_filled_one(message, _flat(words)) for message in known]


def stale(fresh: Iterable[Message], messages: Iterable[Message]) -> list[str]:
    """Texts that are only in the code or only in the catalogue."""
    wanted = {message.key for message in fresh}
    there = {message.key for message in messages}
    new = [f"not in the catalogue: {key}" for key in sorted(wanted - there)]
    return new + [f"no longer in the code: {key}" for key in sorted(there - wanted)]


def untold(fresh: Iterable[Message], messages: Iterable[Message]) -> list[str]:
    """Texts whose note in the catalogue is not the one that is kept for them."""
    wanted = {message.key: message.note for message in fresh}
    return [
        f"another note is kept for it; run update: {message.key}"
        for message in messages
        if message.note != wanted.get(message.key, message.note)
    ]


def unfinished(messages: Iterable[Message]) -> list[str]:
    """Texts without a translation."""
    return [f"not translated: {message.key}" for message in messages if not message.finished]


def altered(messages: Iterable[Message]) -> list[str]:
    """Translations whose placeholders, tags, access key or outer spaces are not the source's."""
    return [
        f"{what} differ: {message.source!r} -> {form!r}"
        for message in messages
        for form in message.forms
        for what, parts in MUST_AGREE.items()
        if form and parts(form) != parts(message.source)
    ]


def missing(messages: Iterable[Message]) -> dict[str, dict[str, Words]]:
    """What waits for a translator, in the shape that `filled` takes."""
    result: dict[str, dict[str, Words]] = {}
    for message in messages:
        if not message.finished:
            empty: Words = list(message.forms) if message.plural else ""
            result.setdefault(message.context, {})[message.label] = empty
    return result


def _fields(text: str) -> list[str]:
    try:
        return sorted({*placeholders(text), *re.findall(r"%(?:L?\d|n)", text)})
    except ValueError:
        return ["braces that do not match"]


def _tags(text: str) -> list[str]:
    return sorted(re.findall(r"</?[a-z]\w*", text))


def _access_keys(text: str) -> int:
    return len(re.findall(r"&(?=\w)", re.sub(r"&\w+;", "", text)))


def _outer_space(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text) - len(text.rstrip())


MUST_AGREE: dict[str, Callable[[str], object]] = {
    "placeholders": _fields,
    "tags": _tags,
    "access keys": _access_keys,
    "outer spaces": _outer_space,
}


def _key(message: Message) -> Key:
    return message.key


def _message(context: ET.Element, node: ET.Element) -> Message:
    translation = node.find("translation")
    plural = node.get("numerus") == "yes"
    forms = [""] * (PLURAL_FORMS if plural else 1)
    if translation is not None and translation.get("type") != "unfinished":
        texts = translation.findall("numerusform") if plural else [translation]
        forms = [text.text or "" for text in texts]
    return Message(
        context=context.findtext("name", ""),
        source=node.findtext("source", ""),
        comment=node.findtext("comment", ""),
        note=node.findtext("extracomment", ""),
        plural=plural,
        forms=tuple(forms),
    )


def _append(context: ET.Element, message: Message) -> None:
    node = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
    ET.SubElement(node, "source").text = message.source
    if message.comment:
        ET.SubElement(node, "comment").text = message.comment
    if message.note:
        ET.SubElement(node, "extracomment").text = message.note
    state = {} if message.finished else {"type": "unfinished"}
    translation = ET.SubElement(node, "translation", state)
    if not message.plural:
        translation.text = message.forms[0]
        return
    for form in message.forms:
        ET.SubElement(translation, "numerusform").text = form


def _merged_one(fresh: Message, old: Message | None, language: str) -> Message:
    if language == SOURCE_LANGUAGE and not fresh.plural:
        return replace(fresh, forms=(fresh.source,))
    if old is None or old.plural != fresh.plural:
        return fresh
    return replace(fresh, forms=old.forms)


def _flat(words: Mapping[str, Words | Mapping[str, Words]]) -> dict[tuple[str, str], Words]:
    """The translations by context and label; the context of a flat file is empty."""
    result: dict[tuple[str, str], Words] = {}
    for name, value in words.items():
        if isinstance(value, Mapping):
            result.update({(name, label): text for label, text in value.items()})
        else:
            result["", name] = value
    return result


def _names(message: Message) -> tuple[tuple[str, str], tuple[str, str]]:
    return (message.context, message.label), ("", message.label)


def _filled_one(message: Message, words: Mapping[tuple[str, str], Words]) -> Message:
    for name in _names(message):
        if name in words:
            text = words[name]
            return replace(message, forms=(text,) if isinstance(text, str) else tuple(text))
    return message
