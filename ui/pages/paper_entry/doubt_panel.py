"""One doubtful mark: whose it is, what was asked, and the word about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.paper_entry.question_view import QuestionView
from ui.signs import dotted
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import row
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.paper import DoubtfulMark
from zima_desktop.domain.sheet_ids import person_code


class DoubtPanel(Card):
    """The same keys as in the entry; «0» and Delete say that there is no answer."""

    left_empty = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(16, 12, 16, 12))
        self.name = ElideLabel("", "h2")
        self.facts = ElideLabel("", "secondary", tone="text2")
        self.question = QuestionView()
        self.empty = Button(self.tr("No answer"), "plain", "circle-slash")
        self.empty.set_shortcut_hint("0")
        self.empty.clicked.connect(self.left_empty)
        note = Label(
            self.tr("Take the sheet and press what is marked there. The result is counted anew at once."),
            "secondary",
            tone="text2",
            wrap=True,
        )
        for part in (self.name, self.facts, self.question, note):
            self.body.addWidget(part)
        self.body.addLayout(row(None, self.empty))
        self.body.addStretch(1)

    def show_mark(self, mark: DoubtfulMark) -> None:
        self.name.set_text(mark.name)
        code = self.tr("code {code}").format(code=person_code(mark.person))
        self.facts.set_text(dotted(mark.group, code, mark.instrument.title, format_date(mark.day)))
        self.question.show_item(mark.item)
