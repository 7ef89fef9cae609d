"""Reads a journal, or a copy of one, without the program, and writes it as Markdown.

    pip install cryptography sqlcipher3
    python read_journal.py JOURNAL-FOLDER-OR-COPY TARGET.md

Asks for the passphrase, or the recovery code. What it reads is not changed. Photos come from the
folder `photos` in the journal or beside the copy, and go to TARGET-photos. Everything in TARGET.md
and there can be read by anybody who finds it. The format stands in docs/file-format.md.
"""

import getpass
import hashlib
import hmac
import os
import re
import struct
import sys
import tempfile
import unicodedata
from pathlib import Path

import sqlcipher3
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

HEADER_MAGIC = bytes.fromhex("b3a8e2560f5cd917")
PHOTO_MAGIC = bytes.fromhex("c6d20b7a91e4583f")
COPY_MAGIC = bytes.fromhex("7e1fa94dc0b23865")
SLOT = struct.Struct(">BBBIII16s12s48s")
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KINDS = {"moment": "Øyeblikk", "craving": "Sug", "reflection": "Fra gruppa", "letter": "Brev"}

CRAVING = ("Først", "Etterpå", "Det som kom først", "Det som hjalp")
EPISODE = (
    "Jeg trodde",
    "Underveis",
    "Det jeg kjenner i kroppen",
    "Det jeg gjorde",
    "Neste gang vil jeg",
    "Timene etter",
    "Lite søvn",
    "Medisinen holder ikke",
)
LISTS = {
    "cheers": "Gode ord",
    "topics": "Noe jeg vil ta opp",
    "meetings": "Møter",
    "series": "Møter som gjentar seg",
    "preparations": "Det jeg har skrevet til møter",
    "rehearsals": "Samtaler jeg har øvd på",
    "rules": "Reglene i gruppa",
    "phases": "Endringer i gruppa",
    "packs": "Fra gruppelederen",
    "shares": "Tatt med",
    "people": "Ringeliste",
    "replaced_names": "Navn jeg bytter ut",
}
PHASES = {
    "started": "Gruppa begynte",
    "member": "Noen nye kom",
    "leader": "Gruppa fikk en ny leder",
    "ends": "Gruppa slutter",
}
WAYS = {
    "screen": "vist på skjermen",
    "pdf": "PDF",
    "locked_pdf": "PDF med passord",
    "print": "skrevet ut",
    "odt": "ODT",
    "text": "tekstfil",
    "copy": "kopiert",
}
Value = str | int | None
Row = tuple[Value, ...]


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    headers, database, log = read_folder(source) if source.is_dir() else read_copy(source)
    secret = getpass.getpass("Passphrase or recovery code: ")
    header, root = open_root(headers, secret)
    folder = (source if source.is_dir() else source.parent) / "photos"
    photos = Photos(folder, target.with_name(f"{target.stem}-photos"), header[10:26], root)
    text = read_database(database, log, header[10:26], root, photos)
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def read_folder(folder: Path) -> tuple[list[bytes], bytes, bytes]:
    """Return the sound headers, the database and its log of a journal that is closed."""
    files = [folder / name for name in ("data.key", "data.key2")]
    headers = [each.read_bytes() for each in files if each.is_file()]
    headers = [each for each in headers if is_whole(each, HEADER_MAGIC)]
    if not headers:
        sys.exit("Both key files are missing or damaged. A copy has one of its own.")
    log = folder / "data-wal"
    return headers, (folder / "data").read_bytes(), log.read_bytes() if log.is_file() else b""


def read_copy(path: Path) -> tuple[list[bytes], bytes, bytes]:
    """Return the header and the database in a copy, and no log."""
    data = path.read_bytes()
    if not is_whole(data, COPY_MAGIC):
        sys.exit("This is no copy, or it is not whole.")
    (length,) = struct.unpack_from(">H", data, 35)
    at = 37 + length
    header = data[37:at]
    (length,) = struct.unpack_from(">I", data, at)
    at += 4 + length
    (length,) = struct.unpack_from(">Q", data, at)
    return [header], data[at + 8 : at + 8 + length], b""


def is_whole(data: bytes, magic: bytes) -> bool:
    return data.startswith(magic) and hashlib.sha256(data[:-32]).digest() == data[-32:]


