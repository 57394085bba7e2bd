"""Records of the life line as plain values for machines."""

from typing import Any

from zima_desktop.content.choice_rules import choice_rule, what_to_do, why
from zima_desktop.content.result_words import number_text
from zima_desktop.content.words import word, word_or_self
from zima_desktop.domain.cards import PersonCard
from zima_desktop.domain.choice import Choice
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.hours import Hours
from zima_desktop.domain.life import StoryYear
from zima_desktop.domain.relatives import Relative
from zima_desktop.domain.trajectory import EntryKind, Plan, PlanStep, TimelineEntry

_NAMED = {
    EntryKind.TALK: "talk_template",
    EntryKind.DOCUMENT: "paper",
    EntryKind.CHOICE: "choice_check",
    EntryKind.CONSENT: "consent_short",
    EntryKind.APPLICATION: "application_state",
    EntryKind.OUTCOME: "outcome_status",
    EntryKind.CONTACT: "contact_channel",
}


def card(found: PersonCard) -> dict[str, Any]:
    """Everything the card shows, but for notes that stay in the base."""
    step = found.next_step
    return {
        "person": found.person.name.full,
        "group": found.person.group.name.printed if found.person.group else None,
        "category": found.person.category.value,
        "state": found.state.value,
        "consents": list(found.consents),
        "consents_withdrawn": list(found.taken_back),
        "parents": [_relative(one) for one in found.family.parents],
        "children": [_relative(one) for one in found.family.children],
        "hours": hours(found.hours),
        "choice": choice(found.choice),
        "plans": [plan(one) for one in found.plans],
        "versions": [plan(one) | {"by": _author(found, one)} for one in found.plan_history],
        "steps": [plan_step(one) for one in found.plan_steps],
        "next_step": None
        if step is None
        else {
            "text": step.text,
            "due": step.due_on.isoformat() if step.due_on else None,
            "responsible": step.responsible.value if step.responsible else None,
            "step": step.step,
        },
        "results": [
            {
                "instrument": one.code,
                "title": one.title,
                "on": one.finished_on.isoformat(),
                "leading": list(one.profile.leading),
                "released": one.released,
            }
            for one in found.results
        ],
        "timeline": [entry(one) for one in found.timeline],
    }


def _author(found: PersonCard, version: Plan) -> str | None:
    return found.authors.get(version.made_by) if version.made_by else None


def _relative(one: Relative) -> dict[str, Any]:
    return {"id": one.id, "name": one.name, "class": one.group or None, "kinship": one.kinship.value}


def entry(one: TimelineEntry) -> dict[str, Any]:
    return {
        "on": one.on.isoformat(),
        "kind": one.kind.value,
        "title": one.title,
        "detail": one.detail,
        "planned": one.planned,
    }


def line(one: TimelineEntry) -> str:
    """The entry as a person reads it; the title may be a value that has a word."""
    named = _NAMED.get(one.kind)
    parts = one.title.split() if one.kind is EntryKind.CONSENT else [one.title]
    title = ", ".join(word_or_self(named, part) if named else part for part in parts)
    return f"{format_date(one.on)} {word('entry_kind', one.kind.value)}: {title}"


def plan(one: Plan) -> dict[str, Any]:
    content = one.content
    return {
        "slot": content.slot.value,
        "version": one.version,
        "made_on": one.made_on.isoformat(),
        "profession": content.profession,
        "programme": content.programme,
        "place": content.place,
        "certainty": content.certainty.value if content.certainty else None,
        "agreed_with": content.agreed_with,
    }


def plan_step(one: PlanStep) -> dict[str, Any]:
    content = one.content
    return {
        "id": one.id,
        "slot": content.slot.value,
        "text": content.text,
        "due": content.due_on.isoformat() if content.due_on else None,
        "responsible": content.responsible.value if content.responsible else None,
        "done": one.done_on.isoformat() if one.done_on else None,
    }


def hours(found: Hours) -> dict[str, Any]:
    return {"total": found.total, "trials": found.trials, "level": int(found.level), "missing": found.missing}


def choice(found: Choice) -> dict[str, Any]:
    """The lamps with their reasons in words."""
    rule = choice_rule(found.school_year)
    return {
        "school_year": found.school_year,
        "on": found.on.isoformat(),
        "rule": found.rule,
        "lit": found.lit,
        "conscious": found.conscious,
        "lamps": [
            {
                "lamp": one.lamp.value,
                "on": one.on,
                "reason": one.reason.value,
                "why": why(one, rule),
                "todo": what_to_do(one) or None,
            }
            for one in found.lamps
        ],
        "readiness": [
            {
                "half": half.value,
                "on": mark.on.isoformat() if mark else None,
                "value": number_text(mark.value) if mark and mark.value is not None else None,
            }
            for half, mark in found.halves
        ],
    }


def year(one: StoryYear) -> dict[str, Any]:
    return {
        "school_year": one.school_year,
        "group": one.group,
        "tests": [{"title": test.title, "leading": list(test.leading)} for test in one.tests],
        "talks": len(one.talks),
        "events": sum(not visit.trial for visit in one.visits),
        "trials": sum(visit.trial for visit in one.visits),
        "hours": one.hours.total,
        "plan": one.plan.content.profession if one.plan else None,
        "backup": one.backup.content.profession if one.backup else None,
        "plan_changes": one.plan_changes,
        "lamps": one.choice.lit if one.choice else None,
        "after": [
            {"on": end.on.isoformat(), "kind": end.kind.value, "value": end.value, "what": end.what}
            for end in one.ends
        ],
    }
