"""Console: class lists."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.domain.cards import PersonFilter, PersonRow
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.imports import ImportPreview, Skipped
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.people import Category
from zima_desktop.domain.roster import Action
from zima_desktop.domain.trajectory import CardStep, TrajectoryState
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.services.sentences import roster_reason


def load(options: argparse.Namespace) -> Answer:
    """Read a class list; --dry-run shows the same figures and writes nothing."""
    default = parse_group_label(options.group) if options.group else None
    control = JobControl()
    with opened(options) as services:
        file = services.roster.read(Path(options.file), control, default)
        preview = services.roster.preview(file, control)
        skipped = services.roster.skipped(preview)
        if not options.dry_run:
            services.roster.apply(preview, control)
    answer = _figures(preview, skipped)
    verb = "Будет записано" if options.dry_run else "Записано"
    text = f"{verb}: новых {answer['new']}, изменено {answer['changed']}, без изменений {answer['same']}, "
    text += f"сомнительных {answer['doubtful']}, пропущено строк {len(skipped)}."
    lines = [f"  {one['name']}, строка {one['row']}: {one['reason']}" for one in answer["doubts"]]
    lines += [f"  строка {one.row}: {one.reason}" for one in skipped]
    return Answer(answer, "\n".join([text, *lines]))


def _figures(preview: ImportPreview, skipped: tuple[Skipped, ...]) -> dict[str, Any]:
    return {
        "new": preview.count(Action.NEW),
        "changed": preview.count(Action.CHANGED),
        "same": preview.count(Action.SAME),
        "doubtful": preview.count(Action.DOUBTFUL),
        "errors": preview.count(Action.ERROR),
        "doubts": [
            {
                "sheet": one.sheet,
                "row": one.planned.row,
                "name": one.planned.draft.name.full if one.planned.draft else "",
                "reason": roster_reason(one.planned.reason),
                "same_as_row": one.planned.same_as_row,
            }
            for one in preview.rows
            if one.planned.action is Action.DOUBTFUL
        ],
        "skipped": [
            {"sheet": one.sheet, "row": one.row, "cell": one.cell or None, "reason": one.reason}
            for one in skipped
        ],
        "missing": [person.name.full for person in preview.missing],
        "warnings": [one.reason for one in preview.file.workbook.warnings] + list(preview.plan.warnings),
    }


def show(options: argparse.Namespace) -> Answer:
    """Who is in the base, in the order of lists."""
    with opened(options) as services:
        rows = services.people.find(_filter(services, options)).rows
        said = {tag.id: tag.name for tag in services.tags.every() if not tag.sensitive}
    answer = [_row(row) | {"tags": sorted(said[tag] for tag in row.tags & said.keys())} for row in rows]
    lines = (f"{one['group'] or '—'}  {one['name']}" for one in answer)
    return Answer(answer, "\n".join(lines) or "Никого.")


def _filter(services: Services, options: argparse.Namespace) -> PersonFilter:
    """The filter bar of the window, by words."""
    tags = (services.tags.by_name(name).id for name in options.tag or ())
    groups = (services.side_groups.by_name(name).id for name in options.cohort or ())
    return replace(
        _wanted(services, options.group),
        text=options.text,
        categories=frozenset(Category(one) for one in options.category or ()),
        states=frozenset(TrajectoryState(one) for one in options.state or ()),
        without=frozenset(CardStep(one) for one in options.without or ()),
        tags=frozenset(tags),
        side_groups=frozenset(groups),
        incomplete=options.incomplete,
        hidden=options.hidden,
    )


def _wanted(services: Services, group: str | None) -> PersonFilter:
    if group is None:
        return PersonFilter()
    return PersonFilter(groups=frozenset({services.people.group_by_label(group).id}))


def _row(row: PersonRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": " ".join(part for part in (row.family, row.given, row.patronymic) if part),
        "family": row.family,
        "given": row.given,
        "patronymic": row.patronymic,
        "group": row.group or None,
        "birth_date": row.birth_date.isoformat() if row.birth_date else None,
        "category": row.category.value,
        "incomplete": row.incomplete,
        "state": row.state.value,
        "interest": row.interest,
        "goal": row.goal,
    }


def export(options: argparse.Namespace) -> Answer:
    """The list as a workbook whose re-import changes nothing."""
    target = Path(options.file)
    with opened(options) as services:
        ids = [row.id for row in services.people.find(_wanted(services, options.group)).rows]
        services.roster.export(target, ids, JobControl())
    return Answer({"file": str(target), "people": len(ids)}, f"Выгружено человек: {len(ids)}.")


def undo_last(options: argparse.Namespace) -> Answer:
    """Take the newest step back."""
    with opened(options) as services:
        change = services.history.undo_last()
    return Answer({"count": change.count}, f"Отменено записей: {change.count}.")


def people_named(services: Services, options: argparse.Namespace) -> list[PersonId]:
    """The people of every --person, and of --group."""
    found = [services.people.by_name(name).id for name in options.person or ()]
    if options.group:
        group = services.people.group_by_label(options.group)
        found += [person.id for person in services.people.members([group.id])]
    if not found:
        raise InvalidValue("person", "", "missing")
    return list(dict.fromkeys(found))


def persons_of(services: Services, options: argparse.Namespace) -> list[PersonId]:
    """The people of --person or --group."""
    if options.person:
        return [services.people.by_name(options.person).id]
    if not options.group:
        raise InvalidValue("group", "", "missing")
    group = services.people.group_by_label(options.group)
    return [person.id for person in services.people.members([group.id])]
