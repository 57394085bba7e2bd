"""Entries of the catalogue as JSON: one form for the shipped files, the base and the workbook."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

from zima_desktop.domain.catalogue import (
    OBJECTS,
    TYPES,
    CatalogueKind,
    Confidence,
    Description,
    Education,
    Entry,
    Link,
    ListStatus,
    Place,
    PlaceKind,
    Profession,
    Programme,
    Region,
    Taught,
    TaughtState,
)
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.names import clean_text

Document = dict[str, Any]
Value = TypeVar("Value", bound=StrEnum)
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
PROGRAMME_CODE = re.compile(r"\d{2}\.\d{2}\.\d{2}")
LONGEST_KEY, LONGEST_LINE, LONGEST_TEXT = 64, 240, 900
MONTHS = range(1, 121)
SEATS = range(10_000)
_WEAKEST, _STRONGEST = 1.0, 7.0


def entry_of(kind: CatalogueKind, document: Document) -> Entry:
    """A checked record; InvalidValue names the field that cannot be kept."""
    return _READERS[kind](_Fields(document))


def document_of(entry: Entry) -> Document:
    """The way back: what is not known has no key."""
    found = _WRITERS[type(entry)](entry)
    if entry.off:
        found["off"] = True
    return {name: value for name, value in found.items() if value not in (None, "", [], ())}


class _Fields:
    """One document read field by field."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def line(self, name: str, longest: int = LONGEST_LINE) -> str | None:
        value = self._document.get(name)
        if value is None:
            return None
        if not isinstance(value, str):
            raise InvalidValue(name, str(value), "not_text")
        text = clean_text(value)
        if len(text) > longest:
            raise InvalidValue(name, text[:40], "too_long")
        return text or None

    def needed(self, name: str) -> str:
        text = self.line(name)
        if text is None:
            raise InvalidValue(name, "", "empty")
        return text

    def shaped(self, name: str, pattern: re.Pattern[str]) -> str:
        text = self.needed(name)
        if len(text) > LONGEST_KEY or not pattern.fullmatch(text):
            raise InvalidValue(name, text, "not_a_code")
        return text

    def lines(self, name: str, longest: int = LONGEST_LINE) -> tuple[str, ...]:
        value = self._document.get(name) or []
        if not isinstance(value, list | tuple):
            raise InvalidValue(name, str(value), "not_a_list")
        texts = [_Fields({name: one}).line(name, longest) for one in value]
        return tuple(dict.fromkeys(text for text in texts if text))

    def one_of(self, name: str, values: type[Value]) -> Value:
        text = self.needed(name)
        try:
            return values(text)
        except ValueError as error:
            raise InvalidValue(name, text, "unknown") from error

    def some_of(self, name: str, known: tuple[str, ...]) -> tuple[str, ...]:
        found = self.lines(name)
        for text in found:
            if text not in known:
                raise InvalidValue(name, text, "unknown")
        return found

    def whole(self, name: str, span: range) -> int | None:
        value = self._document.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or value not in span:
            raise InvalidValue(name, str(value), "out_of_range")
        return value

    def truth(self, name: str) -> bool | None:
        value = self._document.get(name)
        if value is not None and not isinstance(value, bool):
            raise InvalidValue(name, str(value), "unknown")
        return value

    def figures(self, name: str) -> tuple[float, ...]:
        value = self._document.get(name) or []
        if not isinstance(value, list | tuple) or len(value) not in (0, len(TYPES)):
            raise InvalidValue(name, str(value), "not_six")
        for one in value:
            plain = isinstance(one, int | float) and not isinstance(one, bool)
            if not plain or not _WEAKEST <= one <= _STRONGEST:
                raise InvalidValue(name, str(one), "out_of_range")
        return tuple(float(one) for one in value)

    def inner(self, name: str) -> "_Fields":
        value = self._document.get(name) or {}
        if not isinstance(value, dict):
            raise InvalidValue(name, str(value), "not_a_list")
        return _Fields(value)


def _profession(fields: _Fields) -> Profession:
    klimov = fields.some_of("klimov", OBJECTS)
    if not klimov:
        raise InvalidValue("klimov", "", "empty")
    if len(klimov) > 2:
        raise InvalidValue("klimov", klimov[2], "too_many")
    told = fields.inner("description")
    return Profession(
        id=fields.shaped("id", SLUG),
        title=fields.needed("title"),
        field=fields.shaped("field", SLUG),
        education=fields.one_of("education", Education),
        klimov=klimov,
        riasec=fields.figures("riasec"),
        programmes=_codes(fields, "programmes"),
        subjects=fields.lines("subjects"),
        medical=fields.lines("medical"),
        exams=fields.line("exams"),
        okz=fields.line("okz"),
        okpdtr=fields.line("okpdtr"),
        onet=fields.line("onet"),
        onet_title=fields.line("onet_title"),
        confidence=fields.one_of("confidence", Confidence),
        basis=fields.line("basis"),
        description=Description(
            told.lines("does", LONGEST_TEXT),
            told.line("where", LONGEST_TEXT),
            told.line("likes", LONGEST_TEXT),
            told.line("path", LONGEST_TEXT),
        ),
        off=bool(fields.truth("off")),
    )


