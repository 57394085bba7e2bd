"""Forms of ties: where a programme leads, what it replaced and who teaches it; what a place teaches."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.pages.programmes.tied_list import SaidList, TiedList
from ui.widgets.field import Field
from ui.widgets.layout import line
from zima_desktop.domain.catalogue import Catalogue, Place, Programme, Taught
from zima_desktop.domain.catalogue_ties import ProgrammeTies
from zima_desktop.domain.errors import InvalidValue


class TiesDialog(Dialog):
    """`save_requested` brings what should be tied, and the source; the dialog stays until it is kept."""

    save_requested = Signal(object, str)

    def __init__(self, view: QWidget, heading: str, title: str) -> None:
        super().__init__(view, heading, title, width=720, scrolling=True)
        self.source = QLineEdit()
        self._source = Field(
            translate("TiesDialog", "Who says so"),
            self.source,
            hint=translate("TiesDialog", "A letter, a site, a day; needed for what a place says"),
        )
        self._lists: dict[str, TiedList] = {}

    def content(self) -> object:
        """What should be tied, as the lists say it; without lists, nothing."""
        return None

    def finish(self) -> None:
        """After the lists are filled: one under another, the source last."""
        for one in self._lists.values():
            self.body.addWidget(one)
            self.body.addWidget(line())
        self.body.addWidget(self._source)
        self.body.addStretch(1)
        self.save = self.add_foot(primary=translate("TiesDialog", "Save"))

    def accept(self) -> None:
        self._source.clear_error()
        for one in self._lists.values():
            one.field.clear_error()
        self.save_requested.emit(self.content(), self.source.text().strip())

    def close_saved(self) -> None:
        super().accept()

    def show_refusal(self, error: InvalidValue, text: str) -> None:
        """Say under the list or the field what cannot be kept."""
        found = self._lists.get(error.field)
        field = found.field if found is not None else self._source
        field.set_error(text)
        field.control.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # Enter adds a line; Ctrl+Enter saves
            return
        super().keyPressEvent(event)


class ProgrammeTiesDialog(TiesDialog):
    """Professions, places and old codes of one programme."""

    def __init__(
        self, view: QWidget, programme: Programme, known: ProgrammeTies, catalogue: Catalogue
    ) -> None:
        super().__init__(view, self.tr("Ties of the programme"), f"{programme.code}\u00a0 {programme.title}")
        self._code = programme.code
        hint = self.tr("First letters, then Enter")
        self.professions = TiedList(
            self.tr("Professions it leads to"),
            hint,
            self.tr("It leads to no profession of the catalogue yet."),
            {one.id: one.title for one in catalogue.professions.values()},
        )
        self.places = SaidList(
            self.tr("Places that teach it"),
            hint,
            self.tr("No place has said yet: no data."),
            {one.key: f"{one.title} ({one.town})" for one in catalogue.places.values() if one.teaches},
        )
        self.predecessors = TiedList(
            self.tr("Old codes it took the place of"),
            hint,
            self.tr("It took the place of no code."),
            {
                one.code: f"{one.code} {one.title}"
                for one in catalogue.programmes.values()
                if one.code != programme.code
            },
        )
        self.professions.show_keys(known.professions)
        self.places.show_taught({one.place: one for one in known.taught})
        self.predecessors.show_keys(known.predecessors)
        self._lists = {"professions": self.professions, "place": self.places, "old": self.predecessors}
        self.finish()

    def content(self) -> ProgrammeTies:
        taught = [Taught(key, self._code, *self.places.said_of(key)) for key in self.places.chosen()]
        return ProgrammeTies(self.predecessors.chosen(), self.professions.chosen(), tuple(taught))


class PlaceTiesDialog(TiesDialog):
    """Programmes of one place."""

    def __init__(self, view: QWidget, place: Place, known: Sequence[Taught], catalogue: Catalogue) -> None:
        super().__init__(view, self.tr("What the place teaches"), place.title)
        self._key = place.key
        self.programmes = SaidList(
            self.tr("Programmes"),
            self.tr("Code or first letters, then Enter"),
            self.tr("The place has not said yet: no data."),
            {one.code: f"{one.code} {one.title}" for one in catalogue.programmes.values()},
        )
        self.programmes.show_taught({one.programme: one for one in known})
        self._lists = {"programme": self.programmes}
        self.finish()

    def content(self) -> tuple[Taught, ...]:
        keys = self.programmes.chosen()
        return tuple(Taught(self._key, key, *self.programmes.said_of(key)) for key in keys)
