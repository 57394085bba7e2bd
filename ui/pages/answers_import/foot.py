"""The foot of the wizard: back, cancel, what «Apply» does, and «Apply»."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.pages.answers_import.draft import ShownRow, unanswered, written
from ui.widgets.button import Button
from ui.widgets.label import ElideLabel
from ui.widgets.layout import row
from zima_desktop.domain.answer_tables import RowState


class FootState(NamedTuple):
    """The words beside the primary button, and whether it writes, closes or is of no use now."""

    note: str
    enabled: bool
    closes: bool = False


class AnswersFoot(QWidget):
    back_requested = Signal()
    cancel_requested = Signal()
    primary_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(self.tr("Back"), "plain", "chevron-left")
        self.cancel = Button(self.tr("Cancel"), "link")
        self.note = ElideLabel("", "caption", tone="text2")
        self.primary = Button(self.tr("Apply"), "primary", "check")
        self.primary.setMinimumWidth(150)
        self.primary.setToolTip("Ctrl+Enter")
        self.back.clicked.connect(self.back_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        self.primary.clicked.connect(self.primary_requested)
        self.setLayout(row(self.back, self.cancel, None, self.note, 8, self.primary))

    def show_file_step(self) -> None:
        """The file is chosen above; here one can only leave."""
        self.back.hide()
        self.primary.hide()
        self.note.set_text("")

    def show_check_step(self, state: FootState) -> None:
        self.back.show()
        self.back.setEnabled(True)
        self.primary.show()
        self.primary.setText(self.tr("Close") if state.closes else self.tr("Apply"))
        self.primary.setEnabled(state.enabled)
        self.primary.setAccessibleDescription(state.note)
        self.note.set_text(state.note)

    def set_busy(self) -> None:
        """Nothing may be pressed while the base is compared or written; Cancel stays."""
        self.primary.setEnabled(False)
        self.back.setEnabled(False)


def check_state(rows: tuple[ShownRow, ...]) -> FootState:
    """What «Apply» would do with these answers, or why it cannot."""
    count = written(rows)
    if count:
        words = translate("AnswersFoot", "%n row(s) will be written. It can be undone", None, count)
        return FootState(words, True)
    if not rows:
        return FootState(translate("AnswersFoot", "There are no pupils in the file"), False)
    states = {one.state for one in rows}
    if states == {RowState.ERROR}:
        return FootState(translate("AnswersFoot", "Every row has an error: mend the file"), False)
    if unanswered(one for one in rows if not one.skipped):
        return FootState(translate("AnswersFoot", "Doubtful rows are written only when answered"), False)
    if any(one.skipped for one in rows):
        return FootState(translate("AnswersFoot", "All rows are left out, nothing to write"), True, True)
    if RowState.ERROR in states:
        text = translate("AnswersFoot", "Nothing to write: the other rows have errors")
        return FootState(text, True, True)
    return FootState(translate("AnswersFoot", "All these answers are in the base already"), True, True)