def open_root(headers: list[bytes], secret: str) -> tuple[bytes, bytes]:
    """Return the header that passphrase or recovery code opens, and its root key."""
    for header in headers:
        if header[8] > 1:
            sys.exit("This was made by a newer version than this reader knows.")
        root = root_of(header, secret)
        if root is not None:
            return header, root
    sys.exit("That passphrase or recovery code was not right.")


def root_of(header: bytes, secret: str) -> bytes | None:
    """Return the root key that the secret opens in this header; None when it opens none."""
    passphrase = unicodedata.normalize("NFKC", secret).encode("utf-8", "replace")
    for number in range(header[34]):
        start = 35 + number * SLOT.size
        kind, _, _, memory, passes, lanes, salt, nonce, wrapped = SLOT.unpack_from(header, start)
        tried = {1: passphrase, 2: recovery_secret(secret)}.get(kind)
        if tried is None:
            continue
        maker = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
        try:
            bound_to = header[:34] + header[start : start + 31]
            root = AESGCM(maker.derive(tried)).decrypt(nonce, wrapped, bound_to)
        except InvalidTag:
            continue
        if hmac.digest(derived(root, b"header"), header[:-64], "sha256") != header[-64:-32]:
            sys.exit("The header is damaged.")
        return root
    return None


def recovery_secret(code: str) -> bytes | None:
    """Return the 16 bytes of a recovery code; None when it cannot be one."""
    signs = re.sub(r"[\W_]", "", code.upper()).translate(str.maketrans("OIL", "011"))
    if len(signs) != 35 or not set(signs) <= set(CROCKFORD):
        return None
    number = 0
    for place, sign in enumerate(signs):
        if place % 5 < 4:
            number = number << 5 | CROCKFORD.index(sign)
    return (number >> 12).to_bytes(16, "big")


