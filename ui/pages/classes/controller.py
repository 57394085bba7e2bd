"""Decides what the page of classes reads and where it leads."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from ui.context import AppContext
from ui.dialogs.hours_level import HoursLevelDialog
from ui.dialogs.people_actions import PeopleActions
from ui.pages.classes.matrix_view import MatrixView
from ui.pages.classes.view import ClassesView
from ui.reading import PageReading
from zima_desktop.domain.cards import GroupOverview
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.hours import HoursLevel, HoursSetting
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.people import Group

_TOPICS = frozenset({Topic.PEOPLE, Topic.TESTING, Topic.TRAJECTORY, Topic.EVENTS, Topic.SETTINGS})


class ClassesPages(QStackedWidget):
    """The overview of all classes, and one class as a matrix."""

    def __init__(self) -> None:
        super().__init__()
        self.overview = ClassesView()
        self.matrix = MatrixView()
        self.addWidget(self.overview)
        self.addWidget(self.matrix)


class ClassesController(QObject):
    """The roster of a class is the page of people, narrowed; its matrix is here."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._group: GroupId | None = None  # whose matrix is in sight
        self._chosen: GroupId | None = None  # to be chosen in the overview once it is there
        self.view = ClassesPages()
        self._reading = PageReading(context, self.view)
        self._actions = PeopleActions(context, self.view)
        overview, matrix = self.view.overview, self.view.matrix
        overview.opened.connect(self._open_class)
        overview.test_requested.connect(self._open_test)
        overview.sheet_requested.connect(self._open_sheet)
        overview.consents_requested.connect(self._actions.class_consents)
        overview.load_requested.connect(self._open_import)
        overview.rollover_requested.connect(lambda: self._context.navigator.open("rollover"))
        matrix.left.connect(self._open_overview)
        matrix.group_picked.connect(self._open_class)
        matrix.person_opened.connect(self._open_person)
        matrix.list_requested.connect(self._open_list)
        matrix.consents_requested.connect(self._note_consents)
        matrix.test_requested.connect(self._test_class)
        matrix.sheet_requested.connect(self._print_sheet)
        matrix.side.sums.level_requested.connect(self._ask_level)
        context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        """`group` opens the matrix of a class of this year."""
        group = args.get("group")
        self._group = GroupId(group) if isinstance(group, int) else None
        self._show()
        if self._group is None:
            self.view.overview.table.setFocus()
        else:
            self.view.matrix.table.setFocus()

    def close(self) -> None:
        """What is still being read is for nobody."""
        self._reading.drop()

    def _show(self) -> None:
        if self._group is not None:
            self._reading.drop()
            try:
                self._show_matrix(self._group)
            except ZimaError as error:
                self._context.report(self.view, error)
            return
        services, overview = self._context.services, self.view.overview
        self.view.setCurrentWidget(overview)
        self._context.navigator.set_path(self.tr("Classes"))
        self._reading.read(
            self.tr("Reading the classes"),
            lambda: (services.people.overview(), services.rollover.waiting()),
            lambda found: self._take(*found),
            overview.set_busy,
        )

    def _take(self, classes: Sequence[GroupOverview], left_behind: int) -> None:
        self.view.overview.show_classes(classes)
        self.view.overview.show_waiting(left_behind)
        if self._chosen is not None:
            self.view.overview.table.choose(self._chosen)
            self._chosen = None

    def _show_matrix(self, group: GroupId) -> None:
        services = self._context.services
        matrix = services.cards.matrix(group)
        self.view.matrix.show_groups(self._with(services.people.groups(), matrix.group))
        self.view.matrix.show_matrix(matrix)
        self.view.setCurrentWidget(self.view.matrix)
        self._context.navigator.set_path(self.tr("Classes"), matrix.group.name.printed)

    def _with(self, groups: tuple[Group, ...], shown: Group) -> tuple[Group, ...]:
        """A class of an earlier year joins the list while it is looked at."""
        known = any(one.id == shown.id for one in groups)
        return groups if known else (*groups, shown)

    def _reread(self, change: Change) -> None:
        if change.topics & _TOPICS and self.view.isVisible():
            self._show()

    def _open_class(self, group: GroupId) -> None:
        if group != self._group:
            self.view.matrix.reset()
        self.open(group=group)

    def _open_overview(self) -> None:
        self._chosen = self._group
        self.open()

    def _open_person(self, person: PersonId) -> None:
        self._context.navigator.open("person", person=person)

    def _open_list(self) -> None:
        self._context.navigator.open("people", group=self._group)

    def _note_consents(self) -> None:
        if self._group is not None:
            self._actions.class_consents(self._group)

    def _test_class(self) -> None:
        if self._group is not None:
            self._open_test(self._group)

    def _print_sheet(self) -> None:
        if self._group is not None:
            self._open_sheet(self._group)

    def _open_test(self, group: GroupId) -> None:
        self._context.navigator.open("testing", group=group, new=True)

    def _open_sheet(self, group: GroupId) -> None:
        self._context.navigator.open("documents", kind="class_sheet", group=group)

    def _open_import(self) -> None:
        self._context.navigator.open("roster_import")

    def _ask_level(self) -> None:
        if self._group is None:
            return
        services = self._context.services
        try:
            group, kept = services.people.group(self._group), services.hours.setting()
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        dialog = HoursLevelDialog(self.view, group, kept)
        dialog.save_requested.connect(lambda school, grade, own: self._set_levels(group, school, grade, own))
        dialog.open()

    def _set_levels(
        self, group: Group, school: HoursLevel, grade: HoursLevel | None, own: HoursLevel | None
    ) -> None:
        hours = self._context.services.hours
        try:
            kept = hours.setting()
            change = hours.set_level(school)
            if group.name.grade is not None:
                hours.set_level(grade, grade=group.name.grade)
            hours.set_level(own, group=group.id)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._context.announce(change, self.tr("Level of hours saved"), lambda: self._put_back(kept))

    def _put_back(self, kept: HoursSetting) -> None:
        try:
            change = self._context.services.hours.put_back(kept)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._context.announce(change, self.tr("Taken back"))
