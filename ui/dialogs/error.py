"""A failure before the user: what happened, what is safe, what to do; Copy takes the facts along."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.dialogs.base import Dialog
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.notice import Sign
from zima_desktop.services.sentences import Explanation


class ErrorDialog(Dialog):
    """`report` is shown only for bugs; it holds no names of people."""

    def __init__(self, view: QWidget, explanation: Explanation, report: str) -> None:
        super().__init__(view, explanation.what, width=560)
        self._explanation, self._report = explanation, report
        for sign, token, text in (
            ("shield-check", "ok", explanation.safe),
            ("circle-arrow-right", "info", explanation.next),
        ):
            words = Label(text, "body", wrap=True)
            line = row(Sign(sign, token), words, gap=Space.M)
            line.setStretch(1, 1)
            self.body.addLayout(line)
        if report:
            self._add_report(report)
        self.copy_button = Button(self.tr("Copy"), "plain", "copy")
        self.copy_button.clicked.connect(self._copy)
        self.close_with = Button(self.tr("Close"), "primary")
        self.close_with.clicked.connect(self.reject)
        self.add_plain_foot(self.copy_button, self.close_with)

    def _add_report(self, report: str) -> None:
        box = QPlainTextEdit(report)
        box.setReadOnly(True)
        box.setMaximumHeight(140)
        box.setTabChangesFocus(True)
        box.setAccessibleName(self.tr("Report for support"))
        self.body.addWidget(box)

    def _copy(self) -> None:
        lines = (self._explanation.what, self._explanation.safe, self._explanation.next, self._report)
        QGuiApplication.clipboard().setText("\n".join(line for line in lines if line))
        self.foot_note.setText(self.tr("Copied"))
