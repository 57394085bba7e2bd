"""Definitions of the figures: data of the program, read once."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from zima_desktop.content.location import content_root
from zima_desktop.store.monitoring import Audience


@dataclass(frozen=True, slots=True)
class Indicator:
    code: str
    title: str
    target: float | None


@dataclass(frozen=True, slots=True)
class IndicatorSet:
    audience: Audience
    indicators: tuple[Indicator, ...]


@cache
def indicator_set() -> IndicatorSet:
    """The set in force: who is counted, and the figures in the order they are shown."""
    rules = _read("rules")
    audience = Audience(
        first_grade=rules["first_grade"],
        last_grade=rules["last_grade"],
        college=rules["college"],
        activities=rules["activities"],
    )
    return IndicatorSet(audience, tuple(_indicator(code) for code in rules["figures"]))


def _indicator(code: str) -> Indicator:
    content = _read(code)
    return Indicator(content["code"], content["title"], content["target"])


def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(
        (content_root() / "indicators" / f"{name}.json").read_text(encoding="utf-8")
    )
    return content
