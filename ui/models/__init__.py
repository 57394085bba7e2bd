"""Item models: records through columns."""

from ui.models.columns import BarCell, Cell, ChipCell, Column, FlagCell, SignCell, StepsCell, collation_key
from ui.models.records import CELL, PAYLOAD, RECORD, RecordTableModel

__all__ = [
    "CELL",
    "PAYLOAD",
    "RECORD",
    "BarCell",
    "Cell",
    "ChipCell",
    "Column",
    "FlagCell",
    "RecordTableModel",
    "SignCell",
    "StepsCell",
    "collation_key",
]
