"""The conscious choice: four lamps, each with its reason in words and with what would light it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.signs import LAMP_SIGNS, dotted
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear
from ui.widgets.notice import Sign
from ui.widgets.paint import draw_icon, draw_text, rounded, text_width
from zima_desktop.content.choice_rules import choice_rule, lamp_state, lamp_word, what_to_do, why
from zima_desktop.content.result_words import number_text
from zima_desktop.content.words import word
from zima_desktop.domain.choice import Choice, ChoiceRule, Lamp, LampReading, ReadinessMark
from zima_desktop.domain.dates import format_date

ICON, GAP, PAD = 18, 4, 12


class LampChip(QAbstractButton):
    """The four lamps in a word: it opens the card that explains them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice: Choice | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_choice(self, choice: Choice) -> None:
        self._choice = choice
        said = self.tr("Conscious choice: {lit} of {all}")
        self.setText(said.format(lit=choice.lit, all=len(choice.lamps)))
        lamps = "\n".join(f"{lamp_word(one.lamp)}: {lamp_state(one)}" for one in choice.lamps)
        self.setToolTip(lamps)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(lamps)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        icons = len(Lamp) * (ICON + GAP)
        return QSize(2 * PAD + icons + 4 + text_width(self.text(), "caption"), theme().size("filter_chip"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        fill = "hover" if self.underMouse() or self.hasFocus() else "surface"
        rounded(painter, rect, rect.height() / 2, fill, "border")
        left = rect.left() + PAD
        for one in self._choice.lamps if self._choice else ():
            sign, tone = LAMP_SIGNS[one.on]
            draw_icon(painter, QPointF(left + ICON / 2, rect.center().y()), sign, tone, ICON)
            left += ICON + GAP
        box = QRectF(left + 4, 0, rect.right() - left - PAD, rect.height())
        draw_text(painter, box, self.text(), "caption", "text2")


class LampsCard(Card):
    """Every lamp says why and what to do; the last one is lit by the counsellor here."""

    test_requested = Signal()
    plan_requested = Signal()
    events_requested = Signal()
    confirm_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.confirm = Button("", "link", "message-circle-heart")
        super().__init__("", action=self.confirm, parent=parent, margins=(20, 12, 14, 14))
        if self.head is not None:
            self.head.set_title(self.tr("Conscious choice"))
        self.setAccessibleName(self.tr("Conscious choice"))
        self.confirm.setText(self.tr("Note the talk"))
        self._lamps = QVBoxLayout()
        self._lamps.setSpacing(Space.S)
        self.halves = Label("", "caption", tone="text2", wrap=True)
        self.rule = Label("", "caption", tone="text3", wrap=True)
        self.body.addLayout(self._lamps)
        self.body.addWidget(self.halves)
        self.body.addWidget(self.rule)
        self.body.addStretch(1)
        self.confirm.clicked.connect(self.confirm_requested)

    def show_choice(self, choice: Choice) -> None:
        clear(self._lamps)
        rule = choice_rule(choice.school_year)
        for one in choice.lamps:
            self._lamps.addWidget(self._lamp(one, rule))
        if self.head is not None:
            said = self.tr("{lit} of {all}")
            self.head.set_note(said.format(lit=choice.lit, all=len(choice.lamps)))
        self.halves.setText(self._measured(choice))
        version = self.tr("Rule, version {number}. A talk is confirmed anew each school year.")
        self.rule.setText(version.format(number=rule.version))

    def _measured(self, choice: Choice) -> str:
        parts = [f"{word('half', half)}: {self._mark(mark)}" for half, mark in choice.halves]
        return self.tr("Readiness twice a year. {halves}").format(halves=dotted(*parts))

    def _mark(self, mark: ReadinessMark | None) -> str:
        if mark is None:
            return self.tr("not measured")
        if mark.value is None:
            return self.tr("answers are missing")
        return f"{number_text(mark.value)} ({format_date(mark.on)})"

    def _lamp(self, reading: LampReading, rule: ChoiceRule) -> QWidget:
        line = QWidget()
        name, state = lamp_word(reading.lamp), lamp_state(reading)
        title = f"{name[:1].upper()}{name[1:]}: {state}"
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(title, "strong", wrap=True))
        texts.addWidget(Label(why(reading, rule), "caption", tone="text2", wrap=True))
        todo = what_to_do(reading)
        if todo:
            texts.addWidget(Label(todo, "caption", tone="accent", wrap=True))
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S + 2)
        layout.addWidget(Sign(*LAMP_SIGNS[reading.on], size=22), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        if not reading.on:
            layout.addWidget(self._way(reading.lamp, name), 0, Qt.AlignmentFlag.AlignTop)
        line.setAccessibleName(f"{title}. {why(reading, rule)} {todo}")
        return line

    def _way(self, lamp: Lamp, name: str) -> Button:
        """Where the lamp can be lit."""
        ways: dict[Lamp, tuple[str, SignalInstance]] = {
            Lamp.READINESS: (self.tr("Give the test"), self.test_requested),
            Lamp.NAMED: (self.tr("Plan"), self.plan_requested),
            Lamp.CONTACT: (self.tr("Events"), self.events_requested),
            Lamp.TALK: (self.tr("Confirm"), self.confirm_requested),
        }
        text, asked = ways[lamp]
        button = Button(text, "link")
        button.setAccessibleName(f"{text}: {name}")
        button.clicked.connect(asked)
        return button
