"""Reads the lists of programmes and places, hands their forms over and writes what was said."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from ui.context import AppContext
from ui.dialogs.actions import Actions
from ui.dialogs.last_steps import LastSteps
from ui.icons import icon
from ui.pages.programmes.place_form import PlaceForm
from ui.pages.programmes.programme_form import ProgrammeDraft, ProgrammeForm
from ui.pages.programmes.ties import TiesActions
from ui.pages.programmes.view import PLACES, PROGRAMMES, ProgrammesView
from zima_desktop.domain.catalogue import (
    CatalogueKind,
    Confidence,
    Education,
    Place,
    PlaceKind,
    Programme,
    Region,
)
from zima_desktop.domain.catalogue_cards import PlaceRow, ProgrammeRow
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue, ZimaError
from zima_desktop.services.sentences import explain

Row = ProgrammeRow | PlaceRow


class ProgrammesController(QObject):
    """Reached from the catalogue; `open(programme=code)` and `open(place=key)` choose a row."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._entries = context.services.catalogue_entries
        self.view = ProgrammesView()
        self.actions = Actions(context, self.view)
        self.ties = TiesActions(context, self.view)
        self.steps = LastSteps(context, self.view, Topic.CATALOGUE)
        self.view.back_requested.connect(lambda: context.navigator.open("catalogue"))
        self.view.with_off.toggled.connect(lambda _on: self._show())
        self.view.add_requested.connect(self._add)
        self.view.opened.connect(self._edit)
        self.view.undo_requested.connect(self.steps.undo)
        self.view.menu_requested.connect(self._open_menu)
        context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        self._context.navigator.set_path(
            self.tr("Catalogue of professions"), self.tr("Programmes and places")
        )
        programme, place = args.get("programme"), args.get("place")
        if programme is not None or place is not None:
            self.view.search.clear()
            self.view.show_side(PLACES if place is not None else PROGRAMMES)
        self._show()
        if programme is not None or place is not None:
            self.view.table.choose(place if place is not None else programme)
        self.view.table.setFocus()

    def _reread(self, change: Change) -> None:
        if Topic.CATALOGUE in change.topics and self.view.isVisible():
            self._show()

    def _show(self) -> None:
        try:
            self.view.show_rows(self._entries.programmes(), self._entries.places())
        except ZimaError as error:
            self._context.report(self.view, error)

    def _add(self) -> None:
        if self.view.side.key() == PLACES:
            home = self._context.services.workspace.info().organization.city or ""
            key = self._entries.new_place_key()
            empty = Place(key, "", PlaceKind.COLLEGE, home, Region.TOWN, confidence=Confidence.MEDIUM)
            self._ask_place(empty, "", new=True)
        else:
            blank = Programme("", "", Education.SPO_SPECIALITY, confidence=Confidence.MEDIUM)
            self._ask_programme(blank, None, "", new=True)

    def _edit(self, row: Row) -> None:
        source = row.origin.source if row.origin.own else ""
        if isinstance(row, PlaceRow):
            self._ask_place(row.place, source, new=False)
        else:
            successor = row.successor.code if row.successor is not None else None
            self._ask_programme(row.programme, successor, source, new=False)

    def _ask_programme(self, known: Programme, successor: str | None, source: str, *, new: bool) -> None:
        others = [
            f"{one.code} {one.title}"
            for one in self._context.services.catalogue.catalogue().programmes.values()
            if one.code != known.code and not one.off
        ]
        form = ProgrammeForm(self.view, known, successor, source=source, new=new, programmes=others)
        form.save_requested.connect(lambda draft, said: self._save_programme(form, draft, said, new=new))
        form.open(form.code if new else form.title)

    def _ask_place(self, known: Place, source: str, *, new: bool) -> None:
        fields = tuple(self._context.services.catalogue.catalogue().fields.values())
        form = PlaceForm(self.view, fields, known, source=source, new=new)
        form.save_requested.connect(lambda place, said: self._save_place(form, place, said, new=new))
        form.open(form.title)

    def _save_programme(self, form: ProgrammeForm, draft: ProgrammeDraft, source: str, *, new: bool) -> None:
        try:
            change = self._entries.save_programme(draft.programme, draft.successor, source or None, new=new)
        except InvalidValue as error:
            form.show_refusal(error, explain(error).what)
            return
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        form.close_saved()
        self._announce(change, draft.programme.title, new=new)
        self.view.programmes.choose(draft.programme.code)

    def _save_place(self, form: PlaceForm, place: Place, source: str, *, new: bool) -> None:
        try:
            change = self._entries.save_place(place, source or None)
        except InvalidValue as error:
            form.show_refusal(error, explain(error).what)
            return
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        form.close_saved()
        self._announce(change, place.title, new=new)
        self.view.places.choose(place.key)

    def _announce(self, change: Change, title: str, *, new: bool) -> None:
        text = self.tr("{title} added") if new else self.tr("{title} changed")
        self.actions.announce(change, text.format(title=title))

    def _open_menu(self, row: Row, at: QPoint) -> None:
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry = row.place if isinstance(row, PlaceRow) else row.programme
        menu.setAccessibleName(entry.title)
        menu.addAction(icon("pencil"), self.tr("Change the entry…")).triggered.connect(
            lambda: self._edit(row)
        )
        if not isinstance(entry, Place):
            ties = menu.addAction(icon("link"), self.tr("Professions, places, old codes…"))
            ties.triggered.connect(lambda: self.ties.ask_programme(entry))
        elif entry.teaches:
            taught = menu.addAction(icon("school"), self.tr("What it teaches…"))
            taught.triggered.connect(lambda: self.ties.ask_place(entry))
        sign, text = ("power", self.tr("Switch on")) if entry.off else ("power-off", self.tr("Switch off"))
        menu.addAction(icon(sign), text).triggered.connect(lambda: self._switch(row, on=entry.off))
        if row.origin.own and row.origin.shipped:
            back = menu.addAction(icon("rotate-ccw"), self.tr("Back to the shipped entry"))
            back.triggered.connect(lambda: self._restore(row))
        menu.popup(at)

    def _switch(self, row: Row, *, on: bool) -> None:
        kind, entry = _named(row)
        change = self.actions.write(lambda: self._context.services.catalogue.switch(kind, entry.key, on=on))
        if change is not None:
            text = self.tr("{title} is switched on") if on else self.tr("{title} is switched off")
            self.actions.announce(change, text.format(title=entry.title))

    def _restore(self, row: Row) -> None:
        kind, entry = _named(row)
        catalogue = self._context.services.catalogue
        change = self.actions.write(
            lambda: (
                self._entries.restore_programme(entry.key)
                if kind is CatalogueKind.PROGRAMME
                else catalogue.restore(kind, entry.key)
            )
        )
        if change is not None:
            self.actions.announce(change, self.tr("The shipped entry is back"))


def _named(row: Row) -> tuple[CatalogueKind, Programme | Place]:
    if isinstance(row, PlaceRow):
        return CatalogueKind.PLACE, row.place
    return CatalogueKind.PROGRAMME, row.programme
