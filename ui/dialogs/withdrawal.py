"""Taking consents back in three steps: which ones, what that means, the act."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.signs import said
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.layout import clear, row
from ui.widgets.list_row import ListRow
from ui.widgets.notice import Notice
from ui.widgets.wizard_steps import WizardSteps
from zima_desktop.content.words import word
from zima_desktop.domain.consents import REMOVING, ConsentRow, Effect, Purpose, Withdrawal, WithdrawalOutlook
from zima_desktop.domain.dates import format_date

Outlook = Callable[[Collection[Purpose], date], WithdrawalOutlook]
NOTE_LENGTH = 200


class WithdrawalDialog(Dialog):
    """Nothing is written before the second step says so; the third has the papers."""

    withdraw_requested = Signal(object)  # Withdrawal
    act_requested = Signal()

    def __init__(self, view: QWidget, line: ConsentRow, today: date, outlook: Outlook) -> None:
        title = translate("WithdrawalDialog", "Withdrawal of consent: {name}").format(name=line.name)
        super().__init__(view, title, line.group, width=680)
        self._line, self._today, self._outlook = line, today, outlook
        self.steps = WizardSteps([self.tr("What"), self.tr("What follows"), self.tr("Papers")])
        self.pages = QStackedWidget()
        self.boxes = {
            purpose: QCheckBox(said("consent", purpose)) for purpose in Purpose if line.has(purpose)
        }
        self._make_fields()
        self.pages.addWidget(self._which())
        self.pages.addWidget(self._follows())
        self.pages.addWidget(self._papers())
        self.body.addWidget(self.steps)
        self.body.addWidget(self.pages)
        self.back = Button(self.tr("Back"), "plain", "arrow-left")
        self.back.clicked.connect(lambda: self._go(0))
        self.next = Button("", "primary", "arrow-right")
        self.next.clicked.connect(self.accept)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.add_plain_foot(self.back, self.cancel, self.next)
        self._go(0)

    def accept(self) -> None:
        """Onwards: the button of the step."""
        step = self.pages.currentIndex()
        if step == 0:
            self._look_ahead()
        elif step == 1:
            self.withdraw_requested.emit(self.wish())
        else:
            super().accept()

    def wish(self) -> Withdrawal:
        """What was chosen."""
        note = self.note.text().strip() or None
        now = self.at_once.isChecked()
        return Withdrawal(self._line.person, self.chosen(), self.on.date() or self._today, note, now)

    def chosen(self) -> tuple[Purpose, ...]:
        return tuple(purpose for purpose, box in self.boxes.items() if box.isChecked())

    def show_done(self) -> None:
        """The papers are taken back; the act can be printed."""
        self._go(2)

    def _make_fields(self) -> None:
        self.on = DateField(self.tr("Day of the letter"))
        self.on.set_date(self._today)
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_LENGTH)
        self._on_field = Field(self.tr("Day of the letter"), self.on)
        self.at_once = QCheckBox(self.tr("Destroy at once"))
        self.at_once.setChecked(True)
        self.at_once.toggled.connect(self._show_term)

    def _which(self) -> QWidget:
        page, layout = _page()
        layout.addWidget(Label(self.tr("Which consents are taken back"), "strong"))
        if not self.boxes:
            nothing = self.tr("There is no consent in force: there is nothing to take back.")
            layout.addWidget(Label(nothing, "secondary", wrap=True))
        for box in self.boxes.values():
            box.toggled.connect(self._allow)
            layout.addLayout(row(box, None))
        if len(self.boxes) == 1:
            next(iter(self.boxes.values())).setChecked(True)
        hint = self.tr("whose letter it is, its number")
        layout.addWidget(
            FormRow(self._on_field, Field(self.tr("Note"), self.note, hint=hint), stretches=(2, 5))
        )
        layout.addStretch(1)
        return page

    def _follows(self) -> QWidget:
        page, layout = _page()
        self._effects = QVBoxLayout()
        self._effects.setSpacing(Space.S)
        self.term = Label("", "caption", wrap=True)
        layout.addLayout(self._effects)
        layout.addLayout(row(self.at_once, None))
        layout.addWidget(self.term)
        layout.addStretch(1)
        return page

    def _papers(self) -> QWidget:
        page, layout = _page()
        self.done = Notice("", tone="ok")
        self.act = Button(self.tr("Save the act as PDF"), "plain", "file-down")
        self.act.clicked.connect(self.act_requested)
        text = self.tr("The act holds the extract of the log. Sign it and keep it for three years.")
        layout.addWidget(self.done)
        layout.addWidget(Label(text, "secondary", wrap=True))
        layout.addLayout(row(self.act, None))
        layout.addStretch(1)
        return page

    def _look_ahead(self) -> None:
        self._on_field.clear_error()
        day = self.on.date()
        if day is None or day > self._today:
            self._on_field.set_error(self.tr("A day that has been"))
            return
        outlook = self._outlook(self.chosen(), day)
        self._show_effects(outlook.effects)
        self.at_once.setVisible(outlook.removes)
        self._destroy_by = outlook.destroy_by
        self._removes = outlook.removes
        self._go(1)

    def _show_effects(self, effects: Sequence[Effect]) -> None:
        clear(self._effects)
        for effect in effects:
            removing = effect.kind in REMOVING
            sign = ("trash-2", "warn") if removing else ("circle-slash", "neutral")
            if effect.kind.value == "card_stays":
                sign = ("circle-user", "ok")
            text = word("withdrawal", effect.kind.value).format(n=effect.count)
            self._effects.addWidget(ListRow(*sign, text))

    def _go(self, step: int) -> None:
        self.pages.setCurrentIndex(step)
        self.steps.set_step(step)
        self.back.setVisible(step == 1)
        self.cancel.setVisible(step < 2)
        self.next.set_kind("danger" if step == 1 else "primary")
        texts = (self.tr("Next"), self.tr("Take back"), self.tr("Done"))
        self.next.setText(texts[step])
        self.next.set_icon(("arrow-right", "undo-2", "check")[step])
        self._allow()
        self._show_term()
        if step == 2:
            self._say_done()

    def _allow(self) -> None:
        self.next.setEnabled(self.pages.currentIndex() > 0 or bool(self.chosen()))

    def _show_term(self) -> None:
        if self.pages.currentIndex() != 1:
            return
        self.term.setVisible(self._removes)
        day = format_date(self._destroy_by)
        if self.at_once.isChecked():
            self.term.setText(self.tr("This cannot be undone."))
        else:
            text = self.tr("By law everything must be destroyed by {day}: the program will remind you.")
            self.term.setText(text.format(day=day))

    def _say_done(self) -> None:
        if self._removes and not self.at_once.isChecked():
            text = self.tr("Destroy the records by {day}.").format(day=format_date(self._destroy_by))
        else:
            text = ""
        self.done.set(self.tr("The consent is taken back"), text, "ok")


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.M)
    return page, layout
