"""Printing: the pages of the PDF are painted on the printer one at a time, the window stays alive."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from ui.i18n import translate

FINEST = 300  # dots an inch: finer does not show and takes four times the memory
POINTS = 72

Chooser = Callable[[QWidget, Callable[[QPrinter], None]], None]


def choose_printer(view: QWidget, then: Callable[[QPrinter], None]) -> None:
    """The dialog of the system; `then` runs if the user agreed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, view.window())
    dialog.setWindowTitle(translate("Printing", "Print"))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, False)
    dialog.accepted.connect(lambda: then(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()  # the native dialogs of Windows and macOS open this way too


class PrintRun(QObject):
    """One document on its way to the printer; `finished` tells whether all of it went."""

    finished = Signal(bool)
    stepped = Signal(int, int)

    def __init__(self, pdf: bytes, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        import pypdfium2

        reader: Any = pypdfium2.PdfDocument
        self._document = reader(pdf)
        self._printer = printer
        self._painter = QPainter()
        self._next = self._first()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        self._printer.setFullPage(True)
        width, height = self._document.get_page_size(0)
        landscape, portrait = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(landscape if width > height else portrait)
        if self._painter.begin(self._printer):
            self._timer.start()
        else:
            self._end(False)

    def _first(self) -> int:
        """The dialog may ask for some pages only; it counts from one."""
        return max(self._printer.fromPage() - 1, 0)

    def _last(self) -> int:
        chosen = self._printer.toPage()
        return min(chosen, len(self._document)) if chosen else len(self._document)

    def _step(self) -> None:
        self._paint(self._next)
        self._next += 1
        self.stepped.emit(self._next, self._last())
        if self._next >= self._last():
            self._timer.stop()
            self._painter.end()
            self._end(True)
        else:
            self._printer.newPage()

    def _paint(self, number: int) -> None:
        page = self._document[number]
        width, height = page.get_size()
        resolution = min(self._printer.resolution(), FINEST)
        bitmap = page.render(scale=resolution / POINTS, prefer_bgrx=True)
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
        )
        paper = QRectF(self._printer.pageLayout().fullRectPixels(self._printer.resolution()))
        scale = min(paper.width() / width, paper.height() / height)
        target = QRectF(0, 0, width * scale, height * scale)
        target.moveCenter(paper.center())
        self._painter.drawImage(target, image)
        bitmap.close()

    def _end(self, whole: bool) -> None:
        self._document.close()
        self.finished.emit(whole)
        self.deleteLater()
