"""Dialogs of the coordinator: the key for schools, who is expected, what lies in quarantine."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.pages.exchange.columns import quarantine_columns
from ui.theme import Space, theme
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import clear, row
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.handover import CoordinatorKey, QuarantinedRow

TABLE_HEIGHT = 320


class KeyDialog(Dialog):
    """The fingerprint to read out by phone, and the file that schools encrypt to."""

    save_requested = Signal()

    def __init__(self, view: QWidget, key: CoordinatorKey) -> None:
        super().__init__(view, translate("KeyDialog", "Key for schools"), key.coordinator, width=560)
        text = self.tr(
            "Schools lock their packages with this key, and only this base can open them. Give every school "
            "the file once, then read the six groups to it by phone: they must be the same on its screen."
        )
        ground = Card(ground="soft")
        self.fingerprint = Label(key.fingerprint, "h2", wrap=True)
        self.fingerprint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.fingerprint.setAccessibleName(self.tr("Fingerprint: {words}").format(words=key.fingerprint))
        ground.body.addWidget(self.fingerprint)
        self.body.addWidget(Label(text, "secondary", wrap=True))
        self.body.addWidget(ground)
        self.body.addWidget(
            Label(self.tr("The file holds the public half only: it may go by e-mail."), "caption", wrap=True)
        )
        self.save = self.add_foot(primary=self.tr("Save the key file…"), icon="download")

    def accept(self) -> None:
        super().accept()
        self.save_requested.emit()


class ExpectedDialog(Dialog):
    """Names are added and struck off at once; what an organisation has sent stays."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view, translate("ExpectedDialog", "Who is expected"), width=560, scrolling=True)
        self.name = QLineEdit()
        self.add = Button(self.tr("Add"), "plain", "plus")
        self.body.addWidget(Label(self.tr("The board shows who has not sent a package yet."), "secondary"))
        entry = row(self.name, self.add)
        self.name.setAccessibleName(self.tr("Name of an organisation"))
        self.name.setPlaceholderText(self.tr("Name as in its own base: School No 9"))
        self.body.addLayout(entry)
        self._names = QVBoxLayout()
        self._names.setSpacing(Space.XS)
        self.body.addLayout(self._names)
        self.body.addStretch(1)
        self.done = Button(self.tr("Done"), "primary")
        self.done.clicked.connect(self.accept)
        self.add_plain_foot(self.done)
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)

    def show_names(self, names: Sequence[str]) -> None:
        clear(self._names)
        if not names:
            self._names.addWidget(Label(self.tr("Nobody is expected yet."), "caption"))
        for name in names:
            remove = IconButton("trash-2", self.tr("Strike off: {name}").format(name=name))
            remove.clicked.connect(lambda _checked=False, one=name: self.removed.emit(one))
            line = row(gap=Space.S)
            line.addWidget(ElideLabel(name, "body"), 1)
            line.addWidget(remove)
            self._names.addLayout(line)
        self.name.setFocus()

    def _add(self) -> None:
        name = self.name.text().strip()
        if name:
            self.name.clear()
            self.added.emit(name)
        self.name.setFocus()


class QuarantineDialog(Dialog):
    """Rows that will not be taken in, each with its reason."""

    def __init__(self, view: QWidget, rows: Sequence[QuarantinedRow]) -> None:
        title = translate("QuarantineDialog", "Quarantine")
        count = translate("QuarantineDialog", "%n record(s) that will not be taken in", None, len(rows))
        super().__init__(view, title, count, width=760)
        self.table: RecordTable[QuarantinedRow] = RecordTable(
            quarantine_columns(), title, key=lambda one: (one.table, one.row, one.field)
        )
        self.table.setFixedHeight(round(TABLE_HEIGHT * theme().text_scale))
        self.table.set_records(rows)
        text = self.tr(
            "Everything else is taken in. Tell the organisation, so that its next package is whole."
        )
        self.body.addWidget(Label(text, "secondary", wrap=True))
        self.body.addWidget(self.table)
        self.done = Button(self.tr("Close"), "primary")
        self.done.clicked.connect(self.accept)
        self.add_plain_foot(self.done)
