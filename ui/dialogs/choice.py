"""The counsellor's word after a talk about the choice: is it meant, and what was said of it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from ui.dialogs.base import Dialog
from ui.signs import LAMP_SIGNS
from ui.theme import Space, theme
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.layout import column
from ui.widgets.notice import Sign
from ui.widgets.segmented import Segmented
from zima_desktop.content.choice_rules import choice_rule, lamp_state, lamp_word, why
from zima_desktop.domain.choice import Choice, Lamp

YES, NO = "yes", "no"
NOTE_HEIGHT = 76


class ChoiceDialog(Dialog):
    """`save_requested`: confirmed or not, the day, the note."""

    save_requested = Signal(bool, object, str)

    def __init__(self, view: QWidget, title: str, name: str, choice: Choice, today: date) -> None:
        super().__init__(view, title, name, width=620, avatar=name)
        self._today = today
        options = [(YES, self.tr("The choice is meant")), (NO, self.tr("Not yet"))]
        self.word = Segmented(options, self.tr("The counsellor's word"))
        self.held_on = DateField(self.tr("Day of the talk"))
        self.held_on.set_date(today)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(round(NOTE_HEIGHT * theme().text_scale))
        self._held_field = Field(self.tr("Day of the talk"), self.held_on)
        self.body.addLayout(self._lamps(choice))
        self.body.addWidget(
            FormRow(
                _labelled(self.tr("The counsellor's word"), self.word), self._held_field, stretches=(2, 1)
            )
        )
        self.body.addWidget(
            Field(self.tr("Note"), self.note, hint=self.tr("Stands on the life line; it is not restricted"))
        )
        self.save = self.add_foot(primary=self.tr("Save"))

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.note)

    def accept(self) -> None:
        self._held_field.clear_error()
        day = self.held_on.date()
        if day is None:
            self._held_field.set_error(self.tr("There is no such day"))
            self.held_on.setFocus()
        elif day > self._today:
            self._held_field.set_error(self.tr("The day has not come yet"))
            self.held_on.setFocus()
        else:
            self.save_requested.emit(self.word.key() == YES, day, self.note.toPlainText().strip())

    def close_saved(self) -> None:
        super().accept()

    def _lamps(self, choice: Choice) -> QGridLayout:
        """The other three lamps: what the talk is about."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(2, 1)
        rule = choice_rule(choice.school_year)
        others = [one for one in choice.lamps if one.lamp is not Lamp.TALK]
        top = Qt.AlignmentFlag.AlignTop
        for down, one in enumerate(others):
            name = lamp_word(one.lamp)
            grid.addWidget(Sign(*LAMP_SIGNS[one.on], size=20), down, 0, top)
            title = f"{name[:1].upper()}{name[1:]}: {lamp_state(one)}"
            grid.addWidget(Label(title, "strong"), down, 1, top)
            grid.addWidget(Label(why(one, rule), "secondary", wrap=True), down, 2, top)
        return grid


def _labelled(title: str, control: QWidget) -> QWidget:
    """A field whose control keeps its own width."""
    box = QWidget()
    box.setLayout(column(Label(title, "field"), control, gap=Space.XS))
    return box
