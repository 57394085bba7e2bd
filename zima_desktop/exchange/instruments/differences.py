"""What must be written on the service sheet so that one document becomes another."""

from collections.abc import Iterator
from typing import Any

from zima_desktop.exchange.instruments.extra import IN_PIECES, Patch, items_of
from zima_desktop.exchange.instruments.records import Document

_BY_THEMSELVES = ("sections", "scales")
_MISSING = object()


def differences(typed: Document, wanted: Document) -> list[Patch]:
    """The fewest readable paths: whole lists only where their lengths differ."""
    found = list(_fields("", _without(typed, _BY_THEMSELVES), _without(wanted, _BY_THEMSELVES)))
    found += _sections(typed["sections"], wanted["sections"], typed, wanted)
    found += _scales(typed["scales"], wanted["scales"])
    return found


def _sections(
    typed: list[Document], wanted: list[Document], one: Document, other: Document
) -> Iterator[Patch]:
    numbers = [[item["no"] for item in section["items"]] for section in typed]
    wanted_numbers = [[item["no"] for item in section["items"]] for section in wanted]
    flat = [number for section in wanted_numbers for number in section]
    if numbers != wanted_numbers or len(set(flat)) != len(flat):
        if typed != wanted:
            yield Patch("sections", wanted)
        return
    for place, (mine, theirs) in enumerate(zip(typed, wanted, strict=True), start=1):
        yield from _fields(f"sections[{place}].", _without(mine, ("items",)), _without(theirs, ("items",)))
    for mine, theirs in zip(items_of(one), items_of(other), strict=True):
        yield from _fields(f"items[{theirs['no']}].", mine, theirs)


def _scales(typed: list[Document], wanted: list[Document]) -> Iterator[Patch]:
    codes = [scale["code"] for scale in wanted]
    if [scale["code"] for scale in typed] != codes or len(set(codes)) != len(codes):
        if typed != wanted:
            yield Patch("scales", wanted)
        return
    for mine, theirs in zip(typed, wanted, strict=True):
        yield from _fields(f"scales[{theirs['code']}].", mine, theirs)


def _without(document: Document, names: tuple[str, ...]) -> Document:
    return {name: value for name, value in document.items() if name not in names}


def _fields(prefix: str, typed: Document, wanted: Document) -> Iterator[Patch]:
    for name in (*wanted, *(name for name in typed if name not in wanted)):
        yield from _values(prefix + name, typed.get(name, _MISSING), wanted.get(name, _MISSING))


def _values(path: str, typed: Any, wanted: Any) -> Iterator[Patch]:
    if wanted is _MISSING:
        yield Patch(path, gone=True)
    elif isinstance(typed, dict) and isinstance(wanted, dict):
        yield from _fields(f"{path}.", typed, wanted)
    elif typed is _MISSING and wanted and isinstance(wanted, dict) and path.startswith(IN_PIECES):
        yield from _fields(f"{path}.", {}, wanted)
    elif isinstance(typed, list) and isinstance(wanted, list) and len(typed) == len(wanted):
        yield from _lists(path, typed, wanted)
    elif typed is _MISSING or typed != wanted or type(typed) is not type(wanted):
        yield Patch(path, wanted)


def _lists(path: str, typed: list[Any], wanted: list[Any]) -> Iterator[Patch]:
    """Element by element while few differ; most of a list is written as the list."""
    unlike = [
        place for place, (one, other) in enumerate(zip(typed, wanted, strict=True)) if not _same(one, other)
    ]
    if len(unlike) > 3 and len(unlike) * 2 > len(wanted) and not _are_records(wanted, typed):
        yield Patch(path, wanted)
        return
    for place in unlike:
        yield from _values(f"{path}[{place + 1}]", typed[place], wanted[place])


def _are_records(wanted: list[Any], typed: list[Any]) -> bool:
    """Levels and norms: long records that differ in one text are not written whole."""
    return all(isinstance(one, dict) and len(one) > 3 for one in (*wanted, *typed))


def _same(one: Any, other: Any) -> bool:
    return not any(_values("x", one, other))
