"""Reads the professions, opens one, and hands the forms over."""

from PySide6.QtCore import QObject, QPoint

from ui.context import AppContext
from ui.dialogs.last_steps import LastSteps
from ui.dialogs.plan_of_profession import PlanOfProfession
from ui.pages.catalogue.editing import CatalogueEditing
from ui.pages.catalogue.files import CatalogueFileActions
from ui.pages.catalogue.menus import catalogue_menu, profession_menu
from ui.pages.catalogue.view import CatalogueView
from zima_desktop.domain.catalogue_cards import ProfessionCard, ProfessionRow
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import PersonId

_SHOWN = frozenset({Topic.CATALOGUE, Topic.EVENTS})


class CatalogueController(QObject):
    """`open(profession=key)` shows one, `open(person=id)` looks through them with a pupil."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._person: PersonId | None = None
        self.view = CatalogueView()
        self.editing = CatalogueEditing(context, self.view)
        self.files = CatalogueFileActions(context, self.view)
        self.plans = PlanOfProfession(context, self.view)
        self.steps = LastSteps(context, self.view, Topic.CATALOGUE)
        self._connect()

    def _connect(self) -> None:
        view, panel = self.view, self.view.panel
        view.filters_changed.connect(self._show)
        view.chosen.connect(self._choose)
        view.bookmark_requested.connect(self._bookmark)
        view.add_requested.connect(self.editing.add)
        view.person_dropped.connect(self._drop_person)
        view.bar.menu_requested.connect(self._open_menu)
        panel.menu_requested.connect(self._open_profession_menu)
        panel.plan_requested.connect(self._plan)
        panel.memo_requested.connect(self._memo)
        panel.taught_requested.connect(self._taught)
        panel.demand_requested.connect(lambda: self._context.navigator.open("demand"))
        view.undo_requested.connect(self.steps.undo)
        view.entries_requested.connect(lambda: self._context.navigator.open("programmes"))
        panel.programme_opened.connect(
            lambda code: self._context.navigator.open("programmes", programme=code)
        )
        panel.place_opened.connect(lambda key: self._context.navigator.open("programmes", place=key))
        self.editing.added.connect(self._show_added)
        self._context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        self._context.navigator.set_path(self.tr("Catalogue of professions"))
        person = args.get("person")
        self._person = PersonId(person) if isinstance(person, int) else None
        self._show_person()
        fields = tuple(self._context.services.catalogue.catalogue().fields.values())
        self.view.show_fields(fields)
        profession = args.get("profession")
        if isinstance(profession, str):
            self.view.clear_filters()
        self._show()
        if isinstance(profession, str) and self.view.grid.choose(profession):
            self.view.open_panel()
        elif self.view.grid.current() is None:
            self.view.grid.choose(self._first())
            self.view.leave_panel()

    def _first(self) -> object:
        rows = self.view.grid.records.records()
        return rows[0].key if rows else None

    def _show_person(self) -> None:
        name = ""
        if self._person is not None:
            try:
                name = self._context.services.people.person(self._person).name.short
            except ZimaError as error:
                self._person = None
                self._context.report(self.view, error)
        self.view.show_person(name)

    def _drop_person(self) -> None:
        self._person = None
        self._show_person()
        self._show()

    def _reread(self, change: Change) -> None:
        if change.topics & _SHOWN and self.view.isVisible():
            self._show()

    def _show(self) -> None:
        try:
            found = self._context.services.catalogue.select(self.view.wanted(), self._person)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self.view.show_selection(found)
        self._choose(self.view.grid.current())

    def _choose(self, row: ProfessionRow | None) -> None:
        if row is None:
            self.view.show_card(None)
            return
        try:
            self.view.show_card(self._context.services.catalogue.card(row.key, self._person))
        except ZimaError as error:
            self._context.report(self.view, error)

    def _show_added(self, key: str) -> None:
        self.view.clear_filters()
        self._show()
        self.view.grid.choose(key)

    def _bookmark(self, row: ProfessionRow) -> None:
        try:
            change = self._context.services.catalogue.bookmark(row.key, on=not row.bookmarked)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._context.announce(change)

    def _card(self) -> ProfessionCard | None:
        return self.view.panel.card

    def _plan(self) -> None:
        card = self._card()
        if card is not None:
            self.plans.ask(card, self._person)

    def _memo(self) -> None:
        card = self._card()
        if card is not None:
            self.files.save_memo(card)

    def _taught(self) -> None:
        card = self._card()
        if card is not None:
            self.editing.taught(card)

    def _open_menu(self) -> None:
        bar = self.view.bar
        acts = {
            "order": self._switch_order,
            "bookmarked": self._switch_bookmarked,
            "off": self._switch_off_shown,
            "programmes": lambda: self._context.navigator.open("programmes"),
            "demand": lambda: self._context.navigator.open("demand"),
            "import": self.files.ask_import,
            "export": self.files.ask_export,
        }
        menu = catalogue_menu(
            self.view, acts, by_field=bar.by_field, with_off=bar.with_off, bookmarked=bar.bookmarked
        )
        menu.popup(bar.menu.mapToGlobal(QPoint(0, bar.menu.height())))

    def _open_profession_menu(self) -> None:
        card, button = self._card(), self.view.panel.menu
        if card is None:
            return
        acts = {
            "edit": lambda: self.editing.edit(card),
            "taught": lambda: self.editing.taught(card),
            "off": lambda: self.editing.switch(card, on=False),
            "on": lambda: self.editing.switch(card, on=True),
            "restore": lambda: self.editing.restore(card),
        }
        profession_menu(self.view, acts, card).popup(button.mapToGlobal(QPoint(0, button.height())))

    def _switch_order(self) -> None:
        self.view.bar.by_field = not self.view.bar.by_field
        self._show()

    def _switch_bookmarked(self) -> None:
        self.view.bar.bookmarked = not self.view.bar.bookmarked
        self._show()

    def _switch_off_shown(self) -> None:
        self.view.bar.with_off = not self.view.bar.with_off
        self._show()
