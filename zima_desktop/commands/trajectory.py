"""Console: talks, plans, events and the life line."""

import argparse
from datetime import date

from zima_desktop.commands import life_words
from zima_desktop.commands.answer import Answer
from zima_desktop.commands.catalogue import found_profession
from zima_desktop.commands.opening import opened
from zima_desktop.domain.changes import Change
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.events import Event, EventDraft, EventKind, EventState
from zima_desktop.domain.ids import EventId
from zima_desktop.domain.trajectory import (
    Certainty,
    PlanDraft,
    PlanSlot,
    TalkDraft,
    TalkPresence,
    TalkTemplate,
)


def day_of(text: str | None) -> date:
    """A day given as 2026-11-22; today when none is given."""
    if text is None:
        return date.today()  # noqa: DTZ011 - the user's own calendar day
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InvalidValue("date", text, "not_iso") from error


def _done(change: Change) -> Answer:
    return Answer({"id": change.created, "operation": change.operation, "count": change.count}, "Записано.")


def add_talk(options: argparse.Namespace) -> Answer:
    """Write a finished talk down."""
    content = TalkDraft(
        held_on=day_of(options.date),
        template=TalkTemplate.FREE,
        presence=TalkPresence.PUPIL,
        agreed=options.agreed,
        next_step=options.next_step,
    )
    with opened(options) as services:
        person = services.people.by_name(options.person)
        lacking = bool(services.consents.unnamed([person.id]))
        saved = _done(services.trajectory.save_talk(person.id, content))
    note = " Согласия на консультирование (P1) нет: возьмите его на этой беседе." if lacking else ""
    return Answer({**saved.json, "consent_missing": lacking}, saved.text + note)


def set_plan(options: argparse.Namespace) -> Answer:
    """A new version of plan A or B."""
    content = PlanDraft(
        slot=PlanSlot(options.slot),
        profession=options.profession,
        programme=options.programme,
        place=options.place,
        certainty=Certainty(options.certainty) if options.certainty else None,
        agreed_with=options.agreed_with,
    )
    with opened(options) as services:
        person = services.people.by_name(options.person)
        return _done(services.trajectory.save_plan(person.id, content))


def show(options: argparse.Namespace) -> Answer:
    """The whole card of one person as a life line; restricted notes stay in the base."""
    with opened(options) as services:
        person = services.people.by_name(options.person).id
        card, story = services.cards.card(person), services.cards.story(person)
    answer = life_words.card(card) | {"years": [life_words.year(one) for one in story.years]}
    return Answer(answer, "\n".join(life_words.line(one) for one in card.timeline) or "Записей нет.")


def events(options: argparse.Namespace) -> Answer:
    """Events of this school year."""
    with opened(options) as services:
        found = services.events.list()
    lines = (f"{one.id}  {format_date(one.content.held_on)}  {one.content.title}" for one in found)
    return Answer([_event(event) for event in found], "\n".join(lines) or "Мероприятий нет.")


def _event(event: Event) -> dict[str, object]:
    return {
        "id": event.id,
        "kind": event.content.kind.value,
        "title": event.content.title,
        "date": event.content.held_on.isoformat(),
        "hours": event.content.hours,
        "state": event.content.state.value,
        "invited": event.invited,
        "attended": event.attended,
        "profession": event.content.profession,
    }


def add_event(options: argparse.Namespace) -> Answer:
    """An event for whole classes; --held marks everybody present."""
    try:
        kind = EventKind(options.kind)
    except ValueError as error:
        raise InvalidValue("kind", options.kind, "unknown") from error
    with opened(options) as services:
        groups = tuple(services.people.group_by_label(text).id for text in options.group)
        state = EventState.HELD if options.held else EventState.PLANNED
        about = found_profession(services, options.profession).id if options.profession else None
        content = EventDraft(
            kind,
            options.title,
            day_of(options.date),
            options.hours,
            state=state,
            groups=groups,
            profession=about,
        )
        change = services.events.add(content)
        if options.held and change.created is not None:
            services.events.all_except(EventId(change.created), ())
        return _done(change)
