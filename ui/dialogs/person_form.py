"""The form of a person: a new card, or the fields of one that is there; the category says which fields."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.asker import Asker
from ui.dialogs.base import Dialog
from ui.dialogs.person_fields import PersonFields
from ui.i18n import translate
from zima_desktop.content.categories import category_rule, category_word
from zima_desktop.content.words import word
from zima_desktop.domain.categories import missing
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.people import Category, Person

WIDTH = 640


class PersonForm(Dialog):
    """Emits what is to be saved and stays open until `close_saved`."""

    save_requested = Signal(object)  # PersonDraft

    def __init__(
        self,
        view: QWidget,
        asker: Asker,
        *,
        groups: Sequence[str],
        today: date,
        person: Person | None = None,
        group: str = "",
        category: Category = Category.PUPIL,
    ) -> None:
        title = category_word(category, "new") if person is None else person.name.full
        avatar = person.name.short if person else ""
        super().__init__(view, title, width=WIDTH, avatar=avatar, scrolling=True)
        self._asker, self._person = asker, person
        self.fields = PersonFields(groups, today, person, category, group)
        self.body.addWidget(self.fields)
        self.family, self.category = self.fields.family, self.fields.category
        self.category.currentIndexChanged.connect(self._show_category)
        self._typed_before = self.fields.values()
        primary = translate("PersonForm", "Add") if person is None else translate("PersonForm", "Save")
        self.save = self.add_foot(primary=primary)

    def accept(self) -> None:
        """Check the fields; a wrong one is told under itself, for a missing one there is a question."""
        draft = self.fields.checked()
        if draft is None:
            return
        rule = category_rule(draft.category)
        absent = missing(rule, draft)
        if not absent:
            self.save_requested.emit(draft)
            return
        names = ", ".join(word("card_field", field) for field in absent)
        question = translate("PersonForm", "Save without this: {fields}?").format(fields=names)
        note = "\n".join(rule.questions[field] for field in absent)
        answer = translate("PersonForm", "Save as it is")
        self._asker.confirm(self, question, answer, lambda: self.save_requested.emit(draft), note=note)

    def reject(self) -> None:
        """What was typed is not thrown away by one key."""
        if self.fields.values() == self._typed_before:
            super().reject()
            return
        self._asker.confirm(
            self,
            translate("PersonForm", "Close without saving?"),
            translate("PersonForm", "Do not save"),
            super().reject,
            note=translate("PersonForm", "What was changed in this form will be lost."),
        )

    def close_saved(self) -> None:
        super().accept()

    def show_refusal(self, error: InvalidValue) -> None:
        """Tell a value the base does not take under its field."""
        self.fields.show_refusal(error.field)

    def _show_category(self) -> None:
        if self._person is None:
            self.set_title(category_word(self.fields.rule().category, "new"))
