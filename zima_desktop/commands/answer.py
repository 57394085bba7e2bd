"""What a command says: one record for machines, lines for people."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    json: Any
    text: str = ""
    good: bool = True
