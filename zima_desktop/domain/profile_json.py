"""Profiles as JSON text: exact, and readable by later versions of the program."""

import json
from fractions import Fraction
from typing import Any

from zima_desktop.domain.instruments import Action, RuleKind
from zima_desktop.domain.profiles import Hint, Holland, NormScore, ParallelHint, Profile, ScaleScore
from zima_desktop.domain.scales import NormKind, Polarity

Document = dict[str, Any]


def profile_to_json(profile: Profile) -> str:
    """Exact: fractions are written as texts, «7» or «7/2»."""
    document = {
        "instrument": profile.instrument,
        "instrument_sha256": profile.instrument_sha256,
        "scorer_version": profile.scorer_version,
        "scales": [_score_to_json(score) for score in profile.scales],
        "validity": [_score_to_json(score) for score in profile.validity],
        "leading": list(profile.leading),
        "flat": profile.flat,
        "span": _text(profile.span),
        "span_threshold": _text(profile.span_threshold),
        "held": profile.held,
        "missing": list(profile.missing),
        "parallel": _parallel_to_json(profile.parallel),
        "derived": [_score_to_json(score) for score in profile.derived],
        "hints": [_hint_to_json(hint) for hint in profile.hints],
        "holland": _holland_to_json(profile.holland),
        "cells": list(profile.cells),
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def profile_from_json(text: str) -> Profile:
    """The inverse of `profile_to_json`; reads only what the program itself has written."""
    document = json.loads(text)
    return Profile(
        instrument=document["instrument"],
        instrument_sha256=document["instrument_sha256"],
        scorer_version=document["scorer_version"],
        scales=tuple(_score_from_json(score) for score in document["scales"]),
        validity=tuple(_score_from_json(score) for score in document["validity"]),
        leading=tuple(document["leading"]),
        flat=document["flat"],
        span=_fraction(document["span"]),
        span_threshold=_fraction(document["span_threshold"]),
        held=document["held"],
        missing=tuple(document["missing"]),
        parallel=ParallelHint(**document["parallel"]) if document["parallel"] else None,
        derived=tuple(_score_from_json(score) for score in document.get("derived", ())),
        hints=tuple(_hint_from_json(hint) for hint in document.get("hints", ())),
        holland=_holland_from_json(document.get("holland")),
        cells=tuple(document.get("cells", ())),
    )


def _text(value: Fraction | None) -> str | None:
    return None if value is None else str(value)


def _fraction(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def _parallel_to_json(hint: ParallelHint | None) -> Document | None:
    if hint is None:
        return None
    return {"agreed": hint.agreed, "total": hint.total, "noted": hint.noted}


def _score_to_json(score: ScaleScore) -> Document:
    norm = score.norm
    return {
        "code": score.code,
        "title": score.title,
        "raw": str(score.raw),
        "minimum": str(score.minimum),
        "maximum": str(score.maximum),
        "level_no": score.level_no,
        "level_label": score.level_label,
        "out_of_table": score.out_of_table,
        "leading": score.leading,
        "prorated": score.prorated,
        "polarity": score.polarity.value,
        "norm": None if norm is None else [norm.kind.value, str(norm.value), norm.people],
    }


def _score_from_json(document: Document) -> ScaleScore:
    exact = {name: Fraction(document[name]) for name in ("raw", "minimum", "maximum")}
    norm = document.get("norm")
    return ScaleScore(
        **{
            **document,
            **exact,
            "polarity": Polarity(document.get("polarity", Polarity.HIGH)),
            "norm": None if norm is None else NormScore(NormKind(norm[0]), Fraction(norm[1]), norm[2]),
        }
    )


def _hint_to_json(hint: Hint) -> Document:
    return {
        "kind": hint.kind.value,
        "action": hint.action.value,
        "message": hint.message,
        "value": _text(hint.value),
        "limit": _text(hint.limit),
    }


def _hint_from_json(document: Document) -> Hint:
    return Hint(
        RuleKind(document["kind"]),
        Action(document["action"]),
        document["message"],
        _fraction(document["value"]),
        _fraction(document["limit"]),
    )


def _holland_to_json(holland: Holland | None) -> Document | None:
    if holland is None:
        return None
    return {
        "codes": list(holland.codes),
        "consistency": holland.consistency,
        "differentiation": str(holland.differentiation),
    }


def _holland_from_json(document: Document | None) -> Holland | None:
    if document is None:
        return None
    return Holland(tuple(document["codes"]), document["consistency"], Fraction(document["differentiation"]))
