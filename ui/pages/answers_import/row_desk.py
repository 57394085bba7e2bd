"""What can be done with one row of the check: say whose it is, or leave it out."""

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.answers_import.columns import action_text
from ui.pages.answers_import.draft import AnswersDraft, ShownRow
from ui.pages.answers_import.foot import FootState, check_state
from ui.pages.answers_import.person_dialog import AnswersPersonDialog
from ui.pages.answers_import.view import AnswersImportView
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.people import Person


class AnswersRowDesk(QObject):
    """Changes the draft and shows it again."""

    def __init__(self, context: AppContext, view: AnswersImportView) -> None:
        super().__init__(context)
        self._context, self._page = context, view
        self._draft: AnswersDraft | None = None
        view.check.opened.connect(self._ask_person)
        view.check.skip_toggled.connect(self._toggle_skip)

    def take(self, draft: AnswersDraft, *, first: bool) -> None:
        """A draft with a fresh preview."""
        self._draft = draft
        assert draft.preview is not None
        self._page.check.show_preview(draft.preview, draft.rows(), first=first)
        self._page.foot.show_check_step(self.state())

    def refresh(self) -> None:
        """Other answers to the same rows."""
        if self._draft is not None:
            self._page.check.show_rows(self._draft.rows())
            self._page.foot.show_check_step(self.state())

    def state(self) -> FootState:
        return check_state(self._draft.rows() if self._draft is not None else ())

    def go_to_problem(self, step: int) -> None:
        if not self._page.check.go_to_problem(step):
            self._context.toast(self.tr("No row waits for an answer"))

    def _ask_person(self, row: ShownRow) -> None:
        draft = self._draft
        if draft is None or draft.preview is None or not action_text(row):
            return
        try:
            candidates = self._context.services.answers.people_for(draft.preview, row.number)
        except ZimaError as error:
            self._context.report(self._page, error)
            return
        dialog = AnswersPersonDialog(self._page, row, candidates)
        dialog.chosen.connect(lambda person: self._decide(row, person))
        dialog.left_out.connect(lambda: self._leave_out(row))
        dialog.open(focus=dialog.person or dialog.leave)

    def _decide(self, row: ShownRow, person: Person) -> None:
        if self._draft is not None:
            self._draft.choose(row, person)
            self.refresh()

    def _leave_out(self, row: ShownRow) -> None:
        if self._draft is not None:
            self._draft.leave_out(row)
            self.refresh()

    def _toggle_skip(self, row: ShownRow) -> None:
        if self._draft is not None and self._draft.toggle_skip(row):
            self.refresh()
