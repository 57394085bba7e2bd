"""Console: people after school."""

import argparse
from pathlib import Path
from typing import Any

from zima_desktop.commands.admission import application_answer, done, iso, leavers_of
from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.trajectory import day_of
from zima_desktop.content.followup_words import (
    ground_words,
    list_reason,
    list_state_words,
    match_words,
    say,
    share_words,
)
from zima_desktop.content.words import word
from zima_desktop.domain.catalogue import Region
from zima_desktop.domain.cohorts import CohortFigures, CohortLine, Moment
from zima_desktop.domain.followup import CallDue, LeaverRow
from zima_desktop.domain.followup_import import ListPreview, ListReport, ListState
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.leavers import Cohort
from zima_desktop.domain.outcomes import (
    Confirmation,
    ContactChannel,
    ContactDraft,
    ContactResult,
    OutcomeDraft,
    OutcomeSource,
    OutcomeStatus,
)
from zima_desktop.jobs import JobControl


def listed(options: argparse.Namespace) -> Answer:
    """Who has left, with the status and how fresh it is."""
    with opened(options) as services:
        found = services.follow_up.leavers()
    rows = found.students if options.students else leavers_of(found.rows, options.year, options.cohort)
    rows = tuple(row for row in rows if options.status in (None, row.status.value))
    answer = [_row(row) for row in rows]
    return Answer(answer, "\n".join(_line(row) for row in rows) or "Никого.")


def _row(row: LeaverRow) -> dict[str, Any]:
    leaving, outcome = row.leaving, row.standing.outcome
    return {
        "id": row.person,
        "name": row.name.full,
        "group": row.group.printed if row.group else None,
        "cohort": leaving.cohort.value if leaving else None,
        "year": leaving.year if leaving else None,
        "left_on": iso(leaving.left_on) if leaving else None,
        "status": row.status.value,
        "freshness": row.standing.freshness.value,
        "status_on": iso(outcome.content.on) if outcome else None,
        "place": outcome.content.place if outcome else None,
        "own": row.own,
        "plan": row.match.value,
        "application": application_answer(row.application) if row.application else None,
        "phone": row.phone,
        "attempts": row.attempts,
        "due": row.due.value if row.due else None,
    }


def _line(row: LeaverRow) -> str:
    year = f" {row.leaving.year}" if row.leaving and row.leaving.year else ""
    group = row.group.printed if row.group else "без класса"
    status = word("outcome_status", row.status.value)
    freshness = word("freshness", row.standing.freshness.value)
    return f"{row.name.full} ({group}{year}): {status}, {freshness}"


def _told(options: argparse.Namespace) -> OutcomeDraft:
    return OutcomeDraft(
        on=day_of(options.date),
        status=OutcomeStatus(options.status),
        source=OutcomeSource(options.source),
        confirmation=Confirmation(options.confirmation),
        horizon=options.horizon,
        place=options.place,
        programme_code=options.programme_code,
        profession=options.profession,
        region=Region(options.region) if options.region else None,
        note=options.note,
    )


def set_status(options: argparse.Namespace) -> Answer:
    """A dated status of one person."""
    with opened(options) as services:
        person = services.people.by_name(options.person)
        return done(services.follow_up.set_status(person.id, _told(options)))


def contact(options: argparse.Namespace) -> Answer:
    """An attempt to reach somebody, with what was told when they were reached."""
    draft = ContactDraft(
        day_of(options.date), ContactChannel(options.channel), ContactResult(options.result), options.note
    )
    with opened(options) as services:
        person = services.people.by_name(options.person)
        if options.phone is not None:
            services.follow_up.set_phone(person.id, options.phone)
        told = _told(options) if options.status else None
        return done(services.follow_up.record_contact(person.id, draft, told))


