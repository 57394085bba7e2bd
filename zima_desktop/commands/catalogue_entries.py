"""Console: programmes and places of the catalogue."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.content.catalogue_entries import document_of
from zima_desktop.domain.catalogue import (
    CatalogueKind,
    Confidence,
    Education,
    ListStatus,
    Origin,
    Place,
    PlaceKind,
    Programme,
    Region,
    months_text,
)
from zima_desktop.domain.catalogue_cards import PlaceRow, ProgrammeRow
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.names import search_key
from zima_desktop.services import Services

NONE = "none"  # on the command line: nothing stands there any more
_TRUTH = {"yes": True, "no": False, "unknown": None}


def programmes(options: argparse.Namespace) -> Answer:
    """All programmes, or those whose code or title holds a text."""
    with opened(options) as services:
        rows = [
            row
            for row in services.catalogue_entries.programmes()
            if _holds(options.text, row.programme.code, row.programme.title)
        ]
    lines = [f"{row.programme.code}  {row.programme.title}{_off(row.programme.off)}" for row in rows]
    return Answer({"programmes": [_programme(row) for row in rows]}, "\n".join(lines) or "Ничего не найдено.")


def places(options: argparse.Namespace) -> Answer:
    """All places, or those whose title or town holds a text."""
    with opened(options) as services:
        rows = [
            row
            for row in services.catalogue_entries.places()
            if _holds(options.text, row.place.title, row.place.full_title or "", row.place.town)
        ]
    lines = [f"{row.place.key}  {row.place.title} ({row.place.town}){_off(row.place.off)}" for row in rows]
    return Answer({"places": [_place(row) for row in rows]}, "\n".join(lines) or "Ничего не найдено.")


def set_programme(options: argparse.Namespace) -> Answer:
    """Add a programme (--new) or change what is named of one that is there."""
    with opened(options) as services:
        entries = services.catalogue_entries
        if options.new:
            known = Programme(options.code, options.title or "", Education.SPO_SPECIALITY)
            successor = None
        else:
            found = services.catalogue.entry(CatalogueKind.PROGRAMME, options.code)
            assert isinstance(found, Programme)
            known, successor = found, services.catalogue.catalogue().successor(found.code)
        named = _named(
            options,
            title=str,
            level=Education,
            qualification=_text,
            months_9=_whole,
            months_11=_whole,
            status=ListStatus,
            seen=_text,
            confidence=Confidence,
        )
        if options.successor is not None:
            successor = _text(options.successor)
        return _done(
            entries.save_programme(replace(known, **named), successor, options.source, new=options.new)
        )


def set_place(options: argparse.Namespace) -> Answer:
    """Add a place (without --key) or change what is named of one that is there."""
    with opened(options) as services:
        if options.key is None:
            key = services.catalogue_entries.new_place_key()
            known = Place(key, options.title or "", PlaceKind.COLLEGE, options.town or "", Region.TOWN)
        else:
            found = services.catalogue.entry(CatalogueKind.PLACE, options.key)
            assert isinstance(found, Place)
            known = found
        named = _named(
            options,
            title=str,
            kind=PlaceKind,
            town=str,
            region=Region,
            full_title=_text,
            contacts=_text,
            dormitory=_TRUTH.__getitem__,
            seen=_text,
            confidence=Confidence,
        )
        if options.field:
            named["fields"] = tuple(one for one in options.field if one != NONE)
        change = services.catalogue_entries.save_place(replace(known, **named), options.source)
    return Answer({"operation": change.operation, "key": known.key}, f"Записано: {known.key}.")


def switch_off(options: argparse.Namespace) -> Answer:
    """Take a programme or a place out of every choice."""
    return _switch(options, on=False)


def switch_on(options: argparse.Namespace) -> Answer:
    """Bring it back."""
    return _switch(options, on=True)


def restore(options: argparse.Namespace) -> Answer:
    """Let the shipped entry count again."""
    with opened(options) as services:
        kind = _kind(services, options.entry)
        if kind is CatalogueKind.PROGRAMME:
            return _done(services.catalogue_entries.restore_programme(options.entry))
        return _done(services.catalogue.restore(kind, options.entry))


def _switch(options: argparse.Namespace, *, on: bool) -> Answer:
    with opened(options) as services:
        kind = _kind(services, options.entry)
        return _done(services.catalogue.switch(kind, options.entry, on=on))


def _kind(services: Services, key: str) -> CatalogueKind:
    """A code is a programme's, any other key a place's."""
    catalogue = services.catalogue.catalogue()
    if key in catalogue.programmes:
        return CatalogueKind.PROGRAMME
    if key in catalogue.places:
        return CatalogueKind.PLACE
    raise NotFound("place", key)


def _named(options: argparse.Namespace, **readers: Callable[[str], Any]) -> dict[str, Any]:
    """What was given on the command line, read."""
    given = {name: getattr(options, name) for name in readers}
    return {name: readers[name](text) for name, text in given.items() if text is not None}


def _text(text: str) -> str | None:
    return None if text == NONE else text


def _whole(text: str) -> int | None:
    if text == NONE:
        return None
    if not text.isdecimal() or len(text) > 4:
        raise InvalidValue("months_9", text, "not_a_number")
    return int(text)


def _holds(text: str, *parts: str) -> bool:
    wanted = search_key(text)
    return any(wanted in search_key(part) for part in parts)


def _off(off: bool) -> str:
    return " (выключено)" if off else ""


def _programme(row: ProgrammeRow) -> dict[str, Any]:
    one = row.programme
    return (
        document_of(one)
        | _origin(row.origin)
        | {
            "off": one.off,
            "length_after_9": months_text(one.months_9),
            "length_after_11": months_text(one.months_11),
            "successor": row.successor.code if row.successor else None,
            "took_the_place_of": list(row.before),
            "professions": list(row.professions),
            "taught_at": list(row.places),
        }
    )


def _place(row: PlaceRow) -> dict[str, Any]:
    taught = {"off": row.place.off, "teaches": list(row.programmes)}
    return document_of(row.place) | _origin(row.origin) | taught


def _origin(origin: Origin) -> dict[str, Any]:
    return {"source": origin.source, "dated_on": origin.dated_on.isoformat(), "own": origin.own}


def _done(change: Change) -> Answer:
    return Answer({"operation": change.operation, "count": change.count}, "Записано.")
