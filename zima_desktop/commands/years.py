"""Console: categories, spells of enrolment and the rollover into a new school year."""

import argparse
from collections import Counter
from datetime import date, timedelta
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.people import people_named
from zima_desktop.commands.trajectory import day_of
from zima_desktop.content.words import word
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.people import Category
from zima_desktop.domain.rollover import Choice, Choices, Fate, PersonMove, RolloverPlan, next_class
from zima_desktop.domain.spells import EndReason, Leaving, PersonSpell, SpellDraft
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services

_DAY = timedelta(days=1)


def rollover(options: argparse.Namespace) -> Answer:
    """The plan with the choices given; without --dry-run it is written after a backup."""
    with opened(options) as services:
        year = services.rollover.year() if options.year is None else options.year
        first = services.rollover.plan(year=year)
        choices = Choices(
            dict(_class_choice(first, text) for text in options.classes),
            dict(_person_choice(services, first, text) for text in options.person),
        )
        if options.dry_run:
            plan, backup = services.rollover.plan(choices, year), None
        else:
            report = services.rollover.apply(year, choices, JobControl())
            plan, backup = report.plan, report.backup or None
    return Answer(_plan_json(plan, backup, written=not options.dry_run), _plan_text(plan, options.dry_run))


def _class_choice(plan: RolloverPlan, text: str) -> tuple[GroupId, Choice]:
    label, _sign, what = text.partition("=")
    name = parse_group_label(label)
    for one in plan.classes:
        if one.group.name.compact.casefold() == name.compact.casefold():
            return one.group.id, _choice(what, text)
    raise InvalidValue("group", label, "not_in_the_old_year")


def _person_choice(services: Services, plan: RolloverPlan, text: str) -> tuple[PersonId, Choice]:
    name, _sign, what = text.rpartition("=")
    person = services.people.by_name(name)
    choice = _choice(what, text)
    if choice.fate is Fate.PROMOTE and choice.target is None and person.group is not None:
        choice = Choice(Fate.PROMOTE, next_class(person.group))
    if all(person.id != move.candidate.person for one in plan.classes for move in one.people):
        raise InvalidValue("person", name, "not_in_the_old_year")
    return person.id, choice


def _choice(what: str, text: str) -> Choice:
    fate = next((one for one in Fate if one == what), None)
    if fate is not None:
        return Choice(fate)
    if not what.strip():
        raise InvalidValue("fate", text, "not_a_fate")
    return Choice(Fate.PROMOTE, parse_group_label(what))


def _plan_json(plan: RolloverPlan, backup: str | None, *, written: bool) -> dict[str, Any]:
    return {
        "year": plan.source.year,
        "written": written and bool(plan.moves),
        "may_apply": plan.source.may_apply,
        "already": plan.source.already,
        "counts": {fate.value: number for fate, number in plan.counts().items()},
        "backup": backup,
        "classes": [
            {
                "class": one.group.name.compact,
                "fate": one.choice.fate.value,
                "target": one.choice.target.compact if one.choice.target else None,
                "people": [_move_json(move) for move in one.people],
            }
            for one in plan.classes
        ],
        "not_moved": [_move_json(move) for move in plan.stuck],
    }


def _move_json(move: PersonMove) -> dict[str, Any]:
    return {
        "id": move.candidate.person,
        "name": move.candidate.name.full,
        "class": move.candidate.group.name.compact,
        "fate": move.choice.fate.value,
        "target": move.choice.target.compact if move.choice.target else None,
        "note": move.choice.note,
        "reason": move.obstacle.value if move.obstacle else None,
    }


def _plan_text(plan: RolloverPlan, dry: bool) -> str:
    counts = plan.counts()
    lines = [
        f"{'Было бы' if dry else 'Итог'} на {plan.source.year}/{plan.source.year + 1}: "
        + ", ".join(f"{word('fate', fate)} {counts[fate]}" for fate in Fate)
        + "."
    ]
    for one in plan.classes:
        found = Counter((move.choice.fate, move.choice.target) for move in one.people)
        what = ", ".join(
            f"{word('fate', fate)}{f' в {target.compact}' if target else ''} {number}"
            for (fate, target), number in found.items()
        )
        lines.append(f"  {one.group.name.compact}: {what}")
    for move in plan.stuck:
        where = f"{move.candidate.group.name.compact} {move.candidate.name.full}"
        lines.append(f"  не переведён: {where} – {word('obstacle', move.obstacle or '')}")
    return "\n".join(lines)


