"""Console: whom the town needs, by year."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.catalogue import found_profession
from zima_desktop.commands.opening import opened
from zima_desktop.content.catalogue_words import problem_words
from zima_desktop.domain.catalogue_cards import ReadDemand
from zima_desktop.domain.demand import DemandDraft, DemandList, DemandRow
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services


def set_list(options: argparse.Namespace) -> Answer:
    """A new version for its year; what the options do not say is taken from the file."""
    with opened(options) as services:
        read = _read(services, options.file)
        draft = _draft(services, options, read)
        change = services.demand.set_list(draft)
    problems = [problem_words(one) for one in read.problems]
    answer = {"id": change.created, "operation": change.operation, "rows": len(draft.rows)}
    text = f"Перечень на {draft.year} год записан, профессий: {len(draft.rows)}."
    return Answer(answer | {"problems": problems}, "\n".join([text, *problems]))


def _read(services: Services, file: str | None) -> ReadDemand:
    if file is None:
        return ReadDemand((), ())
    return services.catalogue_files.read_demand(Path(file), JobControl())


def _draft(services: Services, options: argparse.Namespace, read: ReadDemand) -> DemandDraft:
    year = options.year if options.year is not None else read.year
    if year is None:
        raise InvalidValue("year", "", "empty")
    return DemandDraft(
        year,
        options.source or read.source or "",
        options.author or read.author or "",
        _day(options.valid_from) or read.valid_from or services.workspace.today(),
        (*read.rows, *_typed(services, options.profession)),
        options.forecast or bool(read.forecast),
    )


def _typed(services: Services, texts: Sequence[str]) -> list[DemandRow]:
    """«welder=12» or «welder»."""
    rows = []
    for text in texts:
        key, sign, number = text.partition("=")
        if sign and not number.isdecimal():
            raise InvalidValue("need", number, "not_a_number")
        rows.append(DemandRow(found_profession(services, key).id, int(number) if sign else None))
    return rows


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise InvalidValue("date", text or "", "not_iso") from error


def show(options: argparse.Namespace) -> Answer:
    """Every version, or the list of a year as it stood on a day: null when it is not set."""
    with opened(options) as services:
        titles = {one.id: one.title for one in services.catalogue.catalogue().professions.values()}
        if options.year is None:
            found = services.demand.lists()
            return Answer([_list(one, titles) for one in found], _said(found))
        one = services.demand.demand(options.year, _day(options.on))
    if one is None:
        return Answer(None, f"Перечень на {options.year} год не задан.")
    lines = [_heading(one), *(_row_line(row, titles) for row in one.content.rows)]
    return Answer(_list(one, titles), "\n".join(lines))


def _said(found: Sequence[DemandList]) -> str:
    return "\n".join(_heading(one) for one in found) or "Перечни не заданы."


def _heading(one: DemandList) -> str:
    content = one.content
    kind = "прогноз" if content.forecast else "перечень"
    until = f" по {one.valid_to:%d.%m.%Y}" if one.valid_to else ""
    return (
        f"{content.year}: {kind}, действует с {content.valid_from:%d.%m.%Y}{until}, "
        f"профессий {len(content.rows)}; {content.source} ({content.author})"
    )


def _row_line(row: DemandRow, titles: dict[str, str]) -> str:
    need = "число не указано" if row.need is None else str(row.need)
    return f"{titles.get(row.profession, row.profession)}: {need}"


def _list(one: DemandList, titles: dict[str, str]) -> dict[str, Any]:
    content = one.content
    return {
        "id": one.id,
        "year": content.year,
        "source": content.source,
        "author": content.author,
        "valid_from": content.valid_from.isoformat(),
        "valid_to": one.valid_to.isoformat() if one.valid_to else None,
        "forecast": content.forecast,
        "professions": [
            {
                "key": row.profession,
                "title": titles.get(row.profession),
                "need": row.need,
                "note": row.note,
            }
            for row in content.rows
        ],
    }


def export(options: argparse.Namespace) -> Answer:
    """The list in force as a workbook."""
    target = Path(options.out)
    with opened(options) as services:
        one = services.demand.demand(options.year)
        if one is None:
            raise NotFound("demand", str(options.year))
        services.catalogue_files.export_demand(one.content, target)
    return Answer({"file": str(target), "rows": len(one.content.rows)}, f"Сохранено: {target}")
