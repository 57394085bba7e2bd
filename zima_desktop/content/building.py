"""From a document that has passed the schema to records."""

from fractions import Fraction
from typing import Any

from zima_desktop.domain.instruments import (
    Aggregate,
    Choice,
    Instrument,
    Item,
    Key,
    Level,
    Option,
    ParallelRule,
    ProfileWords,
    Rating,
    Response,
    Scale,
    ScaleKind,
    Section,
    Voices,
)
from zima_desktop.domain.people import Category

Document = dict[str, Any]


def build_instrument(document: Document, canonical: str, sha256: str) -> Instrument:
    grades = document.get("grades")
    threshold = document.get("span_threshold")
    return Instrument(
        code=document["code"],
        edition=document["edition"],
        title=document["title"],
        summary=document["summary"],
        audience=tuple(Category(name) for name in document["audience"]),
        grades=(grades["from"], grades["to"]) if grades else None,
        minutes=document["minutes"],
        instruction=document["instruction"],
        authors=document["authors"],
        year=document["year"],
        source=document["source"],
        rights_basis=document.get("rights_basis"),
        licence=document["licence"],
        disclaimer=document["disclaimer"],
        practice=build_item(document["practice"]),
        sections=build_sections(document["sections"]),
        scales=tuple(_scale(scale) for scale in document["scales"]),
        span_threshold=None if threshold is None else Fraction(threshold),
        parallel=_parallel(document.get("parallel")),
        words=_words(document["words"]),
        sha256=sha256,
        canonical=canonical,
    )


def build_sections(documents: list[Document]) -> tuple[Section, ...]:
    return tuple(
        Section(
            no=no,
            title=document.get("title"),
            instruction=document.get("instruction"),
            items=tuple(build_item(item) for item in document["items"]),
            break_after=document.get("break_after", False),
        )
        for no, document in enumerate(documents, start=1)
    )


def build_item(document: Document) -> Item:
    return Item(
        no=document["no"],
        text=document.get("text"),
        response=_response(document["response"]),
        filler=document.get("filler", False),
    )


def _response(document: Document) -> Response:
    if document["kind"] == "rating":
        return Rating(document["low"], document["high"], tuple(document["labels"]))
    return Choice(tuple(Option(option["code"], option["text"]) for option in document["options"]))


def _scale(document: Document) -> Scale:
    return Scale(
        code=document["code"],
        title=document["title"],
        kind=ScaleKind(document["kind"]),
        aggregate=Aggregate(document["aggregate"]),
        keys=tuple(_key(key) for key in document["keys"]),
        levels=tuple(_level(no, level) for no, level in enumerate(document["levels"], start=1)),
        missing_allowed=document.get("missing_allowed", 0),
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
    return Level(no, low, high, document["label"], _voices(document["texts"]))


def _voices(document: Document) -> Voices:
    return Voices(document["pupil"], document["parent"], document["counsellor"])


def _parallel(document: Document | None) -> ParallelRule | None:
    if document is None:
        return None
    pairs = tuple((first, second) for first, second in document["pairs"])
    return ParallelRule(pairs, document["at_most"], document["note"])


def _words(document: Document) -> ProfileWords:
    return ProfileWords(
        leader=_voices(document["leader"]),
        tie=_voices(document["tie"]),
        beside=_voices(document["beside"]),
        flat=_voices(document["flat"]),
        held=_voices(document["held"]),
        closing=_voices(document["closing"]),
        score_line=document["score_line"],
        out_of_table=document["out_of_table"],
    )
