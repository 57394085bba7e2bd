"""Another category from a day on: the card stays, the class it does not suit ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.suggest_field import SuggestField
from ui.i18n import translate
from ui.signs import said
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.select import Select
from zima_desktop.content.categories import category_rule
from zima_desktop.content.words import word
from zima_desktop.domain.categories import CategoryRule, GroupNeed
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.people import Category, GroupName


@dataclass(frozen=True, slots=True)
class NewCategory:
    category: Category
    on: date
    group: GroupName | None


class ChangeCategoryDialog(Dialog):
    """Emits what is wanted; says beforehand what it means for the class and the papers."""

    save_requested = Signal(object)  # NewCategory

    def __init__(
        self, view: QWidget, who: str, present: Category | None, groups: Sequence[str], today: date
    ) -> None:
        super().__init__(view, translate("ChangeCategoryDialog", "Change the category"), who, width=540)
        self._today = today
        others = [one for one in Category if one is not present]
        self.category = Select([(one, said("category", one)) for one in others], self.tr("New category"))
        self.on = DateField(self.tr("From"))
        self.on.set_date(today)
        self.group = SuggestField(groups)
        self._on_field = Field(self.tr("From"), self.on, required=True)
        self._group_field = Field(self.tr("Class or group"), self.group)
        self.meaning = Label("", "secondary", wrap=True)
        self.body.addWidget(
            FormRow(Field(self.tr("New category"), self.category), self._on_field, stretches=(3, 2))
        )
        self.body.addWidget(self._group_field)
        self.body.addWidget(self.meaning)
        self.category.currentIndexChanged.connect(self._adapt)
        self.save = self.add_foot(primary=self.tr("Change"), icon="arrow-right-left")
        self._adapt()

    def accept(self) -> None:
        self._on_field.clear_error()
        self._group_field.clear_error()
        day, group = self.on.date(), self._checked_group()
        if day is None or day > self._today:
            self._on_field.set_error(self.tr("A day that has been"))
            self.on.setFocus()
        elif not self._group_field.has_error():
            self.save_requested.emit(NewCategory(self._rule().category, day, group))

    def close_saved(self) -> None:
        super().accept()

    def _rule(self) -> CategoryRule:
        return category_rule(Category(str(self.category.key())))

    def _adapt(self) -> None:
        rule = self._rule()
        self._group_field.setVisible(rule.group is not GroupNeed.NONE)
        self._group_field.relabel(rule.group_label, hint=rule.group_hint)
        papers = ", ".join(word("consent", purpose) for purpose in rule.consents)
        ends = self.tr("Classes and groups of before end on that day and stay in the history.")
        wanted = self.tr("Consents of this category: {list}.").format(list=papers)
        self.meaning.setText(f"{ends}\n{wanted}")

    def _checked_group(self) -> GroupName | None:
        text = self.group.text().strip()
        if not text or self._rule().group is GroupNeed.NONE:
            return None
        try:
            group = parse_group_label(text)
        except InvalidValue:
            self._refuse(self.tr("Not the name of a class or group"))
            return None
        if not self._rule().fits(group):
            self._refuse(self.tr("This does not suit the category"))
        return group

    def _refuse(self, text: str) -> None:
        self._group_field.set_error(text)
        self.group.setFocus()
