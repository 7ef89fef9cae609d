"""What holds for every test."""

import gc


def pytest_collection_finish() -> None:
    """Leave what was imported out of every later collection: each change of look makes one."""
    gc.collect()
    gc.freeze()
