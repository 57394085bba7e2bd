"""Console: the register of consents, its papers, withdrawals."""

import argparse
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.people import persons_of
from zima_desktop.commands.trajectory import day_of
from zima_desktop.content.words import word
from zima_desktop.domain.consents import ConsentRow, ConsentState, Purpose, Withdrawal
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.ids import GroupId, SessionId
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.services.documents import RenderedDocument


def listing(options: argparse.Namespace) -> Answer:
    """Everybody with the state of every purpose, or those of one purpose with one state."""
    wanted = [Purpose(options.purpose)] if options.purpose else list(Purpose)
    with opened(options) as services:
        rows = services.consents.state(_group(services, options))
    if options.status:
        rows = tuple(row for row in rows if any(row.state(one).status == options.status for one in wanted))
    lines = [f"{row.group or '—'}  {row.name}: {_states(row, wanted)}" for row in rows]
    return Answer([_row(row, wanted) for row in rows], "\n".join(lines))


def _group(services: Services, options: argparse.Namespace) -> GroupId | None:
    return services.people.group_by_label(options.group).id if options.group else None


def _states(row: ConsentRow, wanted: list[Purpose]) -> str:
    return ", ".join(
        f"{purpose.value} {word('consent_status', row.state(purpose).status.value)}" for purpose in wanted
    )


def _row(row: ConsentRow, wanted: list[Purpose]) -> dict[str, Any]:
    return {
        "id": row.person,
        "name": row.name,
        "group": row.group or None,
        "birth_date": row.birth_date.isoformat() if row.birth_date else None,
        "signer": row.signer.value if row.signer else None,
        "destroy_by": row.destroy_by.isoformat() if row.destroy_by else None,
        "consents": {purpose.value: _state(row.state(purpose)) for purpose in wanted},
    }


def _state(state: ConsentState) -> dict[str, Any]:
    days = {
        "signed_on": state.signed_on,
        "valid_to": state.valid_to,
        "withdrawn_on": state.withdrawn_on,
    }
    return {
        "status": state.status.value,
        "given_by": state.given_by.value if state.given_by else None,
        **{key: day.isoformat() if day else None for key, day in days.items()},
    }


def record(options: argparse.Namespace) -> Answer:
    """Consents on paper, entered for a class or one person; answers that waited for P1 come in."""
    with opened(options) as services:
        people = persons_of(services, options)
        left = {services.people.by_name(name).id for name in options.exceptions}
        people = [person for person in people if person not in left]
        change = services.consents.record(
            people,
            options.purpose,
            options.given_by,
            day_of(options.date),
            valid_to=day_of(options.valid_to) if options.valid_to else None,
            giver=services.people.by_name(options.giver).id if options.giver else None,
        )
        taken = 0
        if options.purpose == Purpose.COUNSELLING:
            taken = services.consent_answers.take_waiting(people, JobControl()).count
    text = f"Отмечено согласий: {change.count}."
    if taken:
        text += f" Приняты ответы, которые ждали согласия: {taken}."
    return Answer({"count": change.count, "answers_taken_in": taken}, text)


def withdraw(options: argparse.Namespace) -> Answer:
    """Take consents back; with P1 what was gathered under it is destroyed unless told to keep it."""
    purposes = tuple(Purpose(one) for one in dict.fromkeys(options.purpose))
    day = day_of(options.date)
    with opened(options) as services:
        person = services.people.by_name(options.person).id
        outlook = services.consent_answers.outlook(person, purposes, day)
        done = 0
        if not options.dry_run:
            wanted = Withdrawal(person, purposes, day, options.note, destroy_now=not options.keep)
            done = services.consent_answers.carry_out(wanted).count
            if options.act:
                _save(services, services.consent_papers.act(person), options.act)
    effects = [{"effect": one.kind.value, "count": one.count} for one in outlook.effects]
    answer = {
        "person": outlook.name,
        "purposes": [one.value for one in outlook.purposes],
        "effects": effects,
        "destroy_by": outlook.destroy_by.isoformat(),
        "done": not options.dry_run,
        "count": done,
        "act": options.act,
    }
    lines = [word("withdrawal", one.kind.value).format(n=one.count) for one in outlook.effects]
    return Answer(answer, "\n".join(lines))


def destroy(options: argparse.Namespace) -> Answer:
    """For one person, or for everybody who has taken P1 back."""
    with opened(options) as services:
        if options.person:
            people = [services.people.by_name(options.person).id]
        else:
            people = [row.person for row in services.consent_answers.due()]
        count = services.consent_answers.destroy(people).count
    return Answer({"people": len(people), "count": count}, f"Уничтожено записей: {count}.")


def forms(options: argparse.Namespace) -> Answer:
    """Blanks of a class or a person as one PDF."""
    with opened(options) as services:
        people = persons_of(services, options)
        made = services.consent_papers.forms(people, options.purpose, JobControl())
        return _save(services, made, options.out)


def register(options: argparse.Namespace) -> Answer:
    """Every paper that was noted; with --out also a sheet for the folder."""
    with opened(options) as services:
        group = _group(services, options)
        papers = services.consents.papers(group)
        if options.out:
            _save(services, services.consent_papers.register(group, JobControl()), options.out)
    rows = [
        {
            "name": one.name,
            "group": one.group or None,
            "purpose": one.purpose.value,
            "given_by": one.given_by.value,
            "giver": one.giver,
            "signed_on": one.signed_on.isoformat(),
            "valid_to": one.valid_to.isoformat() if one.valid_to else None,
            "withdrawn_on": one.withdrawn_on.isoformat() if one.withdrawn_on else None,
            "note": one.note,
        }
        for one in papers
    ]
    lines = [f"{one.name}: {one.purpose.value} с {format_date(one.signed_on)}" for one in papers]
    return Answer({"papers": rows, "file": options.out}, "\n".join(lines))


def act(options: argparse.Namespace) -> Answer:
    """The act of a withdrawal, again if need be."""
    with opened(options) as services:
        person = services.people.by_name(options.person).id
        return _save(services, services.consent_papers.act(person), options.out)


def codes(options: argparse.Namespace) -> Answer:
    """Names beside the codes that stand in a session file in their place; for the counsellor alone."""
    number = SessionId(options.session)
    with opened(options) as services:
        found = [one for one in services.sessions.codes(number) if one.unnamed]
        if options.out:
            _save(services, services.consent_papers.codes(services.sessions, number), options.out)
    answer = {"codes": [{"code": one.code, "name": one.name} for one in found], "file": options.out}
    return Answer(answer, "\n".join(f"{one.code}  {one.name}" for one in found))


def rule(options: argparse.Namespace) -> Answer:
    """Show or switch «Требовать согласие на тестирование»."""
    with opened(options) as services:
        if options.set:
            services.consents.need_for_testing(options.set == "on")
        on = services.consents.needed_for_testing()
    text = (
        "Без согласия P1 в тестах вместо имени стоит код." if on else "Имя стоит в тестах и без согласия P1."
    )
    return Answer({"consent_needed_for_testing": on}, text)


def _save(services: Services, made: RenderedDocument, out: str) -> Answer:
    services.documents.save(made, Path(out))
    answer = {"file": out, "pages": made.pages, "people": made.people}
    return Answer(answer, f"Сохранено: {out}, страниц {made.pages}.")
