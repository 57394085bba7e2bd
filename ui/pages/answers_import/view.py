"""The page of the wizard: head with its steps, one panel, the foot."""

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.pages.answers_import.check_panel import AnswersCheckPanel
from ui.pages.answers_import.done_panel import AnswersDonePanel
from ui.pages.answers_import.file_panel import AnswersFilePanel
from ui.pages.answers_import.foot import AnswersFoot
from ui.signs import dotted
from ui.theme import Space
from ui.widgets.keys import bind_keys
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import column, row
from ui.widgets.page import Page
from ui.widgets.wizard_steps import WizardSteps
from zima_desktop.domain.answer_tables import AnswersPreview


class Step(IntEnum):
    FILE = 0
    CHECK = 1
    DONE = 2


class AnswersImportView(Page):
    """Shows one step at a time; what was chosen stays in the panels."""

    problem_asked = Signal(int)  # 1: the next, -1: the previous

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = Step.FILE
        self.steps = WizardSteps([self.tr("File"), self.tr("Check"), self.tr("Done")])
        self.title = Label(self.tr("Answers from a table"), "h1")
        self.subtitle = ElideLabel("", "secondary", tone="text2")
        self.file, self.check, self.done = AnswersFilePanel(), AnswersCheckPanel(), AnswersDonePanel()
        self.foot = AnswersFoot()
        self.panels = (self.file, self.check, self.done)
        self.body.setSpacing(Space.M)
        line = row(gap=Space.L)
        line.addLayout(column(self.title, self.subtitle, gap=0), 1)
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
            self.subtitle.set_text(self.tr("Answers on paper or from another program"))
        self.verticalScrollBar().setValue(0)
        (self.file.choose, self.check.table, self.done.results)[step].setFocus()

    def show_preview_facts(self, preview: AnswersPreview, *, written: bool = False) -> None:
        """Which test and file it is, in the line under the title."""
        name = self.tr("file «{name}»").format(name=preview.file.path.name)
        counted = translate("AnswersImportView", "%n row(s)", None, len(preview.rows))
        nothing = "" if written else self.tr("nothing is written yet")
        self.subtitle.set_text(dotted(preview.instrument.title, name, counted, nothing))

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
        if self.step is Step.CHECK and self.foot.primary.isEnabled():
            self.foot.primary.click()

    def _choose_file(self) -> None:
        if self.step is Step.FILE and self.file.choose.isEnabled():
            self.file.choose.click()
