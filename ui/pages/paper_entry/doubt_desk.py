"""Decides doubtful marks one after another, each a step that can be taken back."""

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.paper_entry.view import PaperEntryView
from zima_desktop.domain.errors import InvalidValue, ZimaError
from zima_desktop.domain.ids import OperationId
from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.domain.paper import LEAVE_KEYS, DoubtfulMark
from zima_desktop.domain.paper_keys import one_key, typed_answer


class DoubtDesk(QObject):
    """The mark that is chosen in the table is the one the keys speak about."""

    def __init__(self, context: AppContext, view: PaperEntryView) -> None:
        super().__init__(context)
        self._context = context
        self._view = view
        self._mark: DoubtfulMark | None = None
        question = view.doubt.question
        question.key_typed.connect(self._press)
        question.typed.connect(self._take_line)
        question.left_out.connect(self._leave_empty)
        view.doubt.left_empty.connect(self._leave_empty)
        view.doubts.opened.connect(self._show_mark)
        view.doubts.clicked.connect(self._show_current)

    def show_marks(self, marks: tuple[DoubtfulMark, ...]) -> None:
        """The queue as it is now; the mark that was open stays open, else the first one."""
        before = self._mark
        self._mark = None
        if not marks:
            self._view.show_nothing(
                self.tr("There are no doubtful marks"),
                self.tr("Press «.» or «*» in the entry when a mark cannot be read: it waits here."),
            )
            return
        same = (one for one in marks if before and _key(one) == _key(before))
        behind = (one for one in marks if before and one.name >= before.name)
        self._show_mark(next(same, None) or next(behind, None) or marks[0])

    def _show_current(self) -> None:
        if (mark := self._view.doubts.current()) is not None:
            self._show_mark(mark)

    def _show_mark(self, mark: DoubtfulMark) -> None:
        self._mark = mark
        self._view.doubts.choose(_key(mark))
        self._view.show_panel(self._view.doubt)
        self._view.doubt.show_mark(mark)

    def _press(self, key: str) -> None:
        if self._mark is None:
            return
        answers = one_key(self._mark.item.response) or {}
        if key in answers:
            self._decide(answers[key])
        elif key in LEAVE_KEYS:
            self._leave_empty()

    def _take_line(self, text: str) -> None:
        if self._mark is None:
            return
        try:
            value = typed_answer(self._mark.item.response, text)
        except InvalidValue:
            self._view.doubt.question.complain(self.tr("Such an answer cannot be given here"))
            return
        self._decide(value)

    def _leave_empty(self) -> None:
        self._decide(None)

    def _decide(self, value: AnswerValue | None) -> None:
        mark = self._mark
        if mark is None:
            return
        try:
            change = self._context.services.paper.decide(mark.attempt, mark.item.no, value)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        operation = change.operation
        undo = None if operation is None else lambda: self._undo(operation)
        self._context.announce(change, self.tr("Decided; the result is counted anew"), undo)

    def _undo(self, operation: OperationId) -> None:
        try:
            back = self._context.services.history.undo(operation)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        self._context.announce(back, self.tr("Undone"))


def _key(mark: DoubtfulMark) -> tuple[int, int]:
    return mark.attempt, mark.item.no
