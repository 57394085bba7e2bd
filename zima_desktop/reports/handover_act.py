"""The act of transfer of a package: what was handed over, how to recognise it, who signs."""

from zima_desktop.domain.dates import format_date, format_date_long, format_school_year
from zima_desktop.domain.documents import HandoverAct
from zima_desktop.reports.page import (
    BODY,
    CAPTION,
    HEADING,
    SMALL,
    STRONG,
    Block,
    Sheet,
    Style,
    flow,
    text_height,
)
from zima_desktop.reports.table import Cell, Column, Table
from zima_desktop.reports.wording import NBSP, texts, tidy, town

TITLE = Style(15, True, leading=1.2)
FACT = Style(9.5, leading=1.3)
ROW, ROW_STRONG = Style(9.5, leading=1.25), Style(9.5, True, leading=1.25)
LABEL_WIDTH = 165.0
HASH_GROUP = 8
PARTIES_HEIGHT = 120.0


def render_handover_act(act: HandoverAct) -> bytes:
    """One page, unless the tables are many."""
    words = texts("handover_act")
    sheet = Sheet(words["document_title"])
    y = _head(sheet, act, words)
    y = sheet.paragraph(sheet.left, y, _body(act, words), BODY, sheet.edge - sheet.left) + 8
    y = _facts(sheet, act, words, y)
    y = _counts(sheet, act, words, y + 10)
    _closing(sheet, act, words, y + 12)
    return sheet.finish()


def _head(sheet: Sheet, act: HandoverAct, words: dict[str, str]) -> float:
    width, centre = sheet.edge - sheet.left, (sheet.left + sheet.edge) / 2
    top = sheet.paragraph(sheet.left, sheet.top - 4, tidy(act.sender.full_name), SMALL, width) + 22
    sheet.centred(centre, top + 12, tidy(words["title"].format(number=act.number)), TITLE, width)
    if act.sender.city:
        sheet.text(sheet.left, top + 40, tidy(town(words["city"], act.sender.city)), BODY, width / 2)
    sheet.right(sheet.edge, top + 40, format_date_long(act.made_on), BODY)
    return top + 56


def _body(act: HandoverAct, words: dict[str, str]) -> str:
    year = words["school_year"].replace("{start}/{end}", format_school_year(act.school_year))
    return tidy(words["body"].format(sender=act.sender.short_name, receiver=act.receiver, school_year=year))


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", NBSP)


def _spaced(digest: str) -> str:
    """A long digest in groups, so that two people can read it to one another."""
    return " ".join(digest[at : at + HASH_GROUP] for at in range(0, len(digest), HASH_GROUP))


def _facts(sheet: Sheet, act: HandoverAct, words: dict[str, str], y: float) -> float:
    sheet.text(sheet.left, y + 14, words["package"], HEADING)
    sheet.line(sheet.left, y + 19, sheet.edge, y + 19)
    y += 25
    local = f"{format_date(act.created.date())} {act.created:%H:%M}"
    facts = (
        ("variant", act.variant),
        ("file", act.file_name),
        ("size", words["bytes"].format(n=_grouped(act.file_bytes))),
        ("created", local),
        ("package_id", act.package_id),
        ("sha256", _spaced(act.sha256)),
        ("key", act.key_fingerprint),
    )
    for key, value in facts:
        sheet.text(sheet.left, y + FACT.size, words[key], CAPTION, LABEL_WIDTH - 8)
        width = sheet.edge - sheet.left - LABEL_WIDTH
        y = sheet.paragraph(sheet.left + LABEL_WIDTH, y, tidy(value), FACT, width) + 2
    return y


def _counts(sheet: Sheet, act: HandoverAct, words: dict[str, str], y: float) -> float:
    sheet.text(sheet.left, y + 12, words["counts"], HEADING)
    columns = (Column(words["table"], 330), Column(words["rows"], 90, centred=True))
    rows = [[Cell(tidy(name), ROW), Cell(_grouped(count), ROW)] for name, count in act.counts]
    total = sum(count for _, count in act.counts)
    rows.append([Cell(words["total"], ROW_STRONG), Cell(_grouped(total), ROW_STRONG)])
    y = Table(columns, sheet.left).draw(sheet, rows, y + 20)
    missing = words["no_data"] if act.not_handed_over is None else str(act.not_handed_over)
    sheet.text(sheet.left, y + 15, words["not_handed_over"].format(n=missing), SMALL)
    return y + 18


def _closing(sheet: Sheet, act: HandoverAct, words: dict[str, str], y: float) -> None:
    """The obligation and the signatures under it, on one page."""
    width = sheet.edge - sheet.left

    def draw(page: Sheet, top: float) -> None:
        bottom = page.paragraph(page.left, top, words["check"], BODY, width)
        _parties(page, act, words, bottom + 22)

    flow(sheet, [Block(text_height(words["check"], BODY, width) + PARTIES_HEIGHT, draw)], y)


def _parties(sheet: Sheet, act: HandoverAct, words: dict[str, str], y: float) -> None:
    column = (sheet.edge - sheet.left - 30) / 2
    parties = (
        ("gave", act.sender.short_name, act.sender.counsellor),
        ("took", act.receiver, act.receiver_name),
    )
    for at, (key, organisation, name) in enumerate(parties):
        x = sheet.left + at * (column + 30)
        sheet.text(x, y + 10, words[key], STRONG)
        bottom = sheet.paragraph(x, y + 15, tidy(organisation), SMALL, column)
        sheet.line(x, bottom + 28, x + column * 0.55, bottom + 28, "text3")
        sheet.text(x, bottom + 38, words["signature_date"], CAPTION)
        if name:
            sheet.text(x + column * 0.6, bottom + 26, tidy(name), SMALL, column * 0.4)
        sheet.text(x + column * 0.6, bottom + 44, words["stamp"], CAPTION)