def spells(options: argparse.Namespace) -> Answer:
    """Every class of one person with its dates; gaps are said."""
    with opened(options) as services:
        history = services.spells.history(services.people.by_name(options.person).id)
    answer = {
        "name": history.person.name.full,
        "spells": [_spell_json(one) for one in history.spells],
        "gaps": [{"first": one.first.isoformat(), "last": one.last.isoformat()} for one in history.gaps],
    }
    lines = [_spell_line(one) for one in history.spells]
    lines += [f"не был в списках: {one.first:%d.%m.%Y} – {one.last:%d.%m.%Y}" for one in history.gaps]
    return Answer(answer, "\n".join(lines) or "Ни в одном классе не записан.")


def _spell_json(spell: PersonSpell) -> dict[str, Any]:
    return {
        "class": spell.group.name.compact,
        "school_year": spell.group.school_year,
        "first_day": spell.since.isoformat(),
        "last_day": spell.last_day.isoformat() if spell.last_day else None,
        "reason": spell.reason.value if spell.reason else None,
        "note": spell.note,
    }


def _spell_line(spell: PersonSpell) -> str:
    ended = f" – {spell.last_day:%d.%m.%Y}" if spell.last_day else ""
    why = ", ".join(part for part in (spell.reason and word("end_reason", spell.reason), spell.note) if part)
    return f"{spell.group.name.printed}: {spell.since:%d.%m.%Y}{ended}{f' ({why})' if why else ''}"


def correct(options: argparse.Namespace) -> Answer:
    """The history becomes these lines; one that keeps its class and first day stays the same line."""
    with opened(options) as services:
        person = services.people.by_name(options.person).id
        known = list(services.spells.history(person).spells)
        drafts = [_line(text, known) for text in options.lines]
        change = services.spells.correct(person, drafts)
    return Answer({"count": change.count}, f"Исправлено строк: {change.count}.")


def _line(text: str, known: list[PersonSpell]) -> SpellDraft:
    label, since, until, reason, *_rest = [*text.split(":"), "", "", ""]
    group, first = parse_group_label(label), day_of(since or None)
    same = next((one for one in known if one.group.name == group), None)
    if same is not None:
        known.remove(same)
    return SpellDraft(
        same.id if same else None,
        group,
        first,
        day_of(until) + _DAY if until else None,
        EndReason(reason) if reason in list(EndReason) else None,
        same.note if same else None,
    )


def leave(options: argparse.Namespace) -> Answer:
    """«Выбыл»: from that day on in no class."""
    with opened(options) as services:
        people = people_named(services, options)
        on: date = day_of(options.date)
        change = services.spells.leave(Leaving(tuple(people), on, EndReason(options.reason), options.to))
    return Answer({"count": change.count}, f"Отмечено выбывших: {change.count}.")


def categories(options: argparse.Namespace) -> Answer:
    """Every category with its fields and how many people it has."""
    with opened(options) as services:
        rows = services.people.find(PersonFilter()).rows
        rules = services.categories.rules()
    found = Counter(row.category for row in rows)
    incomplete = Counter(row.category for row in rows if row.incomplete)
    answer = [
        {
            "category": rule.category.value,
            "people": found[rule.category],
            "incomplete": incomplete[rule.category],
            "required": [field.value for field in rule.required],
            "group": rule.group.value,
            "consents": list(rule.consents),
        }
        for rule in rules
    ]
    return Answer(answer, "\n".join(rule.counted(found[rule.category]) for rule in rules))


def set_category(options: argparse.Namespace) -> Answer:
    """Another category from a day on; the cards stay."""
    with opened(options) as services:
        people = people_named(services, options)
        into = parse_group_label(options.into) if options.into else None
        change = services.categories.change(people, Category(options.category), day_of(options.date), into)
    return Answer({"count": change.count}, f"Сменили категорию: {change.count}.")
