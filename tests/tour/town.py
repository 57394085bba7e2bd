"""Scenes between school and coordinator: the key, the package, the merge, the figures."""

from pathlib import Path

from tests.helpers.asker import FakeAsker
from tests.tour.driver import Driver
from ui.desktop import Desktop


def play(desktop: Desktop, hands: Driver, asker: FakeAsker, place: Path, out: Path, name: str) -> None:
    """From the coordinator's key to the figures of the town."""
