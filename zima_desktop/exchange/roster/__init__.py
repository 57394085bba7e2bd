"""Class lists from foreign files: read_workbook, analyse, build_rows, plan_import; and our own export."""

from zima_desktop.exchange.roster.compare import changed_or_same, new_row
from zima_desktop.exchange.roster.export import export_roster
from zima_desktop.exchange.roster.layout import analyse
from zima_desktop.exchange.roster.plan import plan_import
from zima_desktop.exchange.roster.rows import build_rows
from zima_desktop.exchange.workbooks.reading import read_workbook

__all__ = [
    "analyse",
    "build_rows",
    "changed_or_same",
    "export_roster",
    "new_row",
    "plan_import",
    "read_workbook",
]
