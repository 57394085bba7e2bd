"""Reads what might suit one person, keeps the counsellor's marks, leads to the plan and the papers."""

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.dialogs.actions import Actions
from ui.dialogs.plan_of_profession import PlanOfProfession
from ui.pages.recommendation import words
from ui.pages.recommendation.reason_dialog import ReasonDialog
from ui.pages.recommendation.view import RecommendationView
from ui.pages.recommendation.words import Face
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.recommendation import Group, Mark, Recommendation

_SHOWN = frozenset({Topic.TRAJECTORY, Topic.TESTING, Topic.EVENTS, Topic.CATALOGUE})


class RecommendationController(QObject):
    """`open(person=id)`."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._person: PersonId | None = None
        self._found: Recommendation | None = None
        self._group: Group | None = None
        self.view = RecommendationView()
        self.actions = Actions(context, self.view)
        self.plans = PlanOfProfession(context, self.view)
        self._connect()

    def _connect(self) -> None:
        view, panel, navigator = self.view, self.view.panel, self._context.navigator
        view.group_picked.connect(self._pick_group)
        view.chosen.connect(view.show_face)
        view.card_requested.connect(lambda: navigator.open("person", person=self._person))
        view.map_requested.connect(
            lambda: navigator.open("documents", kind="career_map", person=self._person)
        )
        view.catalogue_requested.connect(lambda: navigator.open("catalogue", person=self._person))
        panel.pin_requested.connect(lambda face: self._ask_reason(face, Mark.PIN))
        panel.exclude_requested.connect(lambda face: self._ask_reason(face, Mark.EXCLUDE))
        panel.unmark_requested.connect(self._unmark)
        panel.plan_requested.connect(self._plan)
        panel.catalogue_requested.connect(
            lambda face: navigator.open("catalogue", profession=face.key, person=self._person)
        )
        self._context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        person = args.get("person")
        if isinstance(person, int) and person != self._person:
            self._person, self._group = PersonId(person), None
        if self._person is None:
            return
        try:
            known = self._context.services.people.person(self._person)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._context.navigator.set_path(self.tr("Pupils"), known.name.short, self.tr("What might suit"))
        self.view.show_person(known.name.short, known.group.name.printed if known.group else "")
        self._show()

    def _reread(self, change: Change) -> None:
        if change.topics & _SHOWN and self.view.isVisible() and self._person is not None:
            self._show()

    def _show(self) -> None:
        assert self._person is not None
        try:
            self._found = self._context.services.recommendation.of(self._person)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        present = [held.group for held in self._found.groups]
        if self._group not in present:
            self._group = present[0] if present else None
        self.view.show_groups(self._found, self._group)
        self._show_group()

    def _pick_group(self, key: str) -> None:
        self._group = Group(key)
        self._show_group()

    def _show_group(self) -> None:
        faces, note = [], ""
        if self._found is not None and self._group is not None:
            services = self._context.services
            fields = services.catalogue.catalogue().fields
            held = next(one for one in self._found.groups if one.group is self._group)
            service = services.recommendation
            faces = [words.face(one, fields, service, held.shared) for one in held.suggestions]
            note = words.group_note(held, service)
        self.view.show_faces(faces, note)
        self.view.show_face(self.view.table.current())

    def _ask_reason(self, face: Face, mark: Mark) -> None:
        dialog = ReasonDialog(self.view, face.title, mark, face.suggestion.why)
        dialog.save_requested.connect(lambda why: self._mark(dialog, face, mark, why))
        dialog.open(dialog.why)

    def _mark(self, dialog: ReasonDialog, face: Face, mark: Mark, why: str) -> None:
        person = self._person
        if person is None:
            return
        service = self._context.services.recommendation
        change = self.actions.write(lambda: service.mark(person, face.key, mark, why))
        if change is not None:
            dialog.close_saved()
            text = self.tr("{title}: pinned") if mark is Mark.PIN else self.tr("{title}: excluded")
            self.actions.announce(change, text.format(title=face.title))

    def _unmark(self, face: Face) -> None:
        person = self._person
        if person is None:
            return
        service = self._context.services.recommendation
        change = self.actions.write(lambda: service.unmark(person, face.key))
        if change is not None:
            self.actions.announce(change, self.tr("{title}: the mark is taken back").format(title=face.title))

    def _plan(self, face: Face) -> None:
        try:
            card = self._context.services.catalogue.card(face.key, self._person)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self.plans.ask(card, self._person)
