"""Scales of a document that has passed the schema: keys, levels and norms."""

from fractions import Fraction
from typing import Any

from zima_desktop.domain.people import Sex
from zima_desktop.domain.scales import (
    Aggregate,
    Key,
    Level,
    LevelsOf,
    Norm,
    NormKind,
    NormRow,
    Polarity,
    Scale,
    ScaleKind,
    Voices,
)

Document = dict[str, Any]


def build_scale(document: Document) -> Scale:
    return Scale(
        code=document["code"],
        title=document["title"],
        kind=ScaleKind(document["kind"]),
        aggregate=Aggregate(document["aggregate"]),
        keys=tuple(_key(key) for key in document["keys"]),
        levels=tuple(_level(no, level) for no, level in enumerate(document["levels"], start=1)),
        missing_allowed=document.get("missing_allowed", 0),
        formula=document.get("formula"),
        polarity=Polarity(document.get("polarity", Polarity.HIGH)),
        levels_of=LevelsOf(document.get("levels_of", LevelsOf.RAW)),
        norms=tuple(_norm(norm) for norm in document.get("norms", ())),
    )


def _key(document: Document) -> Key:
    return Key(
        item=document["item"],
        option=document.get("option"),
        weight=Fraction(document.get("weight", 1)),
        reverse=document.get("reverse", False),
        offset=Fraction(document.get("offset", 0)),
    )


def _level(no: int, document: Document) -> Level:
    low, high = Fraction(document["from"]), Fraction(document["to"])
    return Level(no, low, high, document["label"], build_voices(document["texts"]))


def build_voices(document: Document) -> Voices:
    """What one of the three is not told is an empty text."""
    return Voices(*(document.get(voice, "") for voice in ("pupil", "parent", "counsellor")))


def _norm(document: Document) -> Norm:
    return Norm(
        kind=NormKind(document["kind"]),
        rows=tuple(
            NormRow(Fraction(row["from"]), Fraction(row["to"]), Fraction(row["value"]))
            for row in document["rows"]
        ),
        sex=Sex(document["sex"]) if "sex" in document else None,
        grades=_span(document.get("grades")),
        ages=_span(document.get("ages")),
        n=document.get("n"),
        mean=_fraction(document.get("mean")),
        sd=_fraction(document.get("sd")),
        place=document.get("place"),
        year=document.get("year"),
    )


def _span(document: Document | None) -> tuple[int, int] | None:
    return None if document is None else (document["from"], document["to"])


def _fraction(value: int | str | None) -> Fraction | None:
    return None if value is None else Fraction(value)
