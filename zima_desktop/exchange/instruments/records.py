"""What reading a typed instrument gives: a document, or the faults with their cells."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Document = dict[str, Any]

MOST_FINDINGS = 200  # a page of faults helps, a book of them does not
MOST_ITEMS = 500
GREATEST_NUMBER = 1000  # of an item


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault that keeps the workbook out; the sentence for `key` is content."""

    place: str  # «Ключ!B7», or a sheet, or the name of the file
    key: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Something the reader left out or read in its own way."""

    place: str
    key: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class ReadInstrument:
    """`document` is None as soon as there is one problem."""

    document: Document | None
    problems: tuple[Problem, ...]
    notes: tuple[Note, ...]


@dataclass(slots=True)
class Findings:
    """Collects faults in the order in which they are met.

    `settled` are the paths that the service sheet gives; a fault about such a path is no fault.
    """

    settled: frozenset[str] = frozenset()
    problems: list[Problem] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)  # of the faults that the service sheet can settle

    def problem(self, place: str, key: str, value: object = "", path: str = "") -> None:
        if path and self._is_settled(path):
            return
        if path:
            self.paths.append(path)
        found = Problem(place, key, str(value)[:200])
        if found not in self.problems and len(self.problems) < MOST_FINDINGS:
            self.problems.append(found)

    def note(self, place: str, key: str, value: object = "") -> None:
        found = Note(place, key, str(value)[:200])
        if found not in self.notes and len(self.notes) < MOST_FINDINGS:
            self.notes.append(found)

    def _is_settled(self, path: str) -> bool:
        return any(path == one or path.startswith((f"{one}.", f"{one}[")) for one in self.settled)


def settled_by(paths: Iterable[str]) -> Findings:
    return Findings(frozenset(paths))
