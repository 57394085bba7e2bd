"""Reads the demand lists, hands the editor over, takes workbooks in and out."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.dialogs.actions import Actions
from ui.pages.demand.columns import RowFace
from ui.pages.demand.editor import DemandEditor
from ui.pages.demand.view import DemandView
from zima_desktop.content.catalogue_words import problem_words
from zima_desktop.domain.catalogue_cards import ReadDemand
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.demand import DemandDraft, DemandList
from zima_desktop.domain.errors import InvalidValue, ZimaError
from zima_desktop.services.sentences import explain


class DemandController(QObject):
    """Reached from the catalogue; `open(new=True)` shows the form at once."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self.view = DemandView(context.services.workspace.today)
        self.actions = Actions(context, self.view)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.new_requested.connect(self._ask_new)
        view.import_requested.connect(self._ask_import)
        view.export_requested.connect(self._ask_export)
        view.back_requested.connect(lambda: self._context.navigator.open("catalogue"))
        view.chosen.connect(self._show_rows)
        view.profession_opened.connect(
            lambda row: self._context.navigator.open("catalogue", profession=row.key)
        )
        self._context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        self._context.navigator.set_path(self.tr("Catalogue of professions"), self.tr("Demand"))
        self._show()
        if args.get("new"):
            self._ask_new()

    def _reread(self, change: Change) -> None:
        if Topic.CATALOGUE in change.topics and self.view.isVisible():
            self._show()

    def _show(self) -> None:
        demand = self._context.services.demand
        try:
            lists, year = demand.lists(), demand.this_year()
            year_set = demand.demand(year) is not None
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        newest = sorted(
            lists, key=lambda one: (-one.content.year, -one.content.valid_from.toordinal(), -one.id)
        )
        first = self.view.lists.current() is None
        self.view.show_lists(newest, year, year_set=year_set)
        current = demand.demand(year)
        if first and current is not None:
            self.view.lists.choose(current.id)
        self._show_rows(self.view.lists.current())

    def _show_rows(self, one: DemandList | None) -> None:
        catalogue = self._context.services.catalogue.catalogue()
        rows = []
        for row in one.content.rows if one is not None else ():
            known = catalogue.professions.get(row.profession)
            field = catalogue.fields[known.field].short if known and known.field in catalogue.fields else ""
            title = known.title if known else row.profession
            rows.append(RowFace(row.profession, title, field, row.need, row.note or ""))
        self.view.show_rows(one, rows)

    def _ask_new(self) -> None:
        """The list in force is where the next one begins."""
        demand = self._context.services.demand
        today, year = self.actions.today(), demand.this_year()
        current = demand.demand(year)
        if current is not None:
            draft = replace(current.content, valid_from=max(today, current.content.valid_from))
        else:
            draft = DemandDraft(year, "", "", today, ())
        self._open_editor(draft)

    def _open_editor(self, draft: DemandDraft, problems: Sequence[str] = ()) -> None:
        services = self._context.services
        titles = {one.id: one.title for one in services.catalogue.catalogue().professions.values()}
        editor = DemandEditor(self.view, draft, titles, services.catalogue.search, problems=problems)
        editor.save_requested.connect(lambda wanted: self._save(editor, wanted))
        editor.open(editor.source if not draft.source else editor.add_name)

    def _save(self, editor: DemandEditor, draft: DemandDraft) -> None:
        try:
            change = self._context.services.demand.set_list(draft)
        except InvalidValue as error:
            editor.show_refusal(error.field, explain(error).what)
            return
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        editor.close_saved()
        self.actions.announce(change, self.tr("The list of {year} is set").format(year=draft.year))

    def _ask_import(self) -> None:
        self._context.asker.choose_open_file(
            self.view, self.tr("Load a demand list"), self.tr("Tables (*.xlsx *.ods *.xls *.csv)"), self._read
        )

    def _read(self, path: Path) -> None:
        files = self._context.services.catalogue_files
        self._context.jobs.run(
            self.tr("Reading the demand list"),
            lambda control: files.read_demand(path, control),
            self._show_read,
        )

    def _show_read(self, read: ReadDemand) -> None:
        """Nothing is written before the counsellor has seen it."""
        year = read.year or self._context.services.demand.this_year()
        since = read.valid_from or self.actions.today()
        forecast = bool(read.forecast)
        draft = DemandDraft(year, read.source or "", read.author or "", since, read.rows, forecast)
        self._open_editor(draft, [problem_words(one) for one in read.problems])

    def _ask_export(self) -> None:
        one = self.view.lists.current()
        if one is not None:
            suggested = Path.home() / self.tr("demand {year}.xlsx").format(year=one.content.year)
            self._context.asker.choose_save_file(
                self.view,
                self.tr("Save the list"),
                suggested,
                self.tr("Excel workbooks (*.xlsx)"),
                lambda path: self._export(one, path),
            )

    def _export(self, one: DemandList, path: Path) -> None:
        files = self._context.services.catalogue_files
        saved = self.tr("List saved: {file}").format(file=path.name)
        self._context.jobs.run(
            self.tr("Saving the list"),
            lambda _control: files.export_demand(one.content, path),
            lambda _nothing: self._context.toast(saved),
        )
