"""From a document that has passed the schema to records."""

from fractions import Fraction
from typing import Any

from zima_desktop.content.building_scales import build_scale, build_voices
from zima_desktop.domain.instruments import (
    Action,
    Condition,
    Instrument,
    Item,
    ParallelRule,
    ProfileWords,
    Reader,
    RuleKind,
    Section,
    ValidityRule,
)
from zima_desktop.domain.people import Category
from zima_desktop.domain.responses import (
    Cell,
    Choice,
    Distribute,
    Facet,
    Limits,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Option,
    Rank,
    Rating,
    Response,
    Text,
)

Document = dict[str, Any]


def build_instrument(document: Document, canonical: str, sha256: str) -> Instrument:
    grades = document.get("grades")
    threshold = document.get("span_threshold")
    derived = document.get("derived", ())
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
        scales=tuple(build_scale(scale) for scale in document["scales"]),
        span_threshold=None if threshold is None else Fraction(threshold),
        parallel=_parallel(document.get("parallel")),
        words=_words(document["words"]),
        sha256=sha256,
        canonical=canonical,
        validity=tuple(_rule(rule) for rule in document.get("validity", ())),
        holland="holland" in derived,
        cells="cells" in derived,
        leaders=document.get("leaders", True),
        shown_to=tuple(Reader(name) for name in document.get("shown_to", tuple(Reader))),
    )


def build_sections(documents: list[Document]) -> tuple[Section, ...]:
    return tuple(
        Section(
            no=no,
            title=document.get("title"),
            instruction=document.get("instruction"),
            items=tuple(build_item(item) for item in document["items"]),
            break_after=document.get("break_after", False),
            time_limit=document.get("time_limit"),
            shuffled=document.get("order") == "shuffled",
            show_if=_condition(document.get("show_if")),
        )
        for no, document in enumerate(documents, start=1)
    )


def build_item(document: Document) -> Item:
    return Item(
        no=document["no"],
        text=document.get("text"),
        response=build_response(document["response"]),
        filler=document.get("filler", False),
        required=document.get("required", True),
        show_if=_condition(document.get("show_if")),
    )


def _condition(document: Document | None) -> Condition | None:
    if document is None:
        return None
    return Condition(document["item"], tuple(document["is"]), document.get("unless", False))


def build_response(document: Document) -> Response:
    match document["kind"]:
        case "choice":
            return Choice(_options(document["options"]))
        case "rating":
            return Rating(document["low"], document["high"], tuple(document["labels"]))
        case "distribute":
            return Distribute(document["total"], _options(document["options"]))
        case "multi_rating":
            return MultiRating(tuple(_facet(each) for each in document["facets"]), document.get("gate"))
        case "matrix_pick":
            return _matrix(document)
        case "multi_select":
            return MultiSelect(_options(document["options"]), _limits(document))
        case "rank":
            return Rank(_options(document["options"]), document["places"])
        case "text":
            return Text(document["longest"], document.get("suggest"), tuple(document.get("correct", ())))
    correct = document.get("correct")
    return Number(
        low=Fraction(document["low"]),
        high=Fraction(document["high"]),
        decimals=document["decimals"],
        unit=document.get("unit"),
        correct=None if correct is None else Fraction(correct),
    )


def _options(documents: list[Document]) -> tuple[Option, ...]:
    return tuple(Option(option["code"], option["text"]) for option in documents)


def _limits(document: Document) -> Limits:
    return Limits(document["least"], document["most"])


def _facet(document: Document) -> Facet:
    rating = Rating(document["low"], document["high"], tuple(document["labels"]))
    return Facet(document["code"], document["text"], rating)


def _matrix(document: Document) -> MatrixPick:
    return MatrixPick(
        rows=_options(document["rows"]),
        columns=_options(document["columns"]),
        pick_rows=_limits(document["pick_rows"]),
        pick_columns=_limits(document["pick_columns"]),
        cells=tuple(Cell(each["row"], each["column"], each["text"]) for each in document.get("cells", ())),
    )


def _rule(document: Document) -> ValidityRule:
    low = document.get("from")
    return ValidityRule(
        kind=RuleKind(document["kind"]),
        action=Action(document["action"]),
        message=document["message"],
        item=document.get("item"),
        values=tuple(document.get("is", ())),
        scale=document.get("scale"),
        low=None if low is None else Fraction(low),
    )


def _parallel(document: Document | None) -> ParallelRule | None:
    if document is None:
        return None
    pairs = tuple((first, second) for first, second in document["pairs"])
    return ParallelRule(pairs, document["at_most"], document["note"])


def _words(document: Document) -> ProfileWords:
    return ProfileWords(
        leader=build_voices(document["leader"]),
        tie=build_voices(document["tie"]),
        beside=build_voices(document["beside"]),
        flat=build_voices(document["flat"]),
        held=build_voices(document["held"]),
        closing=build_voices(document["closing"]),
        score_line=document["score_line"],
        out_of_table=document["out_of_table"],
    )
