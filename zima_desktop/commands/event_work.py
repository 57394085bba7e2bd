"""Console: one event – its facts, who was there, whose hours."""

import argparse
from dataclasses import replace
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.catalogue import found_profession
from zima_desktop.commands.opening import opened
from zima_desktop.commands.trajectory import day_of
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.events import AttendanceRow, EventDraft, EventState, Mark
from zima_desktop.domain.ids import EventId
from zima_desktop.services import Services


def edit(options: argparse.Namespace) -> Answer:
    """What is named here changes; everything else stays."""
    number = EventId(options.event)
    with opened(options) as services:
        content = _said(services, options, services.events.event(number).content)
        if options.group:
            groups = [services.people.group_by_label(text).id for text in options.group]
            content = replace(content, groups=tuple(dict.fromkeys((*content.groups, *groups))))
        change = services.events.update(number, content)
    return Answer({"id": number, "count": change.count}, "Записано.")


def _said(services: Services, options: argparse.Namespace, content: EventDraft) -> EventDraft:
    for field in ("title", "hours", "unnamed_guests"):
        typed = getattr(options, field)
        if typed is not None:
            content = replace(content, **{field: typed})
    for field in ("place", "partner"):
        typed = getattr(options, field)
        if typed is not None:
            tidy: Any = typed.strip() or None
            content = replace(content, **{field: tidy})
    if options.profession is not None:
        about = found_profession(services, options.profession).id if options.profession.strip() else None
        content = replace(content, profession=about)
    if options.date is not None:
        content = replace(content, held_on=day_of(options.date))
    if options.state is not None:
        content = replace(content, state=EventState(options.state))
    return content


def remove(options: argparse.Namespace) -> Answer:
    """Out of the calendar; undo brings it back."""
    with opened(options) as services:
        number = services.events.event(EventId(options.event)).id
        change = services.events.hide(number)
    return Answer({"count": change.count}, "Мероприятие убрано.")


def attendance(options: argparse.Namespace) -> Answer:
    """The grid of an event; «нет данных» where nobody was marked."""
    with opened(options) as services:
        number = services.events.event(EventId(options.event)).id
        rows = services.events.attendance(number)
    said = {True: "был", False: "не был", None: "нет данных"}
    lines = [f"{row.group}  {row.name}: {said[row.present]}" for row in rows]
    return Answer([_row(row) for row in rows], "\n".join(lines) or "Никто не приглашён.")


def _row(row: AttendanceRow) -> dict[str, object]:
    return {
        "id": row.person,
        "name": row.name,
        "group": row.group,
        "present": row.present,
        "role": row.role,
        "hours": row.hours,
        "certificate": row.certificate_number,
    }


def mark(options: argparse.Namespace) -> Answer:
    """Marks of --person, or of everybody but --except."""
    if options.hours is not None and not 0 <= options.hours <= 1000:
        raise InvalidValue("hours", str(options.hours), "out_of_range")
    with opened(options) as services:
        number = services.events.event(EventId(options.event)).id
        rows = services.events.attendance(number)
        if options.all:
            absent = {one.person for one in _invited(services, rows, options.exceptions)}
            marks = [_mark(options, row, row.person not in absent) for row in rows]
        else:
            if not options.person:
                raise InvalidValue("person", "", "missing")
            marks = [
                _mark(options, row, _present(options)) for row in _invited(services, rows, options.person)
            ]
        change = services.events.mark(number, marks)
    return Answer({"count": change.count}, f"Отмечено человек: {change.count}.")


def _present(options: argparse.Namespace) -> bool | None:
    return None if options.unknown else not options.absent


def _mark(options: argparse.Namespace, row: AttendanceRow, present: bool | None) -> Mark:
    """Hours and a role are said of those who were there."""
    hours = row.hours if options.hours is None or not present else options.hours
    role = row.role if options.role is None or not present else options.role.strip() or None
    return Mark(row.person, present, role, hours)


def _invited(services: Services, rows: tuple[AttendanceRow, ...], names: list[str]) -> list[AttendanceRow]:
    """Rows of the named people; raises NotFound for somebody who is not on the grid."""
    by_person = {row.person: row for row in rows}
    found = []
    for name in names:
        person = services.people.by_name(name).id
        if person not in by_person:
            raise NotFound("participant", name)
        found.append(by_person[person])
    return found
