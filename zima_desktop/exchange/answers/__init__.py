"""Tables of answers: find_header, read_sheet, Finder, plan_answers, write_answer_template."""

from zima_desktop.exchange.answers.header import NoHeader, find_header
from zima_desktop.exchange.answers.people import Finder
from zima_desktop.exchange.answers.plan import comparable, plan_answers, standing_of
from zima_desktop.exchange.answers.rows import ReadSheet, read_sheet
from zima_desktop.exchange.answers.template import KEY_SHEET, write_answer_template

__all__ = [
    "KEY_SHEET",
    "Finder",
    "NoHeader",
    "ReadSheet",
    "comparable",
    "find_header",
    "plan_answers",
    "read_sheet",
    "standing_of",
    "write_answer_template",
]
