"""Looks for doubles behind the window; joins two cards, or remembers that they are two people."""

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.dialogs.actions import Actions
from ui.jobs import LatestJob
from ui.pages.duplicates.columns import PairRow, pair_rows
from ui.pages.duplicates.comparing import SECOND
from ui.pages.duplicates.view import DuplicatesView
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import PersonId


class DuplicatesController(QObject):
    """Reached from the list of people; every decision can be undone from its toast."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._job = LatestJob(context.jobs)
        self._row: PairRow | None = None
        self.view = DuplicatesView()
        self._actions = Actions(context, self.view)
        context.changed.connect(self._reread)
        self.view.again.clicked.connect(self._look)
        self.view.compared.connect(self._compare)
        self.view.left.connect(lambda: context.navigator.open("people"))
        card = self.view.comparison
        card.turned.connect(lambda: self._compare(self._row))
        card.merge_requested.connect(self._merge)
        card.apart_requested.connect(self._tell_apart)

    def open(self, **_args: object) -> None:
        self._context.navigator.set_path(self.tr("Pupils"), self.tr("Duplicates"))
        self._look()

    def _look(self) -> None:
        duplicates = self._context.services.duplicates
        self.view.show_waiting()
        self._job.run(
            self.tr("Looking for duplicates"),
            lambda _control: duplicates.clusters(),
            lambda found: self.view.show_pairs(pair_rows(found)),
            self._fail,
        )

    def _fail(self, error: Exception | None) -> None:
        self.view.show_pairs(())
        if error is not None:
            self._context.report(self.view, error)

    def _order(self, row: PairRow) -> tuple[PersonId, PersonId]:
        """The card that stays, then the one that goes."""
        first, second = row.pair
        return (second, first) if self.view.comparison.stays.key() == SECOND else (first, second)

    def _compare(self, row: PairRow | None) -> None:
        self._row = row
        if row is None:
            return
        try:
            found = self._context.services.duplicates.compare(*self._order(row))
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self.view.show_comparison(found, row.reason)

    def _merge(self, from_other: tuple[str, ...]) -> None:
        row = self._row
        if row is None:
            return
        keep, other = self._order(row)
        duplicates = self._context.services.duplicates
        change = self._actions.write(lambda: duplicates.merge(keep, other, from_other))
        if change is not None:
            text = self.tr("One card of two: {name}").format(name=row.first.name.short)
            self._actions.announce(change, text)

    def _tell_apart(self) -> None:
        row = self._row
        if row is None:
            return
        change = self._actions.write(lambda: self._context.services.duplicates.tell_apart(*row.pair))
        if change is not None:
            self._actions.announce(change, self.tr("This pair will not be shown again"))

    def _reread(self, change: Change) -> None:
        if Topic.PEOPLE in change.topics and self.view.isVisible():
            self._look()
