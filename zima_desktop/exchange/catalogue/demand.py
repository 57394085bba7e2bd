"""A demand list as a workbook: its rows on one sheet, what it is on another."""

from collections.abc import Mapping
from datetime import date

from zima_desktop.domain.catalogue import Profession
from zima_desktop.domain.catalogue_cards import ImportProblem, ReadDemand
from zima_desktop.domain.dates import format_date, parse_birth_date
from zima_desktop.domain.demand import DemandDraft, DemandRow
from zima_desktop.domain.errors import FileRefused, InvalidValue
from zima_desktop.domain.names import search_key
from zima_desktop.domain.roster import Workbook
from zima_desktop.exchange.catalogue.sheets import TextRow, sheet_named, text_rows
from zima_desktop.exchange.instruments.cells import folded, number_of, truth_of
from zima_desktop.exchange.results.tables import SheetTable

ROWS, ABOUT = "Спрос", "О перечне"
KEY, TITLE, NEED, NOTE = "Ключ", "Профессия", "Нужно людей", "Примечание"
FIELD, VALUE = "Поле", "Значение"
YEAR, SOURCE, AUTHOR, SINCE, FORECAST = "Год", "Источник", "Кто составил", "Действует с", "Прогноз"


def demand_tables(draft: DemandDraft, professions: Mapping[str, Profession]) -> tuple[SheetTable, ...]:
    """The sheets of a list; read back they are the same list."""
    rows = tuple(
        (
            row.profession,
            professions[row.profession].title if row.profession in professions else row.profession,
            row.need,
            row.note,
        )
        for row in draft.rows
    )
    about = (
        (YEAR, str(draft.year)),
        (SOURCE, draft.source),
        (AUTHOR, draft.author),
        (SINCE, format_date(draft.valid_from)),
        (FORECAST, "да" if draft.forecast else "нет"),
    )
    return (
        SheetTable(ROWS, ((KEY, 26), (TITLE, 50), (NEED, 12), (NOTE, 40)), rows, fixed=2),
        SheetTable(ABOUT, ((FIELD, 16), (VALUE, 60)), about),
    )


def read_demand(workbook: Workbook, file_name: str, professions: Mapping[str, Profession]) -> ReadDemand:
    """FileRefused where there is no table of professions; faults of rows are problems."""
    sheet = sheet_named(workbook, ROWS) or next(iter(workbook.sheets))
    rows = text_rows(sheet, (KEY, TITLE, NEED, NOTE))
    if rows is None:
        raise FileRefused(file_name, "not_a_demand_list")
    titles = {search_key(one.title): one.id for one in professions.values()}
    found: list[DemandRow] = []
    problems: list[ImportProblem] = []
    for row in rows:
        try:
            taken = _row(row, professions, titles)
            if any(one.profession == taken.profession for one in found):
                raise InvalidValue(TITLE, row.text(TITLE) or taken.profession, "twice")
            found.append(taken)
        except InvalidValue as error:
            problems.append(ImportProblem(sheet.name, row.number, error.field, error.value, error.reason))
    about = _about(workbook, problems)
    return ReadDemand(
        tuple(found),
        tuple(problems),
        _year(about.get(folded(YEAR), "")),
        about.get(folded(SOURCE)) or None,
        about.get(folded(AUTHOR)) or None,
        _day(about.get(folded(SINCE), "")),
        truth_of(about.get(folded(FORECAST), "")),
    )


def _row(row: TextRow, professions: Mapping[str, Profession], titles: Mapping[str, str]) -> DemandRow:
    key, title = row.text(KEY), row.text(TITLE)
    known = key if key in professions else titles.get(search_key(title))
    if known is None:
        raise InvalidValue(TITLE, title or key, "unknown" if title or key else "empty")
    text = row.text(NEED)
    need = number_of(text) if text else None
    if text and (not isinstance(need, int) or need < 0):
        raise InvalidValue(NEED, text, "not_a_number")
    return DemandRow(known, need if isinstance(need, int) else None, row.text(NOTE) or None)


def _about(workbook: Workbook, problems: list[ImportProblem]) -> dict[str, str]:
    sheet = sheet_named(workbook, ABOUT)
    rows = text_rows(sheet, (FIELD, VALUE)) if sheet is not None else None
    found: dict[str, str] = {}
    for row in rows or ():
        try:
            value = row.cells.get(folded(VALUE))
            text = format_date(value) if isinstance(value, date) else row.text(VALUE)
            found[folded(row.text(FIELD))] = text
        except InvalidValue as error:
            problems.append(ImportProblem(ABOUT, row.number, error.field, error.value, error.reason))
    return found


def _year(text: str) -> int | None:
    found = number_of(text)
    return found if isinstance(found, int) else None


def _day(text: str) -> date | None:
    try:
        return parse_birth_date(text) if text else None
    except InvalidValue:
        return None
