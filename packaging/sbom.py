"""Lists what the packaged folder is made of, as CycloneDX JSON: wheels, and what lies inside them.

    python packaging/sbom.py FOLDER VERSION

Parts and licences are those of parts.toml, versions of wheels those of the locks; of what a wheel
brings along, the version is asked of the library itself.
"""

import json
import os
import re
import sys
import uuid
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

import licences
import versions
from folder import read
from owners import OWN, Part, owners

SCHEMA: Final = SchemaVersion.V1_6
_APART: Final = re.compile(r" (?:AND|OR|WITH) ")
_NAMES: Final = ", "
_HOST_LIBRARY: Final = re.compile(r"lib(?!python)[^/]*\.so\b[^/]*")
_CRATES: Final = "asn1"
Json = dict[str, Any]


def bom(owned: dict[str, list[str]], recipe: Json, locked: dict[str, str], version: str) -> Json:
    """Return the list of all parts that have something in the folder, each with what it brings."""
    named = [*recipe["part"], *recipe["within"]]
    components = [
        each
        for part in recipe["part"]
        if part["name"] in owned and not set(part.get("inside", ())) & set(owned)
        for each in _components(part, named, owned, locked)
    ]
    refs = [each["bom-ref"] for each in components]
    listed: Json = {
        "bomFormat": "CycloneDX",
        "specVersion": SCHEMA.to_version(),
        "version": 1,
        "metadata": {"timestamp": _time(), "component": _program(version, owned[OWN])},
        "components": components,
        "dependencies": [{"ref": OWN, "dependsOn": sorted(refs)}, *_brought(components)],
    }
    name = json.dumps(listed, sort_keys=True)
    return listed | {"serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, name)}"}


def _program(version: str, files: list[str]) -> Json:
    licence = [{"license": {"id": "GPL-3.0-or-later"}}]
    described: Json = {"type": "application", "bom-ref": OWN, "name": OWN, "version": version}
    return described | {"licenses": licence, "evidence": _places(files)}


def _components(
    part: Part, named: list[Part], owned: dict[str, list[str]], locked: dict[str, str]
) -> Iterator[Json]:
    files = owned.get(part["name"], [])
    if files and all(map(_HOST_LIBRARY.fullmatch, files)):
        yield from _of_the_system(part, files)
        return
    version = versions.asked(part["name"]) or locked.get(part.get("package", ""), "")
    made = _component(part["name"], version, licences_of(part["licence"]))
    if "package" in part and part["name"] != "Qt":
        made["purl"] = f"pkg:pypi/{part['package']}@{version}"
    if files:
        made["evidence"] = _places(files)
    inside = [each for other in named for each in _inside(part["name"], other, named, owned)]
    yield made | ({"components": inside} if inside else {})


def _inside(
    host: str, other: Part, named: list[Part], owned: dict[str, list[str]]
) -> Iterator[Json]:
    """Yield the components that `host` brings, of one part that lies inside it."""
    if host not in other.get("inside", ()):
        return
    if other["name"].startswith(_CRATES):
        yield from (_placed(dict(each), host) for each in versions.crates())
        return
    names = other["name"].split(_NAMES)
    for name, licence in zip(
        names, other.get("each", [other["licence"]] * len(names)), strict=True
    ):
        made = _component(name, versions.asked(name, host), licences_of(licence))
        if files := owned.get(name):
            made["evidence"] = _places(files)
        deeper = [each for next_ in named for each in _inside(name, next_, named, owned)]
        yield _placed(made | ({"components": deeper} if deeper else {}), host)


def _placed(component: Json, host: str) -> Json:
    version = component.get("version", "")
    return component | {"bom-ref": f"{host}/{component['name']}@{version}".removesuffix("@")}


def _of_the_system(part: Part, files: list[str]) -> Iterator[Json]:
    """Yield the projects that these libraries of the build machine come from."""
    sources: dict[versions.Source, list[str]] = {}
    for name in files:
        unknown = versions.Source(part["name"].split(_NAMES)[0], "")
        sources.setdefault(versions.source_of(name) or unknown, []).append(name)
    for source, places in sorted(sources.items(), key=lambda each: each[0].name):
        made = _component(source.name, source.version, licences_of(part["licence"]))
        yield made | {"evidence": _places(places)}


def _component(name: str, version: str, terms: list[Json]) -> Json:
    made: Json = {"type": "library", "bom-ref": name, "name": name, "licenses": terms}
    if version:
        plain = re.sub(r"[^a-z0-9.-]+", "-", name.lower())
        made |= {"version": version, "purl": f"pkg:generic/{plain}@{version}"}
    return made


def licences_of(terms: str) -> list[Json]:
    """Return the licences as CycloneDX has them: one expression, or each by its SPDX name."""
    if _APART.search(terms):
        return [{"expression": terms}]
    return [
        {"license": {"name" if " " in each else "id": each}} for each in terms.split(_NAMES) if each
    ]


def _places(files: Iterable[str]) -> Json:
    return {"occurrences": [{"location": each} for each in sorted(files)]}


def _brought(components: Iterable[Json]) -> Iterator[Json]:
    for each in components:
        inside = each.get("components", [])
        yield {"ref": each["bom-ref"], "dependsOn": sorted(part["bom-ref"] for part in inside)}
        yield from _brought(inside)


def _time() -> str:
    day = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    return f"{day:%Y-%m-%dT%H:%M:%SZ}"


def checked(listed: Json) -> str:
    """Return the list as text. Fails, saying where, when it does not fit the schema."""
    text = json.dumps(listed, ensure_ascii=False, indent=1) + "\n"
    error = JsonStrictValidator(SCHEMA).validate_str(text)
    if error is not None:
        raise ValueError(str(error)[:2000])
    return text


def main() -> None:
    recipe = licences.read_recipe()
    owned = owners(read(Path(sys.argv[1])), recipe["part"])
    sys.stdout.write(checked(bom(owned, recipe, licences.locked(), sys.argv[2])))


if __name__ == "__main__":
    main()
