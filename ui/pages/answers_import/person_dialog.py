"""Whose answers a row holds: chosen by hand, or nobody's."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.pages.answers_import.columns import answers_text, group_text, name_text
from ui.pages.answers_import.draft import ShownRow
from ui.pages.answers_import.words import described
from ui.signs import dotted
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.select import Select
from zima_desktop.domain.people import Person
from zima_desktop.services.answer_words import row_reason


class AnswersPersonDialog(Dialog):
    """One candidate is shown as it is, several in a list to choose from."""

    chosen = Signal(object)  # Person
    left_out = Signal()

    def __init__(self, view: QWidget, row: ShownRow, candidates: tuple[Person, ...]) -> None:
        title = translate("AnswersPersonDialog", "Whose answers are these?")
        where = translate("AnswersPersonDialog", "row {row}").format(row=row.entry.source.row)
        super().__init__(view, title, where, width=640)
        self._candidates = candidates
        self.person: Select | None = None
        self.body.addWidget(Label(name_text(row), "h3", wrap=True))
        self.body.addWidget(Label(dotted(group_text(row), answers_text(row)), "secondary"))
        reason = row_reason(row.entry)
        self.body.addWidget(Notice(reason[:1].upper() + reason[1:], tone="warn"))
        if candidates:
            options = [(person.id, described(person)) for person in candidates]
            self.person = Select(options, self.tr("Pupil of the base"))
            if row.person is not None:
                self.person.set_key(row.person.id)
            self.body.addWidget(Field(self.tr("Pupil of the base"), self.person))
        else:
            words = self.tr("Nobody of this class is left. Add the pupil on the page of classes first.")
            self.body.addWidget(Label(words, "secondary", wrap=True))
        self.body.addStretch(1)
        self._add_buttons()

    def accept(self) -> None:
        """These answers are the chosen pupil's."""
        person = self._picked()
        if person is not None:
            super().accept()
            self.chosen.emit(person)

    def _picked(self) -> Person | None:
        key = self.person.key() if self.person is not None else None
        return next((person for person in self._candidates if person.id == key), None)

    def _leave(self) -> None:
        super().accept()
        self.left_out.emit()

    def _add_buttons(self) -> None:
        self.leave = Button(self.tr("Leave the row out"))
        self.leave.clicked.connect(self._leave)
        self.same = Button(self.tr("These answers are this pupil's"), "primary", "check")
        self.same.setToolTip("Ctrl+Enter")
        self.same.setEnabled(bool(self._candidates))
        self.same.clicked.connect(self.accept)
        self.add_plain_foot(self.leave, self.same)
