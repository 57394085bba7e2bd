"""The service sheet «Дополнительно»: values by path, for what the sheets of people cannot say."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn, TypeVar

from zima_desktop.domain.roster import Sheet
from zima_desktop.exchange.instruments.cells import Cell
from zima_desktop.exchange.instruments.records import Document, Findings
from zima_desktop.exchange.instruments.tables import cell_at

PATH, VALUE = "Путь", "Значение"
IN_PIECES = "words"  # given sentence by sentence, since no sheet of people begins it
GONE = "удалить"  # instead of a value: the field is absent

_STEP = re.compile(r"([A-Za-z_]+)((?:\[[^\[\]]*\])*)")
_INDEX = re.compile(r"\[([^\[\]]*)\]")
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Patch:
    """One value of the document; `gone` takes the field away."""

    path: str
    value: Any = None
    gone: bool = False
    place: str = ""


def read_extra(sheet: Sheet | None, findings: Findings) -> tuple[Patch, ...]:
    """A value may go on in the next rows of the same path: a cell is shorter than some texts."""
    parts: dict[str, list[str]] = {}
    places: dict[str, str] = {}
    for row in range(1, len(sheet.rows) + 1 if sheet else 1):
        assert sheet is not None
        cell, value = cell_at(sheet, row, 0), cell_at(sheet, row, 1)
        path = str(cell.value or "").strip()
        if not path or path == PATH:
            continue
        places.setdefault(path, value.place)
        parts.setdefault(path, []).append(_raw(value))
    found = (_patch(path, "".join(texts), places[path], findings) for path, texts in parts.items())
    return tuple(patch for patch in found if patch is not None)


def _raw(cell: Cell) -> str:
    """As it stands: a piece of JSON may begin or end with a space."""
    value = cell.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return "" if value is None else str(value)


def _patch(path: str, text: str, place: str, findings: Findings) -> Patch | None:
    if text.strip() == GONE:
        return Patch(path, gone=True, place=place)
    try:
        value = json.loads(text, parse_float=_refuse, parse_constant=_refuse)
    except (ValueError, RecursionError):
        findings.problem(place, "extra_not_json", text)
        return None
    if _depth(value) > _DEEPEST:
        findings.problem(place, "extra_not_json", text)
        return None
    return Patch(path, value, place=place)


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)


def _depth(value: Any) -> int:
    """Level by level, so that a deep value cannot exhaust the stack here."""
    depth, level = 0, [value]
    while level and depth <= _DEEPEST:
        depth += 1
        level = [part for one in level if isinstance(one, dict | list) for part in _parts(one)]
    return depth


def _parts(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else list(value)


def apply(document: Document, patches: tuple[Patch, ...], findings: Findings) -> None:
    """Sets and removes in place; a path that leads nowhere is a fault of its cell."""
    for patch in patches:
        try:
            _set(document, patch)
        except (LookupError, TypeError, AttributeError, ValueError):
            findings.problem(patch.place, "extra_unknown_path", patch.path)


def _set(document: Document, patch: Patch) -> None:
    *way, last = _steps(patch.path)
    target: Any = document
    for at, step in enumerate(way):
        target = _follow(document, target, step, first=at == 0)
    if isinstance(last, str):
        if not isinstance(target, dict):
            raise TypeError(patch.path)
        if patch.gone:
            target.pop(last, None)
        else:
            target[last] = _copy(patch.value)
    else:
        target[_place_of(target, last[0])] = _copy(patch.value)


def _copy(value: Any) -> Any:
    return json.loads(json.dumps(value))


Found = TypeVar("Found")
Step = str | tuple[str]  # a field, or (what stands in square brackets,)


def _steps(path: str) -> list[Step]:
    steps: list[Step] = []
    for part in path.split("."):
        found = _STEP.fullmatch(part)
        if found is None:
            raise ValueError(path)
        steps.append(found[1])
        steps += [(index,) for index in _INDEX.findall(found[2])]
    return steps


def _follow(document: Document, target: Any, step: Step, first: bool) -> Any:
    if first and step == "items":
        return _Items(document)
    if isinstance(target, _Items):
        return target.numbered(int(step[0]))
    if isinstance(step, str):
        grows = isinstance(target, dict) and (step == IN_PIECES or target is document.get(IN_PIECES))
        return target.setdefault(step, {}) if grows else target[step]
    return target[_place_of(target, step[0])]


class _Items:
    """All items of all sections, called by their numbers."""

    def __init__(self, document: Document) -> None:
        self._items = list(items_of(document))

    def numbered(self, number: int) -> Document:
        return _first(item for item in self._items if item["no"] == number)


def items_of(document: Document) -> Iterator[Document]:
    for section in document["sections"]:
        yield from section["items"]


def _place_of(target: Any, index: str) -> int:
    """A number counts from 1; anything else is a code."""
    if not isinstance(target, list):
        raise TypeError(index)
    if index.isdecimal():
        if not 1 <= int(index) <= len(target):
            raise LookupError(index)
        return int(index) - 1
    return _first(place for place, one in enumerate(target) if one.get("code") == index)


def _first(found: Iterator[Found]) -> Found:
    for one in found:
        return one
    raise LookupError


def is_answerable(sections: Any) -> bool:
    """Whether patched questions still have the shape that keys and defaults rely on."""
    if not _records(sections) or not all(_records(section.get("items")) for section in sections):
        return False
    items = [item for section in sections for item in section["items"]]
    return all(_is_item(item) for item in items)


def _is_item(item: Document) -> bool:
    response = item.get("response")
    if type(item.get("no")) is not int or not isinstance(response, dict):
        return False
    lists = [response.get(name, []) for name in ("options", "facets", "rows", "columns")]
    if not isinstance(response.get("kind"), str) or not all(_records(one) for one in lists):
        return False
    parts = [part for one in lists for part in one]
    return all(isinstance(part.get(name), str) for part in parts for name in ("code", "text"))


def _records(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)
