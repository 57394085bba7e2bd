"""The catalogue in and out: a workbook with a preview, the leaflet of a profession."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.dialogs.actions import Actions
from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.widgets.label import Label
from ui.widgets.layout import line
from ui.widgets.notice import Notice
from zima_desktop.content.catalogue_words import problem_words
from zima_desktop.content.words import word
from zima_desktop.domain.catalogue_cards import CataloguePreview, Fate, ImportedEntry, ProfessionCard
from zima_desktop.jobs import JobControl
from zima_desktop.services.documents import RenderedDocument

MOST_SHOWN = 40


class CatalogueFileActions(Actions):
    """Reading and writing run as jobs: the window stays alive."""

    def ask_export(self) -> None:
        """Where to put the workbook."""
        suggested = Path.home() / translate("CatalogueFiles", "catalogue.xlsx")
        self.context.asker.choose_save_file(
            self.view,
            translate("CatalogueFiles", "Save the catalogue"),
            suggested,
            translate("CatalogueFiles", "Excel workbooks (*.xlsx)"),
            self._export,
        )

    def ask_import(self) -> None:
        """Which workbook to read."""
        self.context.asker.choose_open_file(
            self.view,
            translate("CatalogueFiles", "Load the catalogue"),
            translate("CatalogueFiles", "Tables (*.xlsx *.ods *.xls)"),
            self._read,
        )

    def save_memo(self, card: ProfessionCard) -> None:
        """One page about a profession."""
        key = card.profession.id
        title = translate("CatalogueFiles", "Preparing the leaflet")
        memos = self.context.services.profession_memos
        self.context.jobs.run(title, lambda _control: memos.memo(key), self._ask_memo_place)

    def _export(self, path: Path) -> None:
        files = self.context.services.catalogue_files
        saved = translate("CatalogueFiles", "Catalogue saved: {file}").format(file=path.name)
        title = translate("CatalogueFiles", "Saving the catalogue")
        self.context.jobs.run(
            title, lambda control: files.export(path, control), lambda _count: self.context.toast(saved)
        )

    def _read(self, path: Path) -> None:
        files = self.context.services.catalogue_files

        def work(control: JobControl) -> CataloguePreview:
            return files.preview(path, control)

        self.context.jobs.run(translate("CatalogueFiles", "Reading the catalogue"), work, self._show_preview)

    def _show_preview(self, preview: CataloguePreview) -> None:
        dialog = CataloguePreviewDialog(self.view, preview)
        dialog.accepted.connect(lambda: self._apply(preview))
        dialog.open()

    def _apply(self, preview: CataloguePreview) -> None:
        change = self.write(lambda: self.context.services.catalogue_files.apply(preview))
        if change is not None and change.operation is not None:
            count = change.count
            self.announce(
                change, translate("CatalogueFiles", "%n entry(ies) of the catalogue written", None, count)
            )

    def _ask_memo_place(self, document: RenderedDocument) -> None:
        self.context.asker.choose_save_file(
            self.view,
            translate("CatalogueFiles", "Save the leaflet"),
            Path.home() / document.suggested_name,
            translate("CatalogueFiles", "PDF documents (*.pdf)"),
            lambda path: self._save_memo(document, path),
        )

    def _save_memo(self, document: RenderedDocument, path: Path) -> None:
        documents = self.context.services.documents
        saved = translate("CatalogueFiles", "Leaflet saved: {file}").format(file=path.name)
        self.context.jobs.run(
            translate("CatalogueFiles", "Saving the leaflet"),
            lambda _control: documents.save(document, path),
            lambda _nothing: self.context.toast(saved),
        )


class CataloguePreviewDialog(Dialog):
    """What a workbook would change: figures, the first lines, and rows that stay out."""

    def __init__(self, view: QWidget, preview: CataloguePreview) -> None:
        title = translate("CataloguePreviewDialog", "What would change in the catalogue")
        super().__init__(view, title, preview.file_name, width=640, scrolling=True)
        new, changed = preview.count(Fate.NEW), preview.count(Fate.CHANGED)
        figures = self.tr("New: {new}, changed: {changed}, the same: {same}").format(
            new=new, changed=changed, same=preview.count(Fate.SAME)
        )
        self.figures = Label(figures, "strong")
        self.body.addWidget(self.figures)
        kept = self.tr("Nothing is removed because it is not in the file.")
        self.body.addWidget(Label(kept, "caption", wrap=True))
        if preview.problems:
            self.body.addWidget(self._problems(preview))
        entries = [one for one in preview.entries if one.fate is not Fate.SAME]
        for entry in entries[:MOST_SHOWN]:
            self.body.addWidget(line())
            self.body.addWidget(Label(_entry_text(entry), "body", wrap=True))
        if len(entries) > MOST_SHOWN:
            more = self.tr("and {count} more").format(count=len(entries) - MOST_SHOWN)
            self.body.addWidget(Label(more, "caption"))
        self.body.addStretch(1)
        self.save = self.add_foot(primary=self.tr("Write"))
        self.save.setEnabled(bool(entries))

    def _problems(self, preview: CataloguePreview) -> Notice:
        shown = [problem_words(one) for one in preview.problems[:MOST_SHOWN]]
        title = translate("CataloguePreviewDialog", "%n row(s) will stay out", None, len(preview.problems))
        return Notice(title, "\n".join(shown), tone="warn")


def _entry_text(entry: ImportedEntry) -> str:
    fate = (
        translate("CataloguePreviewDialog", "new")
        if entry.fate is Fate.NEW
        else translate("CataloguePreviewDialog", "changed")
    )
    return f"{entry.title}: {word('catalogue_kind', entry.kind)}, {fate}"
