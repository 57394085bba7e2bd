"""Words and chips of professions: pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass

from ui.i18n import translate
from ui.models.columns import Column
from ui.profession_signs import OBJECT_ICONS
from ui.signs import dotted
from zima_desktop.content.words import word, word_or_self
from zima_desktop.domain.catalogue import (
    Education,
    Origin,
    Place,
    Programme,
    TaughtState,
    months_text,
)
from zima_desktop.domain.catalogue_cards import (
    AfterClass,
    DemandYear,
    PlaceLine,
    ProfessionRow,
    ProgrammeLine,
    Selection,
    WhereTaught,
)
from zima_desktop.domain.charts import YearBar
from zima_desktop.domain.dates import format_date


@dataclass(frozen=True, slots=True)
class ChipFace:
    """What a chip of a card says."""

    text: str
    icon: str
    tone: str


def card_columns(after: AfterClass | None = None) -> tuple[Column[ProfessionRow], ...]:
    """One column: what a card says aloud; the delegate paints the rest from the record."""
    return (
        Column(
            "card",
            translate("CatalogueWords", "Profession"),
            lambda row: ", ".join([row.title, subtitle(row, after), taught_line(row), *spoken_chips(row)]),
            sortable=False,
        ),
    )


def subtitle(row: ProfessionRow, after: AfterClass | None = None) -> str:
    """Field and how long one studies; of a university only that it is one."""
    return dotted(row.field_short, length_text(row, after))


def length_text(row: ProfessionRow, after: AfterClass | None) -> str:
    """The shortest way in; what is not a matter of months is said by its kind."""
    if row.education in (Education.HIGHER, Education.COURSE):
        return word("education", row.education)
    months = row.months_11 if after is AfterClass.ELEVEN else row.months_9
    return months_text(months) or translate("CatalogueWords", "length: no data")


def taught_line(row: ProfessionRow) -> str:
    """Where the nearest place is that says it teaches this."""
    if row.where is WhereTaught.UNKNOWN:
        return translate("CatalogueWords", "where it is taught: no data")
    if row.where is WhereTaught.NOT_TAUGHT:
        return translate("CatalogueWords", "not taught at the places that answered")
    if row.where is WhereTaught.TOWN:
        return translate("CatalogueWords", "taught in the town: {place}").format(place=row.place)
    return translate("CatalogueWords", "taught, {town}: {place}").format(place=row.place, town=row.place_town)


def chips(row: ProfessionRow) -> tuple[ChipFace, ...]:
    """Objects of labour, then what matters most; those that do not fit are not painted."""
    found = [ChipFace(word("labour_object", name), OBJECT_ICONS[name], "accent") for name in row.objects]
    if row.demanded:
        found.insert(1, demand_chip(forecast=row.forecast))
    if row.tried:
        found.append(ChipFace(translate("CatalogueWords", "was tried"), "wrench", "info"))
    if row.successor:
        text = translate("CatalogueWords", "old code, now {code}").format(code=row.successor)
        found.insert(0, ChipFace(text, "triangle-alert", "warn"))
    if row.off:
        found.insert(0, ChipFace(translate("CatalogueWords", "switched off"), "power-off", "neutral"))
    return tuple(found)


def demand_chip(*, forecast: bool) -> ChipFace:
    text = (
        translate("CatalogueWords", "in demand by forecast")
        if forecast
        else translate("CatalogueWords", "in demand")
    )
    return ChipFace(text, "trending-up", "ok")


def spoken_chips(row: ProfessionRow) -> list[str]:
    kept = [translate("CatalogueWords", "set aside")] if row.bookmarked else []
    return [*(chip.text for chip in chips(row)), *kept]


def count_text(selection: Selection, *, short: bool = False) -> str:
    """How many are shown of how many there are."""
    text = translate("CatalogueWords", "Shown: {count} of {total}")
    if short:
        text = translate("CatalogueWords", "{count} of {total}")
    return text.format(count=len(selection.rows), total=selection.total)


def order_text(*, by_field: bool) -> str:
    """It is never the order of suitability."""
    if by_field:
        return translate("CatalogueWords", "By field")
    return translate("CatalogueWords", "By the alphabet")


def place_note(line: PlaceLine) -> str:
    """Where it is, what it says, how many places a year."""
    states = {one.state for one in line.taught}
    where = line.place.town if line.place.region.value != "town" else word("region", line.place.region)
    if TaughtState.TAUGHT in states:
        said = translate("CatalogueWords", "%n place(s) a year", None, line.seats) if line.seats else ""
    elif states == {TaughtState.NOT_TAUGHT}:
        said = translate("CatalogueWords", "does not teach it")
    else:
        said = next((one.note for one in line.taught if one.note), "") or translate(
            "CatalogueWords", "whether it teaches this: no data"
        )
    return dotted(where, said, dormitory_text(line.place))


def dormitory_text(place: Place) -> str:
    if place.dormitory is None:
        return ""
    return (
        translate("CatalogueWords", "has a dormitory")
        if place.dormitory
        else translate("CatalogueWords", "no dormitory")
    )


def places_text(places: Sequence[Place]) -> str:
    """«Сибирский колледж (Иркутск), …»."""
    return ", ".join(f"{place.title} ({place.town})" for place in places)


def programme_length(programme: Programme) -> str:
    """After the ninth class and after the eleventh, as far as both are known."""
    nine, eleven = months_text(programme.months_9), months_text(programme.months_11)
    parts = (
        translate("CatalogueWords", "after class 9: {length}").format(length=nine) if nine else "",
        translate("CatalogueWords", "after class 11: {length}").format(length=eleven) if eleven else "",
    )
    return "; ".join(part for part in parts if part) or translate("CatalogueWords", "length: no data")


def programme_chip(line: ProgrammeLine) -> ChipFace | None:
    """A warning where the code has been replaced, or may have been."""
    if line.successor is not None:
        text = translate("CatalogueWords", "old code, now {code}").format(code=line.successor.code)
        return ChipFace(text, "triangle-alert", "warn")
    if line.programme.status.old:
        return ChipFace(translate("CatalogueWords", "old code"), "triangle-alert", "warn")
    return None


def demand_bars(years: Sequence[DemandYear]) -> list[YearBar]:
    """Bars with figures; a year without a figure says so."""
    bars = []
    for one in years:
        label = str(one.year)
        if one.forecast:
            label = translate("CatalogueWords", "{year} forecast").format(year=one.year)
        bars.append(YearBar(label, one.need, need_text(one), one.forecast))
    return bars


def need_text(one: DemandYear) -> str:
    if one.need is not None:
        return str(one.need)
    return (
        translate("CatalogueWords", "listed")
        if one.listed
        else translate("CatalogueWords", "not on the list")
    )


def demand_source(years: Sequence[DemandYear]) -> str:
    """The source of the newest list that is not a forecast, else of the forecast."""
    real = [one for one in years if not one.forecast] or list(years)
    newest = real[-1]
    return translate("CatalogueWords", "Source: {source}, entered on {day}").format(
        source=newest.source, day=format_date(newest.valid_from)
    )


def origin_text(origin: Origin, confidence: str) -> str:
    """Where the entry comes from, of what day it is, and how far it was checked."""
    return translate("CatalogueWords", "{source}, {day}; {confidence}").format(
        source=origin.source,
        day=format_date(origin.dated_on),
        confidence=word_or_self("confidence", confidence),
    )


def objects_text(objects: Sequence[str]) -> str:
    names = ", ".join(word("labour_object", name) for name in objects)
    return translate("CatalogueWords", "object of labour: {names}").format(names=names)
