"""After the end: the protocol on the screen, on paper and on the disk, and the file of a second sitting."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.i18n import translate
from ui.teacher import work
from ui.teacher.desk import SessionDesk

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from zima_desktop.services.teacher_papers import Protocol

SUFFIX = ".zima-session"


class Ending(QObject):
    """The protocol is made anew at every press: notes may have come."""

    def __init__(self, desk: SessionDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = desk.window.protocol
        self._protocol: Protocol | None = None
        self._view.back_requested.connect(self._back)
        self._view.save_requested.connect(self._ask_target)
        self._view.print_requested.connect(self._print)

    def show_protocol(self) -> None:
        board = self._desk.board()
        self._desk.run_held(self.tr("Making the protocol"), lambda: work.protocol(board), self._show)

    def make_up(self) -> None:
        """A file with those who have not finished, without the base."""
        newest = self._desk.found.newest.path
        name = self.tr("{name}_second-sitting").format(name=newest.stem)
        self._desk.asker.choose_save_file(
            self._desk.window,
            self.tr("File of the second sitting"),
            newest.with_name(f"{name}{SUFFIX}"),
            self.tr("Session files ({pattern})").format(pattern=f"*{SUFFIX}"),
            self._make_up,
        )

    def _make_up(self, target: Path) -> None:
        session = self._desk.session

        def done(count: int) -> None:
            people = translate("Ending", "%n pupil(s) are in it.", None, count)
            same = self.tr("The PIN is the same; whoever was interrupted goes on at the same question.")
            back = self.tr("The counsellor collects this file together with the others.")
            title = self.tr("The second sitting is ready: {name}").format(name=target.name)
            self._desk.asker.tell(self._desk.window, title, f"{people} {same} {back}")

        self._desk.run_held(self.tr("Making the second sitting"), lambda: session.make_up(target), done)

    def _show(self, made: "Protocol") -> None:
        self._protocol = made
        self._view.pdf.show_bytes(made.pdf)
        self._desk.window.show_page(self._view)
        self._view.save.setFocus()

    def _back(self) -> None:
        self._view.pdf.clear()
        self._protocol = None
        self._desk.window.show_page(self._desk.window.board)
        self._desk.window.board.protocol.setFocus()

    def _ask_target(self) -> None:
        made = self._protocol
        if made is None:
            return
        self._desk.asker.choose_save_file(
            self._desk.window,
            self.tr("Save the protocol"),
            Path.home() / made.suggested_name,
            self.tr("PDF documents ({pattern})").format(pattern="*.pdf"),
            lambda target: self._save(made, target),
        )

    def _save(self, made: "Protocol", target: Path) -> None:
        title = self.tr("The protocol is saved")

        def done(_path: Path) -> None:
            self._desk.asker.tell(self._desk.window, title, str(target))

        self._desk.run_held(self.tr("Saving the protocol"), lambda: work.save_protocol(made, target), done)

    def _print(self) -> None:
        from ui.pages.documents.printing import choose_printer

        made = self._protocol
        if made is not None:
            choose_printer(self._desk.window, lambda printer: self._run_print(made, printer))

    def _run_print(self, made: "Protocol", printer: "QPrinter") -> None:
        from ui.pages.documents.printing import PrintRun

        run = PrintRun(made.pdf, printer, self)
        run.finished.connect(self._printed)
        run.start()

    def _printed(self, whole: bool) -> None:
        if not whole:
            self._desk.asker.tell(
                self._desk.window,
                self.tr("The printer did not take the document"),
                self.tr("Check that it is switched on and connected, or save the PDF."),
            )
