"""The head of the page: which version it is, how it stands, what can be done with it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.icons import icon
from ui.pages.instrument.facts import length_word, status_words
from ui.signs import dotted
from ui.theme import Space
from ui.widgets.avatar import Tile
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import ElideLabel
from ui.widgets.layout import column, row
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.library import LibraryEntry, VersionStatus

WORKBOOK, FILE, LOAD, RETIRE, ACTIVATE, RESULTS, QUALITY = (
    "workbook",
    "file",
    "load",
    "retire",
    "activate",
    "results",
    "quality",
)


class InstrumentHead(Card):
    """`acted` gets a key of the menus."""

    acted = Signal(str)
    assign_requested = Signal()
    continue_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(20, 12, 20, 12))
        self._entry: LibraryEntry | None = None
        self._title, self._note = ElideLabel("", "h2"), ElideLabel("", "body", tone="text2")
        self._state = Chip("")
        self.save = Button(self.tr("Save"), "plain", "download")
        self.more = IconButton("ellipsis", self.tr("More actions"))
        self.assign = Button(self.tr("Assign to a class"), "primary", "play")
        self.go_on = Button(self.tr("Complete"), "primary", "list-checks")
        texts = column(row(self._title, self._state, None, gap=Space.M), self._note, gap=2)
        line = row(Tile("clipboard-list", size=48), gap=Space.L)
        line.addLayout(texts, 1)
        for part in (self.more, self.save, self.go_on, self.assign):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        self.save.clicked.connect(self._show_save_menu)
        self.more.clicked.connect(self._show_more_menu)
        self.assign.clicked.connect(self.assign_requested)
        self.go_on.clicked.connect(self.continue_requested)

    def show_version(self, instrument: Instrument, entry: LibraryEntry) -> None:
        self._entry = entry
        self._title.set_text(instrument.title)
        words = status_words(entry)
        self._state.set(words.text, words.icon, words.tone)
        edition = self.tr("edition {number}").format(number=instrument.edition)
        self._note.set_text(
            dotted(instrument.authors, str(instrument.year), edition, length_word(instrument))
        )
        active = entry.status is VersionStatus.ACTIVE
        draft = entry.status in (VersionStatus.DRAFT, VersionStatus.CHECKED)
        self.assign.setVisible(active)
        self.go_on.setVisible(draft)

    def _show_save_menu(self) -> None:
        self._pop(
            self.save,
            (
                (WORKBOOK, "file-spreadsheet", self.tr("Save as a workbook…")),
                (FILE, "file-json", self.tr("Save as a file of the program…")),
            ),
        )

    def _show_more_menu(self) -> None:
        """What fits the state: one's own versions are corrected, put away and brought back."""
        entry = self._entry
        if entry is None:
            return
        lines = []
        if entry.imported:
            lines.append((LOAD, "file-up", self.tr("Load a corrected workbook…")))
        if entry.status is VersionStatus.ACTIVE:
            lines.append((RESULTS, "table", self.tr("Results of a class")))
            lines.append((QUALITY, "gauge", self.tr("Quality of the measurement")))
        if entry.imported and entry.status is VersionStatus.RETIRED:
            lines.append((ACTIVATE, "archive-restore", self.tr("Bring back from the archive")))
        elif entry.imported:
            lines.append((RETIRE, "archive", self.tr("Put into the archive")))
        self._pop(self.more, tuple(lines))

    def _pop(self, under: QWidget, lines: tuple[tuple[str, str, str], ...]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, sign, text in lines:
            action = menu.addAction(icon(sign), text)
            action.triggered.connect(lambda _checked=False, key=key: self.acted.emit(key))
        corner = under.mapToGlobal(under.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
