"""The form of one place: who teaches, who employs."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.entry_form import EntryForm, text_box, text_of
from ui.signs import said
from ui.widgets.chip import FilterChip
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.narrow import narrow
from ui.widgets.select import Select
from zima_desktop.domain.catalogue import Confidence, Place, PlaceKind, Region
from zima_desktop.domain.catalogue import Field as WorkField


class PlaceForm(EntryForm):
    """What it is about is chosen among the fields of work; what it teaches is noted at the professions."""

    def __init__(
        self, view: QWidget, fields: Sequence[WorkField], known: Place, *, source: str, new: bool
    ) -> None:
        heading = self.tr("A new place") if new else self.tr("Change the place")
        super().__init__(view, heading, known.title, source, new=new)
        self._known = known
        self.full_title = QLineEdit(known.full_title or "")
        self.kind = narrow(
            Select([(one, said("place_kind", one)) for one in PlaceKind], self.tr("What it is"))
        )
        self.town = QLineEdit(known.town)
        self.region = narrow(Select([(one, said("region", one)) for one in Region], self.tr("Where it is")))
        self.chips = {one.key: FilterChip(one.short) for one in fields}
        self.contacts = text_box(known.contacts or "")
        unknown: list[tuple[object, str]] = [(None, self.tr("No data"))]
        self.dormitory = narrow(
            Select([*unknown, (True, self.tr("Yes")), (False, self.tr("No"))], self.tr("Dormitory"))
        )
        self.seen = QLineEdit(known.seen or "")
        self.confidence = narrow(
            Select([(one, said("confidence", one)) for one in Confidence], self.tr("Checked"))
        )
        self.kind.set_key(known.kind)
        self.region.set_key(known.region)
        self.dormitory.set_key(known.dormitory)
        self.confidence.set_key(known.confidence)
        for key, chip in self.chips.items():
            chip.setChecked(key in known.fields)
        self.finish()

    def content(self) -> Place:
        """The entry as the fields say it."""
        dormitory = self.dormitory.key()
        return replace(
            self._known,
            title=self.title.text().strip(),
            full_title=self.full_title.text().strip() or None,
            kind=PlaceKind(str(self.kind.key())),
            town=self.town.text().strip(),
            region=Region(str(self.region.key())),
            fields=tuple(key for key, chip in self.chips.items() if chip.isChecked()),
            contacts=text_of(self.contacts),
            dormitory=dormitory if isinstance(dormitory, bool) else None,
            seen=self.seen.text().strip() or None,
            confidence=Confidence(str(self.confidence.key())),
        )

    def lay_out(self) -> None:
        self.add("title", Field(self.tr("Title"), self.title, required=True))
        self.add("full_title", Field(self.tr("Full title"), self.full_title))
        self.add_row(
            ("town", Field(self.tr("Town"), self.town, required=True)),
            ("region", Field(self.tr("Where it is"), self.region)),
        )
        self.add_row(
            ("kind", Field(self.tr("What it is"), self.kind)),
            ("dormitory", Field(self.tr("Dormitory"), self.dormitory)),
        )
        chips = QWidget()
        flow = FlowLayout(chips)
        for chip in self.chips.values():
            flow.addWidget(chip)
        self.add("fields", Field(self.tr("What it is about"), chips))
        self.add("contacts", Field(self.tr("Contacts"), self.contacts))
        self.add("confidence", Field(self.tr("Checked"), self.confidence))
        self.add("seen", Field(self.tr("Where it was seen"), self.seen))
