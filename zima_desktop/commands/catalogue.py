"""Console: the catalogue of professions."""

import argparse
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.content.catalogue import about_catalogue
from zima_desktop.content.catalogue_entries import document_of
from zima_desktop.content.catalogue_words import problem_words
from zima_desktop.content.words import word
from zima_desktop.domain.catalogue import CatalogueKind, Profession, Taught, TaughtState, months_text
from zima_desktop.domain.catalogue_cards import (
    AfterClass,
    CatalogueFilter,
    DemandYear,
    Fate,
    PlaceLine,
    ProfessionCard,
    ProfessionRow,
    ProgrammeLine,
)
from zima_desktop.domain.changes import Change
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services


def search(options: argparse.Namespace) -> Answer:
    """Professions that fit, by title; never by suitability."""
    wanted = CatalogueFilter(
        text=options.text,
        field=options.field,
        labour_object=options.labour_object,
        after=AfterClass(options.after) if options.after else None,
        demanded=options.demanded,
        taught_in_town=options.in_town,
        tried=options.tried,
    )
    with opened(options) as services:
        person = services.people.by_name(options.person).id if options.person else None
        selection = services.catalogue.select(wanted, person)
    answer = {
        "total": selection.total,
        "year": selection.year,
        "demand_set": selection.demand_set,
        "professions": [_row(row) for row in selection.rows],
    }
    lines = [f"{row.key}  {row.title} ({row.field_short})" for row in selection.rows]
    return Answer(answer, "\n".join(lines) or "Ничего не найдено.")


def _row(row: ProfessionRow) -> dict[str, Any]:
    return {
        "key": row.key,
        "title": row.title,
        "field": row.field,
        "education": row.education.value,
        "months_after_9": row.months_9,
        "months_after_11": row.months_11,
        "taught": row.where.value,
        "place": row.place,
        "objects": list(row.objects),
        "demanded": row.demanded,
        "tried": row.tried,
    }


def found_profession(services: Services, text: str) -> Profession:
    """By key or by the whole title; raises NotFound."""
    return services.catalogue.by_title(text) or services.catalogue.profession(text)


def show(options: argparse.Namespace) -> Answer:
    """The card of one profession, with the attribution of its figures."""
    with opened(options) as services:
        card = services.catalogue.card(found_profession(services, options.profession).id)
    answer = document_of(card.profession) | {
        "source": card.origin.source,
        "dated_on": card.origin.dated_on.isoformat(),
        "own": card.origin.own,
        "programme_lines": [_programme(line) for line in card.programmes],
        "places": [_place(line) for line in card.teaching],
        "ask_also": [place.title for place in card.possible],
        "employers": [place.title for place in card.employers],
        "demand": [_demand(year) for year in card.demand] or None,
        "ask_a_doctor": list(card.medical),
        "attribution": about_catalogue().attribution,
    }
    return Answer(answer, "\n".join(_lines(card)))


def _programme(line: ProgrammeLine) -> dict[str, Any]:
    return {
        "code": line.programme.code,
        "title": line.programme.title,
        "months_after_9": line.programme.months_9,
        "months_after_11": line.programme.months_11,
        "status": line.programme.status.value,
        "successor": line.successor.code if line.successor else None,
    }


def _place(line: PlaceLine) -> dict[str, Any]:
    return {
        "place": line.place.title,
        "town": line.place.town,
        "region": line.place.region.value,
        "programmes": {one.programme: one.state.value for one in line.taught},
        "seats": line.seats,
    }


def _demand(year: DemandYear) -> dict[str, Any]:
    return {
        "year": year.year,
        "listed": year.listed,
        "need": year.need,
        "forecast": year.forecast,
        "source": year.source,
        "valid_from": year.valid_from.isoformat(),
    }


def _lines(card: ProfessionCard) -> list[str]:
    one, told = card.profession, card.profession.description
    lines = [one.title, f"{card.field.title}; {word('education', one.education)}"]
    lines += [f"– {text}" for text in told.does]
    parts = (("Где", told.where), ("Кому подойдёт", told.likes), ("Как прийти", told.path))
    lines += [f"{label}: {text}" for label, text in parts if text]
    for line in card.programmes:
        length = months_text(line.programme.months_9) or "срок не известен"
        new = f", теперь {line.successor.code}" if line.successor else ""
        lines.append(f"{line.programme.code} {line.programme.title}: {length}{new}")
    for place in card.teaching:
        said = ", ".join(sorted({word("taught_state", taught.state) for taught in place.taught}))
        lines.append(f"{place.place.title}: {said}")
    years = [f"{year.year}: {_need(year)}" for year in card.demand]
    lines.append("Спрос: " + ("; ".join(years) or "не задан"))
    if card.medical:
        lines.append("Уточните у врача: " + ", ".join(card.medical))
    return [*lines, f"Источник: {card.origin.source}, {card.origin.dated_on:%d.%m.%Y}"]


def _need(year: DemandYear) -> str:
    if not year.listed:
        return "нет в перечне"
    need = "в перечне, число не указано" if year.need is None else str(year.need)
    return f"{need} (прогноз)" if year.forecast else need


def load(options: argparse.Namespace) -> Answer:
    """Read a workbook; --dry-run shows the same figures and writes nothing."""
    with opened(options) as services:
        preview = services.catalogue_files.preview(Path(options.file), JobControl())
        if not options.dry_run:
            services.catalogue_files.apply(preview)
    answer = {fate.value: preview.count(fate) for fate in Fate}
    verb = "Будет записано" if options.dry_run else "Записано"
    text = f"{verb}: новых {answer['new']}, изменено {answer['changed']}, без изменений {answer['same']}."
    problems = [problem_words(one) for one in preview.problems]
    return Answer(answer | {"problems": problems}, "\n".join([text, *problems]))


def export(options: argparse.Namespace) -> Answer:
    """Everything in force as one workbook."""
    target = Path(options.out)
    with opened(options) as services:
        count = services.catalogue_files.export(target)
    return Answer({"file": str(target), "entries": count}, f"Сохранено записей: {count}, файл {target}.")


def taught(options: argparse.Namespace) -> Answer:
    """What a college says of one of its programmes."""
    said = Taught(options.place, options.programme, TaughtState(options.state), options.seats)
    with opened(options) as services:
        return _done(services.catalogue.set_taught([said], options.source))


def switch_off(options: argparse.Namespace) -> Answer:
    """Take a profession out of every choice."""
    return _switch(options, on=False)


def switch_on(options: argparse.Namespace) -> Answer:
    """Bring it back."""
    return _switch(options, on=True)


def _switch(options: argparse.Namespace, *, on: bool) -> Answer:
    with opened(options) as services:
        key = found_profession(services, options.profession).id
        return _done(services.catalogue.switch(CatalogueKind.PROFESSION, key, on=on))


def restore(options: argparse.Namespace) -> Answer:
    """Let the shipped entry count again."""
    with opened(options) as services:
        key = found_profession(services, options.profession).id
        return _done(services.catalogue.restore(CatalogueKind.PROFESSION, key))


def memo(options: argparse.Namespace) -> Answer:
    """One page about a profession."""
    target = Path(options.out)
    with opened(options) as services:
        key = found_profession(services, options.profession).id
        document = services.profession_memos.memo(key)
        services.documents.save(document, target)
    return Answer({"file": str(target), "pages": document.pages}, f"Сохранено: {target}")


def _done(change: Change) -> Answer:
    return Answer({"operation": change.operation, "count": change.count}, "Записано.")
