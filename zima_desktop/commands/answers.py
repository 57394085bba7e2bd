"""Console: answers on paper or from another program, as a table."""

import argparse
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.domain.answer_tables import AnswersPreview, AnswersReport, PlannedAnswers, RowState
from zima_desktop.jobs import JobControl
from zima_desktop.services.answer_words import fault_place, fault_sentence, note_sentence, row_reason


def load(options: argparse.Namespace) -> Answer:
    """Read a table of answers; --dry-run shows the same figures and writes nothing."""
    control, report = JobControl(), None
    with opened(options) as services:
        services.testing.instrument(options.instrument)
        group = services.people.group_by_label(options.group).name if options.group else None
        file = services.answers.read(Path(options.file), control)
        preview = services.answers.preview(file, options.instrument, group, control=control)
        if not options.dry_run:
            _change, report = services.answers.apply(preview, control=control)
    answer = _figures(preview, report)
    return Answer(answer, _text(preview, answer, dry_run=options.dry_run))


def _figures(preview: AnswersPreview, report: AnswersReport | None) -> dict[str, Any]:
    return {
        "new": report.new if report else preview.count(RowState.NEW),
        "same": report.same if report else preview.count(RowState.SAME),
        "changed": report.changed if report else preview.count(RowState.CHANGED),
        "doubtful": preview.count(RowState.DOUBTFUL),
        "unknown": preview.count(RowState.UNKNOWN),
        "empty": preview.count(RowState.EMPTY),
        "held": sum(row.held for row in preview.rows),
        "errors": [
            {"place": fault_place(fault), "message": fault_sentence(fault)} for fault in preview.errors
        ],
        "notes": [note_sentence(note) for note in preview.notes],
        "rows": [_row(preview, row) for row in preview.rows],
    }


def _row(preview: AnswersPreview, row: PlannedAnswers) -> dict[str, Any]:
    source = row.source
    person = preview.people.get(row.person) if row.person is not None else None
    return {
        "sheet": source.sheet or None,
        "row": source.row,
        "name": source.who.shown,
        "state": row.state.value,
        "reason": row_reason(row) or None,
        "person": person.name.full if person else None,
        "candidates": [preview.people[one].name.full for one in row.candidates if one in preview.people],
        "date": (source.day or preview.day).isoformat(),
        "answers": len(source.answers),
        "missing": list(row.missing),
        "held": row.held,
    }


def _text(preview: AnswersPreview, answer: dict[str, Any], *, dry_run: bool) -> str:
    verb = "Будет записано" if dry_run else "Записано"
    taken = f"{verb}: новых {answer['new']}, изменено {answer['changed']}, без изменений {answer['same']}."
    left = f"Не записано: сомнительных {answer['doubtful']}, неизвестных {answer['unknown']}, "
    left += f"с ошибками {preview.count(RowState.ERROR)}, без ответов {answer['empty']}."
    errors = [f"{one['place']}: {one['message']}" for one in answer["errors"]]
    return "\n".join([taken, left, *answer["notes"], *errors])


def template(options: argparse.Namespace) -> Answer:
    """The table for a class: names are there, answers are typed in."""
    target = Path(options.out)
    with opened(options) as services:
        group = services.people.group_by_label(options.group)
        count = services.answers.write_template(options.instrument, group.id, target)
    return Answer({"file": str(target), "people": count}, f"Бланк таблицы готов, человек в нём: {count}.")
