"""The page of the wizard: head with its steps, one panel, the foot."""

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.instrument_import.check_panel import CheckPanel
from ui.pages.instrument_import.done_panel import DonePanel
from ui.pages.instrument_import.file_panel import FilePanel
from ui.pages.instrument_import.foot import Foot
from ui.pages.instrument_import.protocol_panel import ProtocolPanel
from ui.pages.instrument_import.samples_panel import SamplesPanel
from ui.theme import Space
from ui.widgets.keys import bind_keys
from ui.widgets.label import ElideLabel
from ui.widgets.layout import column, row
from ui.widgets.page import Page
from ui.widgets.wizard_steps import WizardSteps


class Step(IntEnum):
    FILE = 0
    CHECK = 1
    SAMPLES = 2
    PROTOCOL = 3
    DONE = 4


class InstrumentImportView(Page):
    """Shows one step at a time; what was typed stays in the panels."""

    choose_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=500)
        self.step = Step.FILE
        titles = [
            self.tr("File"),
            self.tr("Check"),
            self.tr("Samples"),
            self.tr("Comparison"),
            self.tr("Done"),
        ]
        self.steps = WizardSteps(titles)
        self.title = ElideLabel("", "h1")
        self.subtitle = ElideLabel("", "secondary", tone="text2")
        self.file, self.check, self.samples = FilePanel(), CheckPanel(), SamplesPanel()
        self.protocol, self.done = ProtocolPanel(), DonePanel()
        self.foot = Foot()
        self.panels: tuple[QWidget, ...] = (self.file, self.check, self.samples, self.protocol, self.done)
        self.body.setSpacing(Space.M)
        line = row(gap=Space.L)
        line.addLayout(column(self.title, self.subtitle, gap=0), 1)
        line.addWidget(self.steps)
        self.body.addLayout(line)
        for panel in self.panels:
            self.body.addWidget(panel, 1)
        self.body.addWidget(self.foot)
        self.show_title("", "")
        for part in (self.protocol.entry, self.protocol.totals):
            part.reached.connect(self._reveal)
        self._add_shortcuts()
        self.show_step(Step.FILE)

    def show_title(self, title: str, subtitle: str) -> None:
        self.title.set_text(title or self.tr("An instrument from a workbook"))
        self.subtitle.set_text(subtitle or self.tr("Nothing is stored until it is checked"))

    def show_blocked(self) -> None:
        """Errors send back to the workbook: reading it again is the one thing to do."""
        self.foot.primary.hide()

    def show_step(self, step: Step) -> None:
        self.step = step
        self.steps.set_step(step)
        for at, panel in enumerate(self.panels):
            panel.setVisible(at == step)
        self.foot.show()
        self._show_foot(step)
        self.verticalScrollBar().setValue(0)
        focus = (
            self.file.choose,
            self.check.table,
            self.samples.cards[0].lines[0].box if self.samples.cards else self.foot.primary,
            self.protocol.entry.line,
            self.foot.primary,
        )[step]
        focus.setFocus()

    def _show_foot(self, step: Step) -> None:
        primary, icon = {
            Step.FILE: ("", ""),
            Step.CHECK: (self.tr("Keep as a draft"), "chevron-right"),
            Step.SAMPLES: (self.tr("They belong"), "check"),
            Step.PROTOCOL: (self.tr("Compare"), "calculator"),
            Step.DONE: (self.tr("Take into use"), "check"),
        }[step]
        back = step in (Step.CHECK, Step.PROTOCOL)
        self.foot.show_step(primary, icon, back=back, kept=step > Step.CHECK)

    def _add_shortcuts(self) -> None:
        bind_keys(
            self,
            (
                ("Ctrl+Return", self._press_primary),
                ("Ctrl+Enter", self._press_primary),
                ("Esc", self.foot.leave_requested.emit),
                ("Ctrl+O", self._choose_file),
            ),
        )

    def _reveal(self, widget: QWidget) -> None:
        """Enter goes on below the edge of a low window too."""
        self.ensureWidgetVisible(widget, 0, Space.XXXL)

    def _press_primary(self) -> None:
        if self.foot.primary.isVisible() and self.foot.primary.isEnabled():
            self.foot.primary.click()

    def _choose_file(self) -> None:
        if self.step is Step.FILE and self.file.choose.isEnabled():
            self.file.choose.click()
