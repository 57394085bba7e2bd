"""Step 1: which test, which class, and the file; a table to type into can be taken from here."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.answers_import.words import group_options
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.drop_panel import DropPanel
from ui.widgets.field import Field, FormRow
from ui.widgets.select import Select
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.people import Group
from zima_desktop.domain.results import InstrumentCard

PLACE_HEIGHT = 260


class AnswersFilePanel(DropPanel):
    """Says what is accepted; a refused file is explained above the drop place."""

    template_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Choose a file"), parent)
        self.instrument = Select([], self.tr("Test"))
        self.group = Select([], self.tr("Class"))
        self.day = DateField(self.tr("Day of the answers"))
        self.template = Button(self.tr("Save a table to type into"), "plain", "download")
        self.template.clicked.connect(self.template_requested)
        self.group.picked.connect(self._allow)
        self._day = Field(self.tr("Day of the answers"), self.day, hint=self.tr("for rows without a date"))
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

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        text = self.tr("Reading the file…") if busy else self.tr("Drag a table of answers here")
        self.headline.setText(text)
        self._allow()

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
        layout = self.tr("One row a pupil: full name or file number, class, date, then answers 1, 2, 3…")
        cells = self.tr("Letters, numbers of options, yes and no, plus and minus are understood.")
        promise = self.tr("Nothing is written until you have seen what will change and pressed «Apply».")
        texts, buttons = (layout, cells, promise), (self.choose, self.template)
        return self.drop_card("table-2", texts, buttons, height=PLACE_HEIGHT, gap=Space.S)
