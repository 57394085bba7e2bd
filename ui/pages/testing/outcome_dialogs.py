"""What came of a session: the file that is ready, and the answers that were collected."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.sessions import CollectReport
from zima_desktop.services.sentences import sentence
from zima_desktop.services.sessions import PupilCode

WIDTH = 560


@dataclass(frozen=True, slots=True)
class CollectedFile:
    """One file of a collection: its report, or why it was not taken."""

    name: str
    report: CollectReport | None = None
    error: ZimaError | None = None


class PreparedDialog(Dialog):
    """The PIN once more, the file, and the codes of pupils without a birth date."""

    start_requested = Signal()

    def __init__(
        self, view: QWidget, title: str, pin: str, path: Path | None, codes: Sequence[PupilCode]
    ) -> None:
        super().__init__(view, self.tr("The session is ready"), title, width=WIDTH, scrolling=bool(codes))
        self._start_here = path is None
        self.body.addWidget(Label(self.tr("PIN of the session"), "field"))
        shown = Label(pin, "display")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(self.tr("PIN {pin}").format(pin=" ".join(pin)))
        self.body.addWidget(shown)
        if path is not None:
            self.body.addWidget(Label(self.tr("File: {path}").format(path=str(path)), "secondary", wrap=True))
            text = self.tr("Open it on the other computer with this program, then collect it here.")
            self.body.addWidget(Notice("", text, tone="accent"))
        if codes:
            self.body.addWidget(Label(self.tr("Codes of pupils without a birth date"), "field"))
            lines = "\n".join(f"{one.name}: {one.code}" for one in codes)
            self.body.addWidget(Label(lines, "body", wrap=True))
        if self._start_here:
            self.add_foot(primary=self.tr("Start"), icon="play")
        else:
            _add_good(self, self.tr("Good"))

    def accept(self) -> None:
        super().accept()
        if self._start_here:
            self.start_requested.emit()


class CollectDialog(Dialog):
    """New, known, unfinished, double, absent: in words."""

    results_requested = Signal()

    def __init__(self, view: QWidget, files: Sequence[CollectedFile]) -> None:
        reports = [one.report for one in files if one.report is not None]
        title = translate("CollectDialog", "Answers collected")
        if not reports:
            title = translate("CollectDialog", "Nothing was collected")
        super().__init__(view, title, width=WIDTH, scrolling=True)
        for text in report_lines(reports):
            self.body.addWidget(Label(text, "body", wrap=True))
        for one in files:
            if one.error is not None:
                self.body.addWidget(Notice(one.name, sentence(one.error), tone="bad"))
        if reports:
            close = Button(self.tr("Close"))
            close.clicked.connect(self.reject)
            results = Button(self.tr("To the results"), "primary", "list-checks")
            results.clicked.connect(self.accept)
            self.add_plain_foot(close, results)
        else:
            _add_good(self, self.tr("Good"))
        self._has_results = bool(reports)

    def accept(self) -> None:
        super().accept()
        if self._has_results:
            self.results_requested.emit()


def _add_good(dialog: Dialog, text: str) -> None:
    good = Button(text, "primary", "check")
    good.clicked.connect(dialog.accept)
    dialog.add_plain_foot(good)


def report_lines(reports: Sequence[CollectReport]) -> tuple[str, ...]:
    """Sentences of a collection; only what there is to say."""
    if not reports:
        return ()
    new = sum(one.new for one in reports)
    updated = sum(one.updated for one in reports)
    lines = [translate("CollectReport", "New results: %n", None, new)]
    if updated:
        lines.append(translate("CollectReport", "Completed since last time: %n", None, updated))
    known = sum(one.known for one in reports)
    if known:
        lines.append(translate("CollectReport", "Collected before, unchanged: %n", None, known))
    unfinished = sum(one.unfinished for one in reports)
    if unfinished:
        lines.append(translate("CollectReport", "Interrupted, can be gone on with: %n", None, unfinished))
    strangers = sum(one.unknown_people for one in reports)
    if strangers:
        lines.append(translate("CollectReport", "Not taken, not in the base any more: %n", None, strangers))
    return (*lines, *_named(reports))


def _named(reports: Sequence[CollectReport]) -> list[str]:
    """Absent and double are of the whole session, so the newest report of each session counts."""
    newest = {one.session_uid: one for one in reports}
    absent = [name for one in newest.values() for name in one.absent]
    double = [name for one in newest.values() for name in one.double]
    lines = []
    if absent:
        text = translate("CollectReport", "Did not answer: {names}")
        lines.append(text.format(names=", ".join(absent)))
    if double:
        text = translate("CollectReport", "Answered twice, the newest result counts: {names}")
        lines.append(text.format(names=", ".join(double)))
    return lines
