"""The shipped catalogue: read once, checked, the descriptions put to their professions."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from zima_desktop.content.catalogue_entries import Document, entry_of
from zima_desktop.content.location import content_root
from zima_desktop.domain.catalogue import (
    Catalogue,
    CatalogueKind,
    Entry,
    Field,
    Link,
    Origin,
    Place,
    Profession,
    Programme,
    Taught,
)
from zima_desktop.domain.errors import FileRefused, InvalidValue
from zima_desktop.domain.names import sort_key

One = TypeVar("One", bound=Entry)


@dataclass(frozen=True, slots=True)
class AboutCatalogue:
    """Whose figures these are; `attribution` is the wording that the licence asks for."""

    edition: int
    dated_on: date
    source: str
    own_source: str  # of entries written here without one
    attribution: str
    attribution_ru: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WantedEducation:
    """Which answer to which question of a questionnaire says what education is wanted."""

    item: int
    wants: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Likings:
    """School subjects behind the scales of `interests`; questionnaires that ask about education, by code."""

    subjects: dict[str, tuple[str, ...]]
    education: dict[str, WantedEducation]


@cache
def about_catalogue() -> AboutCatalogue:
    """Edition, date, source and attribution of the shipped entries."""
    raw = _document(_folder() / "about.json")
    return AboutCatalogue(
        raw["edition"],
        date.fromisoformat(raw["dated_on"]),
        raw["source"],
        raw["own_source"],
        raw["attribution"],
        raw["attribution_ru"],
        tuple(raw["notes"]),
    )


@cache
def likings() -> Likings:
    """How answers speak for subjects and education."""
    raw = _document(_folder() / "likings.json")
    asked = {
        code: WantedEducation(one["item"], {answer: tuple(to) for answer, to in one["wants"].items()})
        for code, one in raw["education"].items()
    }
    return Likings({scale: tuple(names) for scale, names in raw["subjects"].items()}, asked)


@cache
def shipped_catalogue() -> Catalogue:
    """Every shipped entry; a fault of a file is a FileRefused that names the entry."""
    folder = _folder()
    fields = {
        one["key"]: Field(one["key"], one["title"], one["short"], tuple(one["interests"]))
        for one in _document(folder / "fields.json")["fields"]
    }
    professions = [
        one for path in sorted((folder / "professions").glob("*.json")) for one in _professions(path, folder)
    ]
    found = catalogue_of(
        fields,
        [
            *professions,
            *_entries(folder / "programmes.json", CatalogueKind.PROGRAMME),
            *_entries(folder / "places.json", CatalogueKind.PLACE),
            *_entries(folder / "taught.json", CatalogueKind.TAUGHT),
            *_entries(folder / "links.json", CatalogueKind.LINK),
        ],
    )
    _check(found)
    return found


def catalogue_of(
    fields: dict[str, Field],
    entries: Iterable[Entry],
    origins: dict[tuple[CatalogueKind, str], Origin] | None = None,
) -> Catalogue:
    """Entries put in their order: professions and places by title, programmes by code."""
    held = list(entries)
    return Catalogue(
        fields,
        _by_title(one for one in held if isinstance(one, Profession)),
        {one.code: one for one in sorted(_only(held, Programme), key=lambda one: one.code)},
        _by_title(one for one in held if isinstance(one, Place)),
        {one.key: one for one in _only(held, Taught)},
        {one.key: one for one in _only(held, Link)},
        origins or {},
    )


def _only(entries: Iterable[Entry], kind: type[One]) -> list[One]:
    return [one for one in entries if isinstance(one, kind)]


Titled = TypeVar("Titled", Profession, Place)


def _by_title(entries: Iterable[Titled]) -> dict[str, Titled]:
    return {one.key: one for one in sorted(entries, key=lambda one: sort_key(one.title))}


def _folder() -> Path:
    return content_root() / "catalogue"


def _document(path: Path) -> dict[str, Any]:
    try:
        raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise FileRefused(path.name, "not_json", f"line {error.lineno} column {error.colno}") from error
    return raw


def _professions(path: Path, folder: Path) -> Iterator[Entry]:
    """The descriptions lie apart, in the file of the same field; an entry without one is complete too."""
    told = folder / "descriptions" / path.name
    words = _document(told) if told.is_file() else {}
    for one in _document(path)["professions"]:
        description = words.get(one["id"])
        yield _checked(
            CatalogueKind.PROFESSION, one | ({"description": description} if description else {}), path
        )


def _entries(path: Path, kind: CatalogueKind) -> Iterator[Entry]:
    (rows,) = _document(path).values()
    return (_checked(kind, one, path) for one in rows)


def _checked(kind: CatalogueKind, document: Document, path: Path) -> Entry:
    try:
        return entry_of(kind, document)
    except InvalidValue as error:
        name = document.get("id") or document.get("code") or document.get("key") or document.get("place")
        raise FileRefused(path.name, f"entry_{error.reason}", f"{name} {error.field}") from error


def _check(found: Catalogue) -> None:
    """What one entry says of another must be there."""
    for one in found.professions.values():
        _known(one.id, "field", (one.field,), found.fields)
        _known(one.id, "programmes", one.programmes, found.programmes)
    for place in found.places.values():
        _known(place.key, "fields", place.fields, found.fields)
    for taught in found.taught.values():
        _known(taught.key, "place", (taught.place,), found.places)
        _known(taught.key, "programme", (taught.programme,), found.programmes)
    for link in found.links.values():
        _known(link.key, "old", (link.old, link.new), found.programmes)


def _known(entry: str, name: str, keys: tuple[str, ...], known: dict[str, Any]) -> None:
    for key in keys:
        if key not in known:
            raise FileRefused("catalogue", "entry_unknown", f"{entry} {name} {key}")
