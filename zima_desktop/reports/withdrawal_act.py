"""The act of a withdrawal: whose data, what was taken back and destroyed, the extract of the log."""

from datetime import datetime

from zima_desktop.domain.consent_papers import WithdrawalAct
from zima_desktop.domain.dates import format_date, format_date_long
from zima_desktop.reports.page import BODY, CAPTION, HEADING, SMALL, Block, Sheet, Style, flow, wrap
from zima_desktop.reports.table import Cell, Column, Table
from zima_desktop.reports.wording import texts, tidy, town

Words = dict[str, str]
TITLE = Style(14, True, leading=1.25)
FACT = Style(10, leading=1.3)
ROW = Style(9, leading=1.25)
LABEL_WIDTH = 140.0
SIGNERS = 3
SHOWN_OF_CHAIN = 12


def render_withdrawal_act(act: WithdrawalAct) -> bytes:
    """One page, more where the log is long."""
    words = texts("withdrawal_act")
    sheet = Sheet(words["document_title"])
    y = _head(sheet, act, words)
    y = _facts(sheet, act, words, y)
    y = _papers(sheet, act, words, y + 10)
    y = _destroyed(sheet, act, words, y + 10)
    y = _log(sheet, act, words, y + 10)
    flow(sheet, [_signatures(words)], y + 8)
    return sheet.finish()


def _destroys(act: WithdrawalAct) -> bool:
    """Something is destroyed, or has to be: else the act speaks of the withdrawal alone."""
    return bool(act.destroyed) or act.destroy_by is not None


def _head(sheet: Sheet, act: WithdrawalAct, words: Words) -> float:
    width, centre = sheet.edge - sheet.left, (sheet.left + sheet.edge) / 2
    y = sheet.paragraph(sheet.left, sheet.top - 4, tidy(act.letterhead.full_name), SMALL, width) + 16
    for line in wrap(words["title" if _destroys(act) else "title_alone"], TITLE, width * 0.9):
        sheet.centred(centre, y + TITLE.size, line, TITLE, width)
        y += TITLE.size * TITLE.leading
    if act.letterhead.city:
        city = town(words["city"], act.letterhead.city)
        sheet.text(sheet.left, y + 20, tidy(city), BODY, width / 2)
    sheet.right(sheet.edge, y + 20, format_date_long(act.made_on), BODY)
    return sheet.paragraph(sheet.left, y + 30, words["body"], BODY, width) + 8


def _facts(sheet: Sheet, act: WithdrawalAct, words: Words, y: float) -> float:
    person = ", ".join(part for part in (act.name, act.group) if part)
    facts = [
        ("person", person),
        ("operator", act.letterhead.full_name),
        ("system", words["system_text"].format(program=act.system)),
        ("reason", words["reason_text"]),
    ]
    if _destroys(act):
        facts.append(("method", words["method_text"]))
    for key, text in facts:
        sheet.text(sheet.left, y + FACT.size, words[key], CAPTION, LABEL_WIDTH - 8)
        width = sheet.edge - sheet.left - LABEL_WIDTH
        y = sheet.paragraph(sheet.left + LABEL_WIDTH, y, tidy(text), FACT, width) + 3
    return y


def _papers(sheet: Sheet, act: WithdrawalAct, words: Words, y: float) -> float:
    y = _heading(sheet, words["papers"], y)
    width = sheet.edge - sheet.left
    columns = (
        Column(words["purpose"], width - 330),
        Column(words["signed"], 80),
        Column(words["withdrawn"], 80),
        Column(words["note"], 170),
    )
    rows = [
        [
            Cell(one.purpose, ROW),
            Cell(format_date(one.signed_on), ROW),
            Cell(format_date(one.withdrawn_on), ROW),
            Cell(tidy(one.note or ""), ROW),
        ]
        for one in act.papers
    ]
    return Table(columns, sheet.left).draw(sheet, rows, y)


def _destroyed(sheet: Sheet, act: WithdrawalAct, words: Words, y: float) -> float:
    width = sheet.edge - sheet.left
    y = _heading(sheet, words["destroyed"], y)
    if act.destroyed:
        columns = (
            Column(words["category"], width - 230),
            Column(words["count"], 80, centred=True),
            Column(words["when"], 150),
        )
        rows = [
            [
                Cell(words[kind.value], ROW),
                Cell(str(count), ROW),
                Cell(_local(act.destroyed_at), ROW),
            ]
            for kind, count in act.destroyed
        ]
        y = Table(columns, sheet.left).draw(sheet, rows, y) + 6
    elif act.destroy_by is not None:
        y = sheet.paragraph(
            sheet.left, y, words["waiting"].format(day=format_date(act.destroy_by)), BODY, width
        )
    else:
        y = sheet.paragraph(sheet.left, y, words["nothing"], BODY, width)
    lines = [words["stays"]]
    if act.packages:
        sent = [words["package"].format(number=number, day=format_date(day)) for number, day in act.packages]
        lines.append(words["packages"].format(list=", ".join(sent)))
    for line in lines:
        y = sheet.paragraph(sheet.left, y + 2, tidy(line), SMALL, width)
    return y


def _log(sheet: Sheet, act: WithdrawalAct, words: Words, y: float) -> float:
    y = _heading(sheet, words["log"], y)
    width = sheet.edge - sheet.left
    if not act.log:
        return sheet.paragraph(sheet.left, y, words["log_empty"], SMALL, width)
    columns = (
        Column(words["log_number"], 34, centred=True),
        Column(words["log_at"], 96),
        Column(words["log_action"], width - 340),
        Column(words["log_user"], 120),
        Column(words["log_chain"], 90),
    )
    rows = [
        [
            Cell(str(line.number), ROW),
            Cell(_local(line.at), ROW),
            Cell(line.action, ROW),
            Cell(tidy(line.user or words["another"]), ROW),
            Cell(line.chain[:SHOWN_OF_CHAIN], ROW),
        ]
        for line in act.log
    ]
    return Table(columns, sheet.left).draw(sheet, rows, y)


def _heading(sheet: Sheet, text: str, y: float) -> float:
    sheet.text(sheet.left, y + 12, text, HEADING)
    return y + 19


def _local(moment: str | None) -> str:
    if moment is None:
        return ""
    at = datetime.fromisoformat(moment).astimezone()
    return f"{format_date(at.date())} {at:%H:%M}"


def _signatures(words: Words) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(sheet.left, y + 12, words["commission"], HEADING)
        y += 20
        for at in range(SIGNERS):
            y += 26
            title = words["chair" if at == 0 else "member"]
            sheet.text(sheet.left, y, title, BODY)
            sheet.line(sheet.left + 130, y + 2, sheet.left + 270, y + 2, "text3")
            sheet.text(sheet.left + 130, y + 11, words["signature"], CAPTION)
            sheet.line(sheet.left + 290, y + 2, sheet.edge, y + 2, "text3")
        sheet.paragraph(sheet.left, y + 22, words["keep"], CAPTION, sheet.edge - sheet.left)

    return Block(20 + 26 * SIGNERS + 40, draw)
