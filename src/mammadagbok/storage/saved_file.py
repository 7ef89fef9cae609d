"""A file she saved somewhere: whether it still is what it was, and deleting it while it is."""

import contextlib
import hashlib
import os
from pathlib import Path

from mammadagbok.domain.taking import FileState
from mammadagbok.storage.files import is_file, is_taken, open_to_read, sync_folder, told_as_facts


def state_of(path: Path, digest: str) -> FileState:
    """Tell what lies at `path` where a file with this SHA-256 was saved.

    A link to it is not the file, nor is what cannot be read: both count as changed.
    """
    try:
        descriptor = open_to_read(path)
    except OSError:
        return FileState.CHANGED if is_taken(path) else FileState.GONE
    with contextlib.suppress(OSError), os.fdopen(descriptor, "rb") as file:
        is_it = is_file(descriptor) and not path.is_symlink()
        if is_it and hashlib.file_digest(file, "sha256").hexdigest() == digest:
            return FileState.THERE
    return FileState.CHANGED


def delete_unchanged(path: Path, digest: str) -> FileState:
    """Delete the file if it still is what was saved there, and return what lay there until now.

    Raises NotWritableError when the system does not let it go.
    """
    found = state_of(path, digest)
    if found is FileState.THERE:
        with told_as_facts(path):
            path.unlink()
        # It is gone from the folder, whether or not the disk says so at once.
        with contextlib.suppress(OSError):
            sync_folder(path.parent)
    return found
