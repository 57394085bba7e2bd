"""What has been made: the file, the act, and the words that are shown once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.pages.exchange import words
from ui.signs import dotted
from ui.widgets.avatar import Tile
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import column, row
from zima_desktop.domain.handover import HandoverReceipt


class ReceiptCard(Card):
    """Closing it lets go of the words for ever."""

    act_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground="ok", parent=parent, margins=(16, 12, 12, 14))
        self.receipt: HandoverReceipt | None = None
        self.title = Label("", "h3", wrap=True)
        self.facts = Label("", "secondary", wrap=True)
        self.path = ElideLabel("", "body", tone="text")
        self.phrase_note = Label(
            self.tr(
                "Words that open the package. They are shown once: write them down and say them by phone."
            ),
            "secondary",
            wrap=True,
        )
        self.phrase = Label("", "h2", wrap=True)
        self.phrase.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.save_act = Button(self.tr("Save the act of transfer (PDF)"), "plain", "file-text")
        self.close_card = IconButton("x", self.tr("Hide this message"))
        texts = column(self.title, self.facts, self.path, self.phrase_note, self.phrase, gap=4)
        parts = row(gap=12)
        parts.addWidget(Tile("package-check", "ok"), 0, Qt.AlignmentFlag.AlignTop)
        parts.addLayout(texts, 1)
        parts.addWidget(self.save_act, 0, Qt.AlignmentFlag.AlignTop)
        parts.addWidget(self.close_card, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(parts)
        self.save_act.clicked.connect(self.act_requested)
        self.close_card.clicked.connect(self.forget)
        self.hide()

    def show_receipt(self, receipt: HandoverReceipt) -> None:
        self.receipt = receipt
        info = receipt.package
        self.title.setText(
            self.tr("The package is ready, act of transfer No {number}").format(number=receipt.act_number)
        )
        left = ""
        if info.not_handed_over:
            left = translate("ReceiptCard", "left out without consent: %n", None, info.not_handed_over)
        self.facts.setText(dotted(words.variant_word(info.variant), words.size_words(info.file_bytes), left))
        self.path.set_text(receipt.path)
        self.phrase.setText(receipt.passphrase or "")
        for part in (self.phrase, self.phrase_note):
            part.setVisible(receipt.passphrase is not None)
        self.setAccessibleName(self.title.text())
        self.show()

    def forget(self) -> None:
        """Hide the card; nobody can read the words again."""
        self.receipt = None
        self.phrase.setText("")
        self.hide()
        self.closed.emit()
