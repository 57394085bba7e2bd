"""What can be done with one row of the check: mend, compare, skip; and with those not in the file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.dialogs.actions import Actions
from ui.i18n import translate
from ui.pages.roster_import.check_columns import action_text
from ui.pages.roster_import.check_rows import CheckRow, mendable
from ui.pages.roster_import.compare_dialog import CompareDialog
from ui.pages.roster_import.draft import ImportDraft
from ui.pages.roster_import.fix_dialog import FixDialog
from ui.pages.roster_import.foot import FootState, check_state
from ui.pages.roster_import.missing_notice import names_of
from ui.pages.roster_import.view import RosterImportView
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.imports import Decision
from zima_desktop.domain.roster import Action, Target


class RowDesk(Actions):
    """Changes the draft and shows it again; a retyped cell asks for another look at the base."""

    recheck_requested = Signal()

    def __init__(self, context: AppContext, view: RosterImportView) -> None:
        super().__init__(context, view)
        self._page = view
        self._draft: ImportDraft | None = None
        view.check.opened.connect(self._open)
        view.check.skip_toggled.connect(self._toggle_skip)
        view.check.leave_requested.connect(self._ask_leave)
        view.check.keep_requested.connect(self._keep_missing)

    def take(self, draft: ImportDraft, *, first: bool) -> None:
        """A draft with a fresh preview."""
        self._draft = draft
        preview = draft.preview
        assert preview is not None
        show = self._page.check.show_preview if first else self._page.check.update_preview
        show(preview, draft.rows(), keeps_missing=draft.keeps_missing)
        self._page.foot.show_check_step(self.state())

    def refresh(self) -> None:
        """Other answers to the same rows."""
        if self._draft is not None:
            self._page.check.show_rows(self._draft.rows())
            self._page.foot.show_check_step(self.state())

    def state(self) -> FootState:
        return check_state(self._draft.rows() if self._draft is not None else ())

    def _open(self, row: CheckRow) -> None:
        if not action_text(row):
            return
        dialog: FixDialog | CompareDialog
        if row.action in (Action.ERROR, Action.NEW):
            if not mendable(row):
                return
            dialog = FixDialog(self._page, row)
            dialog.mended.connect(lambda typed: self._mend(row, typed))
            dialog.open(focus=next(iter(dialog.lines.values())))
            return
        assert self._draft is not None
        dialog = CompareDialog(self._page, row, self._draft.candidates(row))
        dialog.decided.connect(lambda decision: self._decide(row, decision))
        dialog.open(focus=_first_focus(dialog))

    def _mend(self, row: CheckRow, typed: dict[Target, str]) -> None:
        assert self._draft is not None
        self._draft.mend(row, typed)
        self.recheck_requested.emit()

    def _decide(self, row: CheckRow, decision: Decision) -> None:
        assert self._draft is not None
        self._draft.decide(row.number, decision)
        self.refresh()

    def _toggle_skip(self, row: CheckRow) -> None:
        if self._draft is not None and self._draft.toggle_skip(row):
            self.refresh()

    def _keep_missing(self) -> None:
        assert self._draft is not None
        self._draft.keeps_missing = True
        self._page.check.missing.show_people(())

    def _ask_leave(self) -> None:
        preview = self._draft.preview if self._draft is not None else None
        if preview is None or not preview.missing:
            return
        people = preview.missing
        count = len(people)
        question = translate("RosterRowDesk", "Mark %n pupil(s) as left?", None, count)
        note = self.tr("{names}. The cards stay, only the class ends today. It can be undone.")
        self.context.asker.confirm(
            self._page,
            question,
            self.tr("Mark as left"),
            lambda: self._leave(tuple(person.id for person in people)),
            note=note.format(names=names_of(people)),
        )

    def _leave(self, people: tuple[PersonId, ...]) -> None:
        roster = self.context.services.roster
        change = self.write(lambda: roster.mark_left(people))
        if change is not None:
            count = change.count
            self.announce(change, translate("RosterRowDesk", "%n pupil(s) marked as left", None, count))


def _first_focus(dialog: CompareDialog) -> QWidget:
    return dialog.person if dialog.person is not None else dialog.same
