"""Step 2: which sheets, which column is what, which class when the file names none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.roster_import.choices import names_no_class, people_rows, shown_first
from ui.pages.roster_import.column_grid import ColumnGrid
from ui.pages.roster_import.sheet_list import SheetList
from ui.pages.roster_import.words import warning_text
from ui.signs import dotted
from ui.theme import Space, theme
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.imports import RosterFile, SheetChoice
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.people import GroupName
from zima_desktop.services.sentences import roster_reason

NAMED = 12
CLASS_WIDTH = 300


class ColumnsPanel(QWidget):
    """Shows one sheet of the file; every choice is sent out and comes back as a new file."""

    target_picked = Signal(int, int, object)  # sheet, column, Target or None
    taken_changed = Signal(int, bool)  # sheet, whether it is loaded
    group_changed = Signal(int, object)  # sheet, GroupName or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: RosterFile | None = None
        self.at = 0
        self.sheets = SheetList()
        self.grid = ColumnGrid()
        self.group = QLineEdit()
        self.group.setFixedWidth(round(CLASS_WIDTH * theme().text_scale))
        hint = self.tr("For example: 9A. The file does not say which class it is.")
        self._group_field = Field(self.tr("Class of these pupils"), self.group, hint=hint)
        self.warnings = Notice("", tone="warn")
        self._facts = Label("", "caption", wrap=True)
        self._skipped = Label("", "caption", wrap=True)
        self._lay_out()
        self.sheets.chosen.connect(self.show_sheet)
        self.sheets.taken_changed.connect(self.taken_changed)
        self.grid.target_picked.connect(lambda column, to: self.target_picked.emit(self.at, column, to))
        self.group.textEdited.connect(self._take_group)

    def show_file(self, file: RosterFile) -> None:
        """A file that was just read."""
        self._file = file
        warnings = [text for one in file.workbook.warnings if (text := warning_text(one))]
        self.warnings.set(self.tr("Please note"), "\n".join(warnings), "warn")
        self.warnings.setVisible(bool(warnings))
        self.sheets.setVisible(len(file.sheets) > 1)
        self.sheets.show_sheets(file)
        self.show_sheet(shown_first(file))

    def update_file(self, file: RosterFile) -> None:
        """The same file with another choice."""
        self._file = file
        self.sheets.show_sheets(file)
        self.grid.show_mapping(self._choice())
        self._show_group()

    def show_sheet(self, at: int) -> None:
        self.at = at
        self.sheets.choose(at)
        choice = self._choice()
        self.grid.show_sheet(choice)
        self.group.setText(choice.default_group.compact if choice.default_group else "")
        self._group_field.clear_error()
        self._show_group()
        self._facts.setText(self._facts_of(choice))
        self._skipped.setText(_skipped_text(choice))
        self._skipped.setVisible(bool(_skipped_text(choice)))

    def has_wrong_group(self) -> bool:
        """A class was typed that is none."""
        return self._group_field.isVisible() and self._group_field.has_error()

    def _choice(self) -> SheetChoice:
        assert self._file is not None
        return self._file.sheets[self.at]

    def _show_group(self) -> None:
        self._group_field.setVisible(names_no_class(self._choice()))

    def _take_group(self, text: str) -> None:
        self._group_field.clear_error()
        group: GroupName | None = None
        if text.strip():
            try:
                group = parse_group_label(text)
            except InvalidValue:
                self._group_field.set_error(self.tr("Not the name of a class or group"))
        self.group_changed.emit(self.at, group)

    def _facts_of(self, choice: SheetChoice) -> str:
        assert self._file is not None
        encoding = (self._file.workbook.encoding or "").replace("cp1251", "windows-1251")
        rows = people_rows(choice)
        return dotted(
            translate("RosterColumnsPanel", "%n row(s) with pupils", None, rows),
            self.tr("data begins in row {row}").format(row=choice.layout.first_row),
            self.tr("encoding: {name}").format(name=encoding) if encoding else None,
        )

    def _lay_out(self) -> None:
        card = Card(self.tr("What the columns mean"))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for part in (self._facts, self._group_field):
            card.body.addWidget(part)
        card.body.addWidget(self.grid, 1)
        card.body.addWidget(self._skipped)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self.warnings)
        layout.addLayout(row(self.sheets, card, gap=Space.L), 1)


def _skipped_text(choice: SheetChoice) -> str:
    """«Строки без учеников: 1 (строка заголовка таблицы), 14 (строка с итогом)»."""
    rows = [one for one in choice.layout.skipped if one.reason != "header"]
    if not rows:
        return ""
    pattern = translate("RosterColumnsPanel", "row {row} ({reason})")
    named = [pattern.format(row=one.row, reason=roster_reason(one.reason)) for one in rows[:NAMED]]
    if len(rows) > NAMED:
        left = len(rows) - NAMED
        named.append(translate("RosterColumnsPanel", "and %n more", None, left))
    words = translate("RosterColumnsPanel", "Will be skipped, they are no pupils: {rows}")
    return words.format(rows=", ".join(named))
