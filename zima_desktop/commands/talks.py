"""Console: who was seen when, drafts, prompts, tutors."""

import argparse
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.people import persons_of
from zima_desktop.commands.trajectory import day_of
from zima_desktop.domain.queue import SeenRow
from zima_desktop.domain.trajectory import Talk, TalkTemplate
from zima_desktop.services import Services
from zima_desktop.services.talks import prompts


def listing(options: argparse.Namespace) -> Answer:
    """The table of talks, or the talks of one person; restricted notes stay in the base."""
    with opened(options) as services:
        if options.person:
            return _of_person(services, options.person)
        rows = services.talks.seen()
        if options.group:
            group = services.people.group_by_label(options.group).name.printed
            rows = tuple(row for row in rows if row.group == group)
    if options.days is not None:
        rows = tuple(row for row in rows if row.days is None or row.days > options.days)
    if options.drafts:
        rows = tuple(row for row in rows if row.draft is not None)
    lines = [f"{row.group}  {row.name}: {_days(row)}" for row in rows]
    return Answer([_row(row) for row in rows], "\n".join(lines))


def _of_person(services: Services, name: str) -> Answer:
    talks = services.talks.of_person(services.people.by_name(name).id)
    lines = [f"{talk.content.held_on.isoformat()}  {talk.content.agreed}" for talk in talks]
    return Answer([_talk(talk) for talk in talks], "\n".join(lines))


def _days(row: SeenRow) -> str:
    if row.last_talk_on is None:
        return "беседы ещё не было"
    return f"последняя беседа {row.last_talk_on.isoformat()}, дней назад: {row.days}"


def _row(row: SeenRow) -> dict[str, Any]:
    return {
        "id": row.person,
        "name": row.name,
        "group": row.group,
        "last_talk_on": row.last_talk_on.isoformat() if row.last_talk_on else None,
        "days": row.days,
        "talks_this_year": row.talks_this_year,
        "draft_on": row.draft_on.isoformat() if row.draft_on else None,
        "tutor": row.tutor,
    }


def _talk(talk: Talk) -> dict[str, Any]:
    content = talk.content
    return {
        "id": talk.id,
        "held_on": content.held_on.isoformat(),
        "template": content.template.value,
        "presence": content.presence.value,
        "agreed": content.agreed,
        "next_step": content.next_step,
        "due_on": content.due_on.isoformat() if content.due_on else None,
        "draft": talk.draft,
    }


def seen(options: argparse.Namespace) -> Answer:
    """Somebody was talked to, without a record."""
    with opened(options) as services:
        change = services.talks.note_seen(persons_of(services, options), day_of(options.date))
    return Answer({"count": change.count}, f"Отмечено бесед: {change.count}.")


def show_prompts(options: argparse.Namespace) -> Answer:
    """What to go through in a talk of this kind."""
    found = prompts(TalkTemplate(options.template))
    answer = {"title": found.title, "about": found.about, "prompts": list(found.prompts)}
    return Answer(answer, "\n".join([f"{found.title}. {found.about}", *found.prompts]))


def tutors(options: argparse.Namespace) -> Answer:
    """Teachers and how many people each looks after."""
    with opened(options) as services:
        found = services.talks.teachers()
    rows = [{"id": one.person, "name": one.name, "people": one.count} for one in found]
    return Answer(rows, "\n".join(f"{one.name}: {one.count}" for one in found))


def assign_tutor(options: argparse.Namespace) -> Answer:
    """A teacher for a class or a person."""
    with opened(options) as services:
        tutor = services.people.by_name(options.tutor).id
        change = services.talks.assign_tutor(persons_of(services, options), tutor)
    return Answer({"count": change.count}, f"Назначено: {change.count}.")


def release_tutor(options: argparse.Namespace) -> Answer:
    """No tutor any more."""
    with opened(options) as services:
        change = services.talks.release_tutor(persons_of(services, options))
    return Answer({"count": change.count}, f"Снято: {change.count}.")
