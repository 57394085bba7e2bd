"""The page of the wizard: head with its steps, one panel, the foot."""

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.pages.roster_import.check_panel import CheckPanel
from ui.pages.roster_import.choices import taken_sheets
from ui.pages.roster_import.columns_panel import ColumnsPanel
from ui.pages.roster_import.done_panel import DonePanel
from ui.pages.roster_import.file_panel import FilePanel
from ui.pages.roster_import.foot import Foot
from ui.pages.roster_import.words import KINDS
from ui.signs import dotted
from ui.theme import Space
from ui.widgets.keys import bind_keys
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import column, row
from ui.widgets.page import Page
from ui.widgets.wizard_steps import WizardSteps
from zima_desktop.domain.imports import RosterFile


class Step(IntEnum):
    FILE = 0
    COLUMNS = 1
    CHECK = 2
    DONE = 3


class RosterImportView(Page):
    """Shows one step at a time; what was chosen stays in the panels."""

    problem_asked = Signal(int)  # 1: the next, -1: the previous

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=540)
        self.step = Step.FILE
        titles = [self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Done")]
        self.steps = WizardSteps(titles)
        self.title = Label(self.tr("Loading a class list"), "h1")
        self.subtitle = ElideLabel("", "secondary", tone="text2")
        self.file, self.columns = FilePanel(), ColumnsPanel()
        self.check, self.done = CheckPanel(), DonePanel()
        self.foot = Foot()
        self.panels = (self.file, self.columns, self.check, self.done)
        self.body.setSpacing(Space.M)
        head = column(self.title, self.subtitle, gap=0)
        line = row(gap=Space.L)
        line.addLayout(head, 1)
        line.addWidget(self.steps)
        self.body.addLayout(line)
        for panel in self.panels:
            self.body.addWidget(panel, 1)
        self.body.addWidget(self.foot)
        self._add_shortcuts()
        self.show_step(Step.FILE)

    def show_step(self, step: Step) -> None:
        self.step = step
        self.steps.set_step(step)
        for at, panel in enumerate(self.panels):
            panel.setVisible(at == step)
        self.foot.setVisible(step is not Step.DONE)
        if step is Step.FILE:
            self.foot.show_file_step()
            self.subtitle.set_text(self.tr("Nothing is written until the last step"))
        self.verticalScrollBar().setValue(0)
        focus = (self.file.choose, self.columns.grid, self.check.table, self.done.classes)[step]
        if focus is not None:
            focus.setFocus()

    def show_file_facts(self, file: RosterFile) -> None:
        """Which file it is, in the line under the title."""
        taken = taken_sheets(file)
        name = self.tr("file «{name}»").format(name=file.path.name)
        kind = KINDS[file.workbook.kind]
        self.subtitle.set_text(dotted(name, kind, _sheets_text(file), self.tr("nothing is written yet")))
        if self.step is Step.COLUMNS:
            self.foot.show_columns_step(self._why_not(len(taken), file))

    def show_rows_facts(self, rows: tuple[object, ...], file: RosterFile) -> None:
        count = len(rows)
        name = self.tr("file «{name}»").format(name=file.path.name)
        counted = translate("RosterImportView", "%n row(s)", None, count)
        self.subtitle.set_text(dotted(name, _sheets_text(file), counted, self.tr("nothing is written yet")))

    def show_done_facts(self, file: RosterFile) -> None:
        self.subtitle.set_text(self.tr("file «{name}»").format(name=file.path.name))

    def _why_not(self, taken: int, file: RosterFile) -> str:
        if self.columns.has_wrong_group():
            return self.tr("The class is not understood")
        unread = [choice for choice in file.sheets if choice.taken and not choice.mapping.complete]
        if unread or not any(choice.mapping.complete for choice in file.sheets):
            return self.tr("Say which column holds the full name, or family name and given name")
        return "" if taken else self.tr("Choose at least one sheet")

    def _add_shortcuts(self) -> None:
        bind_keys(
            self,
            (
                ("Ctrl+Return", self._press_primary),
                ("Ctrl+Enter", self._press_primary),
                ("Esc", self.foot.cancel_requested.emit),
                ("F8", lambda: self.problem_asked.emit(1)),
                ("Shift+F8", lambda: self.problem_asked.emit(-1)),
                ("Ctrl+O", self._choose_file),
            ),
        )

    def _press_primary(self) -> None:
        if self.foot.primary.isVisible() and self.foot.primary.isEnabled():
            self.foot.primary.click()

    def _choose_file(self) -> None:
        if self.step is Step.FILE and self.file.choose.isEnabled():
            self.file.choose.click()


def _sheets_text(file: RosterFile) -> str:
    taken = taken_sheets(file)
    if len(taken) == 1:
        return translate("RosterImportView", "sheet «{name}»").format(name=taken[0].sheet.name)
    count = len(taken)
    return translate("RosterImportView", "%n sheet(s)", None, count)
