"""The sheet of one pupil: the question at the cursor, all items, the running check."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.paper_entry.answer_grid import ANSWERED, DOUBTFUL, MISSING, OPEN, AnswerGrid, GridCell
from ui.pages.paper_entry.entry import SheetEntry
from ui.pages.paper_entry.question_view import QuestionView
from ui.pages.paper_entry.words import check_line, untouched_line, value_text
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import row
from zima_desktop.domain.instruments import Item
from zima_desktop.domain.paper import PaperDraft, RunningCheck

DASH, QUESTION_MARK = "–", "?"


class EntryPanel(Card):
    """Shows a SheetEntry; keys come out of `question`."""

    save_requested = Signal()
    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(16, 12, 16, 12))
        self.name = ElideLabel("", "h2")
        self.code = Chip("", "hash")
        self.kind = Chip("", "eye-off", "info")
        self.question = QuestionView()
        self.grid = AnswerGrid(self.tr("Answers of the sheet"))
        self.check = Label("", "strong", wrap=True)
        self.warning = Label("", "secondary", tone="warn", wrap=True)
        self.save = Button(self.tr("Save"), "primary", "check")
        self.save.set_shortcut_hint("Enter")
        self.next = Button(self.tr("Next pupil"), "ghost", "arrow-right")
        self.save.clicked.connect(self.save_requested)
        self.next.clicked.connect(self.next_requested)
        head = row(gap=Space.S)
        head.addWidget(self.name, 1)
        head.addWidget(self.kind)
        head.addWidget(self.code)
        self.body.addLayout(head)
        for part in (self.question, self.check, self.warning, self.grid):
            self.body.addWidget(part)
        self.body.addStretch(1)
        foot = row(gap=Space.S)
        hints = self.tr("0, Del: no answer. «.», «*»: doubtful. Backspace: back. Left, Right: move")
        foot.addWidget(Label(hints, "caption", tone="text2", wrap=True), 1)
        foot.addWidget(self.next)
        foot.addWidget(self.save)
        self.body.addLayout(foot)

    def show_pupil(self, name: str, code: str, *, second: bool) -> None:
        self.name.set_text(name)
        self.code.set(code, "hash")
        self.kind.set(self.tr("second entry") if second else "", "eye-off", "info")
        self.kind.setVisible(second)
        self.warning.hide()

    def show_entry(self, entry: SheetEntry, check: RunningCheck, *, keep_focus: bool = False) -> None:
        draft, item = entry.draft, entry.item
        self.grid.set_cells([_cell(draft, one) for one in draft.asked], item.no if item else None)
        self.check.setText(check_line(check))
        self.check.set_tone("ok" if check.whole and not check.skipped else "text")
        self.warning.hide()
        if item is not None:
            self.question.show_item(item, keep_focus=keep_focus)
        else:
            self.question.show_end(self.tr("The sheet is typed in"), self.tr("Enter saves it"))

    def warn(self, check: RunningCheck) -> None:
        """Enter was too early."""
        self.warning.setText(untouched_line(check))
        self.warning.show()


def _cell(draft: PaperDraft, item: Item) -> GridCell:
    no = item.no
    if no in draft.answers:
        return GridCell(no, value_text(item, draft.answers[no]), ANSWERED)
    if no in draft.doubtful:
        return GridCell(no, QUESTION_MARK, DOUBTFUL)
    return GridCell(no, DASH, MISSING) if no in draft.missing else GridCell(no, "", OPEN)
