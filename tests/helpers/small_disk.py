"""A real small disk for tests that may mount one: filled up, made read-only, pulled away."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(place: Path, kilobytes: int = 512) -> Iterator[Path]:
    """A tmpfs of so many kilobytes at `place`; skips the test where nobody may mount."""
    place.mkdir()
    may = sys.platform == "linux" and os.geteuid() == 0
    if not may or mount("-t", "tmpfs", "-o", f"size={kilobytes}k", place):
        pytest.skip("a disk can be mounted by root on Linux only")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def mount(*words: object) -> int:
    """The exit code of mount."""
    command = ["mount", *(str(word) for word in words[:-1])]
    source = ["zima-test"] if "-t" in words else []
    return subprocess.run([*command, *source, str(words[-1])], check=False, capture_output=True).returncode


def fill(disk: Path) -> Path:
    """A file that takes all the room that is left."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(512))
        except OSError:
            return ballast
