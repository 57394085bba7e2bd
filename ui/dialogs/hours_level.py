"""At which level of hours a year the school, a grade or a class works."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.select import Select
from zima_desktop.domain.hours import HoursLevel, HoursSetting
from zima_desktop.domain.people import Group


def level_title(level: HoursLevel) -> str:
    return {
        HoursLevel.BASIC: translate("HoursLevelDialog", "Basic: 40 hours"),
        HoursLevel.MAIN: translate("HoursLevelDialog", "Main: 60 hours"),
        HoursLevel.ADVANCED: translate("HoursLevelDialog", "Advanced: 80 hours"),
    }[level]


class HoursLevelDialog(Dialog):
    """The nearest choice wins: class, then grade, then school."""

    save_requested = Signal(object, object, object)  # HoursLevel of the school; of grade and class, or None

    def __init__(self, view: QWidget, group: Group, kept: HoursSetting) -> None:
        title = translate("HoursLevelDialog", "Hours of career guidance a year")
        super().__init__(view, title, group.name.printed, width=520)
        self._group = group
        levels = [(level, level_title(level)) for level in HoursLevel]
        self.school = Select(levels, self.tr("Whole school"))
        self.school.set_key(kept.school)
        self.grade = Select(_with_none(self.tr("As the whole school"), levels), self.tr("Grade"))
        self.own = Select(_with_none(self.tr("As the grade"), levels), self.tr("Class"))
        self.body.addWidget(Field(self.tr("Whole school"), self.school))
        grade = group.name.grade
        if grade is not None:
            self.grade.set_key(kept.grades.get(grade))
            named = self.tr("Grade {number}").format(number=grade)
            self.body.addWidget(Field(named, self.grade))
        self.own.set_key(kept.groups.get(str(group.uid)))
        self.body.addWidget(Field(self.tr("Class {name}").format(name=group.name.printed), self.own))
        note = self.tr("Hours of events and trials of the school year count against this level.")
        self.body.addWidget(Label(note, "caption", wrap=True))
        self.save = self.add_foot(primary=self.tr("Save"))

    def accept(self) -> None:
        self.save_requested.emit(self.school.key(), self.grade.key(), self.own.key())
        super().accept()


def _with_none(word: str, levels: Sequence[tuple[HoursLevel, str]]) -> list[tuple[HoursLevel | None, str]]:
    return [(None, word), *levels]
