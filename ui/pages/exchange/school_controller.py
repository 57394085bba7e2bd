"""Decides what an organisation hands over: reads readiness, makes the package, saves the act."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.exchange import words
from ui.pages.exchange.school_view import SchoolView
from ui.reading import PageReading
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.handover import HandoverReceipt, PackageInfo
from zima_desktop.jobs import JobControl
from zima_desktop.services.documents import RenderedDocument

_TOPICS = frozenset({Topic.PEOPLE, Topic.EXCHANGE, Topic.TESTING})
_MADE = Change(frozenset({Topic.EXCHANGE}))


class SchoolController(QObject):
    """The key is kept while the program runs; the target goes back to the outbox after every package."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._target: Path | None = None
        self._making = False
        self.view = SchoolView()
        self._reading = PageReading(context, self.view)
        self.view.make_requested.connect(self._make)
        self.view.act_requested.connect(self._ask_act_of)
        self.view.what.consents_requested.connect(lambda: context.navigator.open("people"))
        self.view.recipient.key_requested.connect(self._ask_key)
        self.view.recipient.target_requested.connect(self._ask_target)
        self.view.receipt.act_requested.connect(self._ask_act)
        context.changed.connect(self._reread)

    def open(self, **_args: object) -> None:
        self._show()
        self.view.recipient.choose_key.setFocus()

    def _show(self) -> None:
        handover = self._context.services.handover
        self._reading.read(
            self.tr("Counting what would be handed over"),
            lambda: (handover.readiness(), handover.outgoing()),
            lambda found: self.view.show_standing(*found),
            self.view.set_busy,
        )
        self.view.recipient.show_target(self._target)

    def _reread(self, change: Change) -> None:
        if change.topics & _TOPICS and self.view.isVisible():
            self._show()

    def _ask_key(self) -> None:
        title, filters = (
            self.tr("The coordinator's key file"),
            self.tr("Key files (*.json);;All files (*)"),
        )
        self._context.asker.choose_open_file(self.view, title, filters, self._read_key)

    def _read_key(self, path: Path) -> None:
        try:
            key = self._context.services.handover.read_key_file(path)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self.view.recipient.show_key(key)
        self.view.recipient.confirmed.setFocus()

    def _ask_target(self) -> None:
        workspace = self._context.services.workspace
        info = workspace.info()
        name = words.suggested_name(info.organization.short_name, workspace.today())
        self._context.asker.choose_save_file(
            self.view,
            self.tr("Where to put the package"),
            info.path / "outbox" / name,
            self.tr("Packages (*.zima)"),
            self._set_target,
        )

    def _set_target(self, path: Path) -> None:
        self._target = path
        self.view.recipient.show_target(path)

    def _make(self) -> None:
        if self._making:
            return
        recipient = self.view.recipient
        key = recipient.key if recipient.by_key() else None
        variant, target = self.view.what.chosen(), self._target
        create = self._context.services.handover.create
        self._making = True
        self.view.make.setEnabled(False)
        self._context.jobs.run(
            self.tr("The package is being made"),
            lambda control: create(variant, key, target, control),
            self._made,
            failed=self._failed,
            cancelled=self._finished,
        )

    def _made(self, receipt: HandoverReceipt) -> None:
        self._finished()
        self._target = None
        self.view.receipt.show_receipt(receipt)
        self.view.verticalScrollBar().setValue(0)
        self.view.receipt.save_act.setFocus()
        self._context.announce(_MADE)
        self._show()

    def _failed(self, error: Exception) -> None:
        self._finished()
        self._context.report(self.view, error)

    def _finished(self) -> None:
        self._making = False
        self.view.check()

    def _ask_act(self) -> None:
        receipt = self.view.receipt.receipt
        if receipt is not None:
            self._ask_act_of(receipt.package)

    def _ask_act_of(self, package: PackageInfo) -> None:
        name = self.tr("Act of transfer, package {number}.pdf").format(number=package.generation)
        self._context.asker.choose_save_file(
            self.view,
            self.tr("Save the act of transfer"),
            Path.home() / name,
            self.tr("PDF documents (*.pdf)"),
            lambda path: self._save_act(package.package_id, path),
        )

    def _save_act(self, package: UUID, path: Path) -> None:
        services = self._context.services

        def work(control: JobControl) -> Path:
            control.step(0, 1, "")
            pdf = services.handover.act(package)
            services.documents.save(RenderedDocument("handover_act", pdf, 1, path.name, 0), path)
            return path

        self._context.jobs.run(self.tr("The act is being saved"), work, self._act_saved)

    def _act_saved(self, path: Path) -> None:
        self._context.toast(self.tr("The act is saved: {name}").format(name=path.name))
