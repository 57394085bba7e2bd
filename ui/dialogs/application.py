"""Where somebody applies, and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.suggest_field import SuggestField
from ui.signs import said
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.notice import Notice
from ui.widgets.select import Select
from zima_desktop.domain.applications import ApplicationDraft, ApplicationState, code_in
from zima_desktop.domain.followup import Suggestions
from zima_desktop.domain.outcomes import OutcomeDraft, OutcomeSource

YEARS_BACK = 6
MOST_PRIORITIES = 10


class ApplicationDialog(Dialog):
    """Says before saving which status an admission brings with it."""

    save_requested = Signal(object)  # ApplicationDraft
    remove_requested = Signal()
    admission_told = Signal(object)  # ApplicationDraft: what status would it bring

    def __init__(
        self,
        view: QWidget,
        title: str,
        subtitle: str,
        *,
        avatar: str,
        content: ApplicationDraft,
        known: Suggestions,
        removable: bool = False,
    ) -> None:
        super().__init__(view, title, subtitle, width=680, avatar=avatar, scrolling=True)
        self._kept, self._newly = content, content.state is not ApplicationState.ENROLLED
        self.place, self.programme = SuggestField(known.places), SuggestField(known.programmes)
        years = range(content.year + 1, content.year - YEARS_BACK, -1)
        self.year = Select([(year, str(year)) for year in years], self.tr("Admission of the year"))
        ranks: list[tuple[object, str]] = [(one, str(one)) for one in range(1, MOST_PRIORITIES + 1)]
        self.priority = Select([(None, self.tr("the next one")), *ranks], self.tr("Priority"))
        self.state = Select([(one, said("application_state", one)) for one in ApplicationState], "")
        self.applied, self.decided = DateField(""), DateField("")
        sources: list[tuple[object, str]] = [(one, said("outcome_source", one)) for one in OutcomeSource]
        self.source = Select([(None, self.tr("not written")), *sources], "")
        self.note = QLineEdit()
        self.notice = Notice("", tone="info")
        self._lay_out()
        self._fill(content)
        for field in (self.place, self.programme):
            field.editingFinished.connect(self._tell)
        self.state.picked.connect(self._tell)
        self.remove = Button(self.tr("Remove"), "ghost", "trash-2")
        self.remove.clicked.connect(self.remove_requested)
        self.save = self.add_foot(self.remove, primary=self.tr("Save"))
        self.remove.setVisible(removable)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.place)
        self._tell()

    def accept(self) -> None:
        self.place_field.clear_error()
        if not self.place.text().strip():
            self.place_field.set_error(self.tr("Write where the application goes"))
            self.place.setFocus()
            return
        self.save_requested.emit(self.content())

    def close_saved(self) -> None:
        super().accept()

    def show_status(self, told: OutcomeDraft | None) -> None:
        """The status that saving writes as well; None: only the application is kept."""
        if not self._newly or self.state.key() is not ApplicationState.ENROLLED:
            self.notice.hide()
            return
        if told is None:
            text = self.tr("What is studied there nobody can tell from the name: write the status yourself.")
            self.notice.set("", text, "warn")
        else:
            words = said("outcome_status", told.status)
            text = self.tr("A status is written as well: {status}, {place}.")
            self.notice.set("", text.format(status=words, place=told.place or ""), "info")
        self.notice.show()

    def content(self) -> ApplicationDraft:
        """What the fields say."""
        place, programme = self.place.text().strip(), self.programme.text().strip() or None
        year, priority, source = self.year.key(), self.priority.key(), self.source.key()
        same_programme = programme == self._kept.programme
        return ApplicationDraft(
            year if isinstance(year, int) else self._kept.year,
            place,
            ApplicationState(str(self.state.key())),
            programme,
            self._kept.programme_code if same_programme else code_in(programme),
            self._kept.place_key if place == self._kept.place else None,
            priority if isinstance(priority, int) else None,
            self.applied.date(),
            self.decided.date(),
            source if isinstance(source, OutcomeSource) else None,
            self.note.text().strip() or None,
        )

    def _lay_out(self) -> None:
        self.place_field = Field(self.tr("Where"), self.place, required=True)
        programme = Field(self.tr("Programme"), self.programme, hint=self.tr("Code or name"))
        state, year = Field(self.tr("State"), self.state), Field(self.tr("Admission of"), self.year)
        applied, decided = (
            Field(self.tr("Applied on"), self.applied),
            Field(self.tr("Decided on"), self.decided),
        )
        source, note = Field(self.tr("Who said so"), self.source), Field(self.tr("Note"), self.note)
        self.body.addWidget(FormRow(self.place_field, programme))
        self.body.addWidget(
            FormRow(state, year, Field(self.tr("Priority"), self.priority), stretches=(3, 2, 2))
        )
        self.body.addWidget(FormRow(applied, decided, source, stretches=(2, 2, 3)))
        self.body.addWidget(note)
        self.body.addWidget(self.notice)
        self.body.addStretch(1)
        self.notice.hide()

    def _fill(self, content: ApplicationDraft) -> None:
        self.place.setText(content.place)
        self.programme.setText(content.programme or content.programme_code or "")
        self.year.set_key(content.year)
        self.priority.set_key(content.priority)
        self.state.set_key(content.state)
        self.applied.set_date(content.applied_on)
        self.decided.set_date(content.decided_on)
        self.source.set_key(content.source)
        self.note.setText(content.note or "")

    def _tell(self) -> None:
        self.admission_told.emit(self.content())
