"""What the wizard holds between its steps: the file, the preview, answers and retyped cells."""

from collections.abc import Mapping

from ui.pages.roster_import.check_rows import CheckRow, check_rows, still_fitting, unanswered
from zima_desktop.domain.imports import Decision, ImportPreview, RosterFile
from zima_desktop.domain.people import Person
from zima_desktop.domain.roster import Action, Target


class ImportDraft:
    """Lives until the list is written or given up; nothing of it reaches the base before."""

    def __init__(self, file: RosterFile) -> None:
        self.file = file
        self.preview: ImportPreview | None = None
        self.corrections: dict[str, dict[tuple[int, Target], str]] = {}
        self.decisions: dict[int, Decision] = {}
        self.keeps_missing = False  # the notice about those not in the file was answered

    @property
    def touched(self) -> bool:
        """Something was answered or retyped by hand."""
        return bool(self.corrections or self.decisions)

    def set_file(self, file: RosterFile) -> None:
        """Columns were read in another way: answers to the old rows mean nothing any more."""
        self.file = file
        self.preview = None
        self.corrections, self.decisions = {}, {}
        self.keeps_missing = False

    def take_preview(self, preview: ImportPreview) -> None:
        self.preview = preview
        self.decisions = still_fitting(preview, self.decisions)

    def rows(self) -> tuple[CheckRow, ...]:
        return check_rows(self.preview, self.decisions) if self.preview is not None else ()

    def row(self, number: int) -> CheckRow:
        return self.rows()[number]

    def decide(self, number: int, decision: Decision) -> None:
        self.decisions[number] = decision

    def mend(self, row: CheckRow, typed: Mapping[Target, str]) -> None:
        """Cells retyped in the preview; the row is judged anew, so its answer goes."""
        cells = self.corrections.setdefault(row.row.sheet, {})
        cells.update({(row.row.planned.row, target): text for target, text in typed.items()})
        self.decisions.pop(row.number, None)

    def toggle_skip(self, row: CheckRow) -> bool:
        """Take or skip a row that could be written; False when there is nothing to toggle."""
        if row.action in (Action.SAME, Action.ERROR):
            return False
        if row.skipped:
            del self.decisions[row.number]
        else:
            self.decisions[row.number] = Decision(take=False)
        return True

    def candidates(self, row: CheckRow) -> tuple[Person, ...]:
        """Those of the base a row may mean."""
        planned = row.row.planned
        known = self.preview.candidates if self.preview is not None else {}
        wanted = planned.candidates or ((planned.person,) if planned.person is not None else ())
        return tuple(known[person] for person in wanted if person in known)

    def unanswered(self) -> int:
        return unanswered(self.rows())
