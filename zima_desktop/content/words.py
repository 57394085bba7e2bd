"""Russian words for the values of the domain: kinds, states, reasons."""

import json
from functools import cache
from typing import Any

from zima_desktop.content.location import content_root


@cache
def _words() -> dict[str, Any]:
    text = (content_root() / "messages" / "words.json").read_text(encoding="utf-8")
    words: dict[str, Any] = json.loads(text)
    return words


def word(kind: str, value: str) -> str:
    """The word for a value: word("event_kind", "trial"); raises KeyError for a value nobody has named."""
    found: str = _words()[kind][value]
    return found


def word_or_self(kind: str, value: str) -> str:
    """The word for a value, or the value where nobody has named it."""
    found: str = _words()[kind].get(value, value)
    return found


def known_values(kind: str) -> tuple[str, ...]:
    """Values of a kind that have a word."""
    return tuple(_words()[kind])
