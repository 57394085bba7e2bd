"""The catalogue and the demand lists as files: out to Excel, a preview of what comes back, and in."""

from pathlib import Path

from zima_desktop.content.catalogue_entries import document_of
from zima_desktop.domain.catalogue_cards import CataloguePreview, Fate, ReadDemand
from zima_desktop.domain.changes import NOTHING, Change, Topic
from zima_desktop.domain.demand import DemandDraft
from zima_desktop.exchange.catalogue import catalogue_tables, demand_tables, read_catalogue, read_demand
from zima_desktop.exchange.results.tables import write_tables
from zima_desktop.exchange.workbooks.reading import read_workbook
from zima_desktop.jobs import JobControl
from zima_desktop.services.catalogue_stock import CatalogueStock
from zima_desktop.services.desk import Desk
from zima_desktop.store import catalogue as store


class CatalogueFiles:
    """Nothing is removed because a file does not hold it."""

    def __init__(self, desk: Desk, stock: CatalogueStock) -> None:
        self._desk, self._stock = desk, stock

    def export(self, target: Path, control: JobControl | None = None) -> int:
        """Everything in force as one workbook; returns how many entries. No people are in it."""
        if control is not None:
            control.step(0, 1, target.name)
        tables = catalogue_tables(self._stock.catalogue())
        write_tables(tables, target)
        return sum(len(table.rows) for table in tables)

    def preview(self, path: Path, control: JobControl) -> CataloguePreview:
        """What a workbook would change; raises FileRefused for anything that is not a catalogue."""
        workbook = read_workbook(path, control)
        return read_catalogue(workbook, path.name, self._stock.catalogue(), self._desk.today())

    def apply(self, preview: CataloguePreview) -> Change:
        """New and changed rows, all or nothing, one undoable step; rows with faults stay out."""
        taken = [one for one in preview.entries if one.fate is not Fate.SAME]
        if not taken:
            return NOTHING
        today = self._desk.today()
        with self._desk.database.write("catalogue.import", Topic.CATALOGUE) as tx:
            for one in taken:
                source = one.source or preview.file_name
                store.put(tx, one.kind, one.entry.key, document_of(one.entry), source, today)
            return tx.change(count=len(taken))

    def export_demand(self, draft: DemandDraft, target: Path) -> None:
        """A demand list as a workbook: also the sample of one that is yet to be filled."""
        write_tables(demand_tables(draft, self._stock.catalogue().professions), target)

    def read_demand(self, path: Path, control: JobControl) -> ReadDemand:
        """Rows and facts of a list from a workbook; nothing is written. Raises FileRefused."""
        workbook = read_workbook(path, control)
        return read_demand(workbook, path.name, self._stock.catalogue().professions)
