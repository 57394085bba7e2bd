"""Console: steps of plans, the conscious choice, hours, the matrix of a class."""

import argparse
from typing import Any

from zima_desktop.commands import life_words
from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.trajectory import day_of
from zima_desktop.content.choice_rules import choice_rule, lamp_state, lamp_word, why
from zima_desktop.content.words import word
from zima_desktop.domain.changes import Change
from zima_desktop.domain.choice import ChoiceFigures, Lamp
from zima_desktop.domain.class_matrix import Aspect, ClassMatrix, MatrixRow
from zima_desktop.domain.hours import HoursLevel
from zima_desktop.domain.ids import PlanStepId
from zima_desktop.domain.trajectory import PlanSlot, PlanStep, Responsible, StepDraft


def _done(change: Change) -> Answer:
    said = "Записано." if change.count else "Так и было."
    return Answer({"id": change.created, "operation": change.operation, "count": change.count}, said)


def add_step(options: argparse.Namespace) -> Answer:
    """A new step at the end of its plan."""
    content = StepDraft(
        PlanSlot(options.slot),
        options.text,
        day_of(options.due) if options.due else None,
        Responsible(options.responsible) if options.responsible else None,
    )
    with opened(options) as services:
        person = services.people.by_name(options.person)
        return _done(services.trajectory.save_step(person.id, content))


def done_step(options: argparse.Namespace) -> Answer:
    """Tick a step off, or take the tick away."""
    on = day_of(options.date) if options.date else None
    with opened(options) as services:
        change = services.trajectory.mark_step(PlanStepId(options.step), done=not options.undone, on=on)
    return _done(change)


def steps(options: argparse.Namespace) -> Answer:
    """Steps of one person; of nobody in particular, all that are overdue."""
    with opened(options) as services:
        if options.person:
            person = services.people.by_name(options.person)
            found = [(person.name.full, one) for one in services.trajectory.steps(person.id)]
        else:
            found = [(one.name, one.step) for one in services.trajectory.overdue_steps()]
    answer = [{"person": name} | life_words.plan_step(one) for name, one in found]
    return Answer(answer, "\n".join(_step_line(name, one) for name, one in found) or "Шагов нет.")


def _step_line(name: str, step: PlanStep) -> str:
    due = f", до {step.content.due_on.isoformat()}" if step.content.due_on else ""
    done = f", выполнено {step.done_on.isoformat()}" if step.done_on else ""
    return f"{step.id} {name}: {step.content.text}{due}{done}"


def show_choice(options: argparse.Namespace) -> Answer:
    """The lamps of one person with reasons; of a class or of everybody, who has which."""
    on = day_of(options.date) if options.date else None
    with opened(options) as services:
        if options.person:
            person = services.people.by_name(options.person)
            choice = services.choice.person(person.id, on)
            rule = choice_rule(choice.school_year)
            lines = [f"{lamp_word(one.lamp)}: {lamp_state(one)}. {why(one, rule)}" for one in choice.lamps]
            return Answer({"person": person.name.full} | life_words.choice(choice), "\n".join(lines))
        if options.group:
            group = services.people.group_by_label(options.group)
            figures = services.choice.group(group.id, on)
        else:
            figures = services.choice.everybody(on)
    return Answer(_figures(figures), _said(figures))


def _figures(figures: ChoiceFigures) -> dict[str, Any]:
    return {
        "school_year": figures.school_year,
        "on": figures.on.isoformat(),
        "rule": figures.rule.version,
        "enrolled": figures.enrolled,
        "assessed": figures.assessed,
        "conscious": figures.conscious,
        "ready": figures.ready,
        "lamps": {lamp.value: figures.lit(lamp) for lamp in Lamp},
        "readiness": dict(figures.distribution()),
        "people": [
            {
                "person": one.name,
                "group": one.group_name,
                "conscious": one.choice.conscious,
                "lamps": {lamp.lamp.value: lamp.on for lamp in one.choice.lamps},
            }
            for one in figures.people
        ],
    }


def _said(figures: ChoiceFigures) -> str:
    return (
        f"Осознанный выбор: {figures.conscious} из {figures.assessed}, у кого измерена готовность "
        f"(всего {figures.enrolled}). Готовность не ниже порога: {figures.ready}. "
        f"Правило, версия {figures.rule.version}."
    )


def confirm_choice(options: argparse.Namespace) -> Answer:
    """The counsellor's word about a talk on the choice."""
    on = day_of(options.date) if options.date else None
    with opened(options) as services:
        person = services.people.by_name(options.person)
        return _done(
            services.choice.confirm(person.id, confirmed=not options.denied, note=options.note, on=on)
        )


def matrix(options: argparse.Namespace) -> Answer:
    """Pupils of a class against the five columns, and what the class has together."""
    with opened(options) as services:
        found = services.cards.matrix(services.people.group_by_label(options.group).id)
    return Answer(_matrix(found), "\n".join(_line(row) for row in found.rows))


def _line(row: MatrixRow) -> str:
    cells = (f"{word('aspect', one)} {word('aspect_state', row.cell(one).state)}" for one in Aspect)
    return f"{row.name}: {', '.join(cells)}"


def _matrix(found: ClassMatrix) -> dict[str, Any]:
    last = found.last_session
    return {
        "group": found.group.name.compact,
        "pupils": len(found.rows),
        "done": {one.value: found.done(one) for one in Aspect},
        "states": {state.value: count for state, count in found.states()},
        "leading": {"test": found.leading_test, "areas": dict(found.leading), "undecided": found.undecided},
        "conscious": {"assessed": found.assessed, "conscious": found.conscious},
        "hours": {"level": int(found.level), "enough": found.enough_hours},
        "last_session": None
        if last is None
        else {
            "title": last.title,
            "on": last.on.isoformat(),
            "expected": last.expected,
            "collected": last.collected,
            "absent": [name for _person, name in last.absent],
        },
        "rows": [_row(row) for row in found.rows],
    }


def _row(row: MatrixRow) -> dict[str, Any]:
    cells = {
        one.value: {
            "state": (cell := row.cell(one)).state.value,
            "on": cell.day.isoformat() if cell.day else None,
            "what": cell.what,
        }
        for one in Aspect
    }
    return {
        "person": row.name,
        "state": row.state.value,
        "interest": row.interest,
        "lamps": row.lamps,
        "hours": row.hours.total,
        **cells,
    }


def show_hours(options: argparse.Namespace) -> Answer:
    """Hours of everybody of a class this school year."""
    with opened(options) as services:
        found = services.hours.of_group(services.people.group_by_label(options.group).id)
    answer = [{"person": one.name} | life_words.hours(one.hours) for one in found]
    lines = (f"{one.name}: {one.hours.total:g} из {int(one.hours.level)}" for one in found)
    return Answer(answer, "\n".join(lines))


def set_level(options: argparse.Namespace) -> Answer:
    """The level of the school, of a grade or of a class."""
    level = None if options.level == "inherit" else HoursLevel(int(options.level))
    with opened(options) as services:
        group = services.people.group_by_label(options.group).id if options.group else None
        change = services.hours.set_level(level, grade=options.grade, group=group)
    return _done(change)
