"""Foreign JSON: no duplicate keys, no NaN, no depth that could exhaust the parser."""

import json
import re
from typing import Any, NoReturn

from zima_desktop.domain.handover import PackageRefused
from zima_desktop.exchange.handover.limits import JSON_DEPTH

_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+"', re.DOTALL)


def read_json(content: bytes, file_name: str, place: str) -> Any:
    """The value, or PackageRefused."""
    if _depth(content) > JSON_DEPTH:
        raise PackageRefused(file_name, "json_depth", place)
    try:
        text = content.decode("utf-8")
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise PackageRefused(file_name, "json", place) from error


def _depth(content: bytes) -> int:
    deepest = depth = 0
    for symbol in re.findall(rb"[\[{\]}]", _STRING.sub(b"", content)):
        depth += 1 if symbol in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicate key")
    return found


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)
