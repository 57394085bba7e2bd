"""The right half of the board: what stands there before, while and after a file is taken in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.pages.exchange import words
from ui.pages.exchange.intake import AppliedPackage, Intake, OpenedPackage, RefusedFile
from ui.pages.exchange.package_panel import PackagePanel
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.layout import column, row
from ui.widgets.notice import Notice
from ui.widgets.skeleton import Skeleton


class RefusedPanel(QWidget):
    """One clear notice; the base is as it was."""

    closed = Signal()
    retried = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.file = Label("", "h3", wrap=True)
        self.notice = Notice("", tone="bad")
        self.advice = Label("", "body", wrap=True)
        self.retry = Button(self.tr("Enter the words again"), "plain", "key-round")
        self.close_file = Button(self.tr("Understood"), "primary")
        foot = row(None, self.retry, self.close_file)
        self.setLayout(column(self.file, self.notice, self.advice, None, foot, gap=Space.M))
        self.retry.clicked.connect(self.retried)
        self.close_file.clicked.connect(self.closed)

    def show_file(self, refused: RefusedFile) -> None:
        self.file.setText(refused.path.name)
        self.notice.set(refused.what, refused.safe, "bad")
        self.advice.setText(refused.advice)
        self.retry.setVisible(refused.locked)


class AppliedPanel(QWidget):
    """The protocol of what has just been taken in."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notice = Notice("", tone="ok", icon_name="package-check")
        self.facts = Label("", "secondary", wrap=True)
        self.close_protocol = Button(self.tr("Done"), "primary", "check")
        foot = row(None, self.close_protocol)
        self.setLayout(column(self.notice, self.facts, None, foot, gap=Space.M))
        self.close_protocol.clicked.connect(self.closed)

    def show_report(self, applied: AppliedPackage) -> None:
        report, preview = applied.report, applied.report.preview
        title = self.tr("Taken in: {name}").format(name=preview.package.organization_name)
        number = report.protocol_number
        text = self.tr("Protocol No {number}").format(number=number) if number is not None else ""
        self.notice.set(title, text, "ok", "package-check")
        counts = words.counted(preview.new, preview.changed)
        self.facts.setText("\n".join((counts, words.totals_line(preview))))


class SidePanel(Card):
    """Exactly one thing at a time; `shown` is what the user looks at."""

    take_requested = Signal()
    closed = Signal()  # this file is done with: the next one, if any
    retried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(20, 16, 20, 16))
        self.shown: Intake | None = None
        self.empty = EmptyState(
            "package-open",
            self.tr("No file is open"),
            self.tr(
                "A package comes on a stick, by e-mail or through a shared folder. Choose it, or drop it "
                "on this page: first you see what it would change."
            ),
            action=self.tr("Take a file in"),
            action_icon="download",
        )
        self.package = PackagePanel()
        self.refused = RefusedPanel()
        self.applied = AppliedPanel()
        self._skeleton = Skeleton()
        self._stack = QStackedLayout()
        for part in (self.empty, self.package, self.refused, self.applied, self._skeleton):
            self._stack.addWidget(part)
        self.body.addLayout(self._stack)
        self.empty.acted.connect(self.take_requested)
        for signal in (self.package.put_off, self.refused.closed, self.applied.closed):
            signal.connect(self.closed)
        self.refused.retried.connect(self.retried)

    def show_intake(self, intake: Intake | None, waiting: int) -> None:
        self.shown = intake
        if isinstance(intake, OpenedPackage):
            self.package.show_package(intake, waiting)
            self._raise(self.package, self.package.apply)
        elif isinstance(intake, RefusedFile):
            self.refused.show_file(intake)
            self._raise(self.refused, self.refused.close_file)
        elif isinstance(intake, AppliedPackage):
            self.applied.show_report(intake)
            self._raise(self.applied, self.applied.close_protocol)
        else:
            self._raise(self.empty, None)

    def show_reading(self) -> None:
        """A file is being opened."""
        self.shown = None
        self._raise(self._skeleton, None)

    def _raise(self, part: QWidget, focus: QWidget | None) -> None:
        self._stack.setCurrentWidget(part)
        if focus is not None and self.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
