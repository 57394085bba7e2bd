"""The papers of sessions: for the teacher, protocol, booklets, answer sheets; it is asked where to save."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import GroupId, SessionId
from zima_desktop.jobs import JobControl
from zima_desktop.services.documents import RenderedDocument

Make = Callable[[JobControl], RenderedDocument]
Say = Callable[[str], None]


class Papers(QObject):
    """`say` is told the name of what was saved; without it a toast tells."""

    def __init__(self, context: AppContext, view: QWidget) -> None:
        super().__init__(view)
        self._context = context
        self._view = view

    def packs(self, sessions: Sequence[SessionId], say: Say | None = None) -> None:
        """Memo, words to read aloud, sign for the door and list; several into one folder."""
        papers = self._context.services.session_papers
        if len(sessions) == 1:
            self._make(self.tr("Preparing the papers"), lambda _c: papers.pack_document(sessions[0]), say)
            return
        self._context.asker.choose_folder(
            self._view,
            self.tr("Where to save the papers"),
            lambda folder: self._make_all(sessions, folder, say),
        )

    def protocol(self, session: SessionId) -> None:
        papers = self._context.services.session_papers
        self._make(self.tr("Preparing the protocol"), lambda _control: papers.protocol_document(session))

    def codes(self, session: SessionId) -> None:
        """Names beside the codes that stand in their place, for the counsellor alone."""
        services = self._context.services
        self._make(
            self.tr("Preparing the list of codes"),
            lambda _control: services.consent_papers.codes(services.sessions, session),
        )

    def booklet(self, code: str) -> None:
        paper = self._context.services.paper
        self._make(self.tr("Preparing the booklet"), lambda _control: paper.booklet(code))

    def sheets(self, group: GroupId, code: str) -> None:
        paper = self._context.services.paper
        self._make(
            self.tr("Preparing the answer sheets"),
            lambda control: paper.sheets(group, code, control=control),
        )

    def _make(self, title: str, make: Make, say: Say | None = None) -> None:
        self._context.jobs.run(title, make, lambda made: self._ask_where(made, say), failed=self._report)

    def _ask_where(self, document: RenderedDocument, say: Say | None) -> None:
        self._context.asker.choose_save_file(
            self._view,
            self.tr("Save the PDF"),
            Path.home() / document.suggested_name,
            self.tr("PDF documents (*.pdf)"),
            lambda path: self._save(document, path, say),
        )

    def _save(self, document: RenderedDocument, path: Path, say: Say | None) -> None:
        try:
            self._context.services.documents.save(document, path)
        except ZimaError as error:
            self._report(error)
            return
        self._tell(self.tr("Saved: {name}").format(name=path.name), say)

    def _make_all(self, sessions: Sequence[SessionId], folder: Path, say: Say | None) -> None:
        papers, documents = self._context.services.session_papers, self._context.services.documents

        def work(control: JobControl) -> str:
            for number, session in enumerate(sessions, start=1):
                control.step(number - 1, len(sessions))
                made = papers.pack_document(session)
                stem = Path(made.suggested_name).stem
                documents.save(made, folder / f"{stem}_{number}.pdf")
            return str(folder)

        text = self.tr("Saved into {folder}")
        self._context.jobs.run(
            self.tr("Preparing the papers"),
            work,
            lambda place: self._tell(text.format(folder=place), say),
            failed=self._report,
        )

    def _tell(self, text: str, say: Say | None) -> None:
        (say or self._context.toast)(text)

    def _report(self, error: Exception) -> None:
        self._context.report(self._view, error)
