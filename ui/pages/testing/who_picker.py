"""Whom a session is for: classes by chips, or those of whole grades who have no result yet."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme import Space
from ui.widgets.chip import FilterChip
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from zima_desktop.domain.audience import Audience, Reach
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.people import Group, Person

CLASSES, WITHOUT, PERSON = "classes", "without", "person"


class WhoPicker(QWidget):
    """`changed` after every change; `show_reach` says how many those without a result are."""

    changed = Signal()

    def __init__(self, groups: Sequence[Group], person: Person | None = None) -> None:
        super().__init__()
        self._groups, self._person = tuple(groups), person
        options = [(CLASSES, self.tr("Classes")), (WITHOUT, self.tr("Without a result"))]
        if person is not None:
            options.insert(0, (PERSON, person.name.short))
        self.mode = Segmented(options, self.tr("Who answers"))
        self.classes = {group.id: FilterChip(group.name.printed, count=group.size) for group in groups}
        grades = sorted({group.name.grade for group in groups if group.name.grade is not None})
        self.grades = {grade: FilterChip(_grade(grade)) for grade in grades}
        self.others = {one.id: FilterChip(one.name.printed) for one in groups if one.name.grade is None}
        without = (*self.grades.values(), *self.others.values())
        self._class_chips, self._grade_chips = _flow(self.classes.values()), _flow(without)
        self.count = Label("", "caption", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for part in (self.mode, self._class_chips, self._grade_chips, self.count):
            layout.addWidget(part)
        self.mode.picked.connect(lambda _key: self._show())
        for chip in (*self.classes.values(), *without):
            chip.toggled.connect(lambda _on: self._show())
        self._show()

    def choose(self, group: GroupId | None) -> None:
        """Start with this class; without one, with the first."""
        chosen = group if group in self.classes else next(iter(self.classes), None)
        if chosen is None:
            return
        for number, chip in self.classes.items():
            chip.blockSignals(True)
            chip.setChecked(number == chosen)
            chip.blockSignals(False)
        grade = next(one.name.grade for one in self._groups if one.id == chosen)
        beside = self.others[chosen] if grade is None else self.grades[grade]
        beside.blockSignals(True)
        beside.setChecked(True)
        beside.blockSignals(False)
        self._show()

    def audience(self) -> Audience | None:
        """None while nobody is chosen."""
        if self.mode.key() == PERSON and self._person is not None:
            group = self._person.group
            name = "" if group is not None else self._person.name.short
            return Audience((group.id,) if group else (), (self._person.id,), name=name)
        groups = self._chosen_groups()
        return Audience(groups, without_result=self.mode.key() == WITHOUT) if groups else None

    def show_reach(self, reach: Reach | None) -> None:
        """How many of whom; None: nobody is chosen yet."""
        self.count.setText("" if reach is None else reach_words(reach, self.mode.key()))
        self.count.setVisible(bool(self.count.text()))

    def say(self, text: str) -> None:
        """What is wrong with the choice."""
        self.count.setText(text)
        self.count.set_tone("bad")
        self.count.show()

    def _chosen_groups(self) -> tuple[GroupId, ...]:
        if self.mode.key() == WITHOUT:
            grades = {grade for grade, chip in self.grades.items() if chip.isChecked()}
            others = {number for number, chip in self.others.items() if chip.isChecked()}
            return tuple(one.id for one in self._groups if one.name.grade in grades or one.id in others)
        return tuple(number for number, chip in self.classes.items() if chip.isChecked())

    def _show(self) -> None:
        key = self.mode.key()
        self._class_chips.setVisible(key == CLASSES)
        self._grade_chips.setVisible(key == WITHOUT)
        self.count.set_tone("text3")
        self.changed.emit()


def reach_words(reach: Reach, mode: str) -> str:
    """How many will answer; who of them has a part already."""
    if mode == PERSON:
        text = ""
    elif mode == WITHOUT:
        text = translate("WhoPicker", "Without a result this school year: {people} of {among}.")
        text = text.format(people=reach.people, among=reach.among)
    else:
        text = translate("WhoPicker", "%n pupil(s) in the list.", None, reach.people)
    if not reach.again:
        return text
    again = translate("WhoPicker", "%n of them will answer something again.", None, reach.again)
    return f"{text} {again}".strip()


def _grade(grade: int) -> str:
    return translate("WhoPicker", "Grade {n}").format(n=grade)


def _flow(chips: Iterable[FilterChip]) -> QWidget:
    ground = QWidget()
    flow = FlowLayout(ground, gap=6)
    for chip in chips:
        flow.addWidget(chip)
    return ground
