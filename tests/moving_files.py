"""Files as other journals write them, with made-up, kind words in them."""

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

RED_MONTH = """\
3:
  Idé:
    bake lussekatter: null
    ringe tante: null
  Rolig: null
  text: "= Søndag =\\nVi gikk til **Frognerparken** og så på //ender//. --Ikke-- langt. #tur\\n\\
    \\n[\\"\\"file://FOLDER/and\\"\\".jpg?200]\\n\\n- brød\\n- termos\\n\\n\\nLes [om ender \\"\\"http://example.org/ender\\"\\"].\\n"
12: {text: 'Bare en kort dag: sov godt.'}
24:
  Tags: {gammel: null}
  text: |
    Hun lo da //snøen// kom.
"""
RED_OLD_MONTH = """\
1: {text: !!python/unicode 'Hagen er grønn.'}
31: {text: ''}
"""
JRNL_TEXT = """\
[2024-05-03 09:12] Tur i skogen.
Vi plukket hvitveis. @tur @mina

Og så sov hun lenge.

[2024-05-04 21:30] En rolig kveld. *
[dette er bare en klamme] og ikke en dato.

[2024-05-05 07:05:11 AM] Kort natt, fin morgen.
"""
JRNL_JSON = {
    "tags": {"@tur": 1},
    "entries": [
        {
            "title": "Tur i skogen.",
            "body": "Vi plukket hvitveis. @tur",
            "date": "2024-05-03",
            "time": "09:12",
            "tags": ["@tur"],
            "starred": False,
        },
        {
            "title": "En rolig kveld.",
            "body": "",
            "date": "2024-05-04",
            "time": "21:30",
            "tags": [],
            "starred": True,
        },
    ],
}
PHOTO_ID = "771BFB4BA8E04650B70E0F0C3E07A559"
PHOTO_MD5 = "2b9cabb0f836b94993374549f617b8f6"


def rednotebook(folder: Path, picture: bytes | None = None) -> Path:
    """Write RedNotebook's data folder and return it."""
    data = folder / "data"
    data.mkdir(parents=True)
    (data / "2023-12.txt").write_text(RED_MONTH.replace("FOLDER", str(data)), "utf-8")
    (data / "2011-05.txt").write_text(RED_OLD_MONTH, "utf-8")
    if picture is not None:
        (data / "and.jpg").write_bytes(picture)
    return data


def day_one_entry(text: str, **more: object) -> dict[str, object]:
    """Return one entry of Day One's, written in Oslo on a summer evening."""
    return {
        "creationOSName": "iOS",
        "creationDevice": "iPhone",
        "creationDeviceType": "iPhone",
        "creationDate": "2024-07-03T21:45:10Z",
        "modifiedDate": "2024-07-03T21:50:00Z",
        "timeZone": "Europe/Oslo",
        "starred": False,
        "isPinned": False,
        "isAllDay": False,
        "duration": 0,
        "editingTime": 12.4,
        "uuid": "65A6F350C04E496DB775971441E41FBA",
        "text": text,
        **more,
    }


def day_one_photo() -> dict[str, object]:
    """Return what Day One says of a photo."""
    return {
        "identifier": PHOTO_ID,
        "md5": PHOTO_MD5,
        "type": "jpeg",
        "orderInEntry": 0,
        "width": 1575,
        "height": 2100,
        "cameraMake": "Apple",
    }


DAY_ONE_TEXT = (
    "# Kveldstur\n\nVi telte skyer\\. Hun sa *måke* for første gang\\!\n\n"
    f"![](dayone-moment://{PHOTO_ID})\n\n1\\. juli er langt unna\\.\n"
)


def day_one_journal(*entries: Mapping[str, object]) -> str:
    """Return one journal's JSON as Day One writes it, with slashes escaped."""
    whole = {"metadata": {"version": "1.0"}, "entries": list(entries)}
    return json.dumps(whole, ensure_ascii=False, indent=2).replace("/", "\\/")


def day_one(path: Path, picture: bytes | None, *more: Mapping[str, object]) -> Path:
    """Write a zip of Day One's with two journals and return it."""
    first = day_one_entry(
        DAY_ONE_TEXT,
        tags=["tur", "Mina"],
        starred=True,
        photos=[day_one_photo()],
        location={"localityName": "Oslo", "latitude": 59.9, "longitude": 10.7},
        weather={"conditionsDescription": "Clear", "temperatureCelsius": 17},
        audios=[{"identifier": "A1", "format": "aac"}],
    )
    second = day_one_entry(
        "Regn hele dagen\\.", creationDate="2024-01-10T22:30:00Z", timeZone="Europe/Oslo"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Journal.json", day_one_journal(first, *more))
        archive.writestr("Reise.json", day_one_journal(second))
        if picture is not None:
            archive.writestr(f"photos/{PHOTO_MD5}.jpeg", picture)
        archive.writestr("audios/a1.m4a", b"not for us")
        archive.writestr("__MACOSX/._Journal.json", b"\x00\x05")
    return path


def notes(folder: Path) -> Path:
    """Write a folder of Markdown as Obsidian and Jekyll have it, and return it."""
    (folder / "2024").mkdir(parents=True)
    (folder / "bilder").mkdir()
    for name, text in _NOTES.items():
        (folder / name).write_text(text, "utf-8")
    return folder


_NOTES = {
    "2024-05-03.md": "Fri morgen.\n\nVi gikk **sakte** hjem. #tur\n",
    "2024/2024-05-04-en-rolig-kveld.md": (
        "---\ntitle: En rolig kveld\ndate: 2024-05-04T21:30:00+02:00\ntags: [hjemme, ro]\n---\n\n"
        "Hun sovnet på armen min.\n"
    ),
    "Uten dato.md": "# Liste\n\n- [ ] melk\n- [x] brød\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    "05.05.2024.txt": "Ren tekst med * stjerne og _strek_.\n",
    "hugo.md": '+++\ntitle = "Sol"\ndate = 2024-05-06T10:00:00Z\ntags = ["vår"]\n+++\nSol ute.\n',
}
