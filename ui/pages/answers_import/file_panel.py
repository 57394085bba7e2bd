"""Step 1: which test, which class, and the file; a table to type into can be taken from here."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.errors import explain
from ui.pages.answers_import.words import group_options
from ui.theme import Space
from ui.widgets.avatar import Tile
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.restyle import restyle
from ui.widgets.select import Select
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.people import Group
from zima_desktop.domain.results import InstrumentCard


class AnswersFilePanel(QWidget):
    """Says what is accepted; a refused file is explained above the drop place."""

    choose_requested = Signal()
    template_requested = Signal()
    dropped = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.instrument = Select([], self.tr("Test"))
        self.group = Select([], self.tr("Class"))
        self.day = DateField(self.tr("Day of the answers"))
        self.choose = Button(self.tr("Choose a file"), "primary", "folder-open")
        self.template = Button(self.tr("Save a table to type into"), "plain", "download")
        self.choose.clicked.connect(self.choose_requested)
        self.template.clicked.connect(self.template_requested)
        self.group.picked.connect(self._allow)
        self.refusal = Notice("", tone="bad")
        self.refusal.hide()
        self._day = Field(self.tr("Day of the answers"), self.day, hint=self.tr("for rows without a date"))
        self._title = Label("", "h3", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.refusal)
        layout.addWidget(self._wishes())
        layout.addWidget(self._place(), 1)
        self._busy = False
        self.set_busy(False)

    def set_choices(
        self, instruments: Sequence[InstrumentCard], groups: tuple[Group, ...], today: date
    ) -> None:
        """What there is to choose from; what was chosen stays."""
        self.instrument.set_options([(card.code, card.title) for card in instruments])
        self.group.set_options(group_options(groups))
        if self.day.date() is None:
            self.day.set_date(today)
        self._allow()

    def chosen_instrument(self) -> str:
        return str(self.instrument.key() or "")

    def chosen_group(self) -> GroupId | None:
        key = self.group.key()
        return GroupId(key) if isinstance(key, int) else None

    def mark_day(self, wrong: str) -> None:
        """Say what is wrong with the day; "" takes it away."""
        if wrong:
            self._day.set_error(wrong)
        else:
            self._day.clear_error()

    def show_refusal(self, error: Exception) -> None:
        """What happened, what is safe, what to do."""
        words = explain(error)
        rest = "\n".join(part for part in (words.safe, words.next) if part)
        self.refusal.set(words.what, rest, "bad", "circle-alert")
        self.refusal.show()

    def clear_refusal(self) -> None:
        self.refusal.hide()

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        text = self.tr("Reading the file…") if busy else self.tr("Drag a table of answers here")
        self._title.setText(text)
        self._allow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.choose.isEnabled() and _dropped_file(event) is not None:
            self._card.setProperty("card", "soft")
            restyle(self._card)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._calm()

    def dropEvent(self, event: QDropEvent) -> None:
        self._calm()
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _allow(self, _key: object = None) -> None:
        """A table can be written only for a class; nothing at all without a test."""
        ready = not self._busy and self.instrument.key() is not None
        self.choose.setEnabled(ready)
        self.template.setEnabled(ready and self.chosen_group() is not None)

    def _wishes(self) -> QWidget:
        card = Card()
        card.body.addWidget(
            FormRow(
                Field(self.tr("Test"), self.instrument),
                Field(self.tr("Class"), self.group, hint=self.tr("for rows that name no class")),
                self._day,
                stretches=(3, 2, 1),
            )
        )
        return card

    def _place(self) -> QWidget:
        self._card = Card()
        layout = self.tr("One row a pupil: full name or file number, class, date, then answers 1, 2, 3…")
        cells = self.tr("Letters, numbers of options, yes and no, plus and minus are understood.")
        promise = self.tr("Nothing is written until you have seen what will change and pressed «Apply».")
        body = self._card.body
        body.addStretch(1)
        body.addWidget(Tile("table-2", "accent", 56), 0, Qt.AlignmentFlag.AlignHCenter)
        body.addSpacing(Space.S)
        body.addWidget(self._title)
        for text in (layout, cells, promise):
            label = Label(text, "secondary", wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            body.addWidget(label)
        body.addSpacing(Space.M)
        body.addLayout(row(None, self.choose, self.template, None))
        body.addStretch(1)
        self._card.setMinimumHeight(260)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return self._card

    def _calm(self) -> None:
        self._card.setProperty("card", "true")
        restyle(self._card)


def _dropped_file(event: QDropEvent) -> Path | None:
    """The one local file that is dragged."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
