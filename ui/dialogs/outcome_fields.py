"""Fields of a status after school: what somebody does, where, who says so; used by two forms."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.suggest_field import SuggestField
from ui.signs import said
from ui.theme import Space
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.select import Select
from zima_desktop.domain.applications import code_in
from zima_desktop.domain.catalogue import Region
from zima_desktop.domain.followup import Suggestions
from zima_desktop.domain.outcomes import (
    HORIZONS,
    Confirmation,
    OutcomeDraft,
    OutcomeSource,
    OutcomeStatus,
)


class OutcomeFields(QWidget):
    """What is asked follows from the status: a programme of those who study, the work of those who work."""

    status_picked = Signal()

    def __init__(self, known: Suggestions, *, may_be_empty: bool = False) -> None:
        super().__init__()
        self._required = not may_be_empty
        self._known, self._kept = known, OutcomeDraft(date.min, OutcomeStatus.UNKNOWN)
        nothing: list[tuple[object, str]] = [(None, self.tr("not asked"))] if may_be_empty else []
        statuses = [(one, said("outcome_status", one)) for one in OutcomeStatus]
        self.status = Select([*nothing, *statuses], self.tr("Status"))
        self.on = DateField("")
        self.place = SuggestField()
        self.programme = SuggestField(known.programmes)
        self.profession = SuggestField(known.professions)
        regions: list[tuple[object, str]] = [(one, said("region", one)) for one in Region]
        self.region = Select([(None, self.tr("not known")), *regions], self.tr("Where it is"))
        self.source = Select([(one, said("outcome_source", one)) for one in OutcomeSource], "")
        self.confirmation = Select([(one, said("confirmation", one)) for one in Confirmation], "")
        years: list[tuple[object, str]] = [(1, self.tr("1 year later")), (2, self.tr("2 years later"))]
        assert len(years) == len(HORIZONS)
        self.horizon = Select([(None, self.tr("by the date")), *years], self.tr("Answers for"))
        self.note = QLineEdit()
        self._lay_out()
        self.status.picked.connect(self._follow_status)
        self._follow_status()

    def fill(self, content: OutcomeDraft) -> None:
        """Show a status; keys of the catalogue stay with words that are not changed."""
        self._kept = content
        self.status.set_key(content.status)
        self.on.set_date(content.on)
        self.place.setText(content.place or "")
        self.programme.setText(self._programme_text(content.programme_code))
        self.profession.setText(content.profession or "")
        self.region.set_key(content.region)
        self.source.set_key(content.source)
        self.confirmation.set_key(content.confirmation)
        self.horizon.set_key(content.horizon)
        self.note.setText(content.note or "")
        self._follow_status()

    def start(self, on: date) -> None:
        """Nothing is said yet; the day is there for when it is."""
        self.fill(OutcomeDraft(on, OutcomeStatus.UNKNOWN))
        self.status.set_key(None)
        self._follow_status()

    def chosen(self) -> OutcomeStatus | None:
        key = self.status.key()
        return key if isinstance(key, OutcomeStatus) else None

    def check(self) -> bool:
        """Whether there is something to save; the first wrong field says what is wrong."""
        self.on_field.clear_error()
        if self.chosen() is not None and not self.on.is_complete():
            self.on_field.set_error(self.tr("Write the day: 24.11.2026"))
            self.on.setFocus()
            return False
        return True

    def content(self) -> OutcomeDraft | None:
        """What the fields say; None while no status is chosen."""
        status, on = self.chosen(), self.on.date()
        if status is None or on is None:
            return None
        place, profession = self.place.text().strip() or None, self.profession.text().strip() or None
        code = code_in(self.programme.text()) if self._asks_programme(status) else None
        same_place, same_work = place == self._kept.place, profession == self._kept.profession
        region, horizon = self.region.key(), self.horizon.key()
        return OutcomeDraft(
            on=on,
            status=status,
            source=OutcomeSource(str(self.source.key())),
            confirmation=Confirmation(str(self.confirmation.key())),
            horizon=horizon if isinstance(horizon, int) else None,
            place=place,
            place_key=self._kept.place_key if same_place else None,
            programme_code=code,
            profession=profession if status.works else None,
            profession_key=self._kept.profession_key if same_work and status.works else None,
            region=region if isinstance(region, Region) else None,
            note=self.note.text().strip() or None,
        )

    def _programme_text(self, code: str | None) -> str:
        if code is None:
            return ""
        return next((one for one in self._known.programmes if one.startswith(f"{code} ")), code)

    @staticmethod
    def _asks_programme(status: OutcomeStatus) -> bool:
        return status.studies or status.works

    def _lay_out(self) -> None:
        status = Field(self.tr("Status"), self.status, required=self._required)
        self.on_field = Field(self.tr("On the day"), self.on, required=True)
        self.place_field = Field(self.tr("Place"), self.place)
        self.programme_field = Field(self.tr("Programme"), self.programme)
        self.profession_field = Field(self.tr("Works as"), self.profession)
        source = Field(self.tr("Who said so"), self.source)
        confirmation = Field(self.tr("Confirmed by"), self.confirmation)
        region = Field(self.tr("Where it is"), self.region)
        self.horizon_field = Field(self.tr("Answers for"), self.horizon)
        self.details = (
            FormRow(self.place_field, region, stretches=(2, 1)),
            FormRow(self.programme_field, self.profession_field),
            FormRow(source, confirmation, self.horizon_field),
            Field(self.tr("Note"), self.note, hint=self.tr("Stays in this base")),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(FormRow(status, self.on_field, stretches=(2, 1)))
        for part in self.details:
            layout.addWidget(part)

    def _follow_status(self) -> None:
        status = self.chosen()
        for part in self.details:
            part.setVisible(status is not None)
        self.on_field.setVisible(status is not None)
        if status is None:
            self.status_picked.emit()
            return
        works, studies = status.works, status.studies
        self.place_field.label.setText(
            self.tr("Place of study")
            if studies
            else self.tr("Place of work")
            if works
            else self.tr("Place, if there is one")
        )
        self.place.set_suggestions(self._known.employers if works else self._known.places)
        self.programme_field.label.setText(
            self.tr("Programme") if studies else self.tr("Programme finished before")
        )
        self.programme_field.setVisible(self._asks_programme(status))
        self.profession_field.setVisible(works)
        self.status_picked.emit()
