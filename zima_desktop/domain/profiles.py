"""Profiles: what the answers of one person came to, with everything needed to trust or doubt it."""

import json
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from zima_desktop.domain.instruments import Level


@dataclass(frozen=True, slots=True)
class ScaleScore:
    """`level_no` is None when the scale has no levels or the value is out of the table."""

    code: str
    title: str
    raw: Fraction
    minimum: Fraction
    maximum: Fraction
    level_no: int | None
    level_label: str | None
    out_of_table: bool = False
    leading: bool = False
    prorated: bool = False


@dataclass(frozen=True, slots=True)
class ParallelHint:
    """How often the person chose alike where the same was asked twice. For the counsellor only."""

    agreed: int
    total: int
    noted: bool


@dataclass(frozen=True, slots=True)
class Profile:
    """A held profile has no scores: `missing` lists the items that want an answer first."""

    instrument: str
    instrument_sha256: str
    scorer_version: str
    scales: tuple[ScaleScore, ...]
    validity: tuple[ScaleScore, ...]
    leading: tuple[str, ...]
    flat: bool
    span: Fraction | None
    span_threshold: Fraction | None
    held: bool
    missing: tuple[int, ...]
    parallel: ParallelHint | None

    @property
    def tied(self) -> bool:
        return len(self.leading) > 1

    @property
    def by_strength(self) -> tuple[ScaleScore, ...]:
        """Greater first; equal ones in the order of the instrument, never of the alphabet."""
        return tuple(sorted(self.scales, key=lambda scale: -scale.raw))

    def scale(self, code: str) -> ScaleScore | None:
        return next((scale for scale in self.scales if scale.code == code), None)


@dataclass(frozen=True, slots=True)
class ProfileTexts:
    """The result in words; paragraphs are separated by a line break."""

    pupil: str
    parent: str
    counsellor: str


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one offered option (or one rating, coded by its number) gave to a scale."""

    item: int
    code: str | None
    text: str
    points: Fraction
    chosen: bool


@dataclass(frozen=True, slots=True)
class Reckoning:
    """One scale as it was counted: the contributions, their sum, the result and the borders."""

    scale: str
    contributions: tuple[Contribution, ...]
    total: Fraction
    result: Fraction
    minimum: Fraction
    maximum: Fraction
    levels: tuple[Level, ...]


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
        "parallel": _hint_to_json(profile.parallel),
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
    )


def _text(value: Fraction | None) -> str | None:
    return None if value is None else str(value)


def _fraction(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def _hint_to_json(hint: ParallelHint | None) -> dict[str, Any] | None:
    if hint is None:
        return None
    return {"agreed": hint.agreed, "total": hint.total, "noted": hint.noted}


def _score_to_json(score: ScaleScore) -> dict[str, Any]:
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
    }


def _score_from_json(document: dict[str, Any]) -> ScaleScore:
    exact = {name: Fraction(document[name]) for name in ("raw", "minimum", "maximum")}
    return ScaleScore(**{**document, **exact})
