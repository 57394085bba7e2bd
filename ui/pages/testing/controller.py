"""Decides what the page of testing shows and what its buttons do."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QPoint

from ui.context import AppContext
from ui.pages.testing import own_menu
from ui.pages.testing.columns import Waiting, session_title, waiting
from ui.pages.testing.faces import (
    InstrumentFace,
    active_face,
    draft_face,
    is_draft,
    is_retired,
    retired_face,
)
from ui.pages.testing.instrument_cards import ABOUT, ASSIGN, QUALITY
from ui.pages.testing.new_session import NewSessionDialog
from ui.pages.testing.running import SessionRunner
from ui.pages.testing.session_menu import session_menu
from ui.pages.testing.view import RESULTS, SESSIONS, TestingView
from ui.reading import PageReading
from zima_desktop.domain.audience import Audience, Reach
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.library import LibraryEntry
from zima_desktop.domain.people import Group, Person
from zima_desktop.domain.results import InstrumentCard, ResultRow
from zima_desktop.domain.sessions import SessionRow


@dataclass(frozen=True, slots=True)
class _Look:
    """What the page shows, read in one go."""

    groups: tuple[Group, ...]
    cards: tuple[InstrumentCard, ...]
    entries: Sequence[LibraryEntry]
    sessions: tuple[SessionRow, ...]


class TestingController(QObject):
    """`open(group=…)` shows results of a class, `open(person=…)` or `open(new=True)` asks for a session."""

    __test__ = False

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._groups: tuple[Group, ...] = ()
        self._cards: tuple[InstrumentCard, ...] = ()
        self._then: Callable[[], None] | None = None  # what the page was opened for, once it is read
        self.view = TestingView(context.services.workspace.today)
        self._reading = PageReading(context, self.view)
        self._reading_results = PageReading(context, self.view)
        self.runner = SessionRunner(context, self.view)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.new_requested.connect(self._ask_new)
        view.collect_requested.connect(self.runner.gathering.choose_files)
        view.own_requested.connect(self._bring_in)
        view.detail_requested.connect(self._open_class)
        view.instruments.acted.connect(self._act_on_face)
        view.sessions.acted.connect(self._act)
        view.sessions.menu_requested.connect(self._show_menu)
        view.sessions.opened.connect(self._show_results_of)
        view.results.asked.connect(self._show_results)
        view.results.opened.connect(self._open_result)
        view.tab_changed.connect(self._tab_changed)
        self.runner.results_requested.connect(self._show_collected)
        self._context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        self._context.navigator.set_path(self.tr("Testing"))
        self._then = lambda: self._arrive(args)
        self._show()

    def close(self) -> None:
        """What is still being read is for nobody."""
        self._reading.drop()
        self._reading_results.drop()

    def _arrive(self, args: Mapping[str, object]) -> None:
        group, person, code = args.get("group"), args.get("person"), args.get("instrument")
        instrument = code if isinstance(code, str) else None
        if instrument:
            self.view.results.instrument.set_key(instrument)
        if isinstance(group, int):
            self.view.results.group.set_key(group)
        if isinstance(person, int):
            self._ask_new(instrument=instrument, person=PersonId(person))
        elif args.get("new"):
            self._ask_new(GroupId(group) if isinstance(group, int) else None, instrument)
        elif isinstance(args.get("sessions"), str):
            self.view.show_waiting({str(args["sessions"])})
        elif isinstance(group, int) or instrument:
            self.view.show_tab(RESULTS)

    def _reread(self, change: Change) -> None:
        if change.topics & {Topic.TESTING, Topic.PEOPLE} and self.view.isVisible():
            self._show()

    def _show(self) -> None:
        services = self._context.services

        def look() -> _Look:
            return _Look(
                services.people.groups(),
                services.testing.instruments(),
                services.library.entries(),
                services.sessions.rows(),
            )

        self._reading.read(self.tr("Reading the sessions"), look, self._take, self.view.sessions.set_busy)

    def _take(self, look: _Look) -> None:
        self._groups, self._cards = look.groups, look.cards
        self.view.shelf.set_faces(self._faces(look.entries))
        self.view.sessions.show_rows(look.sessions)
        self.view.results.set_choices(self._groups, self._cards)
        then, self._then = self._then, None
        if then is not None:
            then()
        if self.view.tabs.key() == RESULTS:
            self._show_results()

    def _faces(self, entries: Sequence[LibraryEntry]) -> tuple[InstrumentFace, ...]:
        """The school's own first: what waits for a hand, what is in use; then the program's; the archive."""
        library = self._context.services.library
        taken_in = {entry.sha256 for entry in entries if entry.imported}
        active = [
            active_face(card, library.version(card.sha256), imported=card.sha256 in taken_in)
            for card in self._cards
        ]
        drafts = [self._draft_face(entry) for entry in entries if is_draft(entry)]
        old = [retired_face(one, library.version(one.sha256)) for one in entries if is_retired(one)]
        active.sort(key=lambda face: face.sha256 not in taken_in)
        return (*drafts, *active, *old)

    def _draft_face(self, entry: LibraryEntry) -> InstrumentFace:
        library = self._context.services.library
        obstacle = library.obstacle(entry.sha256)
        return draft_face(entry, library.version(entry.sha256), obstacle.reason if obstacle else None)

    def _act_on_face(self, face: InstrumentFace, what: str) -> None:
        if what == ASSIGN:
            self._ask_new(instrument=face.code)
        elif what == ABOUT:
            self._context.navigator.open("instrument", sha=face.sha256)
        elif what == QUALITY:
            self._context.navigator.open("quality", instrument=face.code)
        else:
            self.view.results.instrument.set_key(face.code)
            self.view.show_tab(RESULTS)

    def _bring_in(self, what: str) -> None:
        """A line of the menu «Own instrument»."""
        results, navigator = self.view.results, self._context.navigator
        if what == own_menu.LOAD:
            navigator.open("instrument_import")
        elif what == own_menu.TEMPLATE:
            self._ask_template()
        elif what == own_menu.ANSWERS:
            navigator.open(
                "answers_import", instrument=results.chosen_instrument(), group=results.chosen_group()
            )
        elif what == own_menu.PAPER:
            navigator.open(
                "paper_entry", instrument=results.chosen_instrument(), group=results.chosen_group()
            )
        else:
            navigator.open("quality", instrument=results.chosen_instrument())

    def _open_class(self) -> None:
        results = self.view.results
        self._context.navigator.open(
            "class_results", instrument=results.chosen_instrument(), group=results.chosen_group()
        )

    def _ask_template(self) -> None:
        self._context.asker.choose_save_file(
            self.view,
            self.tr("Save an empty workbook"),
            Path.home() / self.tr("Blank instrument.xlsx"),
            self.tr("Excel workbooks (*.xlsx)"),
            self._save_template,
        )

    def _save_template(self, path: Path) -> None:
        library = self._context.services.library
        text = self.tr("The empty workbook is saved: {name}").format(name=path.name)
        self._context.jobs.run(
            self.tr("Saving the empty workbook"),
            lambda _control: library.template(path),
            lambda _nothing: self._context.toast(text),
            failed=lambda error: self._context.report(self.view, error),
        )

    def _tab_changed(self, key: str) -> None:
        if key == RESULTS:
            self._show_results()

    def _show_results(self) -> None:
        panel, testing = self.view.results, self._context.services.testing
        code, group = panel.chosen_instrument(), panel.chosen_group()

        def look() -> tuple[Instrument, Sequence[ResultRow]]:
            instrument = testing.instrument(code)
            return instrument, testing.results(instrument.code, group)

        self._reading_results.read(
            self.tr("Reading the results"), look, lambda found: panel.show_rows(*found), panel.set_busy
        )

    def _show_results_of(self, row: SessionRow) -> None:
        self.view.results.group.set_key(row.group)
        self.view.results.instrument.set_key(row.instrument_code)
        self.view.show_tab(RESULTS)

    def _show_collected(self, session: UUID) -> None:
        row = next((one for one in self._context.services.sessions.rows() if one.uid == session), None)
        if row is not None:
            self._show_results_of(row)

    def _open_result(self, row: ResultRow) -> None:
        self._context.navigator.open("result", attempt=row.attempt)

    def _act(self, row: SessionRow) -> None:
        state = waiting(row)
        if state in (Waiting.START, Waiting.MORE):
            self.runner.start(row.id)
        elif state is Waiting.FILES:
            self.runner.gathering.collect_session(row)
        else:
            self._show_results_of(row)

    def _ask_new(
        self, group: GroupId | None = None, instrument: str | None = None, person: PersonId | None = None
    ) -> None:
        if self._reading.busy and not self._cards:
            self._then = lambda: self._ask_new(group, instrument, person)
            return
        if not self._groups:
            self._context.asker.tell(
                self.view,
                self.tr("There are no classes yet"),
                self.tr("Load a class list on the page of classes, then start a session."),
            )
            return
        found: Person | None = None
        if person is not None:
            try:
                found = self._context.services.people.person(person)
            except ZimaError as error:
                self._context.report(self.view, error)
                return
        dialog = NewSessionDialog(self.view, self._groups, self._cards, found)
        chosen = found.group.id if found is not None and found.group is not None else group
        dialog.start_requested.connect(self.runner.preparing.prepare_here)
        dialog.file_requested.connect(self.runner.preparing.prepare_elsewhere)
        dialog.reach_asked.connect(self._count_reach)
        dialog.preset(chosen or self._usual_group(), instrument)
        dialog.open(focus=dialog.pin.edit)

    def _usual_group(self) -> GroupId | None:
        return self.view.results.chosen_group() if self.view.tabs.key() != SESSIONS else None

    def _count_reach(self, audience: Audience, codes: Sequence[str], tell: Callable[[Reach], None]) -> None:
        try:
            tell(self._context.services.sessions.reach(audience, codes))
        except ZimaError as error:
            self._context.report(self.view, error)

    def _show_menu(self, row: SessionRow, at: QPoint) -> None:
        menu = session_menu(self.view, row, lambda act, part: self.runner.act(row, act, part))
        menu.setAccessibleName(session_title(row))
        menu.popup(at)
