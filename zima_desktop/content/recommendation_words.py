"""Reasons, groups and gaps of a recommendation in words."""

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from zima_desktop.content.location import content_root
from zima_desktop.content.words import word_or_self
from zima_desktop.domain.catalogue import Field
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.recommendation import Gap, Group, Reason, ReasonKind, Source

_WORDS_OF = {Source.TYPES: "riasec", Source.OBJECTS: "labour_object", Source.EDUCATION: "education"}


@cache
def _said() -> dict[str, Any]:
    text = (content_root() / "catalogue" / "reasons.json").read_text(encoding="utf-8")
    said: dict[str, Any] = json.loads(text)
    return said


def reason_words(reason: Reason, fields: Mapping[str, Field], *, short: bool = False) -> str:
    """«сфера труда: техника»; short: «техника»."""
    template: str = _said()["short" if short else "reasons"][reason.kind.value]
    if reason.source is Source.EVENTS:
        return template.format(day=format_date(date.fromisoformat(reason.names[0])))
    names = [_name(reason, name, fields) for name in reason.names]
    return template.format(names=", ".join(names))


def _name(reason: Reason, name: str, fields: Mapping[str, Field]) -> str:
    if reason.kind is ReasonKind.FIELD_LIKED and name in fields:
        return fields[name].short
    kind = _WORDS_OF.get(reason.source)
    return word_or_self(kind, name) if kind else name


def group_words(group: Group) -> tuple[str, str]:
    """Title of a group and what it stands for."""
    title, note = _said()["groups"][group.value]
    return title, note


def gap_words(gap: Gap, year: int) -> str:
    """What is missing, as a sentence without a full stop."""
    template: str = _said()["gaps"][gap.value]
    return template.format(year=year)


def shared_words(reasons: str) -> str:
    """What everybody of a group has."""
    template: str = _said()["shared"]
    return template.format(reasons=reasons)


def no_source() -> str:
    """Nothing was taken or attended that could speak for anything."""
    said: str = _said()["no_source"]
    return said


def not_enough(*, long: bool = False) -> str:
    """«одна методика, недостаточно»."""
    said: str = _said()["not_enough_long" if long else "not_enough"]
    return said
