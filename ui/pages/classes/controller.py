"""Decides what the page of classes reads and where it leads."""

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.dialogs.people_actions import PeopleActions
from ui.pages.classes.view import ClassesView
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import GroupId

_TOPICS = frozenset({Topic.PEOPLE, Topic.TESTING, Topic.TRAJECTORY, Topic.EVENTS})


class ClassesController(QObject):
    """The roster of a class is the page of people, narrowed."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self.view = ClassesView()
        self._actions = PeopleActions(context, self.view)
        self.view.opened.connect(self._open_class)
        self.view.test_requested.connect(self._open_test)
        self.view.sheet_requested.connect(self._open_sheet)
        self.view.consents_requested.connect(self._actions.class_consents)
        self.view.load_requested.connect(self._open_import)
        context.changed.connect(self._reread)

    def open(self, **_args: object) -> None:
        self._context.navigator.set_path(self.tr("Classes"))
        self._show()
        self.view.table.setFocus()

    def _show(self) -> None:
        try:
            self.view.show_classes(self._context.services.people.overview())
        except ZimaError as error:
            self._context.report(self.view, error)

    def _reread(self, change: Change) -> None:
        if change.topics & _TOPICS and self.view.isVisible():
            self._show()

    def _open_class(self, group: GroupId) -> None:
        self._context.navigator.open("people", group=group)

    def _open_test(self, group: GroupId) -> None:
        self._context.navigator.open("testing", group=group, new=True)

    def _open_sheet(self, group: GroupId) -> None:
        self._context.navigator.open("documents", kind="class_sheet", group=group)

    def _open_import(self) -> None:
        self._context.navigator.open("roster_import")
