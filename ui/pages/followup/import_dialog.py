"""A college's list before it is written: what each row would do, questions answered one by one."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.suggest_field import SuggestField
from ui.i18n import translate
from ui.models.columns import Cell, Column, FlagCell
from ui.signs import dotted, said, shown_date
from ui.theme import theme
from ui.widgets.chip import FilterChip
from ui.widgets.field import Field, FormRow
from ui.widgets.layout import row
from ui.widgets.select import Select
from ui.widgets.table_view import RecordTable
from zima_desktop.content.followup_words import (
    list_reason,
    list_state_words,
    where_words,
)
from zima_desktop.domain.followup import Suggestions
from zima_desktop.domain.followup_import import ListPreview, ListState, PlannedEntry
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.outcomes import Confirmation, OutcomeSource

LOOKS: dict[ListState, tuple[str, str]] = {
    ListState.NEW: ("plus", "ok"),
    ListState.CHANGED: ("pencil", "info"),
    ListState.SAME: ("equal", "neutral"),
    ListState.DOUBTFUL: ("circle-question-mark", "warn"),
    ListState.UNKNOWN: ("user-x", "neutral"),
    ListState.ERROR: ("circle-alert", "bad"),
}
ROWS_SHOWN = 7
YEARS_BACK = 5
WRITTEN = (ListState.NEW, ListState.CHANGED)


class ImportDialog(Dialog):
    """`facts_changed` wants another preview; `apply_requested` brings what was decided by hand."""

    facts_changed = Signal()
    apply_requested = Signal(object)  # dict of row number -> PersonId or None

    def __init__(self, view: QWidget, preview: ListPreview, known: Suggestions) -> None:
        title = translate("ImportDialog", "A list of the enrolled")
        super().__init__(view, title, preview.path.name, width=980)
        self._preview, self._decided = preview, dict[int, PersonId | None]()
        facts = preview.facts
        self.place = SuggestField(known.places)
        self.place.setText(facts.place or "")
        years = range(facts.year + 1, facts.year - YEARS_BACK, -1)
        self.year = Select([(year, str(year)) for year in years], self.tr("Admission of"))
        self.year.set_key(facts.year)
        self.source = Select([(one, said("outcome_source", one)) for one in OutcomeSource], "")
        self.source.set_key(facts.source)
        self.confirmation = Select([(one, said("confirmation", one)) for one in Confirmation], "")
        self.confirmation.set_key(facts.confirmation)
        self.chips = {state: FilterChip(list_state_words(state), *LOOKS[state], 0) for state in ListState}
        self.table: RecordTable[PlannedEntry] = RecordTable(
            self._columns(), self.tr("Rows of the list"), key=lambda one: one.number
        )
        self._lay_out()
        self._connect()
        self.apply = self.add_foot(primary=self.tr("Write down"))
        self.show_preview(preview)

    def accept(self) -> None:
        if self.apply.isEnabled():
            self.apply_requested.emit(dict(self._decided))

    def close_saved(self) -> None:
        super().accept()

    def facts(self) -> Mapping[str, object]:
        """What the fields say of the file, as the service asks for it."""
        return {
            "place": self.place.text().strip() or None,
            "year": self.year.key(),
            "source": self.source.key(),
            "confirmation": self.confirmation.key(),
        }

    def show_preview(self, preview: ListPreview) -> None:
        """Another reading of the file; what was decided for rows stays."""
        self._preview = preview
        for state, chip in self.chips.items():
            chip.set_count(preview.count(state))
            chip.setVisible(bool(preview.count(state)) or chip.isChecked())
        self.table.set_records(preview.rows)
        self._say()

    @property
    def preview(self) -> ListPreview:
        """As the fields are now."""
        return self._preview

    def _lay_out(self) -> None:
        place = Field(self.tr("Place, where the list names none"), self.place)
        year = Field(self.tr("Admission of"), self.year)
        source = Field(self.tr("Who said so"), self.source)
        confirmation = Field(self.tr("Confirmed by"), self.confirmation)
        self.body.addWidget(FormRow(place, year, source, confirmation, stretches=(4, 2, 2, 2)))
        self.body.addLayout(row(*self.chips.values(), None))
        height = theme().size("head") + ROWS_SHOWN * theme().size("row")
        self.table.setMinimumHeight(height)
        self.body.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.place.editingFinished.connect(self.facts_changed)
        for select in (self.year, self.source, self.confirmation):
            select.picked.connect(self.facts_changed)
        for chip in self.chips.values():
            chip.toggled.connect(self._filter)
        self.table.opened.connect(self._ask)
        self.table.action_requested.connect(self._ask)

    def _columns(self) -> tuple[Column[PlannedEntry], ...]:
        return (
            Column(
                "row",
                translate("ImportDialog", "No."),
                lambda one: str(one.source.row),
                sort=lambda one: one.number,
                payload=lambda one: one.source.sheet,
                width=56,
            ),
            Column(
                "name",
                translate("ImportDialog", "In the list"),
                lambda one: one.source.shown,
                cell=Cell.STRONG,
                payload=lambda one: shown_date(one.source.birth_date),
                width=230,
                stretch=2,
            ),
            Column(
                "what",
                translate("ImportDialog", "What is written"),
                self._what,
                payload=self._note,
                width=330,
                stretch=3,
            ),
            *self._answer_columns(),
        )

    def _answer_columns(self) -> tuple[Column[PlannedEntry], ...]:
        return (
            Column(
                "state",
                translate("ImportDialog", "State"),
                self._state,
                cell=Cell.FLAG,
                payload=self._flag,
                width=170,
                stretch=1,
            ),
            Column(
                "act",
                "",
                self._act_text,
                cell=Cell.ACTION,
                payload=lambda _one: "",
                width=130,
                sortable=False,
            ),
        )

    def _whose(self, entry: PlannedEntry) -> str:
        person = self._decided.get(entry.number, entry.person)
        found = self._preview.people.get(person) if person is not None else None
        return found.name.full if found else ""

    def _state(self, entry: PlannedEntry) -> str:
        if entry.number in self._decided:
            taken = self._decided[entry.number] is not None
            return self.tr("will be written") if taken else self.tr("left out")
        return list_state_words(entry.state)

    def _flag(self, entry: PlannedEntry) -> FlagCell | None:
        if entry.number in self._decided or entry.state in (*WRITTEN, ListState.SAME):
            return None
        icon, tone = LOOKS[entry.state]
        return FlagCell(tone, icon)

    def _what(self, entry: PlannedEntry) -> str:
        """What is written, or why nothing is."""
        if self._flag(entry) is not None and entry.reason:
            reason = list_reason(entry)
            return reason[:1].upper() + reason[1:]
        return wanted_words(entry)[0]

    def _note(self, entry: PlannedEntry) -> str:
        """Under it: the rest of it, and for whom where the list writes the name otherwise."""
        if self._flag(entry) is not None:
            return dotted(*wanted_words(entry))
        whose = self._whose(entry)
        return dotted(wanted_words(entry)[1], whose if whose != entry.source.shown else None)

    def _act_text(self, entry: PlannedEntry) -> str:
        if entry.state in WRITTEN:
            left = self._decided.get(entry.number, entry.person) is None
            return self.tr("Take") if left else self.tr("Leave out")
        return self.tr("Decide…") if entry.state is ListState.DOUBTFUL else ""

    def _ask(self, entry: PlannedEntry) -> None:
        """Rows that are sure are left out and taken again; of a doubtful one the person is named."""
        if entry.state in WRITTEN:
            if entry.number in self._decided:
                del self._decided[entry.number]
            else:
                self._decided[entry.number] = None
            self._changed(entry)
        elif entry.state is ListState.DOUBTFUL:
            self._show_menu(entry)

    def _show_menu(self, entry: PlannedEntry) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for person in entry.candidates:
            found = self._preview.people.get(person)
            if found is None:
                continue
            group = found.group.name.printed if found.group else None
            text = self.tr("It is {name}").format(
                name=dotted(found.name.full, shown_date(found.birth_date), group)
            )
            action = menu.addAction(text)
            action.triggered.connect(lambda _on=False, person=person: self._decide(entry, person))
        nobody = menu.addAction(self.tr("Leave out"))
        nobody.triggered.connect(lambda: self._decide(entry, None))
        at = self.table.visualRect(self.table.records.index(self.table.records.row_of(entry.number), 0))
        menu.popup(self.table.viewport().mapToGlobal(QPoint(self.table.viewport().width() // 2, at.bottom())))

    def _decide(self, entry: PlannedEntry, person: PersonId | None) -> None:
        self._decided[entry.number] = person
        self._changed(entry)

    def _changed(self, entry: PlannedEntry) -> None:
        self.table.records.replace(entry)
        self._say()

    def _filter(self) -> None:
        wanted = {state for state, chip in self.chips.items() if chip.isChecked()}
        self.table.records.set_filter((lambda one: one.state in wanted) if wanted else None)

    def _say(self) -> None:
        """How many rows are written; the button is dead while that is none."""
        count = sum(
            self._decided.get(one.number, one.person if one.state in WRITTEN else None) is not None
            for one in self._preview.rows
        )
        self.foot_note.setText(translate("ImportDialog", "%n row(s) will be written", None, count))
        self.apply.setEnabled(count > 0)


def wanted_words(entry: PlannedEntry) -> tuple[str, str]:
    """Place and programme of an admission; of a status what it is, and where."""
    application, outcome = entry.application, entry.outcome
    if application is not None:
        programme = where_words(None, application.programme, application.programme_code)
        return application.place, programme
    if outcome is not None:
        where = where_words(outcome.place, outcome.profession, outcome.programme_code)
        return said("outcome_status", outcome.status), where
    return entry.source.place or "", entry.source.programme or ""
