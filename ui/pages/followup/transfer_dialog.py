"""Handing people over: to whom, how many have agreed, who stays because they have not."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.suggest_field import SuggestField
from ui.i18n import translate
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.segmented import Segmented
from zima_desktop.domain.transfer_sheets import Receiver, Refused

MOST_NAMED = 30


class TransferDialog(Dialog):
    """`saved_as` is "pdf" or "xlsx"; the dialog stays open, both may be wanted."""

    save_requested = Signal(str, str, str)  # saved_as, Receiver, its name

    def __init__(self, view: QWidget, chosen: int, refused: Sequence[Refused], places: Sequence[str]) -> None:
        title = translate("TransferDialog", "Hand-over sheets")
        super().__init__(view, title, width=640, scrolling=True)
        agreed = chosen - len(refused)
        receivers = [
            (Receiver.COLLEGE.value, self.tr("College")),
            (Receiver.EMPLOYMENT.value, self.tr("Employment centre")),
        ]
        self.receiver = Segmented(receivers, self.tr("To whom"))
        self.name = SuggestField(places)
        self.body.addWidget(Field(self.tr("To whom"), self.receiver))
        hint = self.tr("As it is printed; may stay empty")
        self.body.addWidget(Field(self.tr("Its name"), self.name, hint=hint))
        text = translate("TransferDialog", "%n person(s) will be handed over", None, agreed)
        self.body.addWidget(Label(text, "strong", wrap=True))
        if refused:
            self.body.addWidget(_refusal(refused))
        if not agreed:
            advice = self.tr("Collect the consents first: the purpose is the transfer to the college.")
            self.body.addWidget(Notice(self.tr("Nobody can be handed over"), advice, tone="warn"))
        self.body.addStretch(1)
        cancel = Button(self.tr("Close"))
        cancel.clicked.connect(self.reject)
        self.table = Button(self.tr("Table XLSX…"), "plain", "file-spreadsheet")
        self.pdf = Button(self.tr("Sheets PDF…"), "primary", "file-text")
        for button, kind in ((self.table, "xlsx"), (self.pdf, "pdf")):
            button.setEnabled(agreed > 0)
            button.clicked.connect(lambda kind=kind: self._save(kind))
        self.add_plain_foot(cancel, self.table, self.pdf)

    def accept(self) -> None:
        if self.pdf.isEnabled():
            self._save("pdf")

    def _save(self, kind: str) -> None:
        self.save_requested.emit(kind, self.receiver.key(), self.name.text().strip())


def _refusal(refused: Sequence[Refused]) -> Notice:
    """Named for the counsellor's eye; the paper has only their number."""
    names = [one.name for one in refused[:MOST_NAMED]]
    rest = len(refused) - len(names)
    text = ", ".join(names)
    if rest > 0:
        more = translate("TransferDialog", "and %n more", None, rest)
        text = f"{text} {more}"
    title = translate("TransferDialog", "Not handed over without consent: {count}")
    return Notice(title.format(count=len(refused)), text, tone="warn", icon_name="shield-alert")