def derived(root: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(root)


class Photos:
    """Opens photos one by one and writes them where they can be seen."""

    def __init__(self, source: Path, target: Path, journal_id: bytes, root: bytes) -> None:
        self.source, self.target = source, target
        self.front = PHOTO_MAGIC + bytes((1, 0)) + journal_id
        self.key = AESGCM(derived(root, b"photos"))

    def link(self, number: Value, name: str) -> str:
        """Write the photo to a file of its own and return a link to it, or say that it is gone."""
        try:
            sealed = (self.source / name).read_bytes()
            bound_to, start = self.front + name.encode(), len(self.front)
            if not sealed.startswith(self.front):
                raise InvalidTag
            photo = self.key.decrypt(sealed[start : start + 12], sealed[start + 12 :], bound_to)
        except (OSError, InvalidTag, ValueError):
            return "> Et bilde mangler eller er skadet.\n"
        self.target.mkdir(mode=0o700, exist_ok=True)
        path = self.target / f"{number}.jpg"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(photo)
        return f"![](<{self.target.name}/{number}.jpg>)\n"


def read_database(
    database: bytes, log: bytes, journal_id: bytes, root: bytes, photos: Photos
) -> str:
    """Return everything she has written. The temporary files hold encrypted bytes alone."""
    key, row_key = derived(root, b"database"), derived(root, b"rows")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data"
        path.write_bytes(database)
        path.with_name("data-wal").write_bytes(log)
        connection = sqlcipher3.connect(f"{path.as_uri()}?mode=rw", uri=True)
        try:
            quoted = f"x'{key.hex()}{journal_id.hex()}'"
            connection.set_key(bytearray(quoted.encode()))
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            parts = [*entries(connection, row_key, photos), *lists(connection, row_key)]
        finally:
            connection.close()
    warning = ["> Noe av fila er skadet. Ikke alt lot seg lese.\n"] if damaged else []
    return "\n".join([*warning, *parts]) + "\n"


def entries(connection: sqlcipher3.Connection, row_key: bytes, photos: Photos) -> list[str]:
    cravings = {row[0]: row[1:] for row in rows(connection, row_key, "cravings")}
    episodes = {row[0]: row[1:] for row in rows_if_there(connection, row_key, "episodes")}
    pictures = photos_by_entry(connection, row_key)
    parts = []
    for number, kind, text, at, private, meeting in sorted(
        rows(connection, row_key, "entries"), key=lambda row: (str(row[3]), row[0])
    ):
        marks = [str(at).replace("T", " "), KINDS.get(str(kind)), meeting]
        marks += ["bare for meg"] if private else []
        parts.append(f"## {' · '.join(str(mark) for mark in marks if mark)}\n\n{text}\n")
        told = [*zip(CRAVING, cravings.get(number, ()), strict=False)]
        told += zip(EPISODE, episode(episodes.get(number, ())), strict=False)
        parts += [f"{name}: {value}\n" for name, value in told if value not in (None, "")]
        parts += [photos.link(photo, name) for photo, name in pictures.get(number, ())]
    return parts


def episode(row: Row) -> Row:
    """Return what else is told of a craving, with what she ticked in words."""
    return (*row[:-2], *("ja" if ticked else "" for ticked in row[-2:]))


def photos_by_entry(
    connection: sqlcipher3.Connection, row_key: bytes
) -> dict[Value, list[tuple[Value, str]]]:
    """Return (id, name of the file) of the photos on each entry; journals from before have none."""
    found: dict[Value, list[tuple[Value, str]]] = {}
    for number, entry, name, _, _, _, since in rows_if_there(connection, row_key, "photos"):
        if since is None:
            found.setdefault(entry, []).append((number, str(name)))
    return found


def lists(connection: sqlcipher3.Connection, row_key: bytes) -> list[str]:
    beside = {
        table: {row[0]: row[1:] for row in rows_if_there(connection, row_key, table)}
        for table in ("meetings", "topic_notes")
    }
    under = {
        table: rows_if_there(connection, row_key, table) for table in ("series_gaps", "share_parts")
    }
    parts = []
    for table, heading in LISTS.items():
        found = rows_if_there(connection, row_key, table)
        lines = (told(table, row, beside, under) for row in found)
        if found:
            parts += [f"## {heading}\n", *(f"- {' · '.join(line)}" for line in lines), ""]
    return parts


def told(
    table: str, row: Row, beside: dict[str, dict[Value, Row]], under: dict[str, list[Row]]
) -> tuple[str, ...]:
    """Return what a row of a list tells, without what is blank."""
    number, *values = row
    match table:
        case "topics":
            note = beside["topic_notes"].get(number, ())
            values += ["til en gjest"] if note[1:2] == (1,) else []
        case "series":
            first, weeks, place, until = values
            days = [str(day) for _, series, day in under["series_gaps"] if series == number]
            values = [first, f"hver {weeks}. uke", place, until and f"til {until}"]
            values += [f"ikke {', '.join(days)}"] if days else []
        case "preparations":
            values = [*beside["meetings"].get(number, ())[:1], *values]
        case "rehearsals":
            values = values[:-1]
        case "shares":
            at, way, _, target, _, duty = values
            said = [part[-1] for part in under["share_parts"] if part[1] == number]
            values = [str(at).replace("T", " "), WAYS.get(str(way)), target, *said, duty]
        case "rules":
            values = [values[0], "" if values[1] else "uskreven"]
        case "phases":
            values = [PHASES.get(str(values[0])), values[1]]
    return tuple(str(value) for value in values if value not in ("", None))


def rows_if_there(connection: sqlcipher3.Connection, row_key: bytes, table: str) -> list[Row]:
    """Return the rows of a table that journals from before do not have."""
    named = "SELECT 1 FROM sqlite_master WHERE name = ?"
    there = connection.execute(named, (table,)).fetchall()
    return rows(connection, row_key, table) if there else []


def rows(connection: sqlcipher3.Connection, row_key: bytes, table: str) -> list[Row]:
    """Return (id, *columns) of each row whose MAC is right, and say so when not all are."""
    found: list[Row] = []
    sound = True
    try:
        for *values, mac in connection.execute(f"SELECT * FROM {table} ORDER BY id"):
            if hmac.compare_digest(row_mac(row_key, table, values), mac):
                found.append(tuple(values))
            else:
                sound = False
    except sqlcipher3.DatabaseError:
        sound = False
    if not sound:
        print(f"{table}: damaged in part; what is sound has been read", file=sys.stderr)
    return found


def row_mac(key: bytes, table: str, values: list[Value]) -> bytes:
    mac = hashlib.blake2b(key=key, digest_size=16)
    for value in (table, *values):
        mark, data = encoded(value)
        mac.update(mark + len(data).to_bytes(8, "big") + data)
    return mac.digest()


def encoded(value: Value) -> tuple[bytes, bytes]:
    match value:
        case None:
            return b"n", b""
        case int():
            return b"i", str(value).encode()
        case str():
            return b"s", value.encode()


if __name__ == "__main__":
    main()
