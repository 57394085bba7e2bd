"""Hand-over sheets from the list: asks, renders behind the window, writes."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ui.dialogs.actions import Actions
from ui.i18n import translate
from ui.pages.followup.transfer_dialog import TransferDialog
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import PersonId
from zima_desktop.jobs import JobControl

if TYPE_CHECKING:
    from zima_desktop.services.documents import RenderedDocument


class Transferring(Actions):
    """Owned by the controller of the page."""

    def ask(self, persons: Sequence[PersonId]) -> None:
        """To whom; who has not agreed is named there."""
        services = self.context.services
        try:
            refused = services.documents.handover_refused(persons)
            places = services.applications.suggestions().places
        except ZimaError as error:
            self.context.report(self.view, error)
            return
        dialog = TransferDialog(self.view, len(persons), refused, places)
        dialog.save_requested.connect(
            lambda kind, receiver, name: self._save(tuple(persons), kind, receiver, name)
        )
        dialog.open(dialog.name)

    def _save(self, persons: Sequence[PersonId], kind: str, receiver: str, name: str) -> None:
        if kind == "xlsx":
            self.context.asker.choose_save_file(
                self.view,
                translate("Transferring", "Save the table"),
                Path.home() / translate("Transferring", "hand-over.xlsx"),
                translate("Transferring", "Excel workbooks (*.xlsx)"),
                lambda path: self._write_table(persons, path, receiver, name),
            )
            return
        documents = self.context.services.documents
        self.context.jobs.run(
            translate("Transferring", "Making the hand-over sheets"),
            lambda control: documents.handover_sheet(persons, receiver, name or None, control=control),
            self._ask_pdf,
            failed=self._fail,
        )

    def _ask_pdf(self, made: "RenderedDocument") -> None:
        self.context.asker.choose_save_file(
            self.view,
            translate("Transferring", "Save the sheets"),
            Path.home() / made.suggested_name,
            translate("Transferring", "PDF files (*.pdf)"),
            lambda path: self._write_pdf(made, path),
        )

    def _write_pdf(self, made: "RenderedDocument", path: Path) -> None:
        try:
            self.context.services.documents.save(made, path)
        except ZimaError as error:
            self._fail(error)
            return
        self._say(path)

    def _write_table(self, persons: Sequence[PersonId], path: Path, receiver: str, name: str) -> None:
        documents = self.context.services.documents

        def work(control: JobControl) -> int:
            return documents.handover_workbook(persons, path, receiver, name or None, control=control)

        self.context.jobs.run(
            translate("Transferring", "Saving the table"),
            work,
            lambda _count: self._say(path),
            failed=self._fail,
        )

    def _say(self, path: Path) -> None:
        self.context.toast(translate("Transferring", "Saved: {name}").format(name=path.name))

    def _fail(self, error: Exception) -> None:
        self.context.report(self.view, error)
