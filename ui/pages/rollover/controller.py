"""Leads through the rollover: decide about classes and people, check, write, and back again."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.jobs import LatestJob
from ui.pages.rollover.view import RolloverView, Step
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import GroupId, OperationId, PersonId
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.rollover import (
    Choice,
    Choices,
    ClassMove,
    Fate,
    RolloverPlan,
    RolloverReport,
    Source,
    plan_rollover,
)


class RolloverController(QObject):
    """The base is read once; every decision makes the plan anew from what was read."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._job = LatestJob(context.jobs)
        self._source: Source | None = None
        self._classes: dict[GroupId, Choice] = {}
        self._people: dict[PersonId, Choice] = {}
        self._done: OperationId | None = None
        self.view = RolloverView()
        view, people = self.view, self.view.people
        view.class_chosen.connect(self._show_class)
        view.primary_requested.connect(self._go_on)
        view.back_requested.connect(self._go_back)
        view.leave_requested.connect(self._open_classes)
        people.class_decided.connect(self._decide_class)
        people.people_decided.connect(self._decide_people)
        people.other_class_asked.connect(self._ask_class)
        view.check.classes_requested.connect(self._open_classes)
        view.check.people_requested.connect(lambda: self._context.navigator.open("people"))
        view.check.undo_requested.connect(self._undo)
        context.changed.connect(self._reread)

    def open(self, **_args: object) -> None:
        """What was decided stays until it is written; a finished rollover makes room for the next."""
        self._context.navigator.set_path(self.tr("Classes"), self.tr("New school year"))
        if self.view.step is Step.DONE:
            self._start_anew()
        self._read()

    def _start_anew(self) -> None:
        self._source, self._done = None, None
        self._classes, self._people = {}, {}
        self.view.show_step(Step.CLASSES)

    def _read(self) -> None:
        rollover = self._context.services.rollover
        self.view.set_busy(True)
        self._job.run(
            self.tr("Reading the classes"), lambda _control: rollover.source(), self._take, self._fail
        )

    def _take(self, source: Source) -> None:
        if self._source is not None and self._source.year != source.year:
            self._classes, self._people = {}, {}
        self._source = source
        self.view.set_busy(False)
        self._show()

    def _fail(self, error: Exception | None) -> None:
        self.view.set_busy(False)
        if error is not None:
            self._context.report(self.view, error)
        self._show()

    def _plan(self) -> RolloverPlan | None:
        if self._source is None:
            return None
        return plan_rollover(self._source, Choices(self._classes, self._people))

    def _show(self) -> None:
        plan = self._plan()
        if plan is not None:
            self.view.show_plan(plan)
            self._show_class(self.view.table.current())

    def _show_class(self, move: ClassMove | None) -> None:
        if move is not None:
            labels = [group.name.compact for group in self._context.services.people.groups()]
            self.view.people.show_class(move, labels)

    def _decide_class(self, group: GroupId, choice: Choice) -> None:
        self._classes[group] = choice
        self._show()

    def _decide_people(self, persons: Sequence[PersonId], choice: Choice | None) -> None:
        for person in persons:
            if choice is None:
                self._people.pop(person, None)
            else:
                self._people[person] = choice
        self._show()

    def _ask_class(self, persons: Sequence[PersonId]) -> None:
        def take(text: str) -> None:
            try:
                self._decide_people(persons, Choice(Fate.PROMOTE, parse_group_label(text)))
            except InvalidValue as error:
                self._context.report(self.view, error)

        question = self.tr("Which class do they go to?")
        self._context.asker.ask_text(self.view, question, self.tr("Class"), take)

    def _go_on(self) -> None:
        if self.view.step is Step.CLASSES:
            self.view.show_step(Step.CHECK)
            self._show()
        elif self.view.step is Step.CHECK:
            self._apply()

    def _go_back(self) -> None:
        if self.view.step is Step.CHECK:
            self.view.show_step(Step.CLASSES)
            self._show()
        elif self.view.step is Step.CLASSES:
            self._open_classes()

    def _apply(self) -> None:
        if self._source is None or self._job.busy:
            return
        rollover, year = self._context.services.rollover, self._source.year
        choices = Choices(dict(self._classes), dict(self._people))
        self.view.set_busy(True)
        self._job.run(
            self.tr("Moving everybody into the new school year"),
            lambda control: rollover.apply(year, choices, control),
            self._take_report,
            self._fail,
        )

    def _take_report(self, report: RolloverReport) -> None:
        self.view.set_busy(False)
        self._done = report.change.operation
        self.view.show_report(report)
        undo = self._undo if self._done is not None else None
        self._context.announce(report.change, self.tr("The rollover is written"), undo)

    def _undo(self) -> None:
        operation = self._done
        if operation is None or self._job.busy:
            return
        history = self._context.services.history
        self._job.run(
            self.tr("Undoing the rollover"),
            lambda _control: history.undo(operation),
            self._take_undone,
            self._fail_undo,
        )

    def _take_undone(self, change: Change) -> None:
        """Back to the classes with every decision kept, so that one of them can be mended."""
        self._done = None
        self.view.show_step(Step.CLASSES)
        self._context.announce(change, self.tr("The rollover is undone"))
        self._read()

    def _fail_undo(self, error: Exception | None) -> None:
        if error is not None:
            self._context.report(self.view, error)

    def _reread(self, change: Change) -> None:
        if Topic.PEOPLE in change.topics and self.view.isVisible() and self.view.step is not Step.DONE:
            self._read()

    def _open_classes(self) -> None:
        self._context.navigator.open("classes")
