"""Console: a class answers on paper; booklets and sheets as PDF, typed sheets from a table."""

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.trajectory import day_of
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.errors import Ambiguous, InvalidValue, NotFound, ZimaError
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.paper import Clash, PaperDraft, SavedSheet, check_draft
from zima_desktop.domain.sheet_ids import SHEET_DIGITS, person_code
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.services.documents import RenderedDocument
from zima_desktop.services.paper_table import TypedLine, filled, read_lines
from zima_desktop.services.sentences import explain

_KEPT = ("new", "same", "replaced", "beside")
_LEFT = {
    "differs": "за этот день уже есть другие ответы. Заменить: --replace, записать рядом: --beside.",
    "on_screen": "за этот день есть другие ответы с экрана. Записать рядом: --beside.",
    "concluded": "по ответам за этот день уже есть заключение. Записать рядом: --beside.",
}


def booklet(options: argparse.Namespace) -> Answer:
    """The questions of a test, to lie on every desk."""
    with opened(options) as services:
        return _saved(services, services.paper.booklet(options.instrument), options.out)


def sheets(options: argparse.Namespace) -> Answer:
    """Answer sheets with names and bar codes, in the order of the class list."""
    day = day_of(options.date) if options.date else None
    with opened(options) as services:
        group = services.people.group_by_label(options.group)
        made = services.paper.sheets(group.id, options.instrument, day, JobControl())
        return _saved(services, made, options.out)


def _saved(services: Services, made: RenderedDocument, out: str) -> Answer:
    target = Path(out)
    services.documents.save(made, target)
    answer = {"file": str(target), "pages": made.pages, "people": made.people}
    return Answer(answer, f"Готово: {target}, страниц: {made.pages}.")


def enter(options: argparse.Namespace) -> Answer:
    """Type sheets in from a table: who, then the answers. The same table again writes nothing."""
    clash = Clash.REPLACE if options.replace else Clash.BESIDE if options.beside else Clash.ASK
    with opened(options) as services:
        services.testing.instrument(options.instrument)
        group = services.people.group_by_label(options.group).id if options.group else None
        lines = read_lines(Path(options.file), JobControl())
        rows = [_entered(services, options, line, group, clash) for line in lines]
    counts = Counter(row["state"] for row in rows)
    answer = {
        "new": counts["new"],
        "same": counts["same"],
        "replaced": counts["replaced"],
        "beside": counts["beside"],
        "left": [row["row"] for row in rows if row["state"] not in _KEPT],
        "doubtful": sum(len(row.get("doubtful", ())) for row in rows),
        "rows": rows,
    }
    return Answer(answer, _text(answer))


def _entered(
    services: Services, options: argparse.Namespace, line: TypedLine, group: GroupId | None, clash: Clash
) -> dict[str, Any]:
    """One line on its way in; a line that cannot be taken does not stop the others."""
    try:
        draft = draft_of(services, options, line, group)
        saved = services.paper.save(draft, clash)
    except ZimaError as error:
        return {"row": line.row, "who": line.who, "state": "error", "message": explain(error).what}
    check = check_draft(draft)
    return {
        "row": line.row,
        "who": line.who,
        "state": _state(saved, clash),
        "filled": check.filled,
        "asked": check.total,
        "missing": list(check.skipped),
        "doubtful": list(check.doubtful),
        "held": saved.held,
    }


def draft_of(
    services: Services, options: argparse.Namespace, line: TypedLine, group: GroupId | None
) -> PaperDraft:
    """The sheet of a line; raises NotFound, Ambiguous, InvalidValue."""
    day = day_of(options.date) if options.date else None
    who = _sheet_of(services, line.who, group)
    draft = filled(services.paper.begin(options.instrument, who, day), line.cells)
    if draft.instrument.code != options.instrument:
        raise InvalidValue("instrument", draft.instrument.title, "sheet_of_another_test")
    return draft


def _state(saved: SavedSheet, clash: Clash) -> str:
    other = saved.written and saved.state.value != "new"
    return {Clash.REPLACE: "replaced", Clash.BESIDE: "beside"}[clash] if other else saved.state.value


def _sheet_of(services: Services, who: str, group: GroupId | None) -> PersonId | str:
    """A bar code as it is; else whose code or name it is."""
    digits = "".join(who.split())
    if not digits.isdecimal():
        return services.people.by_name(who, group).id
    if len(digits) == SHEET_DIGITS:
        return digits
    wanted = PersonFilter(groups=frozenset({group} if group is not None else ()))
    rows = services.people.find(wanted).rows
    found = [row.id for row in rows if person_code(row.id) == digits.zfill(4)]
    if not found:
        raise NotFound("person", who)
    if len(found) > 1:
        raise Ambiguous("person", who, len(found))
    return found[0]


def _text(answer: dict[str, Any]) -> str:
    figures = f"новых {answer['new']}, без изменений {answer['same']}, заменено {answer['replaced']}"
    figures += f", рядом с прежними {answer['beside']}" if answer["beside"] else ""
    lines = [f"Бланков записано: {figures}. Сомнительных отметок: {answer['doubtful']}."]
    for row in answer["rows"]:
        if row["state"] == "error":
            lines.append(f"Строка {row['row']}: {row['message']}")
        elif row["row"] in answer["left"]:
            lines.append(f"Строка {row['row']}: {_LEFT[row['state']]}")
    return "\n".join(lines)
