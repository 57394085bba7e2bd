"""Python's cycle collector, put aside for work that only builds records."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """For a second or two of work that makes many records and no cycles.

    Each full collection walks everything the program holds, and so many new records set off several.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
