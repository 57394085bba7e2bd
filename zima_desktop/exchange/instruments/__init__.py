"""Instruments as workbooks: what a psychologist types becomes a document, and a document a workbook."""

from zima_desktop.exchange.instruments.read import read_instrument
from zima_desktop.exchange.instruments.records import Document, Note, Problem, ReadInstrument
from zima_desktop.exchange.instruments.writing import write_instrument, write_template

__all__ = [
    "Document",
    "Note",
    "Problem",
    "ReadInstrument",
    "read_instrument",
    "write_instrument",
    "write_template",
]
