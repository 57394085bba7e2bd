"""The first rows of a sheet, with a choice above each column of what it means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QWidget

from ui.i18n import translate
from ui.pages.roster_import.words import cell_word, letters, target_word
from ui.theme import Space, theme
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import clear, line
from ui.widgets.select import Select
from zima_desktop.domain.imports import SheetChoice
from zima_desktop.domain.roster import Row, Target

ROWS = 12
COLUMNS = 60
WIDTH = 188
_ORDER = (
    Target.FULL_NAME,
    Target.FAMILY,
    Target.GIVEN,
    Target.PATRONYMIC,
    Target.BIRTH_DATE,
    Target.SEX,
    Target.GROUP,
    Target.PARALLEL,
    Target.LETTER,
    Target.EXTERNAL_NUMBER,
    Target.NOTE,
)


class ColumnGrid(QScrollArea):
    """Wider than the window it scrolls sideways; the row numbers are those of the file."""

    target_picked = Signal(int, object)  # column from 0, Target or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        ground = QWidget()
        self._grid = QGridLayout(ground)
        self._grid.setContentsMargins(0, 0, Space.S, Space.S)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self.setWidget(ground)
        self.selects: list[Select] = []
        self.setMinimumHeight(220)

    def show_sheet(self, choice: SheetChoice) -> None:
        """Build the grid anew for another sheet."""
        clear(self._grid)
        self.selects = []
        titles = choice.layout.titles
        shown = _shown_rows(choice)
        for column in range(min(len(titles), COLUMNS)):
            self._add_column(column, titles[column], choice, shown)
        for at, (number, _row) in enumerate(shown, start=4):
            caption = Label(str(number), "caption")
            caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(caption, at, 0)
        self._grid.addWidget(line(), 3, 0, 1, len(titles) + 1)
        self._grid.setColumnStretch(len(titles) + 1, 1)
        self._grid.setRowStretch(len(shown) + 4, 1)
        self.show_mapping(choice)

    def show_mapping(self, choice: SheetChoice) -> None:
        """Only what the columns mean has changed."""
        for column, select in enumerate(self.selects):
            select.set_key(choice.mapping.target_of(column))

    def _add_column(
        self, column: int, title: str, choice: SheetChoice, shown: Sequence[tuple[int, Row]]
    ) -> None:
        letter = letters(column)
        width = round(WIDTH * theme().text_scale)
        words = translate("RosterColumnGrid", "Column {letter}, {title}: what it is")
        untitled = translate("RosterColumnGrid", "without a heading")
        select = Select(_options(choice, column), words.format(letter=letter, title=title or untitled))
        select.setFixedWidth(width)
        select.picked.connect(lambda target, at=column: self.target_picked.emit(at, target))
        self.selects.append(select)
        head = translate("RosterColumnGrid", "Column {letter}").format(letter=letter)
        self._grid.addWidget(Label(head, "caption"), 0, column + 1)
        self._grid.addWidget(select, 1, column + 1)
        heading = ElideLabel(title or untitled, "strong" if title else "caption")
        heading.setFixedWidth(width)
        self._grid.addWidget(heading, 2, column + 1)
        for at, (_number, row) in enumerate(shown, start=4):
            cell = ElideLabel(cell_word(row[column]) if column < len(row) else "", "secondary")
            cell.setFixedWidth(width)
            self._grid.addWidget(cell, at, column + 1)


def _options(choice: SheetChoice, column: int) -> list[tuple[object, str]]:
    options: list[tuple[object, str]] = [(None, translate("RosterColumnGrid", "do not load"))]
    options += [(target, target_word(target)) for target in _ORDER]
    if choice.mapping.target_of(column) is Target.SNILS:
        options.append((Target.SNILS, target_word(Target.SNILS)))
    return options


def _shown_rows(choice: SheetChoice) -> list[tuple[int, Row]]:
    """Rows that may be people, with their numbers in the file."""
    skipped = {one.row for one in choice.layout.skipped}
    first = choice.layout.first_row
    rows = enumerate(choice.sheet.rows[first - 1 :], start=first)
    return [(number, row) for number, row in rows if number not in skipped][:ROWS]
