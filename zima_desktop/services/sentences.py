"""Failures in words: what happened, what is safe, what to do. One source for the window and the console."""

import json
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from typing import Any

from zima_desktop.content import content_root
from zima_desktop.content.words import word_or_self
from zima_desktop.domain.errors import ZimaError


@dataclass(frozen=True, slots=True)
class Explanation:
    """Three short Russian lines; `safe` and `next` may be empty."""

    what: str
    safe: str
    next: str


@lru_cache(maxsize=2)
def _messages(name: str) -> dict[str, Any]:
    text = (content_root() / "messages" / f"{name}.json").read_text(encoding="utf-8")
    messages: dict[str, Any] = json.loads(text)
    return messages


def explain(error: ZimaError) -> Explanation:
    """The words for an error: by its class and reason, else by its class, else the general ones."""
    messages = _messages("errors")
    name = type(error).__name__
    facts: dict[str, Any] = (
        {one.name: getattr(error, one.name) for one in fields(error)} if is_dataclass(error) else {}
    )
    keys = [f"{name}.{facts[part]}" for part in ("reason", "kind") if part in facts]
    entry = next((messages[key] for key in [*keys, name] if key in messages), messages["ZimaError"])
    general = messages.get(name, {})
    words = {part: entry.get(part, general.get(part, "")) for part in ("what", "safe", "next")}
    shown = {key: _shown(value) for key, value in facts.items()}
    if "field" in shown:
        shown["field"] = word_or_self("field", shown["field"])
    return Explanation(**{part: text.format_map(_Facts(shown)) for part, text in words.items()})


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


def _shown(value: object) -> str:
    return "нет данных" if value is None else str(value)


def sentence(error: ZimaError) -> str:
    """The explanation on one line, for the console."""
    words = explain(error)
    return " ".join(part for part in (words.what, words.safe, words.next) if part)


def roster_reason(reason: str) -> str:
    """Why a row of a class list was skipped, doubted or refused, in a few words."""
    found: str = _messages("roster").get(reason, reason)
    return found
