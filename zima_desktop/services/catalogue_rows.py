"""Rows and cards of professions, made of the catalogue, the demand and what was tried: pure functions."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from zima_desktop.content.words import word_or_self
from zima_desktop.domain.catalogue import (
    Catalogue,
    CatalogueKind,
    Education,
    Field,
    Origin,
    Place,
    PlaceKind,
    Profession,
    Programme,
    Region,
    Taught,
    TaughtState,
)
from zima_desktop.domain.catalogue_cards import (
    AfterClass,
    CatalogueFilter,
    DemandYear,
    PlaceLine,
    ProfessionCard,
    ProfessionRow,
    ProgrammeLine,
    WhereTaught,
)
from zima_desktop.domain.demand import DemandList

_NEARNESS = {
    Region.TOWN: WhereTaught.TOWN,
    Region.REGION: WhereTaught.REGION,
    Region.OUTSIDE: WhereTaught.OUTSIDE,
}
Tried = Mapping[str, tuple[tuple[date, str], ...]]  # by profession: day and title of what was attended


@dataclass(frozen=True, slots=True)
class Known:
    """What a row is made of besides its profession."""

    catalogue: Catalogue
    demand: DemandList | None
    tried: Tried
    bookmarks: frozenset[str]


def row_of(one: Profession, known: Known) -> ProfessionRow:
    """One card of the grid."""
    catalogue, demand = known.catalogue, known.demand
    field = field_of(one, catalogue)
    best = _best_programme(one, catalogue)
    where, place = where_taught(one, catalogue)
    old = best is not None and best.status.old
    return ProfessionRow(
        key=one.id,
        title=one.title,
        field=one.field,
        field_short=field.short,
        education=one.education,
        months_9=best.months_9 if best else None,
        months_11=best.months_11 if best else None,
        where=where,
        place=place.title if place else None,
        place_town=place.town if place else None,
        objects=one.klimov,
        demanded=None if demand is None else demand.row(one.id) is not None,
        forecast=demand is not None and demand.content.forecast,
        tried=one.id in known.tried,
        bookmarked=one.id in known.bookmarks,
        successor=catalogue.successor(best.code) if best is not None and old else None,
        off=one.off,
    )


def field_of(one: Profession, catalogue: Catalogue) -> Field:
    """The field, or one made of its key where an own entry names a field nobody knows."""
    return catalogue.fields.get(one.field) or Field(one.field, one.field, one.field)


def _best_programme(one: Profession, catalogue: Catalogue) -> Programme | None:
    """The shortest of those that can be entered today; old codes only when there is nothing else."""
    found = [catalogue.programmes[code] for code in one.own_programmes if code in catalogue.programmes]
    found = [programme for programme in found if not programme.off]
    return min(found, key=lambda programme: (programme.status.old, programme.months_9 or 999), default=None)


def where_taught(one: Profession, catalogue: Catalogue) -> tuple[WhereTaught, Place | None]:
    """The nearest place that says it teaches this; what nobody has said is not known."""
    said = _said(one.own_programmes, catalogue)
    teaching = [catalogue.places[taught.place] for taught in said if taught.state is TaughtState.TAUGHT]
    if teaching:
        order = list(Region)
        nearest = min(teaching, key=lambda place: order.index(place.region))
        return _NEARNESS[nearest.region], nearest
    refused = bool(said) and all(taught.state is TaughtState.NOT_TAUGHT for taught in said)
    return (WhereTaught.NOT_TAUGHT if refused else WhereTaught.UNKNOWN), None


def _said(codes: Iterable[str], catalogue: Catalogue) -> list[Taught]:
    kept = [code for code in codes if not catalogue.programme_off(code)]
    found = {taught.key: taught for code in kept for taught in catalogue.teaching(code)}
    return list(found.values())


def passes(one: Profession, row: ProfessionRow, wanted: CatalogueFilter, catalogue: Catalogue) -> bool:
    """Whether a profession is among what is asked for; the text is looked up elsewhere."""
    return (
        (wanted.with_off or not one.off)
        and wanted.field in (None, one.field)
        and (wanted.labour_object is None or wanted.labour_object in one.klimov)
        and (wanted.after is None or open_after(one, wanted.after, catalogue))
        and (not wanted.demanded or bool(row.demanded))
        and (not wanted.taught_in_town or row.where is WhereTaught.TOWN)
        and (not wanted.tried or row.tried)
        and (not wanted.bookmarked or row.bookmarked)
    )


def open_after(one: Profession, after: AfterClass, catalogue: Catalogue) -> bool:
    """Whether one can begin to learn it after that class: courses always, universities after eleven."""
    if one.education is Education.COURSE:
        return True
    if one.education is Education.HIGHER:
        return after is AfterClass.ELEVEN
    programmes = [catalogue.programmes[code] for code in one.programmes if code in catalogue.programmes]
    return any(
        (programme.months_9 if after is AfterClass.NINE else programme.months_11) is not None
        for programme in programmes
        if not programme.off
    )


def card_of(one: Profession, known: Known, lists: Collection[DemandList], on: date) -> ProfessionCard:
    """Everything that is said of one profession."""
    catalogue = known.catalogue
    field = field_of(one, catalogue)
    teaching = _teaching(one, catalogue)
    return ProfessionCard(
        profession=one,
        field=field,
        origin=origin_of(catalogue, CatalogueKind.PROFESSION, one.id, on),
        row=row_of(one, known),
        programmes=tuple(_programme_lines(one, catalogue)),
        teaching=teaching,
        possible=_possible(one, catalogue, {line.place.key for line in teaching}),
        employers=_employers(one, catalogue),
        demand=demand_years(one.id, lists, on),
        medical=tuple(word_or_self("medical", tag) for tag in one.medical),
        tried=known.tried.get(one.id, ()),
    )


def origin_of(catalogue: Catalogue, kind: CatalogueKind, key: str, on: date) -> Origin:
    return catalogue.origins.get((kind, key)) or Origin("", on)


def _programme_lines(one: Profession, catalogue: Catalogue) -> list[ProgrammeLine]:
    lines = []
    for code in one.programmes:
        programme = catalogue.programmes.get(code)
        if programme is None or programme.off:
            continue
        new = catalogue.successor(code)
        lines.append(
            ProgrammeLine(programme, catalogue.programmes.get(new) if new else None, catalogue.teaching(code))
        )
    return sorted(lines, key=lambda line: line.programme.status.old)


def _teaching(one: Profession, catalogue: Catalogue) -> tuple[PlaceLine, ...]:
    said: dict[str, list[Taught]] = {}
    for taught in _said(one.programmes, catalogue):
        said.setdefault(taught.place, []).append(taught)
    order = list(Region)
    lines = [_place_line(catalogue, key, tuple(entries)) for key, entries in said.items()]
    return tuple(
        sorted(lines, key=lambda line: (_weakest(line), order.index(line.place.region), line.place.title))
    )


def _place_line(catalogue: Catalogue, key: str, said: tuple[Taught, ...]) -> PlaceLine:
    origin = catalogue.origins.get((CatalogueKind.TAUGHT, said[0].key))
    return PlaceLine(catalogue.places[key], said, origin)


def _weakest(line: PlaceLine) -> int:
    order = (TaughtState.TAUGHT, TaughtState.UNKNOWN, TaughtState.NOT_TAUGHT)
    return min(order.index(taught.state) for taught in line.taught)


def _possible(one: Profession, catalogue: Catalogue, said: Collection[str]) -> tuple[Place, ...]:
    """Places of the field that have said nothing yet: the next ones to ask."""
    wanted = PlaceKind.UNIVERSITY if one.education is Education.HIGHER else PlaceKind.COLLEGE
    order = list(Region)
    found = [
        place
        for place in catalogue.places.values()
        if place.kind is wanted and one.field in place.fields and not place.off and place.key not in said
    ]
    return tuple(sorted(found, key=lambda place: order.index(place.region)))


def _employers(one: Profession, catalogue: Catalogue) -> tuple[Place, ...]:
    order = list(Region)
    found = [
        place
        for place in catalogue.places.values()
        if place.kind is PlaceKind.EMPLOYER and one.field in place.fields and not place.off
    ]
    return tuple(sorted(found, key=lambda place: order.index(place.region)))


def demand_years(profession: str, lists: Collection[DemandList], on: date) -> tuple[DemandYear, ...]:
    """One line a year that has a list in force: a year without one is not there at all."""
    newest: dict[int, DemandList] = {}
    for one in lists:
        held = newest.get(one.content.year)
        if one.counts_on(on) and (held is None or held.content.valid_from <= one.content.valid_from):
            newest[one.content.year] = one
    return tuple(_demand_year(profession, newest[year]) for year in sorted(newest))


def _demand_year(profession: str, one: DemandList) -> DemandYear:
    row, content = one.row(profession), one.content
    return DemandYear(
        content.year,
        row is not None,
        row.need if row else None,
        content.forecast,
        content.source,
        content.valid_from,
    )
