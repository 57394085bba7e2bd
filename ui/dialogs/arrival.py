"""A card from another school: who it is, what comes with it, and the class from today."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.select import Select
from zima_desktop.content.words import word_or_self
from zima_desktop.domain.dates import format_date
from zima_desktop.services.transfers import Arrival


class ArrivalDialog(Dialog):
    """`take_requested` gives the label of the class, or None."""

    take_requested = Signal(object)

    def __init__(self, view: QWidget, arrival: Arrival, groups: Sequence[str]) -> None:
        title = translate("ArrivalDialog", "Card from another school")
        person = arrival.person
        super().__init__(view, title, person.name.full, width=560, avatar=person.name.short)
        born = format_date(person.birth_date) if person.birth_date else self.tr("no data")
        sender = arrival.preview.package.organization_name
        self.body.addWidget(Label(self.tr("Date of birth: {date}").format(date=born), "body"))
        self.body.addWidget(Label(self.tr("From: {school}").format(school=sender), "body", wrap=True))
        self.body.addWidget(Label(_brought(arrival), "secondary", wrap=True))
        if arrival.namesakes:
            text = self.tr("After taking the card in, look at the duplicates: this may be the same person.")
            self.body.addWidget(
                Notice(self.tr("There is a card of this name here"), text, tone="warn", icon_name="users")
            )
        options: list[tuple[object, str]] = [(None, self.tr("Without a class for now"))]
        self.group = Select([*options, *((label, label) for label in groups)], self.tr("Class"))
        self.body.addWidget(Field(self.tr("Class from today"), self.group))
        note = self.tr("Talks and consents stay at the former school. Nothing here is replaced.")
        self.body.addWidget(Label(note, "caption", wrap=True))
        self.take = self.add_foot(primary=self.tr("Take the card in"), icon="user-plus")

    def accept(self) -> None:
        key = self.group.key()
        self.take_requested.emit(key if isinstance(key, str) else None)

    def close_done(self) -> None:
        super().accept()


def _brought(arrival: Arrival) -> str:
    parts = [
        f"{word_or_self('package_table', table)}: {new + changed + same}"
        for table, new, changed, same in arrival.preview.by_table
        if table not in ("organizations", "persons", "instruments", "tombstones", "groups")
    ]
    return ", ".join(parts) or translate("ArrivalDialog", "Only the card itself")
