"""Makes resources/licences: what the packaged program is made of, and the licence of each part.

    python packaging/licences.py FOLDER

Reads parts.toml, the versions in requirements.lock, the licences of the wheels that are installed
here, and FOLDER: /usr/share, with the Debian packages that parts.toml names unpacked over it
(apt-get download NAME; dpkg-deb -x FILE ..., for those that are not installed).
"""

import json
import re
import sys
import sysconfig
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

PACKAGING: Final = Path(__file__).parent
TARGET: Final = PACKAGING.parent / "resources" / "licences"
LANGUAGES: Final = ("nb", "nn", "en")
_LOCKED: Final = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)
_BETWEEN: Final = "\n\n" + "-" * 72 + "\n\n"
Stanza = dict[str, str]
"""Fields of a Debian copyright file, which are told apart by empty lines, by their names."""


def main() -> None:
    recipe, shared = read_recipe(), Path(sys.argv[1])
    for name, sources in recipe["texts"].items():
        if sources:
            texts = [source_text(source, shared).strip("\n") for source in sources]
            (TARGET / name).write_text(_BETWEEN.join(texts) + "\n", "utf-8")
    written = json.dumps({"parts": parts(recipe, locked())}, ensure_ascii=False, indent=1)
    (TARGET / "parts.json").write_text(written + "\n", "utf-8")


def read_recipe() -> dict[str, Any]:
    """Return what parts.toml says."""
    return tomllib.loads((PACKAGING / "parts.toml").read_text("utf-8"))


def locked() -> dict[str, str]:
    """Return the version of each locked package that the program needs to run."""
    return dict(_LOCKED.findall((PACKAGING / "requirements.lock").read_text("utf-8")))


def parts(recipe: dict[str, Any], versions: dict[str, str]) -> list[dict[str, Any]]:
    """Return the parts in their order, as the program reads them."""
    return [
        {
            "name": part["name"],
            "version": versions[part["package"]] if "package" in part else "",
            "licence": part["licence"],
            "texts": [name if "/" in name else f"licences/{name}" for name in part["texts"]],
            "what": {language: part[language] for language in LANGUAGES},
        }
        for part in recipe["part"]
    ]


def source_text(source: dict[str, Any], shared: Path) -> str:
    """Return the text that one source in parts.toml stands for."""
    if "wheel" in source:
        return _wheel_text(source["wheel"], source["file"])
    if "system" in source:
        return (shared / str(source["system"])).read_text("utf-8")
    text = (shared / "doc" / str(source["debian"]) / "copyright").read_text("utf-8")
    return chosen(text, source["files"]) if "files" in source else text


def _wheel_text(wheel: str, name: str) -> str:
    (found,) = Path(sysconfig.get_path("purelib")).glob(f"{wheel}-*.dist-info/licenses/{name}")
    return found.read_text("utf-8")


def chosen(copyright_file: str, beginnings: Sequence[str]) -> str:
    """Return who made the files that begin so, and each licence they are under, once.

    Fails when none begins with one of `beginnings`, or a licence is not there.
    """
    stanzas = [stanza(each) for each in re.split(r"\n\s*\n", copyright_file)]
    files = [each for each in stanzas if _begins(each, beginnings)]
    for each in beginnings:
        if not any(_begins(made, [each]) for made in files):
            raise ValueError(f"nothing begins with {each}")
    names = dict.fromkeys(name for each in files for name in _licences(each))
    apart = [each["License"] for each in stanzas if "License" in each and "Files" not in each]
    texts = {each.partition("\n")[0]: each for each in apart}
    whole = stanzas[0].get("Upstream-Name", "")
    shown = [_shown(each, whole) for each in files]
    return "\n\n".join([*shown, *(texts[name] for name in names)])


def stanza(text: str) -> Stanza:
    """Return the fields of one stanza, without the dots that stand for empty lines."""
    found: Stanza = {}
    name = ""
    for line in text.splitlines():
        if not line.startswith((" ", "\t", "#")) and ":" in line:
            name, _, value = line.partition(":")
            found[name] = value.strip()
        elif name and not line.startswith("#"):
            found[name] += "\n" + ("" if line.strip() == "." else line.strip())
    return {name: value.strip("\n") for name, value in found.items()}


def _begins(made: Stanza, beginnings: Sequence[str]) -> bool:
    return any(path.startswith(tuple(beginnings)) for path in made.get("Files", "").split())


def _shown(made: Stanza, whole: str) -> str:
    files = whole if made["Files"] == "*" else made["Files"]
    return f"{files}\nCopyright: {made['Copyright'].strip()}\nLicence: {made['License']}".strip()


def _licences(made: Stanza) -> Iterator[str]:
    """Yield the names of licences whose text stands elsewhere in the file.

    Of LGPL and GPL it stands apart, in files of its own.
    """
    first, _, text = made["License"].partition("\n")
    if not text:
        yield from (name for name in re.split(r" (?:and|or) ", first) if "GPL" not in name)


if __name__ == "__main__":
    main()
