"""A package beside the board: what it would change, who has signed it, the button that takes it in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.pages.exchange import words
from ui.pages.exchange.counters import PackageCounters
from ui.pages.exchange.intake import OpenedPackage
from ui.pages.exchange.signature_card import SignatureCard
from ui.theme import Space
from ui.widgets.avatar import Tile
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.layout import column, line, row
from ui.widgets.notice import Notice, Sign


class PackagePanel(QWidget):
    """Shows one opened package; nothing is written before `apply_requested`."""

    apply_requested = Signal(bool)  # whether a new key has been accepted
    put_off = Signal()
    quarantine_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = False
        self._busy = False
        self.title = Label("", "h3", wrap=True)
        self.facts = Label("", "caption", wrap=True)
        self.counters = PackageCounters()
        self.known = Notice(
            self.tr("This package has been taken in already"),
            self.tr("0 new, 0 changes: there is nothing to do."),
            tone="info",
        )
        self.totals = Label("", "body", wrap=True)
        self.quarantine = Button(self.tr("Show"), "link")
        self.signature = SignatureCard()
        self.reason = Label("", "caption", wrap=True)
        self.later = Button(self.tr("Put off"))
        self.apply = Button(self.tr("Take in"), "primary", "check")
        self.apply.set_shortcut_hint("Ctrl+Return")
        self._lay_out()
        self.apply.clicked.connect(self.ask_to_apply)
        self.later.clicked.connect(self.put_off)
        self.quarantine.clicked.connect(self.quarantine_requested)
        self.signature.changed.connect(self._check)

    def show_package(self, package: OpenedPackage, waiting: int) -> None:
        """`waiting`: further files that come after this one."""
        preview = package.preview
        self._known, self._busy = preview.known, False
        self.title.setText(self.tr("Package of {name}").format(name=preview.package.organization_name))
        self.facts.setText(words.package_line(preview.package))
        self.counters.show_preview(preview)
        self.known.setVisible(preview.known)
        self.totals.setText(words.totals_line(preview))
        self.quarantine.setVisible(bool(preview.quarantine))
        self.signature.show_signature(preview)
        self.later.setText(self._later_word(waiting))
        self.apply.setVisible(not preview.known)
        self._check()

    def set_busy(self, busy: bool) -> None:
        """While the package is being written nothing can be pressed."""
        self._busy = busy
        self.later.setEnabled(not busy)
        self._check()

    def ask_to_apply(self) -> None:
        if self.apply.isVisible() and self.apply.isEnabled():
            self.apply_requested.emit(self.signature.accepted.isChecked())

    def _later_word(self, waiting: int) -> str:
        if waiting:
            return self.tr("Next file ({count})").format(count=waiting)
        return self.tr("Close") if self._known else self.tr("Put off")

    def _check(self) -> None:
        settled = self.signature.is_settled()
        self.apply.setEnabled(settled and not self._busy)
        if self._known:
            self.reason.setText("")
        elif not settled:
            self.reason.setText(self.tr("First compare the new fingerprint with the organisation."))
        else:
            self.reason.setText(self.tr("A backup is made first. It is all or nothing."))

    def _lay_out(self) -> None:
        head = row(gap=Space.M)
        head.addWidget(Tile("package-open", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(column(self.title, self.facts, gap=0), 1)
        totals = row(Sign("users", "text2"), gap=12)
        totals.addWidget(self.totals, 1)
        totals.addWidget(self.quarantine)
        foot = row(gap=Space.S)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.later)
        foot.addWidget(self.apply)
        parts = (head, self.known, self.counters, line(), totals, self.signature, None, foot)
        self.setLayout(column(*parts, gap=Space.M))
