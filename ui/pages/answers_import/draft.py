"""What the wizard holds between its steps: the file, the preview and the answers given to rows."""

from collections.abc import Iterable
from dataclasses import dataclass

from zima_desktop.domain.answer_tables import (
    AnswerDecision,
    AnswersFile,
    AnswersPreview,
    PlannedAnswers,
    RowState,
)
from zima_desktop.domain.people import Person

OPEN = frozenset({RowState.DOUBTFUL, RowState.UNKNOWN})  # somebody has to say whose they are
PROBLEMS = OPEN | {RowState.ERROR}
WRITTEN = frozenset({RowState.NEW, RowState.CHANGED})


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One row with the answer to it and the person it belongs to."""

    entry: PlannedAnswers
    decision: AnswerDecision | None = None
    person: Person | None = None
    items: int = 0  # questions of the instrument

    @property
    def number(self) -> int:
        return self.entry.number

    @property
    def state(self) -> RowState:
        return self.entry.state

    @property
    def skipped(self) -> bool:
        return self.decision is not None and not self.decision.take

    @property
    def answered(self) -> bool:
        """An open row that somebody has said something about."""
        return self.decision is not None

    @property
    def will_be_written(self) -> bool:
        if self.skipped:
            return False
        decided = self.decision is not None and self.decision.person is not None
        return self.state in WRITTEN or (self.state in OPEN and decided)


class AnswersDraft:
    """Lives until the answers are written or given up; nothing of it reaches the base before."""

    def __init__(self, file: AnswersFile) -> None:
        self.file = file
        self.preview: AnswersPreview | None = None
        self.decisions: dict[int, AnswerDecision] = {}
        self._chosen: dict[int, Person] = {}

    @property
    def touched(self) -> bool:
        """Something was answered by hand."""
        return bool(self.decisions)

    def take_preview(self, preview: AnswersPreview) -> None:
        """Answers to rows that are still as they were stay."""
        before = self.preview
        self.preview = preview
        if before is None or [row.source for row in before.rows] != [row.source for row in preview.rows]:
            self.decisions, self._chosen = {}, {}
            return
        for number in tuple(self.decisions):
            if before.rows[number].state is not preview.rows[number].state:
                del self.decisions[number]
                self._chosen.pop(number, None)

    def rows(self) -> tuple[ShownRow, ...]:
        preview = self.preview
        if preview is None:
            return ()
        items = len(preview.instrument.items)
        return tuple(
            ShownRow(entry, self.decisions.get(entry.number), self._person(preview, entry), items)
            for entry in preview.rows
        )

    def _person(self, preview: AnswersPreview, entry: PlannedAnswers) -> Person | None:
        chosen = self._chosen.get(entry.number)
        return chosen or (preview.people.get(entry.person) if entry.person is not None else None)

    def choose(self, row: ShownRow, person: Person) -> None:
        """These answers are this person's."""
        self.decisions[row.number] = AnswerDecision(person=person.id)
        self._chosen[row.number] = person

    def leave_out(self, row: ShownRow) -> None:
        self.decisions[row.number] = AnswerDecision(take=False)
        self._chosen.pop(row.number, None)

    def toggle_skip(self, row: ShownRow) -> bool:
        """Take or leave out a row that could be written; False when there is nothing to toggle."""
        if row.state not in WRITTEN | OPEN:
            return False
        if row.skipped:
            del self.decisions[row.number]
        else:
            self.leave_out(row)
        return True


def written(rows: Iterable[ShownRow]) -> int:
    return sum(row.will_be_written for row in rows)


def unanswered(rows: Iterable[ShownRow]) -> int:
    """Open rows that stay out because nobody said whose they are."""
    return sum(row.state in OPEN and not row.will_be_written for row in rows)