def call_list(options: argparse.Namespace) -> Answer:
    """Whom to call, the longest silent first."""
    due = tuple(CallDue(one) for one in options.due) if options.due else tuple(CallDue)
    with opened(options) as services:
        rows = services.follow_up.call_list(due)
    lines = [
        f"{row.name.full}: {say('due', row.due.value) if row.due else ''}, "
        f"{row.phone or 'телефона нет'}, попыток {row.attempts}"
        for row in rows
    ]
    return Answer([_row(row) for row in rows], "\n".join(lines) or "Звонить некому.")


def figures(options: argparse.Namespace) -> Answer:
    """Figures of a leaving year, every name with its reason."""
    cohort = Cohort(options.cohort) if options.cohort else None
    with opened(options) as services:
        found = services.follow_up.figures(options.year, cohort, Moment(options.moment))
    return Answer(_figures(found), _figures_text(found))


def _figures(found: CohortFigures) -> dict[str, Any]:
    return {
        "year": found.year,
        "cohort": found.cohort.value if found.cohort else None,
        "moment": found.moment.value,
        "on": found.on.isoformat(),
        "people": len(found.lines),
        "destinations": {status.value: count for status, count in found.bars()},
        "unknown": found.unknown,
        "plan": {match.value: count for match, count in found.matches()},
        "indicators": [
            {
                "key": share.key,
                "numerator": share.numerator,
                "denominator": share.denominator,
                "value": share.value,
                "unknown": share.unknown,
            }
            for share in found.shares
        ],
        "names": [_name(line) for line in found.lines],
    }


def _name(line: CohortLine) -> dict[str, Any]:
    return {
        "name": line.past.name.full,
        "status": line.status.value,
        "reason": ground_words(line),
        "plan": line.match.value,
        "plan_reason": match_words(line),
    }


def _figures_text(found: CohortFigures) -> str:
    lines = [f"Выпуск {found.year} года, {word('moment', found.moment.value)}: {len(found.lines)}"]
    lines += [f"{word('outcome_status', status.value)}: {count}" for status, count in found.bars()]
    lines.append(f"{word('outcome_status', 'unknown')}: {found.unknown}")
    lines += [f"{say('share', share.key)}: {share_words(share, found.year)}" for share in found.shares]
    return "\n".join(lines)


def load(options: argparse.Namespace) -> Answer:
    """A list of the enrolled or of statuses; --dry-run shows the same figures and writes nothing."""
    control, report = JobControl(), None
    with opened(options) as services:
        importer = services.follow_up_import
        facts = importer.facts(
            year=options.year,
            place=options.place,
            on=day_of(options.date) if options.date else None,
            source=OutcomeSource(options.source),
            confirmation=Confirmation(options.confirmation),
        )
        preview = importer.preview(Path(options.file), facts, control)
        if not options.dry_run:
            report = importer.apply(preview, control=control)
    return Answer(_import_figures(preview, report), _import_text(preview, report))


def _import_figures(preview: ListPreview, report: ListReport | None) -> dict[str, Any]:
    return {
        **{state.value: preview.count(state) for state in ListState},
        "applications": report.applications if report else None,
        "outcomes": report.outcomes if report else None,
        "skipped": preview.skipped,
        "rows": [
            {
                "sheet": row.source.sheet or None,
                "row": row.source.row,
                "name": row.source.shown,
                "state": row.state.value,
                "reason": list_reason(row) or None,
                "person": _person_name(preview, row.person),
                "candidates": [
                    preview.people[one].name.full for one in row.candidates if one in preview.people
                ],
            }
            for row in preview.rows
        ],
    }


def _person_name(preview: ListPreview, person: PersonId | None) -> str | None:
    found = preview.people.get(person) if person is not None else None
    return found.name.full if found else None


def _import_text(preview: ListPreview, report: ListReport | None) -> str:
    counts = ", ".join(f"{list_state_words(state)}: {preview.count(state)}" for state in ListState)
    written = "Ничего не записано." if report is None else ""
    if report is not None:
        written = f"Записано: зачислений {report.applications}, статусов {report.outcomes}."
    left = [
        f"строка {row.source.row}, {row.source.shown}: {list_reason(row)}"
        for row in preview.rows
        if row.reason
    ]
    return "\n".join([counts, written, *left])
