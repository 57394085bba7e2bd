"""Plan A or B of a person, and the versions it went through."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.suggest_field import SuggestField
from ui.i18n import translate
from ui.signs import dotted, said
from ui.theme import Space
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.layout import column, line
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.trajectory import Certainty, Plan, PlanDraft, PlanSlot


def slot_words(slot: PlanSlot) -> str:
    """«План А», «План Б»: the letters of the screen are not those of the base."""
    return translate("PlanDialog", "Plan A") if slot is PlanSlot.FIRST else translate("PlanDialog", "Plan B")


class PlanDialog(Dialog):
    """Saving makes a new version; the earlier ones stay readable."""

    save_requested = Signal(object)  # PlanDraft
    profession_typed = Signal(str)  # suggestions are wanted for it

    def __init__(
        self,
        view: QWidget,
        title: str,
        subtitle: str,
        *,
        avatar: str,
        slot: PlanSlot,
        known: Mapping[PlanSlot, PlanDraft],
        places: Sequence[str],
    ) -> None:
        super().__init__(view, title, subtitle, width=620, avatar=avatar)
        self._known = known
        self.slot = Segmented([(one.value, slot_words(one)) for one in PlanSlot], self.tr("Which plan"))
        self.slot.set_key(slot.value)
        self.profession = SuggestField()
        self.programme = QLineEdit()
        self.place = SuggestField(places)
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
        self.save = self.add_foot(primary=self.tr("Save"))

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.profession)
        self.profession_typed.emit(self.profession.text())

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


class PlanHistoryDialog(Dialog):
    """All versions of both plans, newest first; read only."""

    def __init__(self, view: QWidget, name: str, history: Sequence[Plan]) -> None:
        title = translate("PlanHistoryDialog", "Versions of the plans")
        super().__init__(view, title, name, width=560, avatar=name, scrolling=True)
        for slot in PlanSlot:
            versions = [plan for plan in history if plan.content.slot is slot]
            if not versions:
                continue
            if slot is PlanSlot.BACKUP:
                self.body.addSpacing(Space.S)
            self.body.addWidget(Label(slot_words(slot), "h3"))
            for plan in versions:
                self.body.addWidget(line())
                self.body.addLayout(self._version(plan))
        self.body.addStretch(1)

    def _version(self, plan: Plan) -> QVBoxLayout:
        content = plan.content
        certainty = said("certainty", content.certainty) if content.certainty else None
        agreed = content.agreed_with
        with_whom = self.tr("agreed with: {whom}").format(whom=agreed) if agreed else None
        detail = dotted(content.programme, content.place, certainty, with_whom)
        made = self.tr("Version {number}, {day}").format(number=plan.version, day=format_date(plan.made_on))
        return column(
            Label(content.profession, "strong", wrap=True),
            Label(detail or self.tr("no details"), "secondary", wrap=True),
            Label(made, "caption"),
            gap=0,
        )
