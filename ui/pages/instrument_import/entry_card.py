"""Typing one paper sheet: a question at a time, Enter goes on, a keypad for those who prefer the mouse."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.pages.instrument_import.answer_strip import AnswerCell, AnswerStrip
from ui.pages.instrument_import.typed import hint, keypad, shown_answer, typed_answer
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import clear, row
from zima_desktop.domain.instruments import AnswerValue, Instrument, Item
from zima_desktop.domain.responses import (
    Choice,
    Distribute,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Rank,
    Rating,
)
from zima_desktop.domain.walk import shown_items
from zima_desktop.services.sentences import option_letter

KEY_WIDTH = 52


class EntryCard(Card):
    """`answered` after every change; `finished` when Enter was pressed on the last question."""

    answered = Signal()
    finished = Signal()
    reached = Signal(object)  # the line, when another question was gone to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Answers of one sheet"), parent=parent)
        self._instrument: Instrument | None = None
        self._answers: dict[int, AnswerValue] = {}
        self._at = 0
        self.question = Label("", "strong", wrap=True)
        self.options = Label("", "secondary", wrap=True)
        self.line = QLineEdit()
        self.field = Field(self.tr("Answer"), self.line)
        self.on = Button(self.tr("Next"), "plain", "chevron-right")
        self.strip = AnswerStrip()
        self._keys = QHBoxLayout()
        self._keys.setSpacing(Space.S)
        self.keys: list[Button] = []
        self.question.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.options.setAlignment(Qt.AlignmentFlag.AlignTop)
        pressed = row(gap=Space.S)
        pressed.addLayout(self._keys, 1)
        pressed.addWidget(self.on)
        for part in (self.question, self.options):
            self.body.addWidget(part)
        self.body.addWidget(self.field)
        self.body.addLayout(pressed)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self.strip)
        self.body.addStretch(1)
        self.line.returnPressed.connect(self._take)
        self.on.clicked.connect(self._take)
        self.strip.picked.connect(self.go_to)
        theme().changed.connect(self._fit)

    def answers(self) -> Mapping[int, AnswerValue]:
        """What is typed so far; questions that are not asked any more are left out."""
        asked = {item.no for item in self._items()}
        return {number: value for number, value in self._answers.items() if number in asked}

    def show_instrument(self, instrument: Instrument, answers: Mapping[int, AnswerValue]) -> None:
        self._instrument, self._answers, self._at = instrument, dict(answers), 0
        self._show()
        self._fit()

    def go_to(self, at: int) -> None:
        self._at = at
        self._show()
        self.line.setFocus()
        self.reached.emit(self.line)

    def _items(self) -> tuple[Item, ...]:
        return shown_items(self._instrument.sections, self._answers) if self._instrument else ()

    def _show(self) -> None:
        items = self._items()
        if not items:
            return
        self._at = min(self._at, len(items) - 1)
        item = items[self._at]
        text = self.tr("{number} of {total}. {text}")
        title = item.text or self.tr("Choose one")
        last = items[-1].no
        self.question.setText(text.format(number=item.no, total=last, text=title))
        self.options.setText(_options(item))
        self.options.setVisible(bool(self.options.text()))
        given = self._answers.get(item.no)
        self.line.setText("" if given is None else shown_answer(item, given))
        self.line.selectAll()
        self.field.clear_error()
        self.field.below.setText(hint(item))
        self.field.below.show()
        self._show_keys(item)
        self._show_strip(items)

    def _show_strip(self, items: tuple[Item, ...]) -> None:
        cells = [
            AnswerCell(one.no, shown_answer(one, self._answers.get(one.no)), one.no in self._answers)
            for one in items
        ]
        self.strip.set_cells(cells, self._at)

    def _show_keys(self, item: Item) -> None:
        clear(self._keys)
        self.keys = []
        for sign, meaning in keypad(item):
            key = Button(sign, "plain")
            key.setMinimumWidth(round(KEY_WIDTH * theme().text_scale))
            key.setAccessibleName(f"{sign}: {meaning}" if meaning else sign)
            key.setToolTip(meaning)
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.clicked.connect(lambda _checked=False, sign=sign: self._press(sign))
            self._keys.addWidget(key)
            self.keys.append(key)
        self._keys.addStretch(1)

    def _press(self, sign: str) -> None:
        self.line.setText(sign)
        self._take()

    def _take(self) -> None:
        """An empty line takes the answer back; what cannot be an answer stays and is explained."""
        items = self._items()
        if not items:
            return
        item, text = items[self._at], self.line.text().strip()
        if text and text != "–":
            value = typed_answer(item, text)
            if value is None:
                self.field.set_error(hint(item))
                self.line.selectAll()
                self.line.setFocus()
                return
            self._answers[item.no] = value
        else:
            self._answers.pop(item.no, None)
        self.answered.emit()
        self._go_on()

    def _go_on(self) -> None:
        if self._at + 1 < len(self._items()):
            self.go_to(self._at + 1)
            return
        self._show()
        self.finished.emit()

    def _fit(self) -> None:
        """Room for a long question, so that the keys below do not jump."""
        self.question.setMinimumHeight(round(theme().size("body") * 1.4 * 2))


def _options(item: Item) -> str:
    """Everything with a letter, one a line."""
    match item.response:
        case Choice(options=options) | Distribute(options=options):
            pass
        case MultiSelect(options=options) | Rank(options=options):
            pass
        case MultiRating(facets=facets):
            return "\n".join(f"{at}. {facet.text}" for at, facet in enumerate(facets, start=1))
        case MatrixPick(rows=rows, columns=columns):
            return "\n".join(
                ", ".join(f"{at}. {one.text}" for at, one in enumerate(side, start=1))
                for side in (rows, columns)
            )
        case Rating(labels=labels):
            return "; ".join(f"{sign} = {label}" for sign, label in keypad(item)) if any(labels) else ""
        case _:
            return ""
    return "\n".join(f"{option_letter(one.code)}) {one.text}" for one in options)
