"""The page of consents: the register, what is missing of one purpose, and what can be done about it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.consent_words import CONSENT_SIGNS
from ui.i18n import translate
from ui.pages.consents.columns import register_columns
from ui.signs import said
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import SettingRow
from ui.widgets.flow import FlowLayout
from ui.widgets.keys import bind_keys
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.page import Page, PageHead
from ui.widgets.search_field import SearchField
from ui.widgets.select import Select
from ui.widgets.switch import Switch
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.consents import ConsentRow, ConsentStatus, Purpose
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.people import Group


class ConsentsView(Page):
    """Several chosen lines are meant by the buttons above; otherwise everybody who is shown."""

    opened = Signal(object)  # PersonId
    group_picked = Signal(object)  # GroupId or None
    collect_requested = Signal(object)  # list of PersonId
    forms_requested = Signal(object)  # list of ConsentRow
    register_requested = Signal()
    withdraw_requested = Signal(object)  # ConsentRow
    act_requested = Signal(object)  # PersonId
    destroy_requested = Signal(object)  # list of ConsentRow
    rule_toggled = Signal(bool)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=560)
        self.register = Button(self.tr("Register as PDF"), "plain", "file-down")
        self.forms = Button(self.tr("Blanks"), "plain", "printer")
        self.collect = Button(self.tr("Note what was collected"), "primary", "shield-check")
        self.head = PageHead(self.tr("Consents"), actions=(self.register, self.forms, self.collect))
        self.group = Select([("", self.tr("All classes"))], self.tr("Class"))
        self.purpose = Select([(one, said("consent", one)) for one in Purpose], self.tr("Purpose"))
        self.search = SearchField(self.tr("Find a person"), self.tr("Find a person"), keys="Ctrl+F")
        self.chips = {
            status: FilterChip(said("consent_status", status), *CONSENT_SIGNS[status], 0)
            for status in ConsentStatus
        }
        self.withdraw = Button(self.tr("Take back…"), "plain", "undo-2")
        self.act = Button(self.tr("Act"), "plain", "scroll-text")
        self.table: RecordTable[ConsentRow] = RecordTable(
            register_columns(today),
            self.tr("Register of consents"),
            key=lambda line: line.person,
            search=lambda line: line.name,
            many=True,
        )
        self.card = TableCard(
            self.table,
            empty=self._nobody(),
            nothing_found=EmptyState("search-x", self.tr("Nobody with such a consent")),
            foot_keys=(("Enter", self.tr("open the card")),),
        )
        self._make_notices()
        self._lay_out()
        self._connect()
        self._choose(None)

    def _make_notices(self) -> None:
        self.shred = Button(self.tr("Destroy…"), "plain", "trash-2")
        self.due = Notice("", tone="warn", icon_name="trash-2", actions=(self.shred,))
        self.due.hide()
        self._due: tuple[ConsentRow, ...] = ()
        self._rows: tuple[ConsentRow, ...] = ()
        self.rule = Switch(self.tr("A test by name only with consent"))
        note = self.tr("Without it a code stands in the place of the name, and the result waits for a paper.")
        self.rule_row = SettingRow(self.tr("A test by name only with consent"), note, self.rule)

    def _lay_out(self) -> None:
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        chips = QWidget()
        flow = FlowLayout(chips, gap=6)
        for chip in self.chips.values():
            flow.addWidget(chip)
        filters = row(self.group, self.purpose, gap=Space.S)
        filters.addWidget(self.search, 1)
        acting = row(gap=Space.S)
        acting.addWidget(chips, 1)
        acting.addWidget(self.withdraw, 0, Qt.AlignmentFlag.AlignTop)
        acting.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(Space.M)
        self.body.addWidget(self.head)
        self.body.addWidget(self.due)
        self.body.addLayout(filters)
        self.body.addLayout(acting)
        self.body.addWidget(self.card, 1)
        self.body.addWidget(self.rule_row)

    def _connect(self) -> None:
        self.table.opened.connect(lambda line: self.opened.emit(line.person))
        self.table.selectionModel().selectionChanged.connect(lambda: self._choose(self.table.current()))
        self.group.picked.connect(lambda _key: self.group_picked.emit(self.chosen_group()))
        self.purpose.picked.connect(lambda _key: self._refilter())
        self.search.searched.connect(self.table.records.set_search)
        for chip in self.chips.values():
            chip.toggled.connect(self._refilter)
        self.register.clicked.connect(self.register_requested)
        self.forms.clicked.connect(lambda: self.forms_requested.emit(self.meant()))
        self.collect.clicked.connect(
            lambda: self.collect_requested.emit([line.person for line in self.meant()])
        )
        self.withdraw.clicked.connect(self._ask_withdraw)
        self.act.clicked.connect(self._ask_act)
        self.shred.clicked.connect(lambda: self.destroy_requested.emit(list(self._due)))
        self.rule.clicked.connect(self.rule_toggled)
        bind_keys(self, (("Ctrl+F", self.search.setFocus),))

    def show_groups(self, groups: Sequence[Group], chosen: GroupId | None) -> None:
        options = [("", self.tr("All classes")), *((group.id, group.name.printed) for group in groups)]
        self.group.set_options(options)
        self.group.set_key("" if chosen is None else chosen)

    def chosen_group(self) -> GroupId | None:
        key = self.group.key()
        return GroupId(int(str(key))) if key else None

    def chosen_purpose(self) -> Purpose:
        return Purpose(str(self.purpose.key()))

    def show_register(self, rows: Sequence[ConsentRow]) -> None:
        self._rows = tuple(rows)
        self.table.set_records(rows)
        self._refilter()
        for button in (self.register, self.forms, self.collect):
            button.setEnabled(bool(rows))

    def show_due(self, rows: Sequence[ConsentRow]) -> None:
        """Who took P1 back while the records are still here."""
        self._due = tuple(rows)
        self.due.setVisible(bool(rows))
        if not rows:
            return
        count, day = len(rows), rows[0].destroy_by
        title = translate("ConsentsView", "The records of %n person(s) are to be destroyed", None, count)
        names = ", ".join(line.name for line in rows[:3])
        term = self.tr("not later than {day}").format(day=format_date(day) if day else "")
        self.due.set(title, f"{names}: {term}", "warn", "trash-2")

    def show_rule(self, on: bool) -> None:
        self.rule.setChecked(on)

    def set_busy(self, busy: bool) -> None:
        self.card.set_busy(busy)

    def meant(self) -> list[ConsentRow]:
        """Several chosen lines, or all that are shown."""
        chosen = self.table.selected()
        return list(chosen if len(chosen) > 1 else self.table.records.records())

    def choose(self, person: PersonId) -> None:
        """Make this person's line the current one."""
        self.table.choose(person)

    def _nobody(self) -> EmptyState:
        return EmptyState(
            "shield-check",
            self.tr("There is nobody in the register yet"),
            self.tr("Load a class list first: everybody of it stands here by himself."),
        )

    def _refilter(self) -> None:
        purpose = self.chosen_purpose()
        wanted = {status for status, chip in self.chips.items() if chip.isChecked()}
        passes = (lambda line: line.state(purpose).status in wanted) if wanted else None
        self.table.records.set_filter(passes)
        self._count(purpose)
        self._choose(self.table.current())

    def _count(self, purpose: Purpose) -> None:
        statuses = [line.state(purpose).status for line in self._rows]
        for status, chip in self.chips.items():
            count = statuses.count(status)
            chip.set_count(count)
            chip.setVisible(bool(count) or chip.isChecked())
        people = len(statuses)
        text = translate("ConsentsView", "%n person(s) in the register", None, people)
        self.head.set_subtitle(text if people else "")

    def _choose(self, line: ConsentRow | None) -> None:
        one = line if len(self.table.selected()) == 1 else None
        self.withdraw.setEnabled(one is not None and any(one.has(purpose) for purpose in Purpose))
        taken_back = one is not None and any(state.status is ConsentStatus.WITHDRAWN for state in one.states)
        self.act.setEnabled(taken_back)

    def _ask_withdraw(self) -> None:
        line = self.table.current()
        if line is not None:
            self.withdraw_requested.emit(line)

    def _ask_act(self) -> None:
        line = self.table.current()
        if line is not None:
            self.act_requested.emit(line.person)
