"""The three lines in which a failure is told."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from zima_desktop.domain.errors import ZimaError


@dataclass(frozen=True, slots=True)
class Explanation:
    """What happened, what is safe, what to do next."""

    what: str
    safe: str
    next: str


Texts = Mapping[type[ZimaError], Callable[[Any], Explanation]]
