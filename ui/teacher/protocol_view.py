"""The protocol before it is saved or printed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.keys import bind_keys
from ui.widgets.page import PageHead
from ui.widgets.pdf_view import PdfView

PAGE_SHARE = 0.66  # of the width: about the size of the paper


class ProtocolView(QWidget):
    """The real PDF; nothing is on the disk until it is saved."""

    save_requested = Signal()
    print_requested = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = Button(self.tr("Back to the board"), "ghost", "arrow-left")
        self.print = Button(self.tr("Print…"), "plain", "printer")
        self.save = Button(self.tr("Save PDF…"), "primary", "save")
        self.pdf = PdfView(self.tr("Protocol of the session"))
        self.pdf.set_zoom(PAGE_SHARE)
        self.head = PageHead(
            self.tr("Protocol of the session"),
            self.tr("Who finished and when, and your notes; neither answers nor results."),
            (self.back, self.print, self.save),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.head)
        layout.addWidget(self.pdf, 1)
        self.back.clicked.connect(self.back_requested)
        self.print.clicked.connect(self.print_requested)
        self.save.clicked.connect(self.save_requested)
        bind_keys(self, (("Esc", self.back_requested),))
