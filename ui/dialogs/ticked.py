"""The first column of a list in which every line may be ticked for the people chosen."""

from collections.abc import Callable
from typing import TypeVar

from ui.models import Cell, Column

Line = TypeVar("Line")


def ticked_column(
    title: str, name: Callable[[Line], str], count: Callable[[Line], int], chosen: int, stretch: int
) -> Column[Line]:
    """Ticked where `count` is everybody chosen; nobody chosen: the name alone."""
    return Column(
        "name",
        title,
        name,
        cell=Cell.CHECK if chosen else Cell.STRONG,
        payload=(lambda one: count(one) == chosen) if chosen else None,
        width=220,
        stretch=stretch,
    )
