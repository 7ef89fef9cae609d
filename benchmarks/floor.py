"""The barest window that does the job on the same libraries: PySide6, SQLCipher, FTS5.

A field, a list and nothing else: no MACs, no proof, no kinds, no times. It finds whole words and
parts of words in an index inside an encrypted file and shows the newest entries first.
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import sqlcipher3
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

VERSION: Final = 1
"""Of its files: those of another version are made anew."""
_KEY: Final = bytearray(b"x'" + b"5e" * 32 + b"'")
_SCHEMA: Final = """
CREATE TABLE entries (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE VIRTUAL TABLE found USING fts5(
    body, content='', tokenize="unicode61 remove_diacritics 0", prefix='2'
);
CREATE VIRTUAL TABLE terms USING fts5vocab(found, row);
"""
_MOST_TERMS: Final = 500
_ROOT: Final = QModelIndex()


def connect(path: Path) -> sqlcipher3.Connection:
    """Open the encrypted file, or make it."""
    connection = sqlcipher3.connect(str(path))
    connection.set_key(_KEY)
    connection.execute("PRAGMA temp_store=MEMORY")
    return connection


def make(path: Path, count: int) -> None:
    """Fill a new file with the made-up texts."""
    from benchmarks import texts

    fill(path, texts.texts(count))


def fill(path: Path, written: Iterable[tuple[datetime, str]]) -> None:
    """Fill a new file with these times and texts."""
    connection = connect(path)
    connection.executescript(_SCHEMA)
    with connection:
        for number, (at, text) in enumerate(written, start=1):
            connection.execute(
                "INSERT INTO entries VALUES (?, ?, ?)", (number, at.isoformat(), text)
            )
            connection.execute("INSERT INTO found (rowid, body) VALUES (?, ?)", (number, text))
        connection.execute("INSERT INTO found (found) VALUES ('optimize')")
    connection.close()


class _Found(QAbstractListModel):
    def __init__(self, connection: sqlcipher3.Connection) -> None:
        super().__init__()
        self._connection = connection
        self._ids: list[int] = []

    def show_ids(self, ids: list[int]) -> None:
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        sql = "SELECT substr(text, 1, 80) FROM entries WHERE id = ?"
        return self._connection.execute(sql, (self._ids[index.row()],)).fetchone()[0]


class Window(QWidget):
    """The field and the list."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._connection = connect(path)
        sql = "SELECT term FROM terms"
        self._terms = [term for (term,) in self._connection.execute(sql)]
        self.field, self.list = QLineEdit(), QListView()
        self._model = _Found(self._connection)
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(2_000)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._on_text)
        self._on_text("")

    def close_file(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _on_text(self, text: str) -> None:
        words = text.lower().split()
        if words:
            found = self._connection.execute(
                "SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid DESC",
                (" AND ".join(map(self._asked, words)),),
            )
        else:
            found = self._connection.execute("SELECT id FROM entries ORDER BY id DESC")
        self._model.show_ids([number for (number,) in found])

    def _asked(self, word: str) -> str:
        if len(word) < 3:
            return f'"{word}"*'
        inside = [term for term in self._terms if word in term][:_MOST_TERMS]
        return "(" + " OR ".join(f'"{term}"' for term in inside or [word]) + ")"
