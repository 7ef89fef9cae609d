"""Day One's rich text, for texts whose Markdown is not in the file."""

import json
from typing import Final

_HEADINGS: Final = range(1, 7)


def markdown_of(rich: str) -> str:
    """Return the words as Markdown, '' when they cannot be read."""
    try:
        whole = json.loads(rich)
    except (ValueError, RecursionError):
        return ""
    contents = whole.get("contents") if isinstance(whole, dict) else None
    if not isinstance(contents, list):
        return ""
    return "".join(_piece(each) for each in contents if isinstance(each, dict))


def _piece(piece: dict[str, object]) -> str:
    text = piece.get("text")
    if not isinstance(text, str):
        return _embedded(piece.get("embeddedObjects"))
    attributes = piece.get("attributes")
    look = attributes if isinstance(attributes, dict) else {}
    line = look.get("line")
    return _line_mark(line if isinstance(line, dict) else {}) + _marked(_escaped(text), look)


def _marked(text: str, look: dict[str, object]) -> str:
    marks = "**" * bool(look.get("bold")) + "*" * bool(look.get("italic"))
    bare = text.strip()
    if not marks or not bare or "\n" in bare:
        return text
    start = text.index(bare)
    return f"{text[:start]}{marks}{bare}{marks[::-1]}{text[start + len(bare) :]}"


def _line_mark(line: dict[str, object]) -> str:
    level = line.get("header")
    if isinstance(level, int) and level in _HEADINGS:
        return "#" * level + " "
    if line.get("quote"):
        return "> "
    match line.get("listStyle"):
        case "bulleted" | "dash":
            return "- "
        case "numbered":
            return f"{line.get('listIndex') or 1}. "
        case "checkbox":
            return "- [x] " if line.get("checked") else "- [ ] "
        case _:
            return ""


def _embedded(objects: object) -> str:
    found = objects if isinstance(objects, list) else []
    places = [
        f"![](dayone-moment://{each['identifier']})\n"
        for each in found
        if isinstance(each, dict) and each.get("type") == "photo" and each.get("identifier")
    ]
    return "".join(places)


def _escaped(text: str) -> str:
    return "".join(f"\\{sign}" if sign in "\\*_`[]<>~=#&" else sign for sign in text)
