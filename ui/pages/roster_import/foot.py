"""The foot of the wizard: back, cancel, what the next step does, the step itself."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.pages.roster_import.check_rows import CheckRow, Written, unanswered, written
from ui.widgets.button import Button
from ui.widgets.label import ElideLabel
from ui.widgets.layout import row
from zima_desktop.domain.roster import Action


class FootState(NamedTuple):
    """The words beside the primary button, and whether it writes, closes or is of no use now."""

    note: str
    enabled: bool
    closes: bool = False


class Foot(QWidget):
    back_requested = Signal()
    cancel_requested = Signal()
    primary_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(self.tr("Back"), "plain", "chevron-left")
        self.cancel = Button(self.tr("Cancel"), "link")
        self.note = ElideLabel("", "caption", tone="text2")
        self.primary = Button(self.tr("Next"), "primary", "chevron-right")
        self.primary.setMinimumWidth(150)
        self.back.clicked.connect(self.back_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        self.primary.clicked.connect(self.primary_requested)
        line = row(self.back, self.cancel, None, self.note, 8, self.primary)
        self.setLayout(line)

    def show_file_step(self) -> None:
        """The file is chosen above; here one can only leave."""
        self.back.hide()
        self.primary.hide()
        self.note.set_text("")

    def show_columns_step(self, why_not: str) -> None:
        """`why_not`: the columns are not enough to read names."""
        self.back.show()
        self.primary.show()
        self.primary.setText(self.tr("Next"))
        self.primary.set_icon("chevron-right")
        self._show(FootState(why_not or self.tr("Nothing is written yet"), not why_not))

    def show_check_step(self, state: FootState) -> None:
        self.back.show()
        self.primary.show()
        self.primary.setText(self.tr("Close") if state.closes else self.tr("Apply"))
        self.primary.set_icon("check")
        self._show(state)

    def set_busy(self) -> None:
        """Nothing may be pressed while the base is compared or written; Cancel stays."""
        self.primary.setEnabled(False)
        self.back.setEnabled(False)

    def _show(self, state: FootState) -> None:
        self.note.set_text(state.note)
        self.back.setEnabled(True)
        self.primary.setEnabled(state.enabled)
        self.primary.setToolTip("Ctrl+Enter")
        self.primary.setAccessibleDescription(state.note)


def check_state(rows: tuple[CheckRow, ...]) -> FootState:
    """What «Apply» would do with these answers, or why it cannot."""
    counts = written(rows)
    if counts.total:
        return FootState(_will_write(counts), True)
    if not rows:
        return FootState(translate("RosterFoot", "There are no pupils in the file"), False)
    actions = {one.action for one in rows}
    if actions == {Action.ERROR}:
        return FootState(translate("RosterFoot", "Every row has an error: mend at least one"), False)
    if unanswered(one for one in rows if not one.skipped):
        return FootState(translate("RosterFoot", "Doubtful rows are written only when answered"), False)
    if any(one.skipped for one in rows):
        return FootState(translate("RosterFoot", "All changes are skipped, nothing to write"), True, True)
    if Action.ERROR in actions:
        text = translate("RosterFoot", "Nothing to write: the other rows have errors")
        return FootState(text, True, True)
    return FootState(translate("RosterFoot", "The file agrees with the base, nothing to write"), True, True)


def _will_write(counts: Written) -> str:
    new, changed, total = counts.new, counts.changed, counts.total
    rows = translate("RosterFoot", "%n row(s) will be written", None, total)
    fresh = translate("RosterFoot", "%n new one(s)", None, new)
    other = translate("RosterFoot", "%n changed one(s)", None, changed)
    if new and changed:
        words = translate("RosterFoot", "{rows}: {new} and {changed}. It can be undone")
        return words.format(rows=rows, new=fresh, changed=other)
    words = translate("RosterFoot", "{rows}: {what}. It can be undone")
    return words.format(rows=rows, what=fresh if new else other)
