"""Reads the results of a class, writes them as a table, leads to the sheet, to paper and to the quality."""

from pathlib import Path

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.class_results.view import ClassResultsView
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.people import Group
from zima_desktop.domain.results import ClassResults, ClassRow


class ClassResultsController(QObject):
    """`open(group=…, instrument=…)`; without a group everybody of the base is shown."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._groups: tuple[Group, ...] = ()
        self._asked = 0
        self.view = ClassResultsView()
        view = self.view
        view.asked.connect(self._show)
        view.opened.connect(self._open_result)
        view.table_button.clicked.connect(self._ask_table)
        view.sheet.clicked.connect(self._open_sheet)
        view.paper.clicked.connect(self._open_paper)
        view.quality.clicked.connect(self._open_quality)
        view.side.missing.again_requested.connect(self._ask_session)
        context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        self._context.navigator.set_path(self.tr("Testing"), self.tr("Results"))
        if not self._read_choices():
            return
        group, code = args.get("group"), args.get("instrument")
        if "group" in args:
            self.view.group.set_key(group if isinstance(group, int) else None)
        if isinstance(code, str):
            self.view.instrument.set_key(code)
        self._show()

    def _read_choices(self) -> bool:
        services = self._context.services
        try:
            self._groups = services.people.groups()
            self.view.set_choices(self._groups, services.testing.choices())
        except ZimaError as error:
            self._context.report(self.view, error)
            return False
        return True

    def _reread(self, change: Change) -> None:
        if change.topics & {Topic.TESTING, Topic.PEOPLE} and self.view.isVisible():
            self._show()

    def _show(self) -> None:
        """A class is read at once, the whole base behind the window."""
        code, group = self.view.chosen_instrument(), self.view.chosen_group()
        if not code:
            return
        self._asked += 1
        if group is None:
            self._read_everybody(code, self._asked)
            return
        try:
            found = self._context.services.testing.class_results(code, group)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._put(found, self._asked)

    def _read_everybody(self, code: str, asked: int) -> None:
        testing = self._context.services.testing
        self.view.show_waiting()
        self._context.jobs.run(
            self.tr("Reading the results"),
            lambda _control: testing.class_results(code),
            lambda found: self._put(found, asked),
            failed=lambda error: self._context.report(self.view, error),
        )

    def _put(self, found: ClassResults, asked: int) -> None:
        """Only what was asked for last."""
        if asked != self._asked:
            return
        self.view.show_results(found)
        parts = (self.tr("Testing"), found.group, found.instrument.title)
        self._context.navigator.set_path(*(part for part in parts if part))

    def _open_result(self, row: ClassRow) -> None:
        self._context.navigator.open("result", attempt=row.attempt)

    def _open_sheet(self) -> None:
        self._context.navigator.open("documents", kind="class_sheet", group=self.view.chosen_group())

    def _open_paper(self) -> None:
        self._context.navigator.open(
            "answers_import", instrument=self.view.chosen_instrument(), group=self.view.chosen_group()
        )

    def _open_quality(self) -> None:
        self._context.navigator.open("quality", instrument=self.view.chosen_instrument())

    def _ask_session(self) -> None:
        self._context.navigator.open(
            "testing", new=True, group=self.view.chosen_group(), instrument=self.view.chosen_instrument()
        )

    def _ask_table(self) -> None:
        code, group = self.view.chosen_instrument(), self.view.chosen_group()
        label = next((one.name.compact for one in self._groups if one.id == group), self.tr("all"))
        self._context.asker.choose_save_file(
            self.view,
            self.tr("Save the results as a workbook"),
            Path.home() / self.tr("Results {group}.xlsx").format(group=label),
            self.tr("Excel workbooks (*.xlsx)"),
            lambda path: self._write_table(code, group, path),
        )

    def _write_table(self, code: str, group: GroupId | None, path: Path) -> None:
        testing = self._context.services.testing
        text = self.tr("Saved: {name}").format(name=path.name)
        self._context.jobs.run(
            self.tr("Saving the results"),
            lambda _control: testing.export_class(code, group, path),
            lambda _count: self._context.toast(text),
            failed=lambda error: self._context.report(self.view, error),
        )
