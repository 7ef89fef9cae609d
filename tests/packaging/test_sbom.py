"""What the SBOM tells: every wheel, what lies inside it, and which version that is."""

import json
from typing import Any

import pytest

import licences
import papers
import sbom
import versions
from owners import OWN

RECIPE = licences.read_recipe()
OWNED = {
    OWN: ["mammadagbok"],
    "Python": ["libpython3.11.so.1.0"],
    "PySide6-Essentials": ["PySide6/QtCore.abi3.so"],
    "Qt": ["PySide6/Qt/lib/libQt6Core.so.6"],
    "ICU": ["PySide6/Qt/lib/libicuuc.so.73"],
    "sqlcipher3": ["sqlcipher3/_sqlite3.so"],
    "cryptography": ["cryptography/_rust.abi3.so"],
    "PyYAML": [],
    "chunspell": [],
    "Hunspell": ["hunspell/libhunspell-1.7.so.0"],
}


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    return sbom.bom(OWNED, RECIPE, licences.locked(), "1.2.3")


def _all(components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    deeper = [each for one in components for each in _all(one.get("components", []))]
    return [*components, *deeper]


def test_it_is_what_cyclonedx_has_agreed_on(made: dict[str, Any]) -> None:
    assert json.loads(sbom.checked(made)) == made


def test_what_is_not_agreed_on_is_refused(made: dict[str, Any]) -> None:
    made["components"][0]["licenses"] = [{"license": {"id": "Made-up-1.0"}}]
    with pytest.raises(ValueError, match=r"Made-up-1\.0"):
        sbom.checked(made)


def test_it_tells_the_programs_version_and_day(made: dict[str, Any]) -> None:
    assert made["metadata"]["component"]["version"] == "1.2.3"
    assert made["metadata"]["timestamp"] == "2026-01-01T00:00:00Z"


def test_what_wheels_embed_is_named_with_the_version_it_gives_itself(made: dict[str, Any]) -> None:
    told = {each["bom-ref"]: each.get("version", "") for each in _all(made["components"])}
    inside = (
        "Python",
        "Python/Expat",
        "PySide6-Essentials/Qt",
        "PySide6-Essentials/ICU",
        "sqlcipher3/SQLCipher",
        "sqlcipher3/SQLite",
        "sqlcipher3/OpenSSL",
        "cryptography/OpenSSL",
        "cryptography/openssl",
        "PyYAML/LibYAML",
        "chunspell/Hunspell",
    )
    found = {ref.partition("@")[0]: version for ref, version in told.items()}
    assert {name for name in inside if not versions._NUMBER.match(found.get(name, ""))} == set()
    assert found["PySide6-Essentials/Qt"] == licences.locked()["pyside6-essentials"]


@pytest.mark.parametrize("name", ["Inter", "Lucide", "spell-norwegian", "PyInstaller"])
def test_what_lies_in_resources_tells_its_version_too(name: str) -> None:
    assert versions._NUMBER.match(versions.asked(name))


def test_two_openssl_are_told_apart() -> None:
    ask = versions.asked
    assert ask("OpenSSL", "sqlcipher3").partition(".")[0] == "3"
    assert ask("OpenSSL", "cryptography").partition(".")[0] == "4"


def test_each_has_a_licence_and_a_place_of_its_own(made: dict[str, Any]) -> None:
    components = _all(made["components"])
    refs = [each["bom-ref"] for each in components]
    assert len(set(refs)) == len(refs)
    assert [each["name"] for each in components if not each["licenses"]] == []
    assert {each["ref"] for each in made["dependencies"]} == {OWN, *refs}


def test_a_part_that_is_not_in_the_folder_is_not_told(made: dict[str, Any]) -> None:
    assert {"pypdf", "Inter", "tzdata"} & {
        each["name"] for each in _all(made["components"])
    } == set()


@pytest.mark.parametrize("part", RECIPE["part"], ids=lambda part: part["name"][:20])
def test_where_names_have_licences_of_their_own_each_has(part: dict[str, Any]) -> None:
    assert "each" not in part or len(part["each"]) == len(part["name"].split(", "))


def test_the_debian_papers_carry_version_and_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    assert papers.changelog("1.2.3").startswith("mammadagbok (1.2.3) unstable;")
    assert papers.changelog("1.2.3").endswith("  Thu, 01 Jan 2026 00:00:00 +0000\n")
    assert '<release version="1.2.3" date="2026-01-01"/>' in papers.metainfo("1.2.3")
    page = papers.man(papers.LINUX / "mammadagbok.1", "1.2.3")
    assert page.startswith('.TH MAMMADAGBOK 1 "2026-01-01" "Mammadagbok 1.2.3"\n')


def test_the_copyright_file_names_every_part_and_where_its_licence_is() -> None:
    told = papers.copyright_file(RECIPE)
    assert [part["name"] for part in RECIPE["part"] if f" {part['name']}: " not in told] == []
    assert "/usr/share/common-licenses/LGPL-3\n" in told
    assert "/resources/licences/sqlcipher.txt\n" in told
