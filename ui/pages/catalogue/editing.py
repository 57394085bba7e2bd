"""Changes of the catalogue: the form, what a college teaches, switching off, back to the shipped entry."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.dialogs.actions import Actions
from ui.i18n import translate
from ui.pages.catalogue.profession_form import ProfessionForm
from ui.pages.catalogue.taught_dialog import TaughtDialog
from zima_desktop.domain.catalogue import (
    CatalogueKind,
    Confidence,
    Education,
    PlaceKind,
    Profession,
    Region,
    Taught,
)
from zima_desktop.domain.catalogue_cards import ProfessionCard
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import InvalidValue, ZimaError
from zima_desktop.services.catalogue import own_key
from zima_desktop.services.sentences import explain


class CatalogueEditing(Actions):
    """Every write can be taken back from its toast."""

    added = Signal(str)  # key of a new profession

    def __init__(self, context: AppContext, view: QWidget) -> None:
        super().__init__(context, view)

    def add(self) -> None:
        """A profession of one's own; it begins in the first field."""
        catalogue = self.context.services.catalogue.catalogue()
        key = own_key(catalogue.professions, self.today())
        first = next(iter(catalogue.fields))
        empty = Profession(key, "", first, Education.COURSE, ("tech",), confidence=Confidence.MEDIUM)
        self._open(empty, "", new=True)

    def edit(self, card: ProfessionCard) -> None:
        """Another wording of an entry."""
        self._open(card.profession, card.origin.source if card.origin.own else "", new=False)

    def switch(self, card: ProfessionCard, *, on: bool) -> None:
        """Out of every choice, or back."""
        key = card.profession.id
        change = self.write(
            lambda: self.context.services.catalogue.switch(CatalogueKind.PROFESSION, key, on=on)
        )
        if change is not None:
            text = (
                translate("CatalogueEditing", "{title} is switched on")
                if on
                else translate("CatalogueEditing", "{title} is switched off")
            )
            self.announce(change, text.format(title=card.profession.title))

    def restore(self, card: ProfessionCard) -> None:
        """The shipped entry counts again."""
        key = card.profession.id
        change = self.write(lambda: self.context.services.catalogue.restore(CatalogueKind.PROFESSION, key))
        if change is not None:
            self.announce(change, translate("CatalogueEditing", "The shipped entry is back"))

    def taught(self, card: ProfessionCard) -> None:
        """Ask what a college says of the programmes that lead here."""
        catalogue = self.context.services.catalogue.catalogue()
        order = list(Region)
        colleges = sorted(
            (one for one in catalogue.places.values() if one.kind is PlaceKind.COLLEGE and not one.off),
            key=lambda place: order.index(place.region),
        )
        programmes = [
            line.programme
            for line in card.programmes
            if line.programme.code in card.profession.own_programmes and line.successor is None
        ] or [line.programme for line in card.programmes]
        dialog = TaughtDialog(self.view, card.profession.title, colleges, programmes, catalogue.taught)
        dialog.save_requested.connect(lambda said, source: self._save_taught(dialog, said, source))
        dialog.open(dialog.place)

    def _open(self, known: Profession, source: str, *, new: bool) -> None:
        fields = tuple(self.context.services.catalogue.catalogue().fields.values())
        form = ProfessionForm(self.view, fields, known, source=source, new=new)
        form.save_requested.connect(lambda entry, said: self._save(form, entry, said, new=new))
        form.open(form.title)

    def _save(self, form: ProfessionForm, entry: Profession, source: str, *, new: bool) -> None:
        change = self._kept(form, entry, source)
        if change is None:
            return
        form.close_saved()
        text = (
            translate("CatalogueEditing", "{title} added")
            if new
            else translate("CatalogueEditing", "{title} changed")
        )
        self.announce(change, text.format(title=entry.title))
        if new:
            self.added.emit(entry.id)

    def _kept(self, form: ProfessionForm, entry: Profession, source: str) -> Change | None:
        try:
            return self.context.services.catalogue.save(entry, source or None)
        except InvalidValue as error:
            form.show_refusal(error, explain(error).what)
        except ZimaError as error:
            self.context.report(self.view, error)
        return None

    def _save_taught(self, dialog: TaughtDialog, said: Sequence[Taught], source: str) -> None:
        change = self.write(lambda: self.context.services.catalogue.set_taught(said, source))
        if change is not None:
            dialog.close_saved()
            self.announce(change, translate("CatalogueEditing", "Noted who teaches it"))
