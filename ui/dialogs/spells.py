"""The history of classes of one person: every line with its dates, to be looked through and put right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.spell_line import SpellLine
from ui.i18n import translate
from ui.models import Cell, Column
from ui.signs import dotted, said
from ui.theme import theme
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.layout import line, row
from ui.widgets.notice import Notice
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.spells import Gap, SpellDraft, SpellHistory

TABLE_HEIGHT = 190
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table; `at` names it while it is being changed."""

    at: int
    draft: SpellDraft


class SpellsDialog(Dialog):
    """What is typed below changes the chosen line at once; the base hears of it on «Save» only."""

    save_requested = Signal(object)  # tuple of SpellDraft

    def __init__(self, view: QWidget, history: SpellHistory, groups: Sequence[str], today: date) -> None:
        title = translate("SpellsDialog", "History of classes")
        name = history.person.name
        super().__init__(view, title, name.full, width=680, avatar=name.short, scrolling=True)
        self._today = today
        self._lines = [
            Line(at, SpellDraft(one.id, one.group.name, one.since, one.until, one.reason, one.note))
            for at, one in enumerate(history.spells)
        ]
        self._next = len(self._lines)
        self.table: RecordTable[Line] = RecordTable(
            _columns(), self.tr("Classes and their dates"), key=lambda one: one.at
        )
        self.table.setFixedHeight(round(TABLE_HEIGHT * theme().text_scale))
        self.gaps = Label(_gap_words(history.gaps), "caption", tone="warn", wrap=True)
        self.gaps.setVisible(bool(history.gaps))
        self.add = Button(self.tr("Add a line"), "plain", "plus")
        self.remove = Button(self.tr("Remove the line"), "ghost", "trash-2")
        self.line = SpellLine(groups)
        self.refusal = Notice("", tone="bad")
        self.refusal.hide()
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.table)
        self.body.addWidget(self.gaps)
        self.body.addLayout(row(self.add, self.remove, None))
        self.body.addWidget(line())
        self.body.addWidget(self.line)
        self.save = self.add_foot(primary=self.tr("Save"))
        self.table.chosen.connect(self._show_line)
        self.line.changed.connect(self._take_line)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self._show(0 if not self._lines else self._lines[-1].at)

    def accept(self) -> None:
        if self.line.isEnabled() and not self.line.check():
            return
        self.save_requested.emit(tuple(one.draft for one in self._lines))

    def close_saved(self) -> None:
        super().accept()

    def show_refusal(self, what: str, todo: str) -> None:
        """Why this history cannot be."""
        self.refusal.set(what, todo, "bad")
        self.refusal.show()
        if self._area is not None:
            self._area.verticalScrollBar().setValue(0)

    def _show(self, chosen: int) -> None:
        self.table.set_records(sorted(self._lines, key=lambda one: one.draft.since))
        self.table.choose(chosen)
        self._show_line(self.table.current())

    def _show_line(self, record: Line | None) -> None:
        self.remove.setEnabled(record is not None)
        self.line.setEnabled(record is not None)
        if record is not None:
            self.line.show_draft(record.draft)

    def _take_line(self, draft: SpellDraft) -> None:
        current = self.table.current()
        if current is None:
            return
        changed = Line(current.at, replace(draft, id=current.draft.id))
        self._lines = [changed if one.at == current.at else one for one in self._lines]
        self.table.records.replace(changed)
        self.refusal.hide()

    def _add(self) -> None:
        last = max((one.draft for one in self._lines), key=lambda one: one.since, default=None)
        group = last.group if last is not None else self.line.group_or_default()
        since = (last.until or self._today) if last is not None else self._today
        self._lines.append(Line(self._next, SpellDraft(None, group, since)))
        self._next += 1
        self._show(self._next - 1)
        self.line.group.setFocus()
        self.line.group.selectAll()

    def _remove(self) -> None:
        current = self.table.current()
        if current is not None:
            self._lines = [one for one in self._lines if one.at != current.at]
            self._show(self._lines[-1].at if self._lines else 0)


def _columns() -> tuple[Column[Line], ...]:
    return (
        Column(
            "group",
            translate("SpellsDialog", "Class or group"),
            lambda one: one.draft.group.printed,
            cell=Cell.STRONG,
            width=130,
            stretch=1,
            sortable=False,
        ),
        Column(
            "since",
            translate("SpellsDialog", "First day"),
            lambda one: format_date(one.draft.since),
            width=110,
            sortable=False,
        ),
        Column(
            "until",
            translate("SpellsDialog", "Last day"),
            lambda one: _last_day(one.draft),
            width=130,
            sortable=False,
        ),
        Column("why", translate("SpellsDialog", "Why it ended"), _why, width=200, stretch=2, sortable=False),
    )


def _last_day(draft: SpellDraft) -> str:
    if draft.until is None:
        return translate("SpellsDialog", "to this day")
    return format_date(draft.until - _DAY)


def _why(one: Line) -> str:
    draft = one.draft
    if draft.until is None:
        return "–"
    reason = said("end_reason", draft.reason) if draft.reason else None
    return dotted(reason, draft.note) or translate("SpellsDialog", "no data")


def _gap_words(gaps: Sequence[Gap]) -> str:
    said_gaps = [f"{format_date(one.first)} – {format_date(one.last)}" for one in gaps]
    return translate("SpellsDialog", "In no class of ours: {days}").format(days="; ".join(said_gaps))
