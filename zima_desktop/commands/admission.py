"""Console: applications for admission, and the sheets that hand people over."""

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.people import persons_of
from zima_desktop.commands.trajectory import day_of
from zima_desktop.content.followup_words import application_where
from zima_desktop.content.words import word
from zima_desktop.domain.applications import Application, ApplicationDraft, ApplicationState
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.followup import LeaverRow
from zima_desktop.domain.ids import ApplicationId, PersonId
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def done(change: Change) -> Answer:
    return Answer({"id": change.created, "operation": change.operation, "count": change.count}, "Записано.")


def leavers_of(rows: tuple[LeaverRow, ...], year: int | None, cohort: str | None) -> tuple[LeaverRow, ...]:
    return tuple(
        row
        for row in rows
        if row.leaving is not None
        and year in (None, row.leaving.year)
        and cohort in (None, row.leaving.cohort.value)
    )


def applications(options: argparse.Namespace) -> Answer:
    """Applications of a person, a class or everybody."""
    with opened(options) as services:
        persons = persons_of(services, options) if options.person or options.group else None
        found = services.applications.listed(persons, options.year)
        names = {person: services.people.person(person).name.full for person in found}
    rows = [(names[person], one) for person, made in found.items() for one in made]
    rows.sort(key=lambda row: row[0])
    answer = [{"name": name, **application_answer(one)} for name, one in rows]
    lines = [
        f"{name}: {application_where(one)}, {word('application_state', one.content.state.value)}"
        for name, one in rows
    ]
    return Answer(answer, "\n".join(lines) or "Заявлений нет.")


def application_answer(one: Application) -> dict[str, Any]:
    content = one.content
    return {
        "id": one.id,
        "year": content.year,
        "place": content.place,
        "place_key": content.place_key,
        "programme": content.programme,
        "programme_code": content.programme_code,
        "priority": content.priority,
        "state": content.state.value,
        "applied_on": iso(content.applied_on),
        "decided_on": iso(content.decided_on),
    }


def add_application(options: argparse.Namespace) -> Answer:
    """Write an application down; an admission brings its status with it."""
    state, day = ApplicationState(options.state), day_of(options.date) if options.date else None
    decided = state in (ApplicationState.ENROLLED, ApplicationState.REFUSED)
    with opened(options) as services:
        person = services.people.by_name(options.person)
        draft = ApplicationDraft(
            options.year or services.applications.year(),
            options.place,
            state,
            options.programme,
            priority=options.priority,
            applied_on=None if decided else day,
            decided_on=day if decided else None,
            note=options.note,
        )
        return done(services.applications.save(person.id, draft))


def set_state(options: argparse.Namespace) -> Answer:
    """The next step of an application."""
    with opened(options) as services:
        number = ApplicationId(options.application)
        return done(services.applications.set_state(number, ApplicationState(options.state)))


def handover_sheet(options: argparse.Namespace) -> Answer:
    """Hand-over sheets of those who have agreed; the others are listed and stay."""
    with opened(options) as services:
        persons = _chosen(services, options)
        refused = services.documents.handover_refused(persons)
        control = JobControl()
        made = services.documents.handover_sheet(persons, options.to, options.receiver, control=control)
        folder = Path(options.out)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / made.suggested_name
        services.documents.save(made, path)
        book = path.with_suffix(".xlsx") if options.xlsx else None
        if book is not None:
            services.documents.handover_workbook(persons, book, options.to, options.receiver, control=control)
    names = [one.name for one in refused]
    answer = {
        "file": str(path),
        "workbook": str(book) if book else None,
        "pages": made.pages,
        "people": made.people,
        "without_consent": names,
    }
    text = f"Готово: {path}, человек: {made.people}."
    if names:
        text += "\nБез согласия не передаётся: " + ", ".join(names)
    return Answer(answer, text)


def _chosen(services: Services, options: argparse.Namespace) -> list[PersonId]:
    if options.year is None:
        return persons_of(services, options)
    rows = leavers_of(services.follow_up.leavers().rows, options.year, options.cohort)
    persons = list(dict.fromkeys(row.person for row in rows))
    if not persons:
        raise InvalidValue("year", str(options.year), "nobody_left")
    return persons
