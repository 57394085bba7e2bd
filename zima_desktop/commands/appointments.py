"""Console: requests and appointments."""

import argparse
from datetime import datetime
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.trajectory import day_of
from zima_desktop.content.words import word
from zima_desktop.domain.appointments import Appointment, AskedBy, Request
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import AppointmentId
from zima_desktop.domain.trajectory import TalkDraft, TalkPresence, TalkTemplate


def moment_of(text: str) -> datetime:
    """A local moment given as «2026-11-24 14:30»; raises InvalidValue."""
    try:
        moment = datetime.fromisoformat(text.strip().replace(" ", "T"))
    except ValueError as error:
        raise InvalidValue("at", text, "not_a_moment") from error
    if moment.tzinfo is not None or len(text.strip()) <= len("2026-11-24"):
        raise InvalidValue("at", text, "not_a_moment")
    return moment.replace(second=0, microsecond=0)


def listing(options: argparse.Namespace) -> Answer:
    """What is open; of a day or of a person everything."""
    with opened(options) as services:
        if options.person:
            found = services.appointments.of_person(services.people.by_name(options.person).id)
        elif options.day:
            found = services.appointments.day(day_of(options.day))
        elif options.all:
            found = services.appointments.found()
        else:
            found = services.appointments.waiting()
    return Answer([_record(one) for one in found], "\n".join(_line(one) for one in found))


def _line(one: Appointment) -> str:
    when = f"{one.at:%d.%m.%Y %H:%M}" if one.at else "без времени"
    return f"{one.id}  {when}  {one.name}: {one.topic} ({word('appointment_state', one.state.value)})"


def _record(one: Appointment) -> dict[str, Any]:
    return {
        "id": one.id,
        "person": one.name,
        "group": one.group or None,
        "topic": one.topic,
        "asked_by": one.asked_by.value,
        "asked_on": one.asked_on.isoformat(),
        "at": one.at.isoformat(timespec="minutes") if one.at else None,
        "place": one.place,
        "state": one.state.value,
        "outcome": one.outcome,
    }


def ask(options: argparse.Namespace) -> Answer:
    """Write a request down."""
    with opened(options) as services:
        request = Request(
            services.people.by_name(options.person).id,
            options.topic,
            AskedBy(options.by),
            day_of(options.date),
            moment_of(options.at) if options.at else None,
            options.place,
        )
        return _done(services.appointments.ask(request))


def appoint(options: argparse.Namespace) -> Answer:
    """A day and an hour for a request."""
    at = moment_of(options.at)
    with opened(options) as services:
        return _done(services.appointments.appoint(AppointmentId(options.number), at, options.place))


def hold(options: argparse.Namespace) -> Answer:
    """It took place; with --agreed a talk is written as well."""
    with opened(options) as services:
        number = AppointmentId(options.number)
        talk = None
        if options.agreed:
            held = services.appointments.one(number)
            day = held.at.date() if held.at else services.workspace.today()
            talk = TalkDraft(day, TalkTemplate.FREE, TalkPresence.PUPIL, options.agreed, options.next_step)
        return _done(services.appointments.hold(number, options.outcome, talk))


def miss(options: argparse.Namespace) -> Answer:
    """Nobody came."""
    with opened(options) as services:
        return _done(services.appointments.miss(AppointmentId(options.number), options.note))


def cancel(options: argparse.Namespace) -> Answer:
    """Called off."""
    with opened(options) as services:
        return _done(services.appointments.cancel(AppointmentId(options.number), options.note))


def _done(change: Change) -> Answer:
    return Answer({"id": change.created, "count": change.count}, "Записано.")
