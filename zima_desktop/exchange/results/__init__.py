"""Results and figures of quality as workbooks for people."""

from zima_desktop.exchange.results.class_workbook import class_tables, write_class
from zima_desktop.exchange.results.person_workbook import person_tables, write_person
from zima_desktop.exchange.results.quality_workbook import quality_tables, write_quality
from zima_desktop.exchange.results.tables import SheetTable, Strong, workbook, write_tables

__all__ = [
    "SheetTable",
    "Strong",
    "class_tables",
    "person_tables",
    "quality_tables",
    "workbook",
    "write_class",
    "write_person",
    "write_quality",
    "write_tables",
]
