"""Decides how files are taken in: opened one by one, shown before anything is written, then merged."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.errors import explain
from ui.pages.exchange import words
from ui.pages.exchange.dialogs import ExpectedDialog, KeyDialog, QuarantineDialog
from ui.pages.exchange.intake import AppliedPackage, Intake, OpenedPackage, RefusedFile
from ui.pages.exchange.town_view import TownView
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.handover import MergePreview, MergeReport, PackageLocked

_MERGED = Change(frozenset({Topic.EXCHANGE, Topic.PEOPLE, Topic.TESTING, Topic.EVENTS, Topic.TRAJECTORY}))


class TownController(QObject):
    """Files wait in a queue; the first of it is on the panel."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._queue: list[Intake] = []
        self._reading = 0
        self._writing = False
        self.view = TownView()
        self.view.take_requested.connect(self._ask_files)
        self.view.dropped.connect(self.take)
        self.view.key_requested.connect(self._show_key)
        self.view.board.expected_requested.connect(self._show_expected)
        side = self.view.side
        side.closed.connect(self._next)
        side.retried.connect(self._retry)
        side.package.apply_requested.connect(self._apply)
        side.package.quarantine_requested.connect(self._show_quarantine)
        context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        self._show()
        self.view.take.setFocus()
        if args.get("take"):
            self._ask_files()
        elif args.get("show_key"):
            self._show_key()
        elif args.get("expected"):
            self._show_expected()

    def take(self, paths: Sequence[Path]) -> None:
        """Open these files one after the other."""
        for path in paths:
            self._read(path, None)

    def _show(self) -> None:
        waiting = [one for one in self._queue if isinstance(one, OpenedPackage) and not one.preview.known]
        names = frozenset(one.preview.package.organization_name for one in waiting)
        try:
            self.view.show_board(self._context.services.handover.incoming(), names)
        except ZimaError as error:
            self._context.report(self.view, error)

    def _show_first(self) -> None:
        if self._queue:
            self.view.side.show_intake(self._queue[0], len(self._queue) - 1)
        elif self._reading:
            self.view.side.show_reading()
        else:
            self.view.side.show_intake(None, 0)
        self.view.arrange()
        self._show()

    def _reread(self, change: Change) -> None:
        if Topic.EXCHANGE in change.topics and self.view.isVisible():
            self._show()

    # Opening

    def _ask_files(self) -> None:
        self._context.asker.choose_open_files(
            self.view, self.tr("Packages of organisations"), self.tr("Packages (*.zima)"), self.take
        )

    def _read(self, path: Path, passphrase: str | None) -> None:
        handover = self._context.services.handover
        self._reading += 1
        if not self._queue:
            self._show_first()
        self._context.jobs.run(
            self.tr("Opening {name}").format(name=path.name),
            lambda control: handover.preview(path, control, passphrase),
            lambda preview: self._opened(path, passphrase, preview),
            failed=lambda error: self._refused(path, passphrase, error),
            cancelled=self._read_stopped,
        )

    def _opened(self, path: Path, passphrase: str | None, preview: MergePreview) -> None:
        self._reading -= 1
        package = preview.package.package_id
        same = [
            one
            for one in self._queue
            if isinstance(one, OpenedPackage) and one.preview.package.package_id == package
        ]
        if not same:
            self._queue.append(OpenedPackage(path, preview, passphrase))
        self._show_first()

    def _refused(self, path: Path, passphrase: str | None, error: Exception) -> None:
        self._reading -= 1
        locked = isinstance(error, PackageLocked)
        if locked and passphrase is None:
            self._show_first()
            self._ask_words(path)
            return
        text = explain(error)
        self._queue.append(RefusedFile(path, text.what, text.safe, text.next, locked))
        self._show_first()

    def _read_stopped(self) -> None:
        self._reading -= 1
        self._show_first()

    def _ask_words(self, path: Path) -> None:
        self._context.asker.ask_text(
            self.view,
            self.tr("{name} is locked with words").format(name=path.name),
            self.tr("The five words the organisation told you"),
            lambda typed: self._read(path, typed),
        )

    def _retry(self) -> None:
        refused = self._queue.pop(0)
        self._show_first()
        if isinstance(refused, RefusedFile):
            self._ask_words(refused.path)

    # Taking in

    def _next(self) -> None:
        if self._writing:
            return
        if self._queue:
            self._queue.pop(0)
        self._show_first()
        if not self._queue:
            self.view.take.setFocus()

    def _apply(self, accept_new_key: bool) -> None:
        first = self._queue[0] if self._queue else None
        if self._writing or not isinstance(first, OpenedPackage):
            return
        handover = self._context.services.handover
        self._writing = True
        self.view.side.package.set_busy(True)
        name = first.preview.package.organization_name
        self._context.jobs.run(
            self.tr("Taking in: {name}").format(name=name),
            lambda control: handover.merge(
                first.path, control, first.passphrase, accept_new_key=accept_new_key
            ),
            self._applied,
            failed=self._not_applied,
            cancelled=self._stopped,
        )

    def _applied(self, report: MergeReport) -> None:
        self._stopped()
        self._queue[0] = AppliedPackage(report)
        counts = words.counted(report.preview.new, report.preview.changed)
        text = self.tr("{name}: {counts}").format(
            name=report.preview.package.organization_name, counts=counts
        )
        self._context.announce(_MERGED, text)
        self._show_first()

    def _not_applied(self, error: Exception) -> None:
        self._stopped()
        self._context.report(self.view, error)

    def _stopped(self) -> None:
        self._writing = False
        self.view.side.package.set_busy(False)

    # Dialogs

    def _show_quarantine(self) -> None:
        shown = self.view.side.shown
        if isinstance(shown, OpenedPackage):
            dialog = QuarantineDialog(self.view, shown.preview.quarantine)
            dialog.open(focus=dialog.table)

    def _show_key(self) -> None:
        try:
            key = self._context.services.handover.coordinator_key()
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        dialog = KeyDialog(self.view, key)
        dialog.save_requested.connect(self._ask_key_path)
        dialog.open(focus=dialog.save)

    def _ask_key_path(self) -> None:
        self._context.asker.choose_save_file(
            self.view,
            self.tr("Save the key for schools"),
            Path.home() / self.tr("Key of the coordinator.json"),
            self.tr("Key files (*.json)"),
            self._write_key,
        )

    def _write_key(self, path: Path) -> None:
        try:
            self._context.services.handover.write_key(path)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._context.toast(self.tr("The key file is saved: {name}").format(name=path.name))

    def _show_expected(self) -> None:
        dialog = ExpectedDialog(self.view)
        dialog.added.connect(lambda name: self._change_expected(dialog, name, wanted=True))
        dialog.removed.connect(lambda name: self._change_expected(dialog, name, wanted=False))
        dialog.show_names(self._context.services.handover.expected())
        dialog.open(focus=dialog.name)

    def _change_expected(self, dialog: ExpectedDialog, name: str, *, wanted: bool) -> None:
        handover = self._context.services.handover
        try:
            change = handover.expect(name) if wanted else handover.stop_expecting(name)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        dialog.show_names(handover.expected())
        self._context.announce(change)
