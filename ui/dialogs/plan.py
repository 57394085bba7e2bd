"""Plan A or B of a person: what is chosen, with words offered by the catalogue and by earlier plans."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.suggest_field import SuggestField
from ui.i18n import translate
from ui.signs import said
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.layout import column
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from zima_desktop.domain.trajectory import Certainty, PlanDraft, PlanSlot


def slot_words(slot: PlanSlot) -> str:
    """«План А», «План Б»: the letters of the screen are not those of the base."""
    return translate("PlanDialog", "Plan A") if slot is PlanSlot.FIRST else translate("PlanDialog", "Plan B")


class PlanDialog(Dialog):
    """Saving makes a new version; the earlier ones stay readable."""

    save_requested = Signal(object)  # PlanDraft
    profession_typed = Signal(str)  # suggestions are wanted for it
    programme_wanted = Signal(str)  # programmes are wanted that lead to this profession
    place_wanted = Signal(str)  # places are wanted that teach this programme

    def __init__(
        self,
        view: QWidget,
        title: str,
        subtitle: str,
        *,
        avatar: str,
        slot: PlanSlot,
        known: Mapping[PlanSlot, PlanDraft],
    ) -> None:
        super().__init__(view, title, subtitle, width=620, avatar=avatar)
        self._known = known
        self.slot = Segmented([(one.value, slot_words(one)) for one in PlanSlot], self.tr("Which plan"))
        self.slot.set_key(slot.value)
        self.profession, self.programme, self.place = SuggestField(), SuggestField(), SuggestField()
        self.certainty = Select(
            [(None, self.tr("not asked")), *((one, said("certainty", one)) for one in Certainty)],
            self.tr("In the person's own words"),
        )
        self.agreed_with = QLineEdit()
        self._profession_field = Field(self.tr("Profession"), self.profession, required=True)
        self._lay_out()
        self._fill()
        self.slot.picked.connect(self._fill)
        self.profession.textEdited.connect(self.profession_typed)
        self.profession.textChanged.connect(self.programme_wanted)
        self.programme.textChanged.connect(self.place_wanted)
        self.save = self.add_foot(primary=self.tr("Save"))

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.profession)
        self.profession_typed.emit(self.profession.text())
        self.programme_wanted.emit(self.profession.text())
        self.place_wanted.emit(self.programme.text())

    def accept(self) -> None:
        self._profession_field.clear_error()
        if not self.profession.text().strip():
            self._profession_field.set_error(self.tr("Write a profession or a field of work"))
            self.profession.setFocus()
            return
        self.save_requested.emit(self.content())

    def close_saved(self) -> None:
        super().accept()

    def content(self) -> PlanDraft:
        """What the fields say."""
        certainty = self.certainty.key()
        return PlanDraft(
            slot=PlanSlot(self.slot.key()),
            profession=self.profession.text().strip(),
            programme=self.programme.text().strip() or None,
            place=self.place.text().strip() or None,
            certainty=Certainty(str(certainty)) if certainty else None,
            agreed_with=self.agreed_with.text().strip() or None,
        )

    def _lay_out(self) -> None:
        self.body.addLayout(column(self.slot))
        self.body.addWidget(self._profession_field)
        self.body.addWidget(
            FormRow(
                Field(self.tr("Programme"), self.programme, hint=self.tr("Code or name of the speciality")),
                Field(
                    self.tr("Where it is taught"), self.place, hint=self.tr("College, class or university")
                ),
            )
        )
        self.body.addWidget(
            FormRow(
                Field(self.tr("How sure"), self.certainty, hint=self.tr("In the person's own words")),
                Field(self.tr("Agreed with"), self.agreed_with, hint=self.tr("For example: with the mother")),
            )
        )
        note = self.tr("Saving adds a version with today's date. Earlier versions stay in the card.")
        self.body.addWidget(Label(note, "caption", wrap=True))

    def _fill(self) -> None:
        known = self._known.get(PlanSlot(self.slot.key()))
        self.profession.setText(known.profession if known else "")
        self.programme.setText((known.programme if known else None) or "")
        self.place.setText((known.place if known else None) or "")
        self.certainty.set_key(known.certainty if known else None)
        self.agreed_with.setText((known.agreed_with if known else None) or "")
        for field in (self.profession, self.programme, self.place, self.agreed_with):
            field.setCursorPosition(0)
