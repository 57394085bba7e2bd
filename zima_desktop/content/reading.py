"""Instrument files: from JSON text through the schema to records, with the hash that names the version."""

import hashlib
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import fastjsonschema

from zima_desktop.content.building import build_instrument
from zima_desktop.content.location import content_root
from zima_desktop.domain.errors import FileRefused, NotFound
from zima_desktop.domain.instruments import Instrument

SHIPPED = (
    "subject5",
    "riasec30",
    "riasec48",
    "interests",
    "readiness",
    "thinking",
    "comm_org",
    "conditions",
    "trial_reflection",
    "event_attitude",
    "intent9",
    "intent11",
    "adult_start",
)
MAX_TEXT = 4 * 1024 * 1024  # characters; the longest instrument is far below


def shipped_instruments() -> tuple[Instrument, ...]:
    """The program's own instruments, in the order in which they are offered."""
    return tuple(load_instrument(code) for code in SHIPPED)


@cache
def load_instrument(code: str) -> Instrument:
    """A shipped instrument by its code."""
    if code not in SHIPPED:
        raise NotFound("instrument", code)
    path = _folder() / f"{code}.json"
    return parse_instrument(path.read_text(encoding="utf-8"), file_name=path.name)


def parse_instrument(json_text: str, file_name: str = "instrument") -> Instrument:
    """Records from a JSON text; FileRefused names the rule and the place in the document."""
    document = _document(json_text, file_name)
    try:
        _validator()(document)
    except fastjsonschema.JsonSchemaValueException as error:
        raise FileRefused(file_name, f"schema_{error.rule}", _place(error.name or "")) from error
    canonical = canonical_text(document)
    return build_instrument(document, canonical, _sha256(canonical, file_name))


def canonical_text(document: dict[str, Any]) -> str:
    """One text for one content, however the file was indented or ordered."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _sha256(canonical: str, file_name: str) -> str:
    try:
        return hashlib.sha256(canonical.encode()).hexdigest()
    except UnicodeEncodeError as error:  # half of a surrogate pair, written as an escape
        raise FileRefused(file_name, "not_unicode") from error


def _folder() -> Path:
    return content_root() / "instruments"


def _document(json_text: str, file_name: str) -> dict[str, Any]:
    if len(json_text) > MAX_TEXT:
        raise FileRefused(file_name, "too_large")
    try:
        document = json.loads(json_text, parse_float=_refuse_number, parse_constant=_refuse_number)
    except json.JSONDecodeError as error:
        raise FileRefused(file_name, "not_json", f"line {error.lineno} column {error.colno}") from error
    except _InexactNumber as error:
        raise FileRefused(file_name, "inexact_number", str(error)) from error
    except ValueError as error:  # a whole number of thousands of digits
        raise FileRefused(file_name, "not_json") from error
    except RecursionError as error:
        raise FileRefused(file_name, "too_deep") from error
    if not isinstance(document, dict):
        raise FileRefused(file_name, "schema_type", "document")
    return document


class _InexactNumber(ValueError):
    """A number with a binary rounding error; fractions are written as texts."""


def _refuse_number(text: str) -> NoReturn:
    raise _InexactNumber(text)


@cache
def _validator() -> Callable[[Any], Any]:
    schema = json.loads((_folder() / "schema.json").read_text(encoding="utf-8"))
    validate: Callable[[Any], Any] = fastjsonschema.compile(schema)
    return validate


def _place(name: str) -> str:
    """`data.sections[0].items[3]` without the word that stands for the whole document."""
    return name.removeprefix("data").lstrip(".") or "document"