def _codes(fields: _Fields, name: str) -> tuple[str, ...]:
    found = fields.lines(name)
    for code in found:
        if not PROGRAMME_CODE.fullmatch(code):
            raise InvalidValue(name, code, "not_a_code")
    return found


def _programme(fields: _Fields) -> Programme:
    return Programme(
        code=fields.shaped("code", PROGRAMME_CODE),
        title=fields.needed("title"),
        level=fields.one_of("level", Education),
        qualification=fields.line("qualification"),
        months_9=fields.whole("months_9", MONTHS),
        months_11=fields.whole("months_11", MONTHS),
        status=fields.one_of("status", ListStatus),
        seen=fields.line("seen"),
        confidence=fields.one_of("confidence", Confidence),
        off=bool(fields.truth("off")),
    )


def _place(fields: _Fields) -> Place:
    return Place(
        key=fields.shaped("key", SLUG),
        title=fields.needed("title"),
        kind=fields.one_of("kind", PlaceKind),
        town=fields.needed("town"),
        region=fields.one_of("region", Region),
        full_title=fields.line("full_title"),
        fields=fields.lines("fields"),
        contacts=fields.line("contacts", LONGEST_TEXT),
        dormitory=fields.truth("dormitory"),
        seen=fields.line("seen"),
        confidence=fields.one_of("confidence", Confidence),
        off=bool(fields.truth("off")),
    )


def _taught(fields: _Fields) -> Taught:
    return Taught(
        place=fields.shaped("place", SLUG),
        programme=fields.shaped("programme", PROGRAMME_CODE),
        state=fields.one_of("state", TaughtState),
        seats=fields.whole("seats", SEATS),
        note=fields.line("note"),
        off=bool(fields.truth("off")),
    )


def _link(fields: _Fields) -> Link:
    link = Link(
        fields.shaped("old", PROGRAMME_CODE),
        fields.shaped("new", PROGRAMME_CODE),
        fields.line("basis"),
        bool(fields.truth("off")),
    )
    if link.old == link.new:
        raise InvalidValue("new", link.new, "same_code")
    return link


def _profession_document(entry: Profession) -> Document:
    told = entry.description
    description = {"does": list(told.does), "where": told.where, "likes": told.likes, "path": told.path}
    return {
        "id": entry.id,
        "title": entry.title,
        "field": entry.field,
        "education": entry.education.value,
        "klimov": list(entry.klimov),
        "riasec": list(entry.riasec),
        "onet": entry.onet,
        "onet_title": entry.onet_title,
        "okz": entry.okz,
        "okpdtr": entry.okpdtr,
        "programmes": list(entry.programmes),
        "subjects": list(entry.subjects),
        "medical": list(entry.medical),
        "exams": entry.exams,
        "confidence": entry.confidence.value,
        "basis": entry.basis,
        "description": {name: value for name, value in description.items() if value} or None,
    }


def _programme_document(entry: Programme) -> Document:
    return {
        "code": entry.code,
        "title": entry.title,
        "level": entry.level.value,
        "qualification": entry.qualification,
        "months_9": entry.months_9,
        "months_11": entry.months_11,
        "status": entry.status.value,
        "seen": entry.seen,
        "confidence": entry.confidence.value,
    }


def _place_document(entry: Place) -> Document:
    return {
        "key": entry.key,
        "title": entry.title,
        "full_title": entry.full_title,
        "kind": entry.kind.value,
        "town": entry.town,
        "region": entry.region.value,
        "fields": list(entry.fields),
        "contacts": entry.contacts,
        "dormitory": entry.dormitory,
        "seen": entry.seen,
        "confidence": entry.confidence.value,
    }


def _taught_document(entry: Taught) -> Document:
    return {
        "place": entry.place,
        "programme": entry.programme,
        "state": entry.state.value,
        "seats": entry.seats,
        "note": entry.note,
    }


def _link_document(entry: Link) -> Document:
    return {"old": entry.old, "new": entry.new, "basis": entry.basis}


_READERS: dict[CatalogueKind, Callable[[_Fields], Entry]] = {
    CatalogueKind.PROFESSION: _profession,
    CatalogueKind.PROGRAMME: _programme,
    CatalogueKind.PLACE: _place,
    CatalogueKind.TAUGHT: _taught,
    CatalogueKind.LINK: _link,
}
_WRITERS: dict[type[Entry], Callable[[Any], Document]] = {
    Profession: _profession_document,
    Programme: _programme_document,
    Place: _place_document,
    Taught: _taught_document,
    Link: _link_document,
}
